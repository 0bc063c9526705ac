import type { Head, Lexicon } from './lexicon/lexicon.ts'
import {
  abbreviates,
  type Closed,
  namesBody,
  namesInMarks,
  namesNext,
  namesPlace,
  shortens,
} from './marked-names.ts'
import { isNameLike, readName } from './personal-names.ts'
import {
  endsPhrase,
  isNounOf,
  isOccasion,
  isOverseen,
  isPreposition,
  type MentionContext,
  opensAside,
  type Phrase,
} from './phrase.ts'
import { stepOf } from './steps.ts'
import { phraseAt, type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** A role; `glued` when a name may follow it without a comma. */
export interface Role extends Phrase {
  readonly glued: boolean
}

/** Longest role in words: “the national security adviser for cyber and emerging technology at …” has nine. */
const ROLE_WORDS_MAX = 14

/**
 * Read an office, an organisation or a document with what belongs to it. The phrase is open while a noun still waits
 * for its complement, closed by a word with the article or by the proper name that fills it; what stands without the
 * article after a closed phrase is a name.
 *
 * ```
 * الرئيس الأميركي | جو …        وزير خارجية فلان | أحمد …       المتحدث باسم المجلس | سعيد …
 * ^ closed                      ^ open    ^ closes it           ^ closed  ^ open ^ closed
 * ```
 * With `whole`, no name can follow: the phrase takes every word that could belong to it.
 */
export function readRole(
  tokens: readonly Token[],
  from: number,
  context: MentionContext,
  whole = false,
): Role {
  const { lexicon } = context
  const first = wordAt(tokens, from)
  const head = first?.head
  const words: Word[] = first ? [first] : []
  let closed: Closed = first && (first.form.definite || head?.closed) ? 'article' : false
  let sealed = false
  let at = from + 1
  while (words.length < ROLE_WORDS_MAX) {
    const token = tokens[at]
    const before = words.at(-1)
    if (!token || !before) break
    if (token.kind === 'stretch') {
      // «نفت «بشدة» …»: what holds a verb of speech names nobody.
      if (token.words.some(({ cue }) => cue?.form === 'verb')) break
      if (
        !namesInMarks(token, before, lexicon) &&
        !namesBody(token, head, first, closed) &&
        !namesPlace(tokens, at, before, lexicon) &&
        !abbreviates(token, head, first) &&
        !shortens(tokens, at, head) &&
        !(head?.kin && words.length <= 2 && token.words.length <= WHOSE_WORDS_MAX)
      )
        break
      const behind = wordAt(tokens, at + 1)
      // «إذاعة «…» البلاد»: a noun with the article goes on with what the marks hold.
      sealed = !behind?.form.definite || lexicon.qualifies(behind, before)
      closed = sealed ? 'name' : false
      at++
      continue
    }
    const word = wordAt(tokens, at)
    // Behind a name in marks stands an adjective, or where an office is; any other noun begins something else.
    if (sealed && word) {
      const second = word.form.joined?.form.head?.kind === 'office'
      const described = word.form.definite && lexicon.qualifies(word, before)
      if (!second && !described && !word.form.preposition) break
      if (head?.kind !== 'office' && word.form.preposition) break
      sealed = !second && !word.form.preposition
    }
    // «صرح القائم بأعمال المدير …»: the office has a preposition of its own.
    const own = isOverseen(tokens, at, words, lexicon) && isToldLater(tokens, at)
    if (!word || opensAside(tokens, at, lexicon) || (!own && isGoverned(tokens, at, context))) break
    if (isAddressee(word, head, closed, words.length, lexicon) || isRelating(tokens, at, head, lexicon)) break
    const place = placeLength(tokens, at, closed, context)
    if (place > 0) {
      for (let k = 0; k < place; k++) {
        const part = wordAt(tokens, at + k)
        if (part) words.push(part)
      }
      closed = 'name'
      at += place
      continue
    }
    // «السفارة وسفيرها»: an office with a pronoun is somebody else.
    // «إحصائية لـ«…»»: whoever made a document, by a name in marks.
    const maker = tokens[at + 1]
    if (head?.kind === 'document' && lexicon.addressing.has(word.fold) && maker?.kind === 'stretch') {
      if (maker.words.length > WHOSE_WORDS_MAX) break
      words.push(word, ...maker.words)
      closed = 'name'
      sealed = true
      at += 2
      continue
    }
    // «الجمارك السعودية»: behind a noun with the article a state's name can be the adjective of its nation.
    const national =
      word.form.definite && word.form.place && before.form.definite && lexicon.qualifies(word, before)
    // «أستاذ علم الاجتماع»: right behind a noun that waits for its complement a verb's letters are a field's.
    const field = words.length === 1 && !closed && word.form.field
    if ((endsPhrase(word, context) && !field) || (closesItself(word) && !national)) break
    // A state or a body with a name of its own takes an adjective, never a complement.
    if (
      head?.closed &&
      head.kind === 'organization' &&
      !(word.form.definite && lexicon.qualifies(word, before))
    )
      break
    if (head?.kin && words.length === 1 && first?.form.withoutArticle === undefined) {
      // «والدة فلان الفلاني»، «والدة المواطن فلان»: whose kin somebody is belongs to what he goes by.
      const from = at
      for (
        let next = wordAt(tokens, at);
        next?.form.definite && !next.form.preposed;
        next = wordAt(tokens, at)
      ) {
        const last = words.at(-1)
        if (at > from && !(last && lexicon.qualifies(next, last))) break
        words.push(next)
        at++
      }
      const whose = readName(tokens, at, context, WHOSE_WORDS_MAX)
      words.push(...whose.words)
      at = Math.max(whose.next, at)
      closed = 'name'
      if (at > from) continue
    }
    const step = stepOf(tokens, at, words, closed, head, context, whole)
    if (!step) break
    words.push(word)
    closed = step.closed
    at++
    if (!step.bearer) continue
    // «جامعة الملك فلان»: whom a body is called after belongs to the body.
    const bearer = readName(tokens, at, context, BEARER_WORDS_MAX)
    words.push(...bearer.words)
    at = bearer.next
    closed = 'name'
    // «مدينة الملك فلان الطبية»: a feminine adjective is the body's.
    const adjective = wordAt(tokens, at)
    const last = bearer.words.at(-1)
    if (adjective?.form.definite && lexicon.isFeminine(adjective.bare) && last && !adjective.head) {
      words.push(adjective)
      at++
      continue
    }
    // «مركز الملك فلان للإغاثة»: what a body is for.
    const purpose = wordAt(tokens, at)
    if (!purpose || purpose.cue || !isPurpose(tokens, at, context)) continue
    words.push(purpose)
    closed = purpose.form.preposed ? 'article' : false
    at++
  }
  return { words, next: at, glued: closed !== false }
}

/** «مسؤولون لوكالة الأنباء»: people without an office of their own, or with a whole one, speak to those who pass news on. */
function isAddressee(
  { unpreposed }: Word,
  head: Head | undefined,
  closed: Closed,
  count: number,
  { media, lines }: Lexicon,
): boolean {
  const speaks =
    head?.kind === 'group' ||
    head?.kind === 'anonymous' ||
    head?.kind === 'organization' ||
    (head?.kind === 'office' && closed === 'name')
  // «أحد الشهود لرويترز»
  if (head?.kind === 'anonymous' && unpreposed?.head?.closed) return true
  // «ناظر محجر جبلي لرويترز»; «مراسل لرويترز» works for it.
  if (head?.kind !== 'document' && count > 1 && unpreposed?.head?.closed && lines.wires.has(unpreposed.fold))
    return true
  return speaks && unpreposed !== undefined && media.has(unpreposed.withoutArticle.fold)
}

/** «الحركة المقربة من …»: what a body has to do with is no part of its name. */
function isRelating(tokens: readonly Token[], at: number, head: Head | undefined, lexicon: Lexicon): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (head?.kind !== 'organization' || !word || !next || !lexicon.relating.has(word.fold)) return false
  return next.form.preposition || next.form.unpreposed !== undefined
}

