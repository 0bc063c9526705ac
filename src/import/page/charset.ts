import { type Decoded, decodeUtf8 } from '../../text/decode.ts'

/** A page's text, or why its bytes are none, in one English clause. */
export type DecodedPage = { readonly text: string } | { readonly reason: string }

/** A declaration stands within the first so many bytes. Source: HTML Standard, 13.2.3.2; some pages are later. */
const DECLARED_WITHIN_BYTES = 4096

/**
 * Decode a page: as what its byte order mark says, else as what `charset` says (of the HTTP header), else as what its
 * `meta` says, else as UTF-8. Nothing is guessed from the bytes, and a byte that is none of the character set's is a
 * reason. Never throws.
 */
export function decodePage(bytes: Uint8Array, charset?: string): DecodedPage {
  return decodeAs(bytes, charset ?? declaredCharset(bytes), 'the page')
}

/** A declaration at the beginning of a document of XML. Source: XML 1.0, 2.8. */
const XML_DECLARATION = /^<\?xml\s[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})["']/

/**
 * Decode a document of XML: as what its byte order mark says, else as what its declaration says, else as UTF-8; the
 * zeros of UTF-16 need no mark. Nothing else is guessed. Never throws.
 */
export function decodeXml(bytes: Uint8Array): DecodedPage {
  const head = Buffer.from(bytes.subarray(0, 300)).toString('latin1')
  if (head.startsWith('<\0')) return decodeAs(bytes, 'utf-16le', 'the file')
  if (head.startsWith('\0<')) return decodeAs(bytes, 'utf-16be', 'the file')
  const [, label] = XML_DECLARATION.exec(head) ?? []
  // What says in ASCII that it is UTF-16 is not.
  return decodeAs(bytes, label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label, 'the file')
}

function decodeAs(bytes: Uint8Array, declared: string | undefined, noun: string): DecodedPage {
  const label = markedCharset(bytes) ?? declared ?? 'utf-8'
  const decoder = decoderOf(label)
  if (decoder === undefined) return { reason: `${noun}’s character set is not known: ${shortLabel(label)}` }
  if (decoder.encoding === 'utf-8') return describe(decodeUtf8(bytes))
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return { reason: `${noun} is not ${decoder.encoding}, as it says it is` }
  }
}

function describe(decoded: Decoded): DecodedPage {
  if ('text' in decoded) return decoded
  return { reason: `not UTF-8: invalid at byte ${decoded.invalidAt}; no other character set is declared` }
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label.trim(), { fatal: true })
  } catch {
    return undefined
  }
}

function markedCharset([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** What a `meta` in the first bytes declares. A page that says in ASCII that it is UTF-16 is not. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN_BYTES)).toString('latin1')
  const lower = head.toLowerCase()
  for (let at = lower.indexOf('<meta'); at >= 0; at = lower.indexOf('<meta', at + 1)) {
    const end = lower.indexOf('>', at)
    const [, label] = DECLARATION.exec(lower.slice(at, end < 0 ? lower.length : end)) ?? []
    if (label !== undefined) return /^utf-?16/.test(label) ? 'utf-8' : label
  }
  return undefined
}

/** `charset="…"`, and the same inside `content`. */
const DECLARATION = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/

function shortLabel(label: string): string {
  return JSON.stringify(label.slice(0, 40))
}
