import { type Range, trim } from '../text/range.ts'
import type { Line } from './line.ts'
import { wordsWithin } from './word.ts'

/** Longest dateline or byline glued to a first paragraph, in UTF-16 units and words. */
const PREFIX_UNITS_MAX = 80
const PREFIX_WORDS_MAX = 9

const DASHES = '-–—ـ'

/**
 * A byline or dateline glued to the front of a paragraph: places, agencies and names joined by dashes or in brackets,
 * closed by a dash or a colon. A colon alone closes one only after a dash or a bracket: «قال الوزير:» is speech.
 *
 * ```
 * سبق- الرياض: أعلنت …        عمّان (وكالات) - قالت …
 * ^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^
 * ```
 */
export function readPrefix(text: string, line: Line): Range | undefined {
  const limit = Math.min(line.end, line.start + PREFIX_UNITS_MAX)
  let end = -1
  let joined = false
  for (let at = line.start; at < limit; at++) {
    const sign = text.charAt(at)
    if (sign === ':') {
      if (joined) end = at + 1
      break
    }
    if (sign === '،' || sign === '.' || sign === '\n') break
    if (sign === ')') joined = true
    if (!DASHES.includes(sign) || !isLoose(text, at)) continue
    joined = true
    end = at + 1
  }
  if (end < 0) return undefined
  const prefix = trim(text, { start: line.start, end })
  const words = wordsWithin(line.words, prefix)
  if (words.length === 0 || words.length > PREFIX_WORDS_MAX) return undefined
  return words.some((word) => word.cue || word.form.complementizer) ? undefined : prefix
}

/** A dash with a space at one side at least; a tatweel inside a word joins nothing. */
function isLoose(text: string, at: number): boolean {
  return /^\s?$/.test(text.charAt(at + 1)) || /^\s?$/.test(text.charAt(at - 1))
}
