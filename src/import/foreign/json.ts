import { type Fields, isFields } from '../fields.ts'
import { bytesOf, type ForeignRecord, type Found, recordOf } from './draft.ts'
import { isJsonFeed, readJsonFeed } from './json-feed.ts'
import { isNinjs, readNinjs } from './ninjs.ts'
import { readSchemaOrg } from './schema-org.ts'

/** Which formats a JSON value is looked at as; `json` is whatever it says it is. */
export type JsonKind = 'json' | 'ninjs' | 'schema-org' | 'feed'

/** A record read from a JSON value, as bytes, or why there is none. */
export type JsonRecord = { readonly bytes: Uint8Array } | { readonly reason: string }

/** Keys under which services hand out a list of items. */
const ENVELOPES = ['items', '_items']

/**
 * The articles of a JSON value: one item, an array of items, or an object with a list of them under `items` or
 * `_items`. A record of ours stays as it is. Never throws.
 */
export function readJsonArticles(value: unknown, kind: JsonKind): JsonRecord[] {
  return listItems(value).flatMap((item) => readItem(item, kind))
}

/** The record that a line of JSONL holds in another format; undefined where it is in none. */
export function readForeignLine(value: unknown): ForeignRecord | { readonly reason: string } | undefined {
  if (!isFields(value) || isRecord(value)) return undefined
  const found = isNinjs(value) ? [readNinjs(value)] : isLinked(value) ? readSchemaOrg(value) : []
  const [only, other] = found
  if (only === undefined) return undefined
  if (other !== undefined) return { reason: 'it has more than one article' }
  return 'reason' in only ? { reason: only.reason } : recordOf(only.draft)
}

function listItems(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isFields(value) || isJsonFeed(value) || isLinked(value) || isNinjs(value) || isRecord(value))
    return [value]
  const list = ENVELOPES.map((key) => value[key]).find(Array.isArray)
  return list ?? [value]
}

function readItem(item: unknown, kind: JsonKind): JsonRecord[] {
  if (!isFields(item)) return [{ reason: 'not a JSON object' }]
  const any = kind === 'json'
  if ((any || kind === 'feed') && isJsonFeed(item))
    return recordsOf(readJsonFeed(item), 'the feed has no items')
  if (any && isRecord(item)) return [written(item)]
  if (kind === 'ninjs' || (any && isNinjs(item))) return recordsOf([readNinjs(item)], '')
  if (kind === 'schema-org' || (any && isLinked(item)))
    return recordsOf(readSchemaOrg(item), 'it describes no article')
  return [{ reason: unknown[kind] }]
}

const unknown: Readonly<Record<JsonKind, string>> = {
  json: 'neither ninjs, schema.org, JSON Feed nor a record of khabar',
  feed: 'no JSON Feed',
  ninjs: 'no item of ninjs',
  'schema-org': 'it describes no article',
}

function recordsOf(found: readonly Found[], none: string): JsonRecord[] {
  if (found.length === 0) return [{ reason: none }]
  return found.map((one) => ('reason' in one ? { reason: one.reason } : written(recordOf(one.draft))))
}

function written(record: object): JsonRecord {
  const bytes = bytesOf(record)
  return 'reason' in bytes ? bytes : { bytes }
}

function isLinked(value: Fields): boolean {
  return value['@context'] !== undefined || value['@graph'] !== undefined || value['@type'] !== undefined
}

function isRecord(value: Fields): boolean {
  return typeof value.text === 'string' || typeof value.html === 'string'
}
