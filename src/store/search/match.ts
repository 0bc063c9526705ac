import type { NewsItem } from '../../../schemas/news-item.ts'
import { isSpace, isWordUnit } from '../../text/classes.ts'
import { foldUnit } from '../../text/fold.ts'
import type { Range } from '../../text/range.ts'
import { eachWord } from '../../text/words.ts'
import type { Match, SearchField } from '../store.ts'
import { isFoundBy, plainUnit, type Term, wordsOf } from './query.ts'

/** How much of the text is shown before the first word found and in all, UTF-16 units. */
const beforeMax = 60
const shownMax = 220

/** A place where a term was found. */
interface Hit extends Range {
  readonly term: number
}

/**
 * The stretch of a text that shows best why it was found: the one line in which most terms stand, cut at words. Where
 * none stands in the text (a supplied title is not part of it), its beginning. Linear in `text.length`.
 */
export function findMatch(text: string, terms: readonly Term[], ranges: readonly Range[]): Match {
  const hits = ranges.flatMap((range) => findHits(text, range, terms))
  const best = bestWindow(text, hits)
  const first = best[0]
  const start = first ? shownStart(text, first.start) : firstWord(text)
  const end = shownEnd(text, start)
  const highlights = best
    .filter((hit) => hit.end <= end)
    .map((hit) => ({ start: hit.start, end: hit.end, text: text.slice(hit.start, hit.end) }))
  return { start, end, text: text.slice(start, end), highlights }
}

/** The parts of an item's text in which a search in some fields looks. Those of a supplied line are none. */
export function rangesOf(item: NewsItem, text: string, fields: readonly SearchField[] | undefined): Range[] {
  if (fields === undefined) return [{ start: 0, end: text.length }]
  const wanted = new Set(fields)
  const line = (type: string) => type === 'headline' || type === 'standfirst'
  const ranges: Range[] = item.blocks
    .filter(({ type }) => (line(type) ? wanted.has(type as SearchField) : wanted.has('body')))
    .map(({ position }) => position)
  if (wanted.has('quotes')) ranges.push(...item.quotes.map(({ position }) => position))
  if (wanted.has('speakers')) ranges.push(...item.speakers.flatMap(({ mentions }) => mentions))
  return ranges.sort((a, b) => a.start - b.start)
}

function findHits(text: string, range: Range, terms: readonly Term[]): Hit[] {
  const edges = edgesOf(terms)
  const words: Range[] = []
  const candidates: number[] = []
  eachWord(text, range, (start, end) => {
    if (mayBegin(edges, text, start, end)) candidates.push(words.length)
    words.push({ start, end })
  })
  const hits: Hit[] = []
  for (const at of candidates) {
    const word = words[at]
    if (!word) continue
    for (const [term, wanted] of terms.entries()) {
      const single = wanted.words.length === 1
      const found = single
        ? isFoundBy(wanted, text.slice(word.start, word.end)) && word
        : phraseAt(text, words, at, wanted)
      if (found) hits.push({ term, start: found.start, end: found.end })
    }
  }
  return hits
}

/** Units by which most words are told not to be looked for before they are folded. */
interface Edges {
  /** Last units of whole words: what is joined to a word stands before it. */
  readonly last: ReadonlySet<number>
  /** First units of beginnings. */
  readonly first: ReadonlySet<number>
  /** A phrase may begin with a part of a printed word, such as d'. */
  readonly any: boolean
}

function edgesOf(terms: readonly Term[]): Edges {
  const single = terms.filter(({ words }) => words.length === 1)
  const whole = single.filter(({ begun }) => !begun).flatMap(({ words, near = [] }) => [...words, ...near])
  const begun = single.filter((term) => term.begun).flatMap(({ words }) => words)
  return {
    last: new Set(whole.map((word) => word.charCodeAt(word.length - 1))),
    first: new Set(begun.map((word) => word.charCodeAt(0))),
    any: single.length < terms.length,
  }
}

function mayBegin({ last, first, any }: Edges, text: string, start: number, end: number): boolean {
  if (any) return true
  const [begins, ends] = [foldUnit(text.charCodeAt(start)), foldUnit(text.charCodeAt(end - 1))]
  return (
    (ends === undefined ? last.size > 0 : last.has(plainUnit(ends))) ||
    (begins === undefined ? first.size > 0 : first.has(plainUnit(begins)))
  )
}

/** Words of a phrase follow each other; what the text has as one word (d'Orsay) may be two of them. */
function phraseAt(
  text: string,
  words: readonly Range[],
  at: number,
  { words: wanted }: Term,
): Range | undefined {
  const start = words[at]?.start ?? 0
  let seen = 0
  for (let next = at; seen < wanted.length; next++) {
    const word = words[next]
    if (!word) return undefined
    for (const part of wordsOf(text.slice(word.start, word.end))) {
      if (part !== wanted[seen]) return undefined
      seen++
    }
    if (seen === wanted.length) return { start, end: word.end }
  }
  return undefined
}

/** The hits of the one window that holds most terms; of equals, the first. */
function bestWindow(text: string, hits: readonly Hit[]): Hit[] {
  let best: Hit[] = []
  let bestTerms = 0
  for (let from = 0; from < hits.length; from++) {
    const first = hits[from]
    if (!first) break
    const end = shownEnd(text, shownStart(text, first.start))
    let to = from
    while (to < hits.length && (hits[to]?.end ?? 0) <= end) to++
    const inside = hits.slice(from, to)
    const terms = new Set(inside.map(({ term }) => term)).size
    if (terms > bestTerms) {
      best = inside
      bestTerms = terms
    }
    // Windows that begin further on hold nothing that this one does not.
    if (to === hits.length) break
  }
  return best
}

function firstWord(text: string): number {
  let first = 0
  let found = false
  eachWord(text, { start: 0, end: Math.min(text.length, shownMax * 4) }, (start) => {
    if (!found) first = start
    found = true
  })
  return first
}

/** The beginning of the line, or of a word not too far before. */
function shownStart(text: string, hit: number): number {
  const line = Math.max(lineStart(text, hit), 0)
  if (hit - line <= beforeMax) return Math.min(wordAfter(text, line, hit), hit)
  return wordAfter(text, hit - beforeMax, hit, true)
}

function shownEnd(text: string, start: number): number {
  const line = lineEnd(text, start)
  const limit = Math.min(line, start + shownMax)
  let end = start
  let last = start
  eachWord(text, { start, end: Math.min(line, limit + shownMax) }, (from, to) => {
    if (to <= limit || end === start) end = to
    last = to
  })
  // A whole last line keeps its full stop.
  return line <= limit && last === end ? trimmedEnd(text, end, line) : end
}

function trimmedEnd(text: string, from: number, line: number): number {
  let end = line
  while (end > from && isSpace(text, end - 1)) end--
  return end
}

/** The first word that begins at or after a place; with `whole`, a word that is cut by the place is passed over. */
function wordAfter(text: string, from: number, until: number, whole = false): number {
  let found = until
  let done = false
  const cut = whole && isWordUnit(text, from - 1)
  let skipped = !cut
  eachWord(text, { start: from, end: until }, (start) => {
    if (!skipped) {
      skipped = true
      return
    }
    if (!done) found = start
    done = true
  })
  return found
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

function lineEnd(text: string, at: number): number {
  const breaks = ['\n', '\r'].map((sign) => text.indexOf(sign, at)).filter((place) => place !== -1)
  return breaks.length > 0 ? Math.min(...breaks) : text.length
}
