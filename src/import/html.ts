import type { Markup, PageField } from '../../schemas/markup.ts'
import type { RawArticle } from '../../schemas/raw-article.ts'
import { limits } from '../limits.ts'
import { type Flaw, findFlaw } from './accept.ts'
import { type Arrival, type Piece, receive, refuse } from './arrival.ts'
import { decodePage } from './page/charset.ts'
import { readPage } from './page/page.ts'

/** The metadata that may stand beside a page. */
export type Supplied = Omit<RawArticle, 'text' | 'html'>

/** An article that came as a page: its canonical text and metadata, and what is known of it from the markup. */
export interface PageRead {
  readonly raw: RawArticle & { readonly text: string }
  readonly markup: Markup
}

/** Why a page is no article: a flaw of its text, or of the page itself. */
export type PageFlaw = Flaw | { readonly code: 'unreadable-page'; readonly reason: string }

/** Reads a page here or on another thread, as `acceptPage` does. Never rejects. */
export type ReadPage = (html: string, supplied: Supplied) => Promise<PageRead | PageFlaw>

/** Read a page as a file, with the metadata supplied beside it. Never throws. */
export function readHtml(piece: Piece): Arrival {
  const { bytes, place, meta } = piece
  if (bytes.length === 0) return refuse(place, 'the file is empty')
  const decoded = decodePage(bytes)
  if ('reason' in decoded) return refuse(place, decoded.reason)
  const { file, ...supplied } = meta
  const read = acceptPage(decoded.text, supplied)
  if ('reason' in read) return refuse(place, read.reason)
  return {
    kind: 'article',
    place,
    ...read,
    received: receive(piece, 'html'),
  }
}

/**
 * The article of a page. What is supplied goes before what the page states, and `markup.stated` names what is the
 * page's. Never throws.
 */
export function acceptPage(html: string, supplied: Supplied): PageRead | PageFlaw {
  const bytes = Buffer.byteLength(html)
  if (bytes > limits.page_bytes_max) {
    return { code: 'too-long', reason: `the page has ${bytes} bytes, more than ${limits.page_bytes_max}` }
  }
  const page = readPage(html)
  if ('reason' in page) return { code: 'unreadable-page', reason: page.reason }
  const flaw = findFlaw(page.text)
  if (flaw !== undefined) return flaw
  const stated = Object.entries(page.meta).filter(
    ([field, value]) =>
      value !== undefined && !supplied[field as PageField] && value.length <= STATED_UNITS_MAX,
  )
  return {
    raw: { ...supplied, ...Object.fromEntries(stated), text: page.text },
    markup: { lines: page.lines, stated: stated.map(([field]) => field as PageField) },
  }
}

/** A title, a name or an address is shorter; what is longer is something else in its place. */
const STATED_UNITS_MAX = 2_000
