import type { ArticleMeta } from '../../../schemas/raw-article.ts'
import { decodeUtf8 } from '../../text/decode.ts'
import { type Piece, type Place, type Refusal, refuse } from '../arrival.ts'
import { readJson } from '../json.ts'
import { decodeXml } from '../page/charset.ts'
import { bytesOf, recordOf } from './draft.ts'
import { readFeed } from './feed.ts'
import { type JsonKind, readJsonArticles } from './json.ts'

/** Formats of others that a file may be in. */
export const foreignKinds = ['json', 'ninjs', 'schema-org', 'feed'] as const
export type ForeignKind = (typeof foreignKinds)[number]

/**
 * The articles of a file of another format as records, in order, as a line of JSONL would hold them. A refusal has the
 * line of its entry in XML, and its number in JSON. Bounded by the bytes; never throws.
 */
export function splitForeign(
  bytes: Uint8Array,
  { file }: Place,
  kind: ForeignKind,
  meta: ArticleMeta,
): (Piece | Refusal)[] {
  if (bytes.length === 0) return [refuse({ file }, 'the file is empty')]
  return kind === 'feed' && !beginsJson(bytes)
    ? splitFeed(bytes, { file }, meta)
    : splitJson(bytes, { file }, kind, meta)
}

function splitFeed(bytes: Uint8Array, { file }: Place, meta: ArticleMeta): (Piece | Refusal)[] {
  const decoded = decodeXml(bytes)
  if ('reason' in decoded) return [refuse({ file }, decoded.reason)]
  return readFeed(decoded.text).map((entry) => {
    const place = { file, ...(entry.line !== undefined && { line: entry.line }) }
    if ('reason' in entry) return refuse(place, entry.reason)
    const written = bytesOf(recordOf(entry.draft))
    return 'reason' in written
      ? refuse(place, written.reason)
      : { kind: 'piece', place, form: 'record', bytes: written, meta }
  })
}

function splitJson(
  bytes: Uint8Array,
  { file }: Place,
  kind: JsonKind,
  meta: ArticleMeta,
): (Piece | Refusal)[] {
  const decoded = decodeUtf8(bytes)
  if ('invalidAt' in decoded) return [refuse({ file }, `not UTF-8: invalid at byte ${decoded.invalidAt}`)]
  const json = readJson(decoded.text)
  if ('reason' in json) return [refuse({ file }, json.reason)]
  const records = readJsonArticles(json.value, kind)
  if (records.length === 0) return [refuse({ file }, 'the file has no items')]
  return records.map((record, at) => {
    const place = records.length === 1 ? { file } : { file, entry: at + 1 }
    return 'reason' in record
      ? refuse(place, record.reason)
      : { kind: 'piece', place, form: 'record', bytes: record.bytes, meta }
  })
}

function beginsJson(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^(\u00ef\u00bb\u00bf)?\s{0,150}[{[]/.test(head)
}
