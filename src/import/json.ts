import { limits } from '../limits.ts'

/** A JSON value, or why there is none. */
export type ReadJson = { readonly value: unknown } | { readonly reason: string }

/**
 * Parse JSON whose nesting is bounded before anything is built from it.
 * The reason never repeats the input. Linear in `text.length`; never throws.
 */
export function readJson(text: string): ReadJson {
  if (nestsTooDeep(text)) return { reason: `JSON nested deeper than ${limits.json_depth_max} levels` }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { reason: 'not valid JSON' }
  }
}

function nestsTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (inString) {
      if (unit === backslash) at++
      else if (unit === quotationMark) inString = false
    } else if (unit === quotationMark) {
      inString = true
    } else if (unit === openingBrace || unit === openingBracket) {
      depth++
      if (depth > limits.json_depth_max) return true
    } else if (unit === closingBrace || unit === closingBracket) {
      depth--
    }
  }
  return false
}

const quotationMark = 0x22
const backslash = 0x5c
const openingBracket = 0x5b
const closingBracket = 0x5d
const openingBrace = 0x7b
const closingBrace = 0x7d
