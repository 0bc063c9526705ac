import type { JsonFeed, JsonFeedItem } from '../../schemas/json-feed.ts'
import type { NewsItem } from '../../schemas/news-item.ts'
import { commonLanguage, type FeedPage, feedTitle } from './feed.ts'
import { htmlBody } from './html.ts'
import { itemName, publicationInstant, webUri } from './names.ts'
import { titleOf } from './outline.ts'

/**
 * A page of items as JSON Feed. Source: JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/
 *
 * | item | feed |
 * | --- | --- |
 * | id, its path, `source.url` | `id` (`urn:khabar:item:` and the id), `url`, `external_url` |
 * | headline, standfirst, byline | `title`, `summary`, `authors` |
 * | every other line | `content_html`, with quotations, dates and directions marked |
 * | `publishedAt` | `date_published` when the instant is known; as it is in `_khabar` |
 * | `dir`, publisher, counts | `_khabar` |
 *
 * Addresses are paths, to be read against the feed's own address.
 */
export function jsonFeed({ items, self, next }: FeedPage): JsonFeed {
  const language = commonLanguage(items)
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle,
    home_page_url: '/',
    feed_url: self,
    ...(next !== undefined && { next_url: next }),
    ...(language !== undefined && { language }),
    items: items.map(feedItem),
  }
}

function feedItem(item: NewsItem): JsonFeedItem {
  const { standfirst, byline, publishedAt, source } = item
  const external = webUri(source.url)
  const date = publicationInstant(publishedAt)
  return {
    id: itemName(item),
    ...(item.links?.self !== undefined && { url: item.links.self }),
    ...(external !== undefined && { external_url: external }),
    title: titleOf(item),
    ...(standfirst && { summary: standfirst.text }),
    content_html: htmlBody(item),
    ...(date !== undefined && { date_published: date }),
    ...(byline && { authors: [{ name: byline.text }] }),
    language: item.lang,
    _khabar: {
      about: '/v1/schemas/json-feed',
      dir: item.dir,
      ...(publishedAt && { publishedAt }),
      ...(source.publisher && { publisher: source.publisher.name }),
      counts: item.counts,
    },
  }
}
