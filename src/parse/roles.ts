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
  isPreposition,
  type MentionContext,
  opensAside,
  type Phrase,
} from './phrase.ts'
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
      if (
        !namesInMarks(token, before, lexicon) &&
        !namesBody(token, head, first, closed) &&
        !namesPlace(tokens, at, before, lexicon) &&
        !abbreviates(token, head, first) &&
        !shortens(tokens, at, head)
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
    if (!word || opensAside(tokens, at, lexicon) || isGoverned(tokens, at, context)) break
    if (isAddressee(word, head, lexicon)) break
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
    if (endsPhrase(word, context) || closesItself(word, lexicon)) break
    // A state or a body with a name of its own takes an adjective, never a complement.
    if (
      head?.closed &&
      head.kind === 'organization' &&
      !(word.form.definite && lexicon.qualifies(word, before))
    )
      break
    if (head?.kin && words.length === 1 && !word.form.definite) {
      // «والدة فلان الفلاني»: whose kin somebody is belongs to what he goes by.
      const whose = readName(tokens, at, context, WHOSE_WORDS_MAX)
      words.push(...whose.words)
      at = whose.next
      closed = 'name'
      if (whose.words.length > 0) continue
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
    // «مركز الملك فلان للإغاثة»: what a body is for.
    const purpose = wordAt(tokens, at)
    if (!purpose?.form.preposed || purpose.cue) continue
    words.push(purpose)
    closed = 'article'
    at++
  }
  return { words, next: at, glued: closed !== false }
}

/** «مسؤولون لوكالة الأنباء»: people without an office of their own speak to those who pass news on. */
function isAddressee({ unpreposed }: Word, head: Head | undefined, { media }: Lexicon): boolean {
  const people = head?.kind === 'group' || head?.kind === 'anonymous'
  return people && unpreposed !== undefined && media.has(unpreposed.withoutArticle.fold)
}

/** A noun that nothing completes begins another phrase, unless its letters are also those of people before whose they are. */
function closesItself({ fold, head, joined }: Word, lexicon: Lexicon): boolean {
  if (head?.closed) return !(head.kind === 'office' && lexicon.fields.has(fold))
  return joined?.head?.closed === true
}

/** How far behind a governed preposition another may show that the first belongs to the mention: tokens. */
const GOVERNED_AGAIN_TOKENS = 4

/** Whether the verb before governs a word: the last one with its preposition, if two stand close together. */
function isGoverned(tokens: readonly Token[], at: number, { governed, lexicon }: MentionContext): boolean {
  if (!governed) return false
  const preposition = prepositionOf(tokens, at, lexicon)
  if (preposition === undefined || !governed.has(preposition)) return false
  for (let next = at + 1; next <= at + GOVERNED_AGAIN_TOKENS; next++)
    if (prepositionOf(tokens, next, lexicon) === preposition) return false
  return true
}

/** The preposition that a word is or that is glued to it. */
function prepositionOf(tokens: readonly Token[], at: number, lexicon: Lexicon): string | undefined {
  const word = wordAt(tokens, at)
  if (word?.form.preposition) return word.fold
  return word?.form.unpreposed && !lexicon.rolePrepositions.has(word.fold) ? word.fold.charAt(0) : undefined
}

/** What a word does to a phrase that it goes on with; undefined when it does not belong to it. */
interface Step {
  readonly closed: Closed
  /** The name of somebody whom a body is called after follows. */
  readonly bearer?: true
}

/** Whom a body is called after: a first name and perhaps his father's. */
const BEARER_WORDS_MAX = 1

/** Whose kin somebody is: a whole name. */
const WHOSE_WORDS_MAX = 4

