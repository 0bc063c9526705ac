import { hash } from 'node:crypto'
import { type Piece, type Refusal, refuse } from '../import/arrival.ts'
import { decodePage } from '../import/page/charset.ts'
import { readPiece } from '../import/piece.ts'
import { limits } from '../limits.ts'
import { parseArticle } from '../parse/article.ts'
import { decodeUtf8 } from '../text/decode.ts'

/** An article that may be kept: what it is known by, and what was found in it. */
export interface Accepted {
  readonly kind: 'accepted'
  readonly id: string
  /** Of the canonical text. */
  readonly sha256: string
  readonly quotes: number
  /** The article as a line of JSONL; absent for a record of ours, which is kept as it came. */
  readonly record?: string
}

/** A piece to be checked, or a refusal that keeps its place among them. */
export interface CheckJob {
  readonly piece: Piece | Refusal
  /** Whether it is parsed too, which is left out for a text that is known. */
  readonly parse: boolean
}

/**
 * Check a piece as import does, and parse it when asked unless its text's digest is `known`. Throws only when the parser
 * breaks its promise.
 */
export function checkJob({ piece, parse }: CheckJob, known: ReadonlySet<string>): Accepted | Refusal {
  if (piece.kind === 'refusal') return piece
  const arrival = readPiece(piece)
  if (arrival.kind === 'refusal') return arrival
  const { raw, received, markup, place } = arrival
  const sha256 = hash('sha256', raw.text ?? '', 'hex')
  if (!parse || known.has(sha256)) return { kind: 'accepted', id: raw.id ?? idOf(sha256), sha256, quotes: 0 }
  const item = parseArticle(raw, received, markup)
  const kept = piece.form === 'record' || piece.form === 'line'
  const record = arrival.record ?? (kept ? undefined : recordOf(piece))
  if (record !== undefined && Buffer.byteLength(record) > limits.record_bytes_max)
    return refuse(place, `as a record it has more than ${limits.record_bytes_max} bytes`)
  const { id, quotes } = item
  return {
    kind: 'accepted',
    id,
    sha256,
    quotes: quotes.length,
    ...(record !== undefined && { record }),
  }
}

/** The id of an article without one. */
function idOf(sha256: string): string {
  return sha256.slice(0, 16)
}

/** A file with what stands beside it as one record. It has been read before, so that its bytes can be decoded. */
function recordOf({ form, bytes, meta: { file: _, ...meta } }: Piece): string {
  const decoded = form === 'html' ? decodePage(bytes) : decodeUtf8(bytes)
  const content = 'text' in decoded ? decoded.text : ''
  return JSON.stringify({ ...meta, ...(form === 'html' ? { html: content } : { text: content }) })
}
