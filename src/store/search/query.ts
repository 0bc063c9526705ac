import { lightForms, withoutArticle } from '../../text/clitics.ts'
import { foldPhrase, foldWord } from '../../text/fold.ts'

/** One thing that must be found: a word, the beginning of one, or a phrase. Words are folded letters and digits. */
export interface Term {
  readonly words: readonly string[]
  /** `word*`: any word that begins so. Never of a phrase. */
  readonly begun: boolean
  /** Written in quotation marks: it must stand just so. */
  readonly exact: boolean
  /** Words of names that are looked for as well, since nothing is spelt like this one. */
  readonly near?: readonly string[]
}

/**
 * Read what somebody looks for: words, of which each must be found, `begin*`, and "phrases" in marks of any kind. What is
 * no letter or digit only separates. Empty when there is nothing to look for. Linear; never throws.
 */
export function readQuery(q: string): Term[] {
  const terms: Term[] = []
  let from = 0
  while (from < q.length) {
    const open = nextMark(q, from)
    addWords(terms, q.slice(from, open))
    if (open === q.length) break
    // A mark that nothing closes separates words and does no more.
    const close = nextMark(q, open + 1)
    const words = wordsOf(q.slice(open + 1, close))
    if (close < q.length && words.length > 0) terms.push({ words, begun: false, exact: true })
    else addWords(terms, q.slice(open + 1, close))
    from = close + 1
  }
  return terms
}

/** The folded words of a text, as they are written into an index and looked for in it. */
export function wordsOf(text: string): string[] {
  const folded = foldPhrase(text)
  return folded === '' ? [] : folded.split(' ')
}

/** A term's words without the article, where it has one: they match as well, and more lightly. */
export function looseForm({ words, begun, exact }: Term): string | undefined {
  const [word = ''] = words
  return words.length > 1 || begun || exact ? undefined : withoutArticle(word)
}

/** Whether a printed word is what a term of one word looks for. */
export function isFoundBy({ words, begun, exact, near }: Term, printed: string): boolean {
  const [wanted = ''] = words
  const word = foldWord(printed)
  if (word === wanted || near?.includes(word)) return true
  if (near) return lightForms(word).some((form) => near.includes(form))
  if (begun) return word.startsWith(wanted)
  if (exact) return false
  if (word.length > wanted.length && lightForms(word).includes(wanted)) return true
  const loose = withoutArticle(wanted)
  return loose !== undefined && (word === loose || lightForms(word).includes(loose))
}

const marks = new Set('"“”„«»')

function nextMark(q: string, from: number): number {
  let at = from
  while (at < q.length && !marks.has(q.charAt(at))) at++
  return at
}

function addWords(terms: Term[], text: string): void {
  for (const piece of text.split(/\s/)) {
    const words = wordsOf(piece)
    if (words.length === 0) continue
    // What folding takes apart, such as d'Orsay, stands together.
    terms.push({ words, begun: words.length === 1 && piece.endsWith('*'), exact: false })
  }
}
