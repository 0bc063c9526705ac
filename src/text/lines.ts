import { type Range, trim } from './range.ts'

/** A line that is not blank, without the white space around it, and how many line breaks stand before it. */
export interface TextLine extends Range {
  readonly breaksBefore: number
}

/** The lines of a text that hold anything. CR LF counts as one break. Linear. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let breaksBefore = 0
  let from = 0
  while (from <= text.length) {
    const to = lineEnd(text, from)
    const { start, end } = trim(text, { start: from, end: to })
    if (end > start) {
      lines.push({ start, end, breaksBefore })
      breaksBefore = 0
    }
    breaksBefore++
    from = to + (text.charCodeAt(to) === CR && text.charCodeAt(to + 1) === LF ? 2 : 1)
  }
  return lines
}

const LF = 0x0a
const CR = 0x0d

/** The next break at a place or behind it, else the end of the text. */
function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++
  return at
}

/** LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. Source: Unicode, UAX #14, class BK and CR, LF, NL. */
function isBreak(unit: number): boolean {
  // Nearly every unit lies between: one comparison more for each would be felt.
  if (unit > CR && unit < 0x2028) return unit === 0x85
  return (unit >= LF && unit <= CR) || unit === 0x2028 || unit === 0x2029
}
