import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { limits } from '../limits.ts'
import { type Coding, encode } from './coding.ts'

/** The reader page as its build left it, in memory: what is served never depends on what the folder holds later. */
export interface ReaderPage {
  readonly html: Buffer
  /** What `<html lang>` says. */
  readonly lang?: string | undefined
  /** What the page loads, by name. Nothing else is ever served from the folder. */
  readonly assets: ReadonlyMap<string, Asset>
}

/** One file of the page. */
export interface Asset {
  readonly contentType: string
  /** Whether it is smaller in a coding. */
  readonly isCoded: boolean
  /** The bytes in a coding and the tag that stands for them; made when first asked for, and kept. */
  encoded(coding: Coding): Promise<{ readonly body: Buffer; readonly etag: string }>
}

/** What the page may load: its own script and style, and the API it stands on. */
export const readerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** A name that is the same in a path as in a folder. */
const plainName = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/**
 * The page in a folder with `index.html` and `assets/`; nothing where there is none. Files whose kind is not known are
 * left out. A page that is larger than `limits` allow or cannot be read is refused whole, and `refuse` is told why: the
 * API is served without it.
 */
export async function readReaderPage(
  folder: string,
  refuse: (reason: string) => void,
): Promise<ReaderPage | undefined> {
  try {
    const html = await readBounded(join(folder, 'index.html'))
    const names = await assetNames(join(folder, 'assets'))
    if (names.length > limits.web_files_max) throw new Error(`there are ${names.length} files in assets`)
    const assets = new Map<string, Asset>()
    for (const name of names) {
      const contentType = contentTypes[extname(name)] ?? ''
      assets.set(name, assetOf(await readBounded(join(folder, 'assets', name)), contentType))
    }
    return { html, lang: langOf(html.toString()), assets }
  } catch (error) {
    if (!isMissing(error) || error.path !== join(folder, 'index.html')) refuse((error as Error).message)
    return undefined
  }
}

function langOf(html: string): string | undefined {
  const from = html.indexOf('<html ')
  if (from === -1) return undefined
  return / lang="?([A-Za-z0-9-]+)/.exec(html.slice(from, html.indexOf('>', from)))?.[1]
}

async function assetNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  return entries
    .filter((entry) => entry.isFile() && plainName.test(entry.name) && extname(entry.name) in contentTypes)
    .map(({ name }) => name)
}

async function readBounded(path: string): Promise<Buffer> {
  const { size } = await stat(path)
  if (size > limits.web_file_bytes_max) throw new Error(`${path} has ${size} bytes`)
  return readFile(path)
}

function isMissing(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function assetOf(plain: Buffer, contentType: string): Asset {
  const made = new Map<Coding, Promise<{ body: Buffer; etag: string }>>()
  return {
    contentType,
    // What is no text is packed already.
    isCoded: contentType.includes('charset'),
    encoded(coding) {
      const before = made.get(coding)
      if (before) return before
      const making = encode(plain, coding, 'asset').then((body) => {
        const digest = createHash('sha256')
          .update(`${contentType}\n${coding}\n`)
          .update(body)
          .digest('base64url')
        return { body, etag: `"${digest.slice(0, 27)}"` }
      })
      made.set(coding, making)
      return making
    },
  }
}
