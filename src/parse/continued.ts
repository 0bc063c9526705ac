import type { Range } from '../text/range.ts'
import { trim } from '../text/range.ts'
import type { RoledLine } from './blocks.ts'
import type { Passage } from './passage.ts'
import { readStretches } from './stretches.ts'

/** The part of a line that goes on with a quotation which an earlier line left open. */
export interface Continuation extends Range {
  /** Number of the line with the opening mark. */
  readonly opener: number
  /** The closing mark stands behind it. */
  readonly closes: boolean
}

/** A quotation runs over no more lines than this. Longer ones are lost marks. */
const LINES_MAX = 10

/**
 * Quotations over several lines, by line: one mark opens in the first, one closes in the last, and none stands between.
 *
 * ```
 * قال: «كان السوق قديماً.
 * ثم احترق كله.               ← goes on
 * فبنيناه من جديد».           ← goes on and closes
 * ```
 */
export function readContinuations(
  text: string,
  lines: readonly RoledLine[],
  passages: readonly (Passage | undefined)[],
): ReadonlyMap<number, Continuation> {
  const found = new Map<number, Continuation>()
  lines.forEach((line, opener) => {
    const last = passages[opener]?.stretches.at(-1)
    if (last?.marks !== 'open-only' || text.slice(last.outer.end, line.end).trim().length > 1) return
    const closer = closingLine(text, lines, opener)
    if (closer === undefined) return
    for (let at = opener + 1; at < closer; at++) {
      const { start, end } = lines[at] ?? line
      found.set(at, { start, end, opener, closes: false })
    }
    const closing = lines[closer]
    const mark = closing && readStretches(text, closing)[0]
    if (closing && mark)
      found.set(closer, {
        ...trim(text, { start: closing.start, end: mark.outer.end - 1 }),
        opener,
        closes: true,
      })
  })
  return found
}

/** The line whose first mark closes what an earlier one left open, with no mark and no other kind of line between. */
function closingLine(text: string, lines: readonly RoledLine[], opener: number): number | undefined {
  for (let at = opener + 1; at < lines.length && at <= opener + LINES_MAX; at++) {
    const line = lines[at]
    if (line?.type !== 'paragraph') return undefined
    const first = readStretches(text, line).find(({ outer }) => text.charAt(outer.start) !== '(')
    if (first) return first.marks === 'close-only' ? at : undefined
  }
  return undefined
}
