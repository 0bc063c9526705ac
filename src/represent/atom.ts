import type { NewsItem } from '../../schemas/news-item.ts'
import { commonLanguage, type FeedPage, feedTitle } from './feed.ts'
import { htmlBody } from './html.ts'
import { documentOf, element, type Markup, onLines } from './markup.ts'
import { itemName, publicationInstant, webUri } from './names.ts'
import { titleOf } from './outline.ts'

/**
 * A page of items as an Atom feed. Source: RFC 4287; pages by RFC 5005.
 *
 * | item | entry |
 * | --- | --- |
 * | id | `id`, `urn:khabar:item:` and the id |
 * | headline, standfirst | `title`, `summary` |
 * | byline, else publisher | `author`; with neither, the feed's own stands for it |
 * | every other line | `content`, as HTML with quotations, dates and directions marked |
 * | `publishedAt` | `published`, when the instant is known |
 * | `loadedAt` | `updated` |
 * | its page, its JSON, `source.url` | links `alternate` and `via` |
 * | rights, `lang` | `rights`, `xml:lang` |
 *
 * Addresses are paths, to be read against the feed's own address. What XML cannot hold is U+FFFD.
 */
export function atomFeed(feed: FeedPage): string {
  const { items, self, first, next, previous, scope, updated } = feed
  const pages = { self, first, next, previous }
  const content = [
    textElement('id', `urn:khabar:items${scope === '' ? '' : `:${scope}`}`),
    textElement('title', feedTitle),
    textElement('updated', updated.toISOString()),
    element('author', {}, [textElement('name', feedTitle)]),
    textElement('generator', feedTitle),
    ...Object.entries(pages).flatMap(([rel, href]) =>
      href === undefined ? [] : [element('link', { rel, href, type: 'application/atom+xml' })],
    ),
    ...items.map((item) => entryElement(item, updated)),
  ]
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': commonLanguage(items) }
  const root = element('feed', attributes, onLines(content))
  return documentOf('<?xml version="1.0" encoding="utf-8"?>', root)
}

function entryElement(item: NewsItem, updated: Date): Markup {
  const { standfirst, byline, source, rights, links, loadedAt = updated.toISOString() } = item
  const published = publicationInstant(item.publishedAt)
  const author = byline?.text ?? source.publisher?.name
  const via = webUri(source.url)
  const self = links?.self
  const content = [
    textElement('id', itemName(item)),
    textElement('title', titleOf(item)),
    textElement('updated', loadedAt),
    ...(published === undefined ? [] : [textElement('published', published)]),
    ...(author === undefined ? [] : [element('author', {}, [textElement('name', author)])]),
    ...(self === undefined
      ? []
      : [
          element('link', {
            rel: 'alternate',
            type: 'text/html',
            href: `${self}?format=html`,
            hreflang: item.lang,
          }),
          element('link', { rel: 'alternate', type: 'application/json', href: self, hreflang: item.lang }),
        ]),
    ...(via === undefined ? [] : [element('link', { rel: 'via', href: via })]),
    ...(standfirst ? [textElement('summary', standfirst.text)] : []),
    ...(rights === undefined ? [] : [textElement('rights', rights)]),
    element('content', { type: 'html' }, [htmlBody(item)]),
  ]
  return element('entry', { 'xml:lang': item.lang }, onLines(content))
}

function textElement(name: string, text: string): Markup {
  return element(name, {}, [text])
}
