import type { FoldSet } from './fold-set.ts'
import type { Form } from './form.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { phraseAt, type Token, wordAt } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Word } from './word.ts'

/** What reading a mention needs to know of the article. All have one shape: every word is read with one of them. */
export interface MentionContext {
  readonly vocabulary: Vocabulary
  readonly lexicon: Lexicon
  readonly text: string
  /** Folded last words of full names met in the article: they tell a surname from an adjective. */
  readonly surnames: FoldSet
  /** Stems of the nouns by which the article goes back to bodies: «الهيئة». */
  readonly bodies: ReadonlySet<string>
  /** The prepositions that the verb before governs, not the mention behind it: «أشاد الوزير بجهود …». */
  readonly governed: ReadonlySet<string> | undefined
  /** A verb stands before the mention that takes no person for its object: “said”. */
  readonly telling: boolean
  /** The misprintable prepositions that the article prints with care. */
  readonly careful: Pick<ReadonlySet<string>, 'has'>
  /** Single words, folded, that the article prints in marks more than once: names. */
  readonly labels: ReadonlySet<string> | undefined
  /** Folded words that the article prints in small letters, where capitals tell names. */
  readonly small: ReadonlySet<string> | undefined
}

/** The same context in the one shape: a spread makes a shape of its own. */
export function contextWith(context: MentionContext): MentionContext {
  return {
    vocabulary: context.vocabulary,
    lexicon: context.lexicon,
    text: context.text,
    surnames: context.surnames,
    bodies: context.bodies,
    governed: context.governed,
    telling: context.telling,
    careful: context.careful,
    labels: context.labels,
    small: context.small,
  } satisfies Record<keyof MentionContext, unknown>
}

/** Words read from a sentence, and the token after them. */
export interface Phrase {
  readonly words: readonly Word[]
  readonly next: number
}

/** A noun whose own complement, with the article, follows: «باسم خفر السواحل». It leaves the phrase open. */
export function isNounOf(tokens: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  const next = wordAt(tokens, at + 1)
  return next !== undefined && next.form.definite && !next.form.preposed
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

/** «المشرف على …»، «المشرف العام على …»: an office that the preposition at a token completes, unless a clause follows. */
export function isOverseen(
  tokens: readonly Token[],
  at: number,
  [first, ...adjectives]: readonly Word[],
  { overseers, relatives }: Lexicon,
): boolean {
  if (!first || !overseers.has(first.fold) || !adjectives.every(({ form }) => form.definite)) return false
  const next = wordAt(tokens, at)?.form.preposition ? wordAt(tokens, at + 1) : wordAt(tokens, at)
  return next !== undefined && !next.form.complementizer && !relatives.has(next.fold)
}

/** Whether a word can be no part of a role or a name: a particle, an adverb, a date, a number, a cue. */
export function endsPhrase(word: Word, { text }: MentionContext): boolean {
  // A letter alone is a preposition that hugs a mark, unless a dot makes it an initial.
  return word.form.barred || (word.fold.length === 1 && text.charAt(word.end) !== '.')
}

/** The form of a word without its article. */
export function bareForm({ form }: Word): Form {
  return form.withoutArticle?.form ?? form
}

/** A noun or adjective with nothing before it or behind it. */
export function isBareNoun({ form }: Word): boolean {
  const { definite, contentNoun, thing, verb, inflected, unpreposed, joined } = form
  return !(definite || contentNoun || thing || verb || inflected || unpreposed || joined)
}

export function isOccasion(word: Word): boolean {
  return word.form.occasion || bareForm(word).occasion
}

/** «… فضّل عدم الكشف عن اسمه»: what is said of a source belongs to no role. */
export function opensAside(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return phraseAt(tokens, at, lexicon.asides) !== undefined
}

/** «ومنذ …»، «ولهذا …»: a conjunction and a particle are no name; shorter letters may be one («وليد»). */
function isJoinedParticle({ form }: Word): boolean {
  const inner = form.joined?.form
  if (!inner || form.head) return false
  return inner.preposition || inner.preposed || (inner.barred && inner.fold.length >= PARTICLE_UNITS_MIN)
}

/** Letters of a particle that cannot be the rest of a name. */
const PARTICLE_UNITS_MIN = 4

/** «… ولأصدقاء الأسرة»: a conjunction and a preposition before an ordinary word. */
function isJoinedObject({ form }: Word): boolean {
  const noun = form.joined?.form.unpreposed?.form
  return noun !== undefined && noun.common && noun.fold.length > 2 && !form.common
}

/** «المترجم والناشر الدكتور …»: a conjunction and a noun of people or bodies with its article. */
function isJoinedNoun({ form }: Word): boolean {
  const inner = form.joined?.form
  return inner !== undefined && inner.definite && inner.head !== undefined && !form.head
}

/** Whether a conjunction and what it joins stand where a name would begin. */
export function isJoinedOn(tokens: readonly Token[], at: number, { surnames }: MentionContext): boolean {
  const word = wordAt(tokens, at)
  if (!word?.form.joined || surnames.has(word.fold)) return false
  if (isJoinedNoun(word)) return true
  return isJoinedParticle(word) || (isJoinedObject(word) && wordAt(tokens, at + 1)?.form.definite === true)
}
