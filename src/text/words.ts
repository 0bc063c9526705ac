import { isInvisible, isMark, isWordUnit } from './classes.ts'
import type { Range } from './range.ts'

/** Apostrophes join a word when letters stand on both sides. */
const APOSTROPHES = "'’"

/** Visit the words of a stretch of text, in order. Linear. */
export function eachWord(
  text: string,
  { start, end }: Range,
  visit: (start: number, end: number) => void,
): void {
  let at = start
  while (at < end) {
    if (!startsWord(text, at)) {
      at++
      continue
    }
    const from = at
    at = wordEnd(text, at, end)
    visit(from, at)
  }
}

/** How many words stand in a stretch. */
export function countWords(text: string, range: Range): number {
  let count = 0
  eachWord(text, range, () => count++)
  return count
}

/** A combining mark is never a word's first unit: it belongs to whatever stands before it. */
function startsWord(text: string, at: number): boolean {
  return isWordUnit(text, at) && !isMark(text, at)
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from
  for (;;) {
    while (at < end && isWordUnit(text, at)) at++
    if (at >= end) return at
    // A joiner or an apostrophe inside a word does not end it.
    const joins = isInvisible(text, at) || APOSTROPHES.includes(text.charAt(at))
    if (!joins || at + 1 >= end || !isWordUnit(text, at + 1)) return at
    at++
  }
}
