import type { Lexicon } from './lexicon/lexicon.ts'
import type { MentionContext } from './phrase.ts'
import { phraseAt, type Token, wordAt } from './tokens.ts'

/** The token after adverbs, words of time and wishes. */
export function skipAdverbs(sentence: readonly Token[], from: number, { lexicon }: MentionContext): number {
  const { directions } = lexicon.calendar
  let at = from
  for (;;) {
    const wished = skipWish(sentence, at, lexicon) + (phraseAt(sentence, at, lexicon.settings)?.length ?? 0)
    if (wished > at) {
      at = wished
      continue
    }
    const word = wordAt(sentence, at)
    if (!word || !(word.form.adverb || word.form.day || (at > from && directions.has(word.fold)))) return at
    at++
  }
}

/** «الملك سلمان -حفظه الله-»: the token after a wish, with the dashes around it. */
function skipWish(sentence: readonly Token[], at: number, lexicon: Lexicon): number {
  const dashed = sentence[at]?.kind === 'dash'
  const from = dashed ? at + 1 : at
  const wish = phraseAt(sentence, from, lexicon.wishes)
  if (!wish) return at
  const next = from + wish.length
  return dashed && sentence[next]?.kind === 'dash' ? next + 1 : next
}

/** A clause inserted between a subject and its verb has so many words at most. */
const INSERTED_TOKENS_MAX = 20

/** «المدير، الذي يرأس …، قال»، «مسؤول، طلب عدم ذكر اسمه، قال»: the comma behind what is inserted, right before the verb. */
export function skipInserted(
  sentence: readonly Token[],
  from: number,
  verb: number,
  { lexicon }: MentionContext,
): number {
  const opens = wordAt(sentence, from + 1)
  if (sentence[from]?.kind !== 'comma' || sentence[verb - 1]?.kind !== 'comma' || !opens) return from
  // «…، الذي كان …، وقالت»: a verb behind a conjunction goes on with another clause.
  if (verb - from > INSERTED_TOKENS_MAX || wordAt(sentence, verb)?.form.joined?.form.cue) return from
  const inserted =
    lexicon.relatives.has(opens.fold) || phraseAt(sentence, from + 1, lexicon.asides) !== undefined
  return inserted ? verb - 1 : from
}

/** A medium addressed in marks has a name of so many words at most. */
const ADDRESSEE_WORDS_MAX = 4

/** «قال عنه فلان»، «أكد لـ«…» المدير»، «قال لصحيفة «…» المدير»: the token behind whom it is said of or to. */
export function skipAddressee(sentence: readonly Token[], at: number, { lexicon }: MentionContext): number {
  const word = wordAt(sentence, at)
  if (!word) return at
  if (lexicon.complements.has(word.fold)) return at + 1
  const noun = word.unpreposed
  // «لرويترز»: a body of one name.
  if (noun?.head?.kind === 'organization' && noun.head.closed) return at + 1
  const medium = noun !== undefined && lexicon.media.has(noun.withoutArticle.fold)
  if (!medium && !lexicon.addressing.has(word.fold)) return at
  const next = sentence[at + 1]
  if (next?.kind === 'stretch') return next.words.length <= ADDRESSEE_WORDS_MAX ? at + 2 : at
  if (next?.kind === 'bracket-open' && sentence[at + 3]?.kind === 'bracket-close') return at + 4
  // «لوكالة رويترز»: one bare word more.
  return medium && next?.kind === 'word' && !next.form.definite && !next.head ? at + 2 : at
}

/** The token after adverbs, dates, commas and auxiliaries. */
export function skipToVerb(sentence: readonly Token[], from: number, context: MentionContext): number {
  let at = from
  for (;;) {
    const skipped = skipAdverbs(sentence, at, context)
    const word = wordAt(sentence, skipped)
    const passes = sentence[skipped]?.kind === 'comma' || (word && word.form.opening)
    if (!passes) return skipped
    at = skipped + 1
  }
}

/** How far behind a subject what is told must begin, where something else could stand in its place. */
const TOLD_TOKENS_MAX = 12

/** “That”, a colon or marks soon behind a token. */
export function isTold(sentence: readonly Token[], from: number): boolean {
  for (let at = from; at < from + TOLD_TOKENS_MAX; at++) {
    const token = sentence[at]
    if (token?.kind === 'colon' || token?.kind === 'stretch') return true
    if (token?.kind === 'word' && token.form.complementizer) return true
  }
  return false
}
