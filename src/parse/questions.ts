import { isClosingMark, isStraightMark } from '../text/marks.ts'
import type { Line } from './line.ts'

/** An interview asks at least so often, */
const QUESTIONS_MIN = 2
/** and one in so many of its lines asks; essays ask their readers less. */
const LINES_PER_QUESTION_MAX = 5
/** A paragraph that ends by asking is longer. UTF-16 units. */
const QUESTION_UNITS_MAX = 350

/** Lines that ask, each with an answer under it, in an article that does so again: an interviewer's questions. */
export function questionLines(text: string, lines: readonly Line[], prose: number): ReadonlySet<number> {
  const asking = lines.flatMap((line, at) =>
    line.asks && lines[at + 1]?.asks === false && isQuestion(text, line) ? [at] : [],
  )
  const often = asking.length >= QUESTIONS_MIN && asking.length * LINES_PER_QUESTION_MAX >= prose
  return new Set(often ? asking : [])
}

/** Short, and asked by the line itself: a question that ends in a mark is told of somebody. */
function isQuestion(text: string, { start, end }: Line): boolean {
  const before = text.charAt(end - 2)
  return end - start <= QUESTION_UNITS_MAX && !isClosingMark(before) && !isStraightMark(before)
}
