import { basename } from 'node:path'
import type { ArticleMeta } from '../../schemas/raw-article.ts'
import { limits } from '../limits.ts'
import { decodeUtf8 } from '../text/decode.ts'
import { type Arrival, type Piece, type Place, type Refusal, refuse } from './arrival.ts'
import { type ForeignKind, foreignKinds, splitForeign } from './foreign/split.ts'
import { gunzip } from './gzip.ts'
import { readJson } from './json.ts'
import { splitRecords } from './jsonl.ts'
import { describeFault, type FileOptions, gather, openFile, readChunks } from './open.ts'
import { readPiece } from './piece.ts'
import { checkArticleMeta } from './record.ts'
import { textFileBytesMax } from './text.ts'

/** How a file of the data folder is read: one text or page, or one article a line. */
export type DataKind = 'text' | 'html' | 'jsonl'

/** How a file is read that is called by its name: as those of the data folder, or as what others made. */
export type InputKind = DataKind | ForeignKind

/** Every kind of input, in the order in which people are told of them. */
export const inputKinds: readonly InputKind[] = ['text', 'html', 'jsonl', ...foreignKinds]

/** What the name of a file in the data folder says of its kind; a packed file is of the kind that is packed in it. */
export function dataKind(name: string): DataKind | undefined {
  const lower = name.toLowerCase()
  if (lower.endsWith('.txt')) return 'text'
  if (lower.endsWith('.html') || lower.endsWith('.htm')) return 'html'
  if (lower.endsWith('.jsonl') || lower.endsWith('.jsonl.gz')) return 'jsonl'
  return undefined
}

/** What a file's name says of its kind, wherever it stands; what JSON holds is told from itself. */
export function inputKind(name: string): InputKind | undefined {
  const lower = name.toLowerCase().replace(/\.gz$/, '')
  if (isCompanionJson(lower)) return undefined
  if (/\.(xml|rss|atom|rdf)$/.test(lower)) return 'feed'
  return /\.(json|jsonld)$/.test(lower) ? 'json' : dataKind(name)
}

/** Why a file of no such name is not read. */
export function whyNoInput(name: string): string {
  if (isCompanionJson(name.toLowerCase())) return 'stands beside articles and is none'
  return 'its name ends in none of .txt, .html, .jsonl, .json, .jsonld, .xml, .rss, .atom and .rdf'
}

function isCompanionJson(lower: string): boolean {
  return /\.meta\.json$|(^|[\\/])speakers\.json$/.test(lower)
}

/**
 * Read the bytes of the articles of one file, which is unpacked when its name ends in `.gz`, holding one article at a
 * time, or a file of another format. A line of JSONL may be an item of one where `form` says `line`. Whatever is wrong with the file is a refusal, the last thing that is given; never throws.
 */
export async function* readPieces(
  path: string,
  place: Place,
  kind: InputKind,
  options: FileOptions,
  form: 'record' | 'line' = 'record',
): AsyncGenerator<Piece | Refusal> {
  const opened = await openFile(path, options)
  if ('reason' in opened) {
    yield { ...refuse(place, opened.reason), unreadable: true }
    return
  }
  const packed = /\.gz$/i.test(path)
  try {
    if (kind !== 'jsonl' && !packed && opened.size > bytesMax(kind)) {
      yield refuse(place, describeSize(kind, opened.size))
      return
    }
    const one = kind === 'text' || kind === 'html'
    const meta = one ? await readMeta(path, place, options) : { value: {} }
    if ('reason' in meta) {
      yield meta
      return
    }
    const chunks = readChunks(opened, options)
    yield* splitPieces(
      packed ? gunzip(chunks) : chunks,
      place,
      kind,
      { file: basename(path), ...meta.value },
      form,
    )
  } finally {
    await opened.handle.close().catch(() => {})
  }
}

/**
 * Take a stream apart into the bytes of its articles. A fault of the stream is a refusal, behind all that came whole;
 * `unreadable` when nothing had come before it. Never throws.
 */
