import { type Range, trim } from './range.ts'

/** A line that is not blank, without the white space around it, and how many line breaks stand before it. */
export interface TextLine extends Range {
  readonly breaksBefore: number
}

/** LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. Source: Unicode, UAX #14, class BK and CR, LF, NL. */
const BREAKS = new Set(['\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029'])

/** The lines of a text that hold anything. CR LF counts as one break. Linear. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let breaks = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !BREAKS.has(text.charAt(at))) continue
    const line = trim(text, { start, end: at })
    if (line.end > line.start) {
      lines.push({ ...line, breaksBefore: breaks })
      breaks = 0
    }
    if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') at++
    breaks++
    start = at + 1
  }
  return lines
}
