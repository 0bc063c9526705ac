import type { Lexicon } from './lexicon/lexicon.ts'
import type { Act, Mention } from './shapes.ts'
import { type CueSite, SUBJECT_TOKENS_MAX } from './subjects.ts'
import { kindAt, type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** A conjunction or connective before a verb: it goes on with the sentence and not with what is told in it. */
export function isJoining(
  sentence: readonly Token[],
  at: number,
  word: Word,
  inside: boolean,
  lexicon: Lexicon,
): boolean {
  if (word.form.joined?.form.cue) return true
  if (turnBefore(sentence, at, lexicon) !== undefined) return true
  const before = wordAt(sentence, at - 1)
  // «لتعلن القيادة …»: so that it said, with a subject of its own.
  if (word.form.unpreposed?.form.cue?.imperfect) return true
  if (!before) return false
  // «غير أنه اعترف»
  if (before.form.complementizer) return lexicon.breaks.has(wordAt(sentence, at - 2)?.fold ?? '')
  // «أن يكون الحارس قد …»: the auxiliary alone does not leave what is told.
  if (inside && lexicon.auxiliaries.has(before.fold) && kindAt(sentence, at - 2) === 'word') return false
  return lexicon.openings.has(before.fold)
}

/** A joined verb that does not agree with whoever is telling goes on with what is told: «قال إنّ الزملاء كشفوا وأظهروا أنهم». */
export function isOthers({ cue }: CueSite, { cue: telling, subject }: Act): boolean {
  if (cue.number === 'plural' || cue.number === 'dual')
    return telling?.form === 'verb' && telling.number === 'singular' && subject?.form !== 'group'
  return (
    telling?.form === 'verb' &&
    telling.gender !== undefined &&
    cue.gender !== undefined &&
    telling.gender !== cue.gender
  )
}

/** «…، لكن السفارة أكدت …»: the word with which a clause turns from what is told to somebody else's telling. */
export function contrastBefore(
  sentence: readonly Token[],
  { at, cue, context: { lexicon } }: CueSite,
  subject: Mention,
): number | undefined {
  // «… لكن المدير أكد له أنّ …»: that goes on with what is told.
  if (subject.form === 'document' || cue.stance) return undefined
  if (lexicon.complements.has(wordAt(sentence, at + 1)?.fold ?? '')) return undefined
  let first = at
  while (first > 0 && first > at - SUBJECT_TOKENS_MAX && (sentence[first]?.start ?? 0) > subject.start)
    first--
  return lexicon.contrasts.has(wordAt(sentence, first - 1)?.fold ?? '') ? first - 1 : undefined
}

/** «…، من جانبها، ذكرت …»، «…، إلى ذلك أشار …»: the comma before words that turn to somebody else, where they stand before the verb. */
export function turnBefore(sentence: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const end = kindAt(sentence, at - 1) === 'comma' ? at - 1 : at
  const last = wordAt(sentence, end - 1)
  const first = wordAt(sentence, end - 2)
  if (!last || !first?.form.preposition || kindAt(sentence, end - 3) !== 'comma') return undefined
  return lexicon.openings.has(last.fold) || lexicon.pointers.has(last.fold) ? end - 3 : undefined
}
