import { isInvisible, isMark, isSpace } from './classes.ts'

/** A place in a text: UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A place together with what stands there. */
export interface Cut extends Range {
  readonly text: string
}

/** The text at a place. */
export function cut(text: string, { start, end }: Range): Cut {
  return { start, end, text: text.slice(start, end) }
}

/**
 * A place without the white space and invisible characters at both ends.
 * A space that carries a combining mark stays: it is one character with it.
 */
export function trim(text: string, { start, end }: Range): Range {
  while (start < end && isBlank(text, start) && !isMark(text, start + 1)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return { start, end }
}

export function contains(outer: Range, inner: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function isBlank(text: string, at: number): boolean {
  return isSpace(text, at) || isInvisible(text, at)
}
