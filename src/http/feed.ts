import type { NewsItem } from '../../schemas/news-item.ts'
import { atomFeed } from '../represent/atom.ts'
import { jsonFeed } from '../represent/json-feed.ts'
import { type Link, pathWithQuery } from './links.ts'
import { atomMedium, jsonFeedMedium } from './media.ts'
import type { Medium } from './negotiation.ts'

interface ListPage {
  readonly items: readonly NewsItem[]
  readonly path: string
  /** The query as it was sent. */
  readonly sent: Readonly<Record<string, string>>
  readonly links: readonly Link[]
  readonly updated: Date
}

/** A page of a list as a feed; nothing where the medium is none. The pages of a feed lead to each other in its form. */
export function feedDocument(
  medium: Medium,
  { items, path, sent, links, updated }: ListPage,
): Buffer | undefined {
  if (medium !== jsonFeedMedium && medium !== atomMedium) return undefined
  const { format = '' } = medium
  const hrefs = new Map(links.map(({ rel, href }) => [rel, inFormat(href, format)]))
  const { limit, cursor, format: _, fields, ...scope } = sent
  const page = {
    items,
    self: hrefs.get('self') ?? path,
    first: hrefs.get('first') ?? path,
    next: hrefs.get('next'),
    previous: hrefs.get('prev'),
    scope: pathWithQuery('', scope).slice(1),
    updated,
  }
  return Buffer.from(medium === atomMedium ? atomFeed(page) : JSON.stringify(jsonFeed(page)))
}

/** The same page whatever a client accepts: feed readers follow addresses, and some accept anything. */
function inFormat(href: string, format: string): string {
  const [path = '', query = ''] = href.split('?', 2)
  return pathWithQuery(path, { ...Object.fromEntries(new URLSearchParams(query)), format })
}
