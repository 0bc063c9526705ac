import { isInvisible, isWordUnit, wordStart, wordUnitsEnd } from './classes.ts'
import type { Range } from './range.ts'

/** Visit the words of a stretch of text, in order. Linear. */
export function eachWord(
  text: string,
  { start, end }: Range,
  visit: (start: number, end: number) => void,
): void {
  for (let from = wordStart(text, start, end); from < end; ) {
    const to = wordEnd(text, from, end)
    visit(from, to)
    from = wordStart(text, to, end)
  }
}

/** How many words stand in a stretch. */
export function countWords(text: string, range: Range): number {
  let count = 0
  eachWord(text, range, () => count++)
  return count
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from
  for (;;) {
    at = wordUnitsEnd(text, at, end)
    if (at >= end) return at
    if (!joinsWord(text, at) || at + 1 >= end || !isWordUnit(text, at + 1)) return at
    at++
  }
}

/** A joiner, or an apostrophe between letters, does not end a word. */
function joinsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit !== SPACE && (unit === APOSTROPHE || unit === RAISED_COMMA || isInvisible(text, at))
}

const SPACE = 0x20
const APOSTROPHE = 0x27
const RAISED_COMMA = 0x2019
