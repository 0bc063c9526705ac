import { isTold, skipAdverbs } from './asides.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Mention } from './mention.ts'
import { isPeople } from './roles.ts'
import type { CueSite } from './subjects.ts'
import { phraseAt, type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** «وحث السكان على …»: what the verb governs stands right behind whom it is said to, whose is no subject. */
export function isAddressee({ sentence, cue, context }: CueSite, { next, words }: Mention): boolean {
  // «ويتهم مزارعون فلاناً بـ…»: some people tell, or one without a name.
  const some = words[0]?.head?.kind === 'group' || words[0]?.head?.kind === 'anonymous'
  if (!cue.addressed || (some && !words.some(({ form }) => form.definite))) return false
  // «وحث الوزير على …»: one person, or a body, urges sooner than is urged.
  const many = words[0]?.head?.number === 'plural' || words[0]?.head?.kind === 'group'
  if (cue.manner !== 'acting' && !many) return false
  // «اتهمت نقابة … المجر بـ…»: a state at the end may be whom it is done to.
  if (words.length > 2 && words.at(-1)?.form.place) return false
  const at = skipAdverbs(sentence, next, context)
  const word = wordAt(sentence, at)
  if (!word) return false
  const clitic = word.head === undefined && word.unpreposed !== undefined && word.fold.charAt(0)
  return cue.takes?.has(word.fold) === true || (clitic !== false && cue.takes?.has(clitic) === true)
}

/** «وطالب عدد من السكان بـ…»: some people, or one without a name, tell; hardly ever is anything told to them. */
export function isSpeakerAlone(mention: Mention | undefined): boolean {
  return mention?.form === 'group' || mention?.form === 'anonymous'
}

/**
 * A verb that tells of a noun before it, and of nobody who speaks: «ديون تقدر بـ…»; «شهدت تظاهرات طالبت بـ…», where the
 * clause has its verb already.
 */
export function isDescribing(sentence: readonly Token[], at: number, word: Word, lexicon: Lexicon): boolean {
  const before = wordAt(sentence, at - 1)
  if (!before || word.form.joined?.form.cue || before.form.definite || before.form.barred) return false
  if (lexicon.openings.has(before.fold) || before.form.preposition) return false
  // «ولم ينف تأخر …»
  if (word.cue?.imperfect) return !lexicon.irrealis.has(before.fold)
  for (let back = at - 1; back >= 0; back--) {
    const other = wordAt(sentence, back)
    if (!other) return false
    if (other.form.verb || other.cue?.form === 'verb') return true
  }
  return false
}

/** «أظهرت مشاهد …»: an ordinary noun right behind a verb is a subject that is nobody. */
export function hasNobody(sentence: readonly Token[], { at, cue }: CueSite, lexicon: Lexicon): boolean {
  const next = wordAt(sentence, at + 1)
  // «لفت النظر إلى أنّ …»
  if (phraseAt(sentence, at + 1, lexicon.settings)) return false
  if (!next || cue.transitive || cue.labels || cue.takes?.has('object')) return false
  if (lexicon.speechNouns.has(next.withoutArticle.fold)) return false
  // «يرجح هذا التحليل»: a thing pointed to.
  if (lexicon.demonstratives.has(next.fold)) return wordAt(sentence, at + 2)?.form.common === true
  const { common, contentNoun, adverb, preposition, verb, barred, unpreposed, inflected, thing } = next.form
  if (!common || contentNoun || thing || adverb || preposition || verb || barred || inflected || unpreposed)
    return false
  return !next.withoutArticle.form.contentNoun && !lexicon.occasions.has(next.fold)
}

/**
 * «وقال 61 في المئة منهم إنّ …»، «وترى بعض الخبازات أنّ …»، «وروى فان … أنّ …»: between a verb and what is told
 * somebody stands whom nothing shows.
 */
export function isUnread({ sentence, at, cue, context: { lexicon } }: CueSite): boolean {
  const next = wordAt(sentence, at + 1)
  if (!next) return isShare(sentence, at + 2) && isTold(sentence, at + 3)
  const { form, head, unpreposed } = next
  const part = phraseAt(sentence, at + 1, lexicon.partitives)
  const whole = part && wordAt(sentence, at + 1 + part.length)
  const named = (whole !== undefined && isPeople(whole)) || form.nameLink
  const plain = !(form.adverb || form.day || form.preposition || form.opening || form.complementizer)
  const bare = plain && !(form.barred || form.verb || form.thing || form.inflected || form.common)
  const unknown = bare && !(form.contentNoun || unpreposed || next.cue || head) && next.fold.length > 1
  const object = cue.transitive || cue.labels || cue.takes?.has('object')
  const alone = unknown && !part && !isCounted(next)
  if (!isShare(sentence, at + 1) && (object || !(named || alone))) return false
  return isTold(sentence, at + 2)
}

/** «61 في المئة منهم»، «3 مزارعين»: a number of people, or a share. */
function isShare(sentence: readonly Token[], at: number): boolean {
  if (!isCounted(wordAt(sentence, at))) return false
  const [next, more] = [wordAt(sentence, at + 1), wordAt(sentence, at + 2)]
  return (
    (next !== undefined && isPeople(next)) ||
    (next?.form.preposition === true && more?.form.definite === true)
  )
}

export function isCounted(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Nd}/u.test(word.fold)
}