export async function* splitPieces(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  kind: InputKind,
  meta: ArticleMeta = {},
  form: 'record' | 'line' = 'record',
): AsyncGenerator<Piece | Refusal> {
  let last: Place | undefined
  try {
    if (kind === 'text' || kind === 'html') yield await takeFile(chunks, place, kind, meta)
    else if (kind !== 'jsonl') yield* await takeForeign(chunks, place, kind, meta)
    else {
      for await (const piece of splitRecords(chunks, place, meta.file, form)) {
        last = piece.place
        yield piece
      }
    }
  } catch (error) {
    const after = last?.line === undefined ? '' : `, after line ${last.line}`
    const refusal = refuse(place, `${describeFault(error)}${after}`)
    yield last === undefined ? { ...refusal, unreadable: true } : refusal
  }
}

/** Read the articles of one file, also of other formats: what `readPieces` gives, decoded and checked. */
export function readFile(
  path: string,
  place: Place,
  kind: InputKind,
  options: FileOptions,
): AsyncGenerator<Arrival> {
  return readArrivals(readPieces(path, place, kind, options, 'line'))
}

/** Read the articles of a stream that has no name, such as the standard input. Errors of the stream are refusals. */
export function readStream(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  kind: InputKind,
): AsyncGenerator<Arrival> {
  return readArrivals(splitPieces(chunks, place, kind, {}, 'line'))
}

async function* readArrivals(pieces: AsyncIterable<Piece | Refusal>): AsyncGenerator<Arrival> {
  for await (const piece of pieces) yield piece.kind === 'piece' ? readPiece(piece) : piece
}

/** The largest file that is held whole. */
function bytesMax(kind: Exclude<InputKind, 'jsonl'>): number {
  if (kind === 'text') return textFileBytesMax
  return kind === 'html' ? limits.page_bytes_max : limits.foreign_bytes_max
}

async function takeForeign(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  kind: ForeignKind,
  meta: ArticleMeta,
): Promise<readonly (Piece | Refusal)[]> {
  const bytes = await gather(chunks, bytesMax(kind))
  return bytes === undefined ? [refuse(place, describeSize(kind))] : splitForeign(bytes, place, kind, meta)
}

async function takeFile(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  form: 'text' | 'html',
  meta: ArticleMeta,
): Promise<Piece | Refusal> {
  // The size told before may be wrong by now, and a pipe has none.
  const bytes = await gather(chunks, bytesMax(form))
  if (bytes === undefined) return refuse(place, describeSize(form))
  return { kind: 'piece', place, form, bytes, meta }
}

/** The metadata beside a text, empty when there is none. One that cannot be trusted refuses the article. */
async function readMeta(
  path: string,
  place: Place,
  { regularOnly, followLinks = false }: FileOptions,
): Promise<{ readonly value: ArticleMeta } | Refusal> {
  const metaPath = `${path.replace(/(\.(txt|html?))?(\.gz)?$/i, '')}.meta.json`
  const name = basename(metaPath)
  const opened = await openFile(metaPath, { regularOnly, followLinks })
  if ('reason' in opened) {
    return opened.missing ? { value: {} } : refuse(place, `${name} ${opened.reason}`)
  }
  try {
    const chunks = opened.handle.createReadStream({ autoClose: false })
    const bytes = await gather(chunks, limits.meta_bytes_max)
    if (bytes === undefined) return refuse(place, `${name} has more than ${limits.meta_bytes_max} bytes`)
    const decoded = decodeUtf8(bytes)
    if ('invalidAt' in decoded)
      return refuse(place, `${name}: not UTF-8: invalid at byte ${decoded.invalidAt}`)
    const json = readJson(decoded.text)
    const checked = 'reason' in json ? json : checkArticleMeta(json.value)
    return 'reason' in checked ? refuse(place, `${name}: ${checked.reason}`) : checked
  } catch (error) {
    return refuse(place, `${name} ${describeFault(error)}`)
  } finally {
    await opened.handle.close().catch(() => {})
  }
}

function describeSize(kind: Exclude<InputKind, 'jsonl'>, size?: number): string {
  const most = kind === 'text' ? limits.article_bytes_max : bytesMax(kind)
  return size === undefined
    ? `the file has more than ${most} bytes`
    : `the file has ${size} bytes, more than ${most}`
}
