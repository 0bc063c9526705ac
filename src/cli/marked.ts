import type { Range } from '../text/range.ts'
import { type Look, paint, showSafely } from './look.ts'

/** A quotation or a cue to be marked in the text, with the number or numbers that it is explained under. */
export interface Mark extends Range {
  readonly kind: 'quote' | 'cue'
  readonly label: string
}

const signs = { quote: ['⟦', '⟧'], cue: ['⟨', '⟩'] } as const

/**
 * A piece of the text with its marks: `⟦1 words⟧` a quotation, `⟨1 said⟩` its cue. Marks may stand inside each other;
 * one that closes while a later one is still open repeats its label. What lies outside the piece is not marked.
 */
export function writeMarked(text: string, piece: Range, marks: readonly Mark[], look: Look): string {
  const open: Mark[] = []
  let words = ''
  let at = piece.start
  for (const { place, mark, opens } of boundariesOf(piece, marks)) {
    words += paint(showSafely(text.slice(at, place)), open.at(-1)?.kind, look)
    at = place
    if (opens) open.push(mark)
    const innermost = open.at(-1) === mark
    if (!opens) open.splice(open.lastIndexOf(mark), 1)
    const [opening, closing] = signs[mark.kind]
    const sign = opens ? `${opening}${mark.label} ` : `${innermost ? '' : ` ${mark.label}`}${closing}`
    words += paint(sign, mark.kind, look)
  }
  return words + paint(showSafely(text.slice(at, piece.end)), open.at(-1)?.kind, look)
}

interface Boundary {
  readonly place: number
  readonly mark: Mark
  readonly opens: boolean
}

/** Where marks open and close, in order; at one place what closes goes first, and the longer mark opens first. */
function boundariesOf({ start, end }: Range, marks: readonly Mark[]): Boundary[] {
  const inside = marks.flatMap((mark) => {
    const clipped = { ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }
    return clipped.start < clipped.end ? [clipped] : []
  })
  const order = ({ mark, opens }: Boundary): number => (opens ? -mark.end : -mark.start)
  return inside
    .flatMap((mark) => [
      { place: mark.start, mark, opens: true },
      { place: mark.end, mark, opens: false },
    ])
    .sort((a, b) => a.place - b.place || Number(a.opens) - Number(b.opens) || order(a) - order(b))
}
