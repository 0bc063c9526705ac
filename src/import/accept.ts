import { limits } from '../limits.ts'

/**
 * Why a text is not an article, in one English clause, or `undefined` when it may be one.
 * The reason never repeats the text. Linear in `text.length`; never throws.
 */
export function whyNotArticle(text: string): string | undefined {
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.article_bytes_max) {
    return `the text has ${bytes} bytes, more than ${limits.article_bytes_max}`
  }
  const control = binaryControl.exec(text)
  if (control) {
    return `the text is binary: control character ${codePointName(control[0])} at offset ${control.index}`
  }
  const surrogate = loneSurrogate.exec(text)
  if (surrogate) {
    return `the text has half a surrogate pair, ${codePointName(surrogate[0])}, at offset ${surrogate.index}`
  }
  if (text.trim() === '') return 'the text is empty'
  if (!letter.test(text)) return 'the text has no letters'
  const lines = countLines(text)
  if (lines > limits.article_lines_max) {
    return `the text has ${lines} lines, more than ${limits.article_lines_max}`
  }
  return undefined
}

// White space among the controls is kept, and so are the bidi controls, which belong to text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const binaryControl = /[\u0000-\u0008\u000e-\u001f\u007f]/
const loneSurrogate = /[\ud800-\udfff]/u
const letter = /\p{L}/u

function codePointName(character: string): string {
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
