import { createHash } from 'node:crypto'
import type { Markup } from '../../schemas/markup.ts'
import type { ArticleMeta, RawArticle } from '../../schemas/raw-article.ts'

/** Where an article stands: a file's own name, and the line for a record of JSONL, counted from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
}

/**
 * One article as it came: the bytes of a file, or of one line of JSONL. Their number is within the limits; nothing else
 * of them has been looked at. Plain data, so that it can be sent to another thread.
 */
export interface Piece {
  readonly kind: 'piece'
  readonly place: Place
  readonly form: 'text' | 'html' | 'record'
  /** In a buffer of their own: a copy of them copies nothing else. */
  readonly bytes: Uint8Array
  /** What stands beside the file; of a record only the file's own name is known. A stream has none. */
  readonly meta: ArticleMeta
}

/** The file or record as it came in, before anything was decoded. */
export interface Received {
  readonly file?: string
  readonly format: 'text' | 'html'
  readonly bytes: number
  readonly sha256: string
}

/** An article that may be parsed: decoded, within the limits, its metadata checked by the schema. */
export interface Article {
  readonly kind: 'article'
  readonly place: Place
  /** With `text`, whatever it came as: the canonical text. */
  readonly raw: RawArticle
  readonly received: Received
  /** What the markup of a page says beside its text. */
  readonly markup?: Markup
}

/** What was left out and why. `unreadable` when not one byte of it could be had. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly place: Place
  readonly reason: string
  readonly unreadable?: true
}

/** The same text once more, under whatever id. */
export interface Duplicate {
  readonly kind: 'duplicate'
  readonly place: Place
  readonly of: Place
}

/** What a file or a stream gives, piece by piece. */
export type Arrival = Article | Refusal

/** A refusal as a value. */
export function refuse(place: Place, reason: string): Refusal {
  return { kind: 'refusal', place, reason }
}

/** A piece as it came in, of which its article says what format it had. */
export function receive({ bytes, meta: { file } }: Piece, format: Received['format']): Received {
  return {
    ...(file !== undefined && { file }),
    format,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** A place for people: `file` or `file:line`; a name with control characters or signs of direction is escaped as in JSON. */
export function describePlace(place: Place): string {
  const name = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(place.file) ? place.file : escapeName(place.file)
  return place.line === undefined ? name : `${name}:${place.line}`
}

/** JSON escapes only the first of the control characters; terminals obey others too. */
function escapeName(name: string): string {
  return JSON.stringify(name).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  )
}
