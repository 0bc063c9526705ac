/**
 * What a UTF-16 code unit is, for any language. One table for the basic plane; a surrogate counts as a letter, so that
 * a pair is never torn apart. Source: the Unicode general categories of the running ICU.
 */
const LETTER = 1
const MARK = 2
const DIGIT = 4
const SPACE = 8
const INVISIBLE = 16
const WORD = LETTER | MARK | DIGIT

const classes = new Uint8Array(0x10000)

const ranges: readonly [RegExp, number][] = [
  [/\p{L}+/gu, LETTER],
  [/\p{M}+/gu, MARK],
  [/\p{N}+/gu, DIGIT],
  [/\p{White_Space}+/gu, SPACE],
  // Bidi controls, zero-width joiners, soft hyphen and the like: format characters.
  [/\p{Cf}+/gu, INVISIBLE],
]

fill()

export const isLetter = (text: string, at: number): boolean => has(text, at, LETTER)
/** The same of a unit by itself. */
export const isLetterUnit = (unit: number): boolean => ((classes[unit] ?? 0) & LETTER) !== 0
/** A combining mark: belongs to the character before it. */
export const isMark = (text: string, at: number): boolean => has(text, at, MARK)
/** White space of any kind, NBSP and line separators included. */
export const isSpace = (text: string, at: number): boolean => has(text, at, SPACE)
/** A format character that shows nothing: direction marks, joiners, byte order mark. */
export const isInvisible = (text: string, at: number): boolean => has(text, at, INVISIBLE)
/** Part of a word: letter, digit, combining mark, or an invisible character inside one. */
export const isWordUnit = (text: string, at: number): boolean => has(text, at, WORD)

/** The same of a unit by its code. */
export const isWordCode = (unit: number): boolean => ((classes[unit] ?? 0) & WORD) !== 0
export const isInvisibleCode = (unit: number): boolean => ((classes[unit] ?? 0) & INVISIBLE) !== 0

/** The first place from `at` on, before `end`, where a word can begin. A combining mark belongs to what is before it. */
export function wordStart(text: string, at: number, end: number): number {
  let place = at
  for (; place < end; place++) {
    const kind = classes[text.charCodeAt(place)] ?? 0
    if ((kind & WORD) !== 0 && (kind & MARK) === 0) break
  }
  return place
}

function has(text: string, at: number, mask: number): boolean {
  return at >= 0 && at < text.length && ((classes[text.charCodeAt(at)] ?? 0) & mask) !== 0
}

function fill(): void {
  // One long string of all units lets the engine's own category tables do the work in a few milliseconds.
  const size = 0xd800
  const units = new Uint16Array(size).map((_, unit) => unit)
  const low =
    String.fromCharCode(...units.subarray(0, size / 2)) + String.fromCharCode(...units.subarray(size / 2))
  const high = String.fromCharCode(...Uint16Array.from({ length: 0x2000 }, (_, i) => 0xe000 + i))
  for (const [pattern, bit] of ranges) {
    mark(low, 0, pattern, bit)
    mark(high, 0xe000, pattern, bit)
  }
  classes.fill(LETTER, 0xd800, 0xe000)
}

function mark(units: string, offset: number, pattern: RegExp, bit: number): void {
  for (const match of units.matchAll(pattern)) {
    for (let unit = match.index; unit < match.index + match[0].length; unit++) {
      const at = offset + unit
      classes[at] = (classes[at] ?? 0) | bit
    }
  }
}
