import { isInvisibleCode, isWordCode, isWordUnit, wordStart } from './classes.ts'
import { hashEnd, hashWith } from './hash.ts'
import type { Range } from './range.ts'

/** Visit the words of a stretch of text, in order, each with its hash, which the same pass over its units gives. Linear. */
export function eachWord(
  text: string,
  { start, end }: Range,
  visit: (start: number, end: number, hash: number) => void,
): void {
  for (let from = wordStart(text, start, end); from < end; ) {
    let hash = 0
    let at = from
    for (; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (!isWordCode(unit) && !(joinsWord(unit) && at + 1 < end && isWordUnit(text, at + 1))) break
      hash = hashWith(hash, unit)
    }
    visit(from, at, hashEnd(hash))
    from = wordStart(text, at, end)
  }
}

/** How many words stand in a stretch. */
export function countWords(text: string, range: Range): number {
  let count = 0
  eachWord(text, range, () => count++)
  return count
}

/** A joiner, or an apostrophe between letters, does not end a word. */
function joinsWord(unit: number): boolean {
  return unit !== SPACE && (unit === APOSTROPHE || unit === RAISED_COMMA || isInvisibleCode(unit))
}

const SPACE = 0x20
const APOSTROPHE = 0x27
const RAISED_COMMA = 0x2019
