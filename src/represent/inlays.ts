import type { Block } from '../../schemas/block.ts'
import type { DateMention } from '../../schemas/date-mention.ts'
import type { NewsItem } from '../../schemas/news-item.ts'
import type { Quote } from '../../schemas/quote.ts'
import { isWordUnit } from '../text/classes.ts'

/** Something inside a line that is more than its words: a quotation, or a date that is known. */
export interface Inlay {
  readonly start: number
  readonly end: number
  readonly quote?: Quote
  readonly date?: DateMention
}

/** A piece of a line: words, or an inlay with its own pieces. */
export type Piece = string | InlaidPiece

export interface InlaidPiece {
  readonly inlay: Inlay
  /** Whether the inlay began in an earlier piece: one that crosses another is cut where that one ends. */
  readonly continued: boolean
  readonly pieces: readonly Piece[]
}

/** The quotations and known dates of every block, by its id. */
export function inlaysByBlock(item: NewsItem): ReadonlyMap<string, readonly Inlay[]> {
  const found = new Map<string, Inlay[]>()
  const add = (block: string, inlay: Inlay) => {
    const list = found.get(block)
    if (list) list.push(inlay)
    else found.set(block, [inlay])
  }
  for (const quote of item.quotes) add(quote.block, { ...quote.position, quote })
  // Dates and blocks are both in the order of the text.
  let at = 0
  for (const date of item.dates) {
    while (at < item.blocks.length && (item.blocks[at]?.position.end ?? 0) <= date.position.start) at++
    const block = item.blocks[at]
    if (block && date.resolved !== undefined && date.position.end <= block.position.end) {
      add(block.id, { ...date.position, date })
    }
  }
  return found
}

/**
 * The text of a block cut into words and inlays, one inside the other where they are so in the text. The words of all
 * pieces in order are the block's text. What lies outside the block is left out.
 */
export function inlayPieces(block: Block, inlays: readonly Inlay[]): Piece[] {
  const { start, end } = block.position
  const inside = inlays.filter((inlay) => inlay.start >= start && inlay.end <= end && inlay.start < inlay.end)
  // What begins first, and of those the longest, holds the others.
  const waiting = inside
    .map((inlay): Waiting => ({ inlay, from: inlay.start, continued: false }))
    .sort(outerFirst)
  return piecesBetween(block, start, end, waiting)
}

/** The quotation that a block consists of: it alone holds words. */
export function quoteOfBlock(block: Block, inlays: readonly Inlay[]): Quote | undefined {
  const found = inlays.find(({ quote, start, end }) => {
    if (!quote || quote.kind === 'indirect' || quote.kind === 'heading') return false
    const [from, to] = [start - block.position.start, end - block.position.start]
    return !hasWords(block.text, 0, from) && !hasWords(block.text, to, block.text.length)
  })
  return found?.quote
}

interface Waiting {
  readonly inlay: Inlay
  readonly from: number
  readonly continued: boolean
}

/** Takes from the front of `waiting` what begins before `end`; what reaches over `end` is put back for behind it. */
function piecesBetween(block: Block, start: number, end: number, waiting: Waiting[]): Piece[] {
  const pieces: Piece[] = []
  const words = (from: number, to: number) => {
    if (to > from) pieces.push(block.text.slice(from - block.position.start, to - block.position.start))
  }
  let at = start
  for (let next = waiting[0]; next && next.from < end; next = waiting[0]) {
    waiting.shift()
    const { inlay, from, continued } = next
    words(at, from)
    const to = Math.min(inlay.end, end)
    if (inlay.end > end) {
      const rest = { inlay, from: end, continued: true }
      const place = waiting.findIndex((other) => outerFirst(rest, other) < 0)
      waiting.splice(place === -1 ? waiting.length : place, 0, rest)
    }
    pieces.push({ inlay, continued, pieces: piecesBetween(block, from, to, waiting) })
    at = to
  }
  words(at, end)
  return pieces
}

function outerFirst(a: Waiting, b: Waiting): number {
  return a.from - b.from || b.inlay.end - a.inlay.end
}

function hasWords(text: string, from: number, to: number): boolean {
  for (let at = Math.max(from, 0); at < to; at++) if (isWordUnit(text, at)) return true
  return false
}
