import { skipAdverbs } from './asides.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { readMention } from './mention.ts'
import type { CueSite } from './subjects.ts'
import { kindAt, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** A frame that is no preposition. */
const NOUN = 'noun'

/** Whether a word that looks like a cue is one in this place. */
export function isCueHere(site: CueSite, word: Word): boolean {
  const { sentence, at, cue, context } = site
  const { lexicon } = context
  const before = wordAt(sentence, at - 1)
  const next = wordAt(sentence, at + 1)
  if (before && (before.form.preposition || lexicon.nominal.has(before.fold)) && cue.form !== 'noun')
    return false
  if (before && [before, before.joined].some((form) => form && lexicon.impersonal.has(form.fold)))
    return false
  // «لا» stands in names too, and before an imperfect it is the negation.
  if (before && before.form.nameLink && !lexicon.irrealis.has(before.fold)) return false
  if (word.form.definite) return cue.form === 'noun'
  if (cue.form === 'verb' && before && isNounHere(before, lexicon)) return false
  // «في كلمة قصيرة عقب الحفل»: in mid-sentence what also points to a time points to one.
  if (cue.form === 'verb' && before && lexicon.pointers.has(word.fold) && !before.form.opening) return false
  if (cue.imperfect && !cue.denies && before && lexicon.irrealis.has(before.fold)) return false
  // «… مما يؤكد أنّ العمل …»: what a thing shows nobody tells. «مما تقول إنه …» is told, of what stood before.
  const shows = cue.imperfect && cue.takes && before && lexicon.resulting.has(before.fold)
  if (shows && next?.form.complementizer && lexicon.nounComplementizers.has(next.fold)) return false
  // «… مما ينذر بأزمة»: nor with a noun.
  if (shows && !next?.form.complementizer && !readMention(sentence, at + 1, context)) return false
  const bare = word.joined
  const leads = next !== undefined && (next.form.complementizer || next.form.preposition)
  if (leads && isImpersonal(site, word)) return false
  if (cue.form === 'participle') return isParticiple(site, word, leads)
  if (!word.form.preposition && !bare?.form.preposition) return true
  // «وبيّن، أنّ …»
  if (kindAt(sentence, at + 1) === 'comma' && wordAt(sentence, at + 2)?.form.complementizer) return true
  // «بين» and «عبر» are prepositions unless “that” or another preposition follows, perhaps behind their subject.
  if (next?.form.complementizer || next?.form.preposition) return true
  const subject = readMention(sentence, at + 1, context)
  if (!subject) return false
  // «عبر فلان …»: nothing goes through a person; it goes through a thing.
  const held = wordAt(sentence, subject.next)
  const governs = held !== undefined && cue.takes?.has(held.fold) === true
  const one = subject.name?.length === 1 && !subject.role ? subject.name[0] : undefined
  const thing = one?.form.definite === true && !context.surnames.has(one.fold)
  const through = cue.takes && ![...cue.takes].some((frame) => frame === NOUN)
  const listed = subject.form === 'organization' && through && kindAt(sentence, subject.next) === 'colon'
  if (!governs && (thing || listed || (subject.pointed && subject.form === 'organization'))) return false
  if (subject.name && cue.takes && ![...cue.takes].every((frame) => frame === NOUN)) return true
  const behind = skipAdverbs(sentence, subject.next, context)
  const after = sentence[behind]?.kind === 'comma' ? behind + 1 : behind
  const link = wordAt(sentence, after)
  if (link?.cue?.form === 'noun') return true
  const [only, second] = subject.name ?? []
  if (only && !second && !subject.role && !context.surnames.has(only.fold)) return false
  return link?.form.complementizer === true || (link !== undefined && cue.takes?.has(link.fold) === true)
}

/** «قبول طلب الوزير»، «يجسد تطلع الأمير»: behind a verbal noun or another verb the letters are a noun's. */
function isNounHere(before: Word, lexicon: Lexicon): boolean {
  if (before.form.contentNoun && !before.form.definite) return true
  return before.form.verb && !lexicon.openings.has(before.fold) && !lexicon.copulas.has(before.fold)
}

/** «يذكر أنّ» opens background of the reporter's own; «يتوقع أنّ» does where the clause begins with it. */
function isImpersonal({ sentence, at, context: { lexicon } }: CueSite, word: Word): boolean {
  const forms = word.joined ? [word, word.joined] : [word]
  if (forms.some((form) => lexicon.impersonal.has(form.fold))) return true
  const before = wordAt(sentence, at - 1)
  const first = !before || lexicon.openings.has(before.fold)
  const that = wordAt(sentence, at + 1)?.form.complementizer === true
  return first && that && forms.some((form) => lexicon.passive.has(form.fold))
}

function isParticiple({ sentence, at, cue, context }: CueSite, word: Word, leads: boolean): boolean {
  const { lexicon } = context
  const next = wordAt(sentence, at + 1)
  const [left, right] = [kindAt(sentence, at - 1), kindAt(sentence, at + 1)]
  // A prayer reports nothing, but for what is asked behind “that”: «سائلاً الله عز وجل أن …».
  if (next && lexicon.prayed.has(next.fold))
    return wordAt(sentence, skipAdverbs(sentence, at + 2, context))?.form.complementizer === true
  // «مجدداً، حيث …»: nothing is told behind a comma that opens a clause of the reporter's.
  const clause = right === 'comma' ? wordAt(sentence, at + 2) : next
  if (clause && lexicon.links.has(clause.fold)) return false
  // The masculine form in the table is the accusative of circumstance; the others are also plain nouns and need more.
  if (cue.gender === 'm' && cue.number === 'singular') return true
  // «تنبيهات في …»: the feminine plural is a thing's name far more often.
  if (cue.gender === 'f' && cue.number === 'plural' && left !== 'comma')
    return next?.form.complementizer === true
  return leads || word.form.adverb || left === 'comma' || right === 'colon' || right === 'stretch'
}
