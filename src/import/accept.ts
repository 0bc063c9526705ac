import { limits } from '../limits.ts'

/** What keeps a text or its metadata from being an article. */
export interface Flaw {
  /** For programs, and for words in another language. */
  readonly code: 'too-long' | 'too-many-lines' | 'binary' | 'lone-surrogate' | 'empty' | 'no-letters'
  /** One English clause that never repeats the text. */
  readonly reason: string
}

/** What keeps a text from being an article, if anything does. Linear in `text.length`; never throws. */
export function findFlaw(text: string): Flaw | undefined {
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.article_bytes_max) {
    return { code: 'too-long', reason: `the text has ${bytes} bytes, more than ${limits.article_bytes_max}` }
  }
  const binary = whyBinary(text)
  if (binary !== undefined) return { code: 'binary', reason: binary }
  const surrogate = loneSurrogate.exec(text)
  if (surrogate) {
    const reason = `the text has half a surrogate pair, ${codeName(surrogate[0])}, at offset ${surrogate.index}`
    return { code: 'lone-surrogate', reason }
  }
  if (text.trim() === '') return { code: 'empty', reason: 'the text is empty' }
  if (!letter.test(text)) return { code: 'no-letters', reason: 'the text has no letters' }
  const lines = countLines(text)
  if (lines > limits.article_lines_max) {
    const reason = `the text has ${lines} lines, more than ${limits.article_lines_max}`
    return { code: 'too-many-lines', reason }
  }
  return undefined
}

/** Why a text is not an article, in one English clause, or `undefined` when it may be one. */
export function whyNotArticle(text: string): string | undefined {
  return findFlaw(text)?.reason
}

/** Whether a string holds half a surrogate pair: such a string has no UTF-8 form. */
export function hasLoneSurrogate(text: string): boolean {
  return loneSurrogate.test(text)
}

/**
 * A NUL never stands in an article. Other control characters do, now and then (old newsroom systems leave a
 * U+001A behind), so only a text with many of them, one in twenty, is called binary.
 */
function whyBinary(text: string): string | undefined {
  let controls = 0
  let first = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0) return `the text is binary: NUL at offset ${at}`
    if (!isBinaryControl(unit)) continue
    if (controls === 0) first = at
    controls++
  }
  if (controls * 20 <= text.length) return undefined
  return `the text is binary: ${controls} control characters, the first ${codeName(text.charAt(first))} at offset ${first}`
}

/** The C0 controls and DEL without the white space: tab, LF, VT, FF, CR. */
function isBinaryControl(unit: number): boolean {
  return unit < 0x09 || (unit > 0x0d && unit < 0x20) || unit === 0x7f
}

const loneSurrogate = /[\ud800-\udfff]/u
const letter = /\p{L}/u

function codeName(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Lines that hold something or are ended by a break: CRLF, LF, CR, NEL, LS or PS. */
function countLines(text: string): number {
  let breaks = 0
  let after = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) continue
    if (unit !== 0x0a && unit !== 0x0d && unit !== 0x85 && unit !== 0x2028 && unit !== 0x2029) continue
    breaks++
    after = at + 1
  }
  return after < text.length ? breaks + 1 : breaks
}