/** «للإغاثة»، «لسباق القوارب»: a noun with the article, or with one behind it, after the preposition of what is for. */
function isPurpose(tokens: readonly Token[], at: number, context: MentionContext): boolean {
  const word = wordAt(tokens, at)
  if (!word || word.form.preposed) return word !== undefined
  const noun = word.form.unpreposed?.form
  const aim = context.lexicon.addressing.has(word.fold.charAt(0)) && noun !== undefined
  return aim && !noun.head && isNounOf(tokens, at, context)
}

/** A noun that nothing completes begins another phrase, unless its letters are also those of people before whose they are. */
function closesItself({ form, head, joined }: Word): boolean {
  if (head?.closed) return !(head.kind === 'office' && form.field)
  return joined?.head?.closed === true
}

/** How far behind a governed preposition another may show that the first belongs to the mention: tokens. */
const GOVERNED_AGAIN_TOKENS = 4

/** Whether the verb before governs a word: the last one with its preposition, if two stand close together. */
function isGoverned(tokens: readonly Token[], at: number, { governed, lexicon }: MentionContext): boolean {
  // «أكد مدير الصحة بجدة»: where an office is, whatever the verb governs.
  const noun = wordAt(tokens, at)?.form.unpreposed?.form
  if (!governed || noun?.place) return false
  const where = wordAt(tokens, at + 1)?.form
  if (noun && lexicon.quarters.has(noun.fold) && (where?.definite || where?.place)) return false
  // «وجّه مدير القسم بالجامعة …»: nor where a body is.
  if (noun?.definite && noun.head?.kind === 'organization') return false
  const preposition = prepositionOf(tokens, at, lexicon)
  if (preposition === undefined || !governed.has(preposition)) return false
  for (let next = at + 1; next <= at + GOVERNED_AGAIN_TOKENS; next++)
    if (prepositionOf(tokens, next, lexicon) === preposition) return false
  return !isGovernedLater(tokens, at, preposition)
}

