import { Id } from '../../../schemas/raw-article.ts'
import { limits } from '../../limits.ts'
import { isFields } from '../fields.ts'
import { type Content, isTeaser } from './content.ts'

/** An article of another format before it is a record; what is not known is undefined. */
export interface Draft {
  readonly content: Content
  /** Names that the format gives it, the best first: an id is taken where it may be one of ours, an address as `url`. */
  readonly names?: readonly (string | undefined)[]
  readonly title?: string | undefined
  readonly standfirst?: string | undefined
  readonly byline?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  readonly publishedAt?: string | undefined
  readonly lang?: string | undefined
  readonly rights?: string | undefined
}

/** A record: what a line of JSONL holds. */
export type ForeignRecord = Readonly<Record<string, string>>

/** An article found in a file of another format, or why it is none. */
export type Found = { readonly draft: Draft } | { readonly reason: string }

/**
 * A draft as a record, of which nothing has been checked yet: what is malformed is dropped with a warning as in any
 * other record.
 */
export function recordOf({ content, names = [], url, standfirst, ...meta }: Draft): ForeignRecord {
  const id = names.find((name) => name !== undefined && Id.safeParse(name).success)
  const address = [url, ...names].find(isAddress) ?? url
  const lines = standfirst !== undefined && isTeaser(standfirst, content) ? undefined : standfirst
  const trimmed = Object.entries({ id, ...meta, url: address, standfirst: lines }).map(([key, value]) => [
    key,
    value?.trim(),
  ])
  return { ...Object.fromEntries(trimmed.filter(([, value]) => value)), ...content }
}

/** The bytes of a record, or why there are too many. */
export function bytesOf(record: object): Uint8Array | { readonly reason: string } {
  const bytes = new TextEncoder().encode(JSON.stringify(record))
  if (bytes.length <= limits.record_bytes_max) return bytes
  return { reason: `as a record it has more than ${limits.record_bytes_max} bytes` }
}

/** An absolute address of the web. */
export function isAddress(value: string | undefined): value is string {
  return value !== undefined && /^https?:\/\//i.test(value.trim()) && URL.canParse(value.trim())
}

/** A string that holds more than white space. */
export function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** A value as a list: none of nothing, one of one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

/** The objects of a list. */
export function objectsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return listOf(value).filter(isFields)
}
