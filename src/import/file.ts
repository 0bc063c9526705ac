import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ArticleMeta } from '../../schemas/raw-article.ts'
import { limits } from '../limits.ts'
import { decodeUtf8 } from '../text/decode.ts'
import { type Arrival, type Place, type Refusal, refuse } from './arrival.ts'
import { readJson } from './json.ts'
import { readJsonl } from './jsonl.ts'
import { checkArticleMeta } from './record.ts'
import { readText, textFileBytesMax } from './text.ts'

/** How a file is read: one text, or one article a line. */
export type InputKind = 'text' | 'jsonl'

/** What a file's name says of its kind: `html` and `jsonl.gz` are known and not read yet. */
export function inputKind(name: string): InputKind | 'html' | 'jsonl.gz' | undefined {
  const lower = name.toLowerCase()
  if (lower.endsWith('.txt')) return 'text'
  if (lower.endsWith('.jsonl')) return 'jsonl'
  if (lower.endsWith('.html') || lower.endsWith('.htm')) return 'html'
  if (lower.endsWith('.jsonl.gz')) return 'jsonl.gz'
  return undefined
}

/**
 * Read the articles of one file. Whatever is wrong with it is a refusal; never throws.
 * With `regularOnly` a symbolic link is not followed, and pipes and devices are not read.
 */
export async function* readFile(
  path: string,
  place: Place,
  kind: InputKind,
  { regularOnly }: { readonly regularOnly: boolean },
): AsyncGenerator<Arrival> {
  const opened = await openFile(path, regularOnly)
  if ('reason' in opened) {
    yield { ...refuse(place, opened.reason), unreadable: true }
    return
  }
  try {
    const chunks = opened.handle.createReadStream({ autoClose: false })
    if (kind === 'jsonl') yield* readJsonl(chunks, place, basename(path))
    else if (opened.size > textFileBytesMax) yield refuse(place, describeSize(opened.size))
    else yield await readTextFile(path, place, chunks, regularOnly)
  } catch (error) {
    yield { ...refuse(place, describeFault(error)), unreadable: true }
  } finally {
    await opened.handle.close()
  }
}

/** Read the articles of a stream that has no name, such as the standard input. Errors of the stream are refusals. */
export async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  kind: InputKind,
): AsyncGenerator<Arrival> {
  try {
    if (kind === 'jsonl') yield* readJsonl(chunks, place)
    else yield await readTextOf(chunks, place, {})
  } catch (error) {
    yield { ...refuse(place, describeFault(error)), unreadable: true }
  }
}

/** A fault of the file system in words, with its code and without a path. */
export function describeFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return faults[code] ?? `cannot be read (${code})`
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read (EACCES)',
  EPERM: 'may not be read (EPERM)',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  ELOOP: 'is a symbolic link, which is not followed',
}

async function openFile(
  path: string,
  regularOnly: boolean,
): Promise<{ handle: FileHandle; size: number } | { reason: string }> {
  // Without O_NONBLOCK the opening of a pipe that nobody writes to never returns. Windows has neither flag.
  const careful = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  let handle: FileHandle | undefined
  try {
    handle = await open(path, constants.O_RDONLY | (regularOnly ? careful : 0))
    const stat = await handle.stat()
    if (!stat.isDirectory() && (stat.isFile() || !regularOnly)) return { handle, size: stat.size }
    await handle.close()
    return { reason: stat.isDirectory() ? 'is a folder' : 'is not a regular file' }
  } catch (error) {
    await handle?.close().catch(() => {})
    return { reason: describeFault(error) }
  }
}

async function readTextFile(
  path: string,
  place: Place,
  chunks: AsyncIterable<Uint8Array>,
  regularOnly: boolean,
): Promise<Arrival> {
  const metaPath = `${path.replace(/\.txt$/i, '')}.meta.json`
  const meta = await readMeta(metaPath, place, regularOnly)
  if ('reason' in meta) return meta
  return readTextOf(chunks, place, { file: basename(path), ...meta.value })
}

async function readTextOf(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  meta: ArticleMeta,
): Promise<Arrival> {
  // The size told before may be wrong by now, and a pipe has none.
  const bytes = await gather(chunks, textFileBytesMax)
  return bytes === undefined ? refuse(place, describeSize()) : readText(bytes, place, meta)
}

/** The metadata beside a text, empty when there is none. One that cannot be trusted refuses the article. */
async function readMeta(
  path: string,
  place: Place,
  regularOnly: boolean,
): Promise<{ readonly value: ArticleMeta } | Refusal> {
  const name = basename(path)
  const opened = await openFile(path, regularOnly)
  if ('reason' in opened) {
    return opened.reason === faults.ENOENT ? { value: {} } : refuse(place, `${name} ${opened.reason}`)
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
  } finally {
    await opened.handle.close()
  }
}

/** All bytes of a stream, or `undefined` when there are more than `bytesMax`; stops reading then. */
async function gather(chunks: AsyncIterable<Uint8Array>, bytesMax: number): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > bytesMax) return undefined
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

function describeSize(size?: number): string {
  return size === undefined
    ? `the file has more than ${limits.article_bytes_max} bytes`
    : `the file has ${size} bytes, more than ${limits.article_bytes_max}`
}
