import { type Range, trim } from './range.ts'

/** A line that is not blank, without the white space around it, and how many line breaks stand before it. */
export interface TextLine extends Range {
  readonly breaksBefore: number
}

/** The lines of a text that hold anything. CR LF counts as one break. Linear. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let breaks = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at)
    if (at < text.length && !isBreak(unit)) continue
    const line = trim(text, { start, end: at })
    if (line.end > line.start) {
      lines.push({ ...line, breaksBefore: breaks })
      breaks = 0
    }
    if (unit === CR && text.charCodeAt(at + 1) === LF) at++
    breaks++
    start = at + 1
  }
  return lines
}

const LF = 0x0a
const CR = 0x0d

/** LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. Source: Unicode, UAX #14, class BK and CR, LF, NL. */
function isBreak(unit: number): boolean {
  // Nearly every unit lies between: one comparison more for each would be felt.
  if (unit > CR && unit < 0x2028) return unit === 0x85
  return (unit >= LF && unit <= CR) || unit === 0x2028 || unit === 0x2029
}
