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
 * no letter or digit only separates. What is asked for twice is looked for once. Empty when there is nothing to look for.
 * Linear; never throws.
 */
export function readQuery(q: string): Term[] {
  const terms = new Map<string, Term>()
  for (const term of readTerms(q)) {
    const key = JSON.stringify([term.words, term.begun, term.exact])
    if (!terms.has(key)) terms.set(key, term)
  }
  return [...terms.values()]
}

function readTerms(q: string): Term[] {
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
  const folded = plainDigits(foldPhrase(text))
  return folded === '' ? [] : folded.split(' ')
}

/** ٢٠١٥, ۲۰۱۵ and 2015 are one number. */
function plainDigits(folded: string): string {
  return /[٠-٩۰-۹]/.test(folded)
    ? folded.replace(/[٠-٩۰-۹]/g, (digit) => String.fromCharCode(plainUnit(digit.charCodeAt(0))))
    : folded
}

/** A unit, or the ASCII digit for an Arabic one: the last four bits of either are the number. */
export function plainUnit(unit: number): number {
  const digit = (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)
  return digit ? 0x30 | (unit & 0xf) : unit
}

/** A term's words without the article, where it has one: they match as well, and more lightly. */
export function looseForm({ words, begun, exact }: Term): string | undefined {
  const [word = ''] = words
  return words.length > 1 || begun || exact ? undefined : withoutArticle(word)
}

/** Whether a printed word is what a term of one word looks for. */
export function isFoundBy({ words, begun, exact, near }: Term, printed: string): boolean {
  const [wanted = ''] = words
  const word = plainDigits(foldWord(printed))
  if (word === wanted || near?.includes(word)) return true
  if (near) return lightForms(word).some((form) => near.includes(form))
  if (begun) return word.startsWith(wanted)
  if (exact) return false
  if (word.length > wanted.length && lightForms(word).includes(wanted)) return true
  const loose = withoutArticle(wanted)
  return loose !== undefined && (word === loose || lightForms(word).includes(loose))
}

/** A letter begins a good part of all words: to rank what holds them takes a second. */
const beginningMin = 2

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
    const begun = words.length === 1 && piece.endsWith('*') && (words[0]?.length ?? 0) >= beginningMin
    terms.push({ words, begun, exact: false })
  }
}