function stepOf(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
  closed: Closed,
  head: Head | undefined,
  context: MentionContext,
  whole: boolean,
): Step | undefined {
  const { lexicon } = context
  const word = wordAt(tokens, at)
  const before = words.at(-1)
  if (!word || !before) return undefined
  if (
    isPreposition(word, context) ||
    (lexicon.rolePrepositions.has(word.fold) && lexicon.misprinted(word) === undefined)
  ) {
    if (head?.quantifier && words.length === 1) return { closed: false }
    if (head?.kind === 'organization' && !lexicon.bodyPrepositions.has(word.fold)) return undefined
    return leadsOn(tokens, at, context) || namesNext(tokens, at, lexicon) ? { closed: false } : undefined
  }
  if (word.form.definite) {
    if (!closed && word.head?.kind === 'honorific' && isBody(before)) return { closed: 'name', bearer: true }
    // After a closed phrase, the article stands on an adjective; on anything else a name or an object begins.
    return closed && !goesOn(tokens, at, before, head, context) ? undefined : { closed: 'article' }
  }
  // A bare noun of a kind of its own behind a whole phrase begins another: «الجيش قوات …»، «شهود عيان إصابة …».
  if (head?.kind !== 'office') {
    if (closed === 'article' && word.head && !word.form.unpreposed?.form.head) return undefined
    if (head?.kind === 'group' && word.form.contentNoun && !lexicon.fields.has(word.fold)) return undefined
  }
  // «رئيس المكتب سلامة معروف»: behind a whole phrase a field without a complement of its own is a name.
  const field =
    closed === 'article' && lexicon.fields.has(word.fold) && !word.head && !isNounOf(tokens, at, context)
  if (closed === 'article' && isNameLike(tokens, at)) return undefined
  if (!field && (continues(word, closed !== false, lexicon) || isComplement(tokens, at, context)))
    return { closed: false }
  if (closed) {
    // Two office holders share a complement: «وزيرا خارجية فلان وفلان».
    const pair = head?.number === 'dual' && closed === 'name' && word.form.joined !== undefined
    return pair || (whole && closed === 'name' && !word.form.common) ? { closed } : undefined
  }
  // An ordinary noun waits for its own complement, a proper name fills the one before it.
  return { closed: isNounOf(tokens, at, context) || word.form.common ? false : 'name' }
}

function isBody({ head, unpreposed }: Word): boolean {
  return (head ?? unpreposed?.head)?.kind === 'organization'
}

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
  return inner?.place && !word.form.common ? 1 : 0
}

/** After a closed phrase: an adjective, a second office, or one more complement after a conjunction; never a surname. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  before: Word,
  head: Head | undefined,
  { surnames, lexicon }: MentionContext,
): boolean {
  const word = wordAt(tokens, at)
  if (!word || surnames.has(word.fold) || word.head?.kind === 'honorific') return false
  const { joined } = word
  if (joined?.form.definite) return joined.head?.kind !== 'office'
  // «المدير العام المشرف على …»: an office beside an office, with a complement of its own.
  const next = wordAt(tokens, at + 1)
  const second = head?.kind === 'office' && word.head?.kind === 'office' && next !== undefined
  if (second && (lexicon.rolePrepositions.has(next.fold) || next.form.preposed)) return true
  if (word.form.preposed) return !word.unpreposed?.withoutArticle.form.contentNoun
  return lexicon.qualifies(word, before)
}

/** Whether a preposition goes on with the role: not when it opens an occasion (in a statement) or a date. */
function leadsOn(tokens: readonly Token[], at: number, context: MentionContext): boolean {
  const { lexicon } = context
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (!word || !lexicon.rolePrepositions.has(word.fold)) return false
  if (!next) return false
  const abstract = next.form.contentNoun || (next.form.thing && !next.form.definite && !next.head)
  return !endsPhrase(next, context) && !isOccasion(next, lexicon) && !abstract
}

/** «لكرة القدم»: a noun with a preposition glued to it, whose own complement follows. */
function isComplement(tokens: readonly Token[], at: number, context: MentionContext): boolean {
  const word = wordAt(tokens, at)
  const noun = word?.form.unpreposed?.form
  if (!noun || noun.contentNoun || !isNounOf(tokens, at, context)) return false
  // «المدير العام لطفي الحمدان»: what no ordinary noun remains of is a name.
  return noun.common || noun.thing || noun.head !== undefined || context.lexicon.fields.has(noun.fold)
}

/** Common nouns that go on with a phrase: another office, a body, a field, a preposition glued to one of them. */
function continues(word: Word, closed: boolean, lexicon: Lexicon): boolean {
  const head = word.head
  if (head) return !(closed && (head.kind === 'honorific' || head.kind === 'pronoun'))
  if (lexicon.fields.has(word.fold)) return true
  const inner = (word.form.joined ?? word.form.unpreposed)?.form
  if (!inner || inner.contentNoun) return false
  if (inner.head || lexicon.fields.has(inner.fold)) return true
  return lexicon.namers.has(inner.fold) || inner.thing
}

/** Several people: «عدد من المواطنين» against «الكثير من الأحيان». */
export function isPeople(word: Word): boolean {
  if (word.form.people) return true
  const kind = (word.form.withoutArticle?.form ?? word.form).head?.kind ?? word.head?.kind
  return kind === 'group' || kind === 'office' || kind === 'organization'
}
