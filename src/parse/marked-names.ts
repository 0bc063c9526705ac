import type { Range } from '../text/range.ts'
import type { Head, Lexicon } from './lexicon/lexicon.ts'
import { bareForm, type Phrase } from './phrase.ts'
import { type Marked, type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** What closes a phrase, so that what stands without the article behind it is a name: its article, or the name that fills it. */
export type Closed = 'article' | 'name' | false

/** A stretch in marks inside a role or a body's name is short. */
const NAME_IN_MARKS_UNITS_MAX = 40

/** A name in marks belongs to the noun before it: صحيفة «…». After a noun with the article it is one word or two. */
export function namesInMarks({ start, end }: Range, before: Word, lexicon: Lexicon): boolean {
  const units = before.form.definite ? NAME_IN_MARKS_UNITS_MAX / 2 : NAME_IN_MARKS_UNITS_MAX
  return end - start <= units && isNamer(before, lexicon)
}

/** «باسم «المقاومة»»: the preposition of a name in marks. */
export function namesNext(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = wordAt(tokens, at)
  const next = tokens[at + 1]
  return (
    word !== undefined &&
    next?.kind === 'stretch' &&
    (namesInMarks(next, word, lexicon) || namesPlace(tokens, at + 1, word, lexicon))
  )
}

/**
 * A noun that a name in marks may follow: صحيفة «…»، لشركة «…»، البرنامج «…». A body with the article is whole without
 * a name: what follows «الوزارة» in marks is no name.
 */
export function isNamer(word: Word, lexicon: Lexicon): boolean {
  const bare = word.withoutArticle
  const forms = [word, word.unpreposed ?? word, word.joined ?? word]
  // A place or a body with a name of its own is whole.
  const isBodyNoun = ({ head }: Word) => head?.kind === 'organization' && !head.closed
  if (!word.form.definite && forms.some(isBodyNoun)) return true
  return [...forms, bare].some((form) => lexicon.namers.has(form.fold))
}

/** «وكالة الأنباء «وام»»: one word in marks behind a whole body's name, which it abbreviates. */
export function abbreviates(
  { words: [only, more] }: Marked,
  head: Head | undefined,
  first: Word | undefined,
): boolean {
  if (head?.kind !== 'organization' || first?.form.definite || !only || more) return false
  return !only.form.common && !only.form.definite && !only.form.barred
}

/** «رئيس الشركة الوطنية «وطنية» فلان»: between an office with its body and a bare name, what the body is called in short. */
export function shortens(tokens: readonly Token[], at: number, head: Head | undefined): boolean {
  const token = tokens[at]
  if (token?.kind !== 'stretch' || head?.kind !== 'office' || token.words.length > SHORT_WORDS_MAX)
    return false
  const [first, second] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)]
  return [first, second].every((word, i) => word !== undefined && isBareName(word, i > 0))
}

/** A body's short form is one word or two. */
const SHORT_WORDS_MAX = 2

/** A first name has no article here, a surname may. */
export function isBareName({ form, head }: Word, surname: boolean): boolean {
  return (
    !form.common &&
    !form.barred &&
    (surname || !form.definite) &&
    !form.preposition &&
    !form.unpreposed &&
    !head
  )
}

/** «أحد السكان في «…»، فلان، …»: a place in marks behind its preposition, before a comma. */
export function namesPlace(tokens: readonly Token[], at: number, before: Word, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (token?.kind !== 'stretch' || token.words.length > BODY_NAME_WORDS_MAX) return false
  return (
    before.form.preposition && lexicon.rolePrepositions.has(before.fold) && tokens[at + 1]?.kind === 'comma'
  )
}

/** «شركة فلان "…"»: a body's name in marks behind its noun, however many bare words stand between. */
export function namesBody(
  { words }: Marked,
  head: Head | undefined,
  first: Word | undefined,
  closed: Closed,
): boolean {
  const open = (head?.kind === 'organization' || head?.kind === 'office') && first?.form.definite === false
  return open && closed !== 'article' && words.length <= BODY_NAME_WORDS_MAX
}

const BODY_NAME_WORDS_MAX = 3

/** «الباحث "…"»: a name in marks behind an office. */
export function nameInMarksAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const token = tokens[at]
  if (token?.kind !== 'stretch' || token.words.length > MARKED_NAME_WORDS_MAX) return undefined
  const named =
    token.words.length > 1 && token.words.every(({ form }) => !form.common && !form.barred && !form.head)
  return named ? { words: token.words, next: at + 1 } : undefined
}

/** A name in marks is no longer. */
const MARKED_NAME_WORDS_MAX = 4
