import { createHash } from 'node:crypto'
import type { Markup } from '../../schemas/markup.ts'
import type { ArticleMeta, RawArticle } from '../../schemas/raw-article.ts'

/**
 * Where an article stands: a file's own name, and the line of a record of JSONL or of an entry of XML, or the number of
 * an item among those of a JSON file; both are counted from 1.
 */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly entry?: number
}

/**
 * One article as it came: the bytes of a file, or of one line of JSONL. Their number is within the limits; nothing else
 * of them has been looked at. Plain data, so that it can be sent to another thread.
 */
export interface Piece {
  readonly kind: 'piece'
  readonly place: Place
  /** A `line` is of JSONL that may hold items of other formats; of a `record` that is not allowed. */
  readonly form: 'text' | 'html' | 'record' | 'line'
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
  /** The article as a record, where it came as an item of another format. */
  readonly record?: string
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

/** A place for people: `file`, `file:line` or `file, item 3`; a name with control characters or signs of direction is escaped as in JSON. */
export function describePlace(place: Place): string {
  const name = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(place.file) ? place.file : escapeName(place.file)
  if (place.entry !== undefined) return `${name}, item ${place.entry}`
  return place.line === undefined ? name : `${name}:${place.line}`
}

/** JSON escapes only the first of the control characters; terminals obey others too. */
function escapeName(name: string): string {
  return JSON.stringify(name).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  )
}
