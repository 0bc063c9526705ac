import type { NewsItem } from '../../schemas/news-item.ts'
import { atomFeed } from '../represent/atom.ts'
import type { FeedPage } from '../represent/feed.ts'
import { jsonFeed } from '../represent/json-feed.ts'
import type { Store } from '../store/store.ts'
import { pathWithQuery } from './links.ts'
import { atomMedium, jsonFeedMedium } from './media.ts'
import type { Medium } from './negotiation.ts'
import type { Answer } from './representation.ts'

/**
 * The answer that holds a page of items, as a feed where the medium is one. `ids` are those on the page; `sent` is the
 * query as it was sent. A feed holds whole articles, and its pages lead to each other in its own form.
 */
export async function inFeedOf(
  store: Store,
  medium: Medium,
  answer: Answer,
  ids: readonly string[],
  sent: Readonly<Record<string, string>>,
): Promise<Answer> {
  if (medium !== jsonFeedMedium && medium !== atomMedium) return answer
  const items: NewsItem[] = []
  for (const id of ids) {
    const found = await store.get(id)
    if (found) items.push(found.item)
  }
  const page = pageOf(items, answer, sent, medium.format ?? '')
  return {
    ...answer,
    body: Buffer.from(medium === atomMedium ? atomFeed(page) : JSON.stringify(jsonFeed(page))),
  }
}

function pageOf(
  items: readonly NewsItem[],
  { links, modified = new Date(0) }: Answer,
  sent: Readonly<Record<string, string>>,
  format: string,
): FeedPage {
  const hrefs = new Map(links.map(({ rel, href }) => [rel, inFormat(href, format)]))
  const { limit, cursor, format: _, fields, offsetUnit, ...scope } = sent
  return {
    items,
    self: hrefs.get('self') ?? '',
    first: hrefs.get('first') ?? '',
    next: hrefs.get('next'),
    previous: hrefs.get('prev'),
    scope: pathWithQuery('', scope).slice(1),
    updated: modified,
  }
}

/** The same page whatever a client accepts: feed readers follow addresses, and some accept anything. */
function inFormat(href: string, format: string): string {
  const [path = '', query = ''] = href.split('?', 2)
  return pathWithQuery(path, { ...Object.fromEntries(new URLSearchParams(query)), format })
}
