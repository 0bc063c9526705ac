import type { Range } from '../text/range.ts'
import type { Form, Vocabulary } from './form.ts'
import type { Head, Lexicon } from './lexicon/lexicon.ts'
import { type Marked, phraseAt, type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** What reading a mention needs to know of the article. */
export interface MentionContext {
  readonly vocabulary: Vocabulary
  readonly lexicon: Lexicon
  readonly text: string
  /** Folded last words of full names met in the article: they tell a surname from an adjective. */
  readonly surnames: ReadonlySet<string>
  /** Stems of the nouns by which the article goes back to bodies: «الهيئة». */
  readonly bodies: ReadonlySet<string>
  /** The prepositions that the verb before governs, not the mention behind it: «أشاد الوزير بجهود …». */
  readonly governed?: ReadonlySet<string>
  /** The misprintable prepositions that the article prints with care. */
  readonly careful: Pick<ReadonlySet<string>, 'has'>
  /** Folded words that the article prints in small letters, where capitals tell names. */
  readonly small?: ReadonlySet<string>
}

/** Words read from a sentence, and the token after them. */
export interface Phrase {
  readonly words: readonly Word[]
  readonly next: number
}

/** A role; `glued` when a name may follow it without a comma. */
export interface Role extends Phrase {
  readonly glued: boolean
}

/** Longest role in words: “the national security adviser for cyber and emerging technology at …” has nine. */
const ROLE_WORDS_MAX = 14
/** A stretch in marks inside a role or a body's name is short. */
const NAME_IN_MARKS_UNITS_MAX = 40

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
        !abbreviates(token, head, first)
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

type Closed = 'article' | 'name' | false

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

/** «وكالة الأنباء «وام»»: one word in marks behind a whole body's name, which it abbreviates. */
function abbreviates(
  { words: [only, more] }: Marked,
  head: Head | undefined,
  first: Word | undefined,
): boolean {
  if (head?.kind !== 'organization' || first?.form.definite || !only || more) return false
  return !only.form.common && !only.form.definite && !only.form.barred
}

/** «أحد السكان في «…»، فلان، …»: a place in marks behind its preposition, before a comma. */
function namesPlace(tokens: readonly Token[], at: number, before: Word, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (token?.kind !== 'stretch' || token.words.length > BODY_NAME_WORDS_MAX) return false
  return (
    before.form.preposition && lexicon.rolePrepositions.has(before.fold) && tokens[at + 1]?.kind === 'comma'
  )
}

/** «شركة فلان "…"»: a body's name in marks behind its noun, however many bare words stand between. */
function namesBody(
  { words }: Marked,
  head: Head | undefined,
  first: Word | undefined,
  closed: Closed,
): boolean {
  const open = (head?.kind === 'organization' || head?.kind === 'office') && first?.form.definite === false
  return open && closed !== 'article' && words.length <= BODY_NAME_WORDS_MAX
}

const BODY_NAME_WORDS_MAX = 3

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

/**
 * «… فائز العلي»: the letters of a trade or a rank without the article and without anything that could complete them
 * are a first name.
 */
export function isNameLike(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (word?.head?.kind !== 'office' || word.head.closed || word.form.definite || !next) return false
  const { form, head } = next
  return (
    !form.definite &&
    !form.common &&
    !form.barred &&
    !form.preposition &&
    !form.place &&
    !head &&
    !form.unpreposed
  )
}

/** A noun whose own complement, with the article, follows: «باسم خفر السواحل». It leaves the phrase open. */
function isNounOf(tokens: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  const next = wordAt(tokens, at + 1)
  return next !== undefined && next.form.definite && !next.form.preposed
}

/**
 * Read a personal name: words that are nothing else, a surname with the article after the first, and links between
 * them (بن، آل). A conjunction ends it.
 */
export function readName(
  tokens: readonly Token[],
  from: number,
  context: MentionContext,
  max: number,
): Phrase {
  const { lexicon, surnames, text } = context
  const words: Word[] = []
  let at = from
  while (words.length < max) {
    const word = wordAt(tokens, at)
    if (!word || endsPhrase(word, context) || isPreposition(word, context)) break
    const before = words.at(-1)
    if (!before && word.form.definite ? isOccasion(word, lexicon) : word.form.thing) break
    if (word.form.common && !isKnownName(word, before, context) && !isFamilyName(tokens, at, words, context))
      break
    if (!before && word.form.unpreposed && surnames.has(word.form.unpreposed.form.fold)) break
    if (word.form.preposed && !surnames.has(word.fold)) break
    const linked = before !== undefined && lexicon.nameLinks.has(before.fold)
    if (
      !linked &&
      word.head &&
      !isNameLike(tokens, at) &&
      !lexicon.nameLinks.has(word.fold) &&
      !isSurname(tokens, at, words.length, context)
    )
      break
    if (before && (isJoined(tokens, at, words.length, context) || !isNextOfName(tokens, at, before, context)))
      break
    words.push(word)
    at++
    // A surname of the article ends the name, unless the next word is one too.
    const next = wordAt(tokens, at)
    if (context.surnames.has(word.fold) && !(next && context.surnames.has(next.fold))) break
  }
  return { words, next: at }
}

/**
 * An ordinary word with the article that is a family name by its place: right behind a bare first name, as an adjective
 * that names no nation, or as any noun where the name ends with it. In a count over 30,000 articles an adjective there
 * was a family name in all but two of a hundred places.
 */
function isFamilyName(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
  { lexicon }: MentionContext,
): boolean {
  const word = wordAt(tokens, at)
  const before = words.at(-1)
  if (!word || !before || words.some(({ form }) => form.definite)) return false
  if (!word.form.definite || word.form.preposed || word.form.place || lexicon.isNational(word)) return false
  const next = tokens[at + 1]
  if (lexicon.qualifies(word, before) && words.length > 1) return true
  if (!next || next.kind === 'comma' || next.kind === 'colon' || next.kind === 'stretch') return true
  return next.kind === 'word' && (next.form.complementizer || next.form.preposition)
}

/** An ordinary word that is a name here: the article has it as a surname, or a link holds it to the name before it. */
function isKnownName(word: Word, before: Word | undefined, { lexicon, surnames }: MentionContext): boolean {
  return surnames.has(word.fold) || (before !== undefined && lexicon.nameLinks.has(before.fold))
}

/** Whether a word can stand behind another in a name: no bracket between, nobody addressed, no season or year. */
function isNextOfName(
  tokens: readonly Token[],
  at: number,
  before: Word,
  { lexicon, text }: MentionContext,
): boolean {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (!word || text.slice(before.end, word.start).includes('(')) return false
  if (next && lexicon.calendar.directions.has(next.fold)) return false
  const addressed = word.form.unpreposed?.form
  // «قال عمر الزين لقاضي المحكمة»
  const to = addressed?.head?.kind
  return to !== 'organization' && to !== 'office' && to !== 'group'
}

/**
 * An office or title that is a surname: known as one, or with the article after a first name and nothing after it that
 * would complete an office. «حسّان القاضي:» against «حسّان المدير التنفيذي».
 */
function isSurname(tokens: readonly Token[], at: number, length: number, context: MentionContext): boolean {
  const { lexicon, surnames } = context
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (!word) return false
  if (surnames.has(word.fold)) return true
  if (length === 0) return false
  // «سعيد وزيري، …»، «بشير حلاق:»: an office that nothing completes, where the name ends, is a surname.
  if (!word.form.definite) return word.head?.kind === 'office' && endsName(tokens[at + 1])
  if (!next) return true
  // «زارني المدير وقال»: a verb joined to it shows that it was the subject of another.
  const joined = next.form.joined?.form
  if (joined?.cue) return false
  // «فارس النجار وميرا كوستان»
  if (joined && !joined.common && !joined.head && !joined.definite && joined.fold.length > 2) return true
  // «حسّان المدير في …» is an office, «حسّان القاضي في بيان» a name.
  const leads =
    lexicon.bodyPrepositions.has(next.fold) && !isOccasion(wordAt(tokens, at + 2) ?? next, lexicon)
  if (leads || next.form.preposed) return false
  return endsPhrase(next, context) || next.form.preposition
}

function endsName(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === 'comma' ||
    token.kind === 'colon' ||
    (token.kind === 'word' && token.form.complementizer)
  )
}