/** Whether what is told is set off behind a preposition, before another verb of speech. */
function isToldLater(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + GOVERNED_THAT_TOKENS; next++) {
    const token = tokens[next]
    if (token?.kind === 'colon' || token?.kind === 'stretch') return true
    if (token?.kind !== 'word') continue
    if (token.form.complementizer) return true
    if (token.cue?.form === 'verb') return false
  }
  return false
}

/** How far behind a preposition “that” with the same one shows which of them the verb governs: tokens. */
const GOVERNED_THAT_TOKENS = 14

/** «أفاد مصدر بمديرية السواقي في حديث إلى النشرة بأنّ …»: the preposition is glued to “that” further on, before any sign or verb of speech. */
function isGovernedLater(tokens: readonly Token[], at: number, preposition: string): boolean {
  for (let next = at + 1; next <= at + GOVERNED_THAT_TOKENS; next++) {
    const word = wordAt(tokens, next)
    if (!word || word.cue?.form === 'verb') return false
    if (word.form.complementizer) return word.fold.charAt(0) === preposition
  }
  return false
}

/** The preposition that a word is or that is glued to it. */
function prepositionOf(tokens: readonly Token[], at: number, lexicon: Lexicon): string | undefined {
  const word = wordAt(tokens, at)
  if (word?.form.preposition) return word.fold
  return word?.form.unpreposed && !word.form.rolePreposition ? word.fold.charAt(0) : undefined
}

/** Whom a body is called after: a first name and perhaps his father's. */
const BEARER_WORDS_MAX = 1

/** Whose kin somebody is: a whole name. */
const WHOSE_WORDS_MAX = 4

/** How many words from a token on are a place, with a preposition or conjunction glued before it; 0 when none is. */
function placeLength(
  tokens: readonly Token[],
  at: number,
  closed: Closed,
  { lexicon }: MentionContext,
): number {
  const word = wordAt(tokens, at)
  if (!word) return 0
  const inner = word.form.unpreposed?.form ?? word.form.joined?.form
  const long =
    phraseAt(tokens, at, lexicon.longPlaces) ??
    (inner && phraseAt(tokens, at, lexicon.longPlaces, inner.fold))
  if (long) return long.length
  // A bare place fills an open phrase; after a closed one it needs its preposition or conjunction.
  if (word.form.place) return closed === false || closed === 'name' ? 1 : 0
  if (inner?.place && !word.form.common) return 1
  // «لدى فرنسا وإسبانيا»: behind a place a conjunction joins one more, though it be unknown.
  const again =
    wordAt(tokens, at - 1)?.form.place && word.form.joined && !word.form.common && !word.form.definite
  return again && !word.form.joined?.form.head && !word.form.joined?.form.cue ? 1 : 0
}

/** Several people: «عدد من المواطنين» against «الكثير من الأحيان». */
export function isPeople(word: Word): boolean {
  if (word.form.people) return true
  const kind = (word.form.withoutArticle?.form ?? word.form).head?.kind ?? word.head?.kind
  return kind === 'group' || kind === 'office' || kind === 'organization'
}
