import { hash } from 'node:crypto'
import type { NewsItem } from '../../schemas/news-item.ts'
import type { RawArticle } from '../../schemas/raw-article.ts'
import { acceptPage } from '../import/html.ts'
import { parseArticle } from '../parse/article.ts'

/** A page, and the metadata that is supplied beside it. */
export type RawPage = Omit<RawArticle, 'text' | 'html'> & { readonly html: string }

/**
 * Turn a page into an item, or say in one English clause why it holds no article. Pure and synchronous; its work is
 * bounded by the limits of a page; never throws; nothing is fetched.
 */
export function parsePage({ html, ...supplied }: RawPage): NewsItem | { readonly reason: string } {
  const read = acceptPage(html, supplied)
  if ('reason' in read) return { reason: read.reason }
  const received = {
    format: 'html',
    bytes: Buffer.byteLength(html),
    sha256: hash('sha256', html, 'hex'),
  } as const
  return parseArticle(read.raw, received, read.markup)
}
