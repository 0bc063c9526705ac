import { isInvisible, isMark, isWordUnit } from './classes.ts'
import { bare, foldWord } from './fold.ts'
import type { Range } from './range.ts'

/** A word: its place, its letters without vowel signs, and its folded form. */
export interface Word extends Range {
  readonly bare: string
  readonly fold: string
}

/** Apostrophes join a word when letters stand on both sides. */
const APOSTROPHES = "'’"

/** The words of a stretch of text, in order. Linear. */
export function readWords(text: string, { start, end }: Range): Word[] {
  const words: Word[] = []
  let at = start
  while (at < end) {
    if (!startsWord(text, at)) {
      at++
      continue
    }
    const from = at
    at = wordEnd(text, at, end)
    const printed = text.slice(from, at)
    words.push({ start: from, end: at, bare: bare(printed), fold: foldWord(printed) })
  }
  return words
}

/** How many words stand in a stretch, without building them. */
export function countWords(text: string, { start, end }: Range): number {
  let count = 0
  for (let at = start; at < end; at++) {
    if (!startsWord(text, at)) continue
    count++
    at = wordEnd(text, at, end)
  }
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
