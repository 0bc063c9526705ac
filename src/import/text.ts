import { limits } from '../limits.ts'
import { decodeUtf8 } from '../text/decode.ts'
import { whyNotArticle } from './accept.ts'
import { type Arrival, type Piece, receive, refuse } from './arrival.ts'

/** A byte order mark may stand before a text of the full size. */
export const textFileBytesMax = limits.article_bytes_max + 3

/**
 * Read an article that is nothing but its text, with the metadata supplied beside it. Never throws.
 * `meta.file` is the name under which the file was received, which the item keeps; a stream has none.
 */
export function readText(piece: Piece): Arrival {
  const { bytes, place, meta } = piece
  if (bytes.length === 0) return refuse(place, 'the file is empty')
  const decoded = decodeUtf8(bytes)
  if ('invalidAt' in decoded) return refuse(place, describeEncoding(bytes, decoded.invalidAt))
  const reason = whyNotArticle(decoded.text)
  if (reason !== undefined) return refuse(place, reason)
  const { file, ...supplied } = meta
  return {
    kind: 'article',
    place,
    raw: { ...supplied, text: decoded.text },
    received: receive(piece, 'text'),
  }
}

function describeEncoding(bytes: Uint8Array, invalidAt: number): string {
  const [first, second] = bytes
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return wide ? 'UTF-16, not UTF-8: byte order mark at byte 0' : `not UTF-8: invalid at byte ${invalidAt}`
}
