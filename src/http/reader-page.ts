import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** A file of the page as it is sent, in every encoding there is. */
export interface Asset {
  readonly contentType: string
  /** The bytes in an encoding of `encodings`, made when they are first asked for and kept. */
  encoded(encoding: Encoding): Buffer
}

/** Content codings of an asset, the best first. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** The built page: its HTML, and the files it loads by name. */
export interface ReaderPage {
  readonly html: Buffer
  readonly assets: ReadonlyMap<string, Asset>
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

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}

/**
 * Read the page that the build has put into a folder: `index.html` and, beside it, `assets/`. Undefined where it has not
 * been built. Files of a kind that the page does not load are left out.
 */
export function readReaderPage(folder: string): ReaderPage | undefined {
  try {
    const html = readFileSync(join(folder, 'index.html'))
    const names = readdirSync(join(folder, 'assets'))
    const assets = names.flatMap((name): [string, Asset][] => {
      const contentType = types[extname(name)]
      return contentType ? [[name, assetOf(readFileSync(join(folder, 'assets', name)), contentType)]] : []
    })
    return { html, assets: new Map(assets) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function assetOf(bytes: Buffer, contentType: string): Asset {
  const made = new Map<Encoding, Buffer>([['identity', bytes]])
  return {
    contentType,
    encoded(encoding) {
      const body = made.get(encoding) ?? (encoding === 'br' ? brotliCompressSync(bytes) : gzipSync(bytes))
      made.set(encoding, body)
      return body
    },
  }
}