/**
 * Whether a word is a preposition. One whose last letter is printed otherwise is another word, perhaps a name, where the
 * article shows that it prints the preposition with care.
 */
export function isPreposition(word: Word, { lexicon, careful }: MentionContext): boolean {
  if (!word.form.preposition) return false
  const preposition = lexicon.misprinted(word)
  return !(preposition !== undefined && careful.has(preposition))
}

/** Whether a word can be no part of a role or a name: a particle, an adverb, a date, a number, a cue. */
export function endsPhrase(word: Word, { text }: MentionContext): boolean {
  // A letter alone is a preposition that hugs a mark, unless a dot makes it an initial.
  return word.form.barred || (word.fold.length === 1 && text.charAt(word.end) !== '.')
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

/** The form of a word without its article. */
function bareForm({ form }: Word): Form {
  return form.withoutArticle?.form ?? form
}

function isOccasion(word: Word, lexicon: Lexicon): boolean {
  return lexicon.occasions.has(word.fold) || lexicon.occasions.has(bareForm(word).fold)
}

/** «… فضّل عدم الكشف عن اسمه»: what is said of a source belongs to no role. */
export function opensAside(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return phraseAt(tokens, at, lexicon.asides) !== undefined
}

/** «باسم «المقاومة»»: the preposition of a name in marks. */
function namesNext(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = wordAt(tokens, at)
  const next = tokens[at + 1]
  return (
    word !== undefined &&
    next?.kind === 'stretch' &&
    (namesInMarks(next, word, lexicon) || namesPlace(tokens, at + 1, word, lexicon))
  )
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

/** A name in marks belongs to the noun before it: صحيفة «…». After a noun with the article it is one word or two. */
function namesInMarks({ start, end }: Range, before: Word, lexicon: Lexicon): boolean {
  const units = before.form.definite ? NAME_IN_MARKS_UNITS_MAX / 2 : NAME_IN_MARKS_UNITS_MAX
  return end - start <= units && isNamer(before, lexicon)
}

/**
 * A noun that a name in marks may follow: صحيفة «…»، لشركة «…»، البرنامج «…». A body with the article is whole without
 * a name: what follows «الوزارة» in marks is no name.
 */
export function isNamer(word: Word, lexicon: Lexicon): boolean {
  const bare = word.withoutArticle
  const forms = [word, word.unpreposed ?? word]
  // A place or a body with a name of its own is whole.
  const isBodyNoun = ({ head }: Word) => head?.kind === 'organization' && !head.closed
  if (!word.form.definite && forms.some(isBodyNoun)) return true
  return [...forms, bare].some((form) => lexicon.namers.has(form.fold))
}

/** A conjunction glued to a word that the article, or the shape of what follows, shows to be a word of its own. */
function isJoined(tokens: readonly Token[], at: number, length: number, context: MentionContext): boolean {
  const word = wordAt(tokens, at)
  const inner = word?.form.joined?.form
  if (!word || !inner) return false
  if (context.surnames.has(inner.fold) || inner.head || inner.cue) return true
  // After a full name, one more with two words: «أحمد العلي ووليد سعد»; «أحمد وليد» is one.
  if (length < 2) return false
  const next = wordAt(tokens, at + 1)
  return next !== undefined && !endsPhrase(next, context) && !next.form.preposition
}
