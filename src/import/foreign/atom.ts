import { type Content, contentOfHtml, wordsInHtml } from './content.ts'
import { type Found, isAddress } from './draft.ts'
import { feedLang } from './lang.ts'
import { firstText } from './rss.ts'
import { childrenOf, htmlIn, textIn, type XmlElement } from './xml.ts'

/** Source: RFC 4287. */
export const ATOM: readonly string[] = ['http://www.w3.org/2005/Atom']

/**
 * An entry of Atom as an article. Source: RFC 4287.
 *
 * | article | entry |
 * | --- | --- |
 * | `html`, `text` | `content` as its `type` says; a `summary` is none |
 * | `title`, `standfirst` | `title`; `summary`, unless it repeats how the content begins |
 * | `byline` | the names of `author`, else those of the feed, its own name excepted |
 * | `publisher` | `title` of `source`, else of the feed, unless it is that of the software that made it |
 * | `publishedAt` | `published`, else `updated`; of our own entries `published` alone |
 * | `rights`, `lang` | `rights`, also of the feed; `xml:lang` |
 * | `id`, `url` | `id`; the link `alternate`, else `via`, where it is absolute or made so by `xml:base` |
 */
export function readAtomEntry(entry: XmlElement, feed: XmlElement | undefined): Found {
  const content = contentOf(entry)
  if ('reason' in content) return content
  const [source] = childrenOf(entry, 'source', ATOM)
  const id = firstText(entry, 'id', ATOM)
  const made = feed && firstText(feed, 'generator', ATOM)
  const publisher = (source && wordsOf(source, 'title')) ?? (feed && wordsOf(feed, 'title'))
  const own = firstText(entry, 'published', ATOM)
  // Our own items are updated when they are taken in.
  const published = own ?? (id?.startsWith('urn:khabar:') ? undefined : firstText(entry, 'updated', ATOM))
  const lang = attributeOf('xml:lang', entry)
  return {
    draft: {
      content,
      names: [id],
      title: wordsOf(entry, 'title'),
      standfirst: wordsOf(entry, 'summary'),
      byline: authorsOf(entry) ?? (source && authorsOf(source)) ?? (feed && authorsOf(feed, publisher)),
      publisher: publisher === made ? undefined : publisher,
      url: addressOf(entry, feed),
      publishedAt: published,
      lang: lang ?? feedLang(attributeOf('xml:lang', feed), content),
      rights: wordsOf(entry, 'rights') ?? (feed && wordsOf(feed, 'rights')),
    },
  }
}

function contentOf(entry: XmlElement): Content | { readonly reason: string } {
  const [content] = childrenOf(entry, 'content', ATOM)
  const summarised = childrenOf(entry, 'summary', ATOM).length > 0
  if (content === undefined)
    return { reason: summarised ? 'it has a summary and no content' : 'it has no content' }
  if (content.attributes.has('src')) return { reason: 'its content stands elsewhere' }
  const type = (content.attributes.get('type') ?? 'text').trim().toLowerCase()
  if (textIn(content).trim() === '') return { reason: 'its content is empty' }
  if (type === 'xhtml' || type.startsWith('application/xhtml+xml')) return contentOfHtml(htmlIn(content))
  if (type === 'html' || type.startsWith('text/html')) return contentOfHtml(textIn(content))
  if (type === 'text' || type.startsWith('text/plain')) return { text: textIn(content).trim() }
  return { reason: 'its content is neither text nor HTML' }
}

/** A text construct in words. Source: RFC 4287, 3.1. */
function wordsOf(parent: XmlElement, name: string): string | undefined {
  const [element] = childrenOf(parent, name, ATOM)
  if (element === undefined) return undefined
  const text = textIn(element).trim()
  const words = element.attributes.get('type') === 'html' ? wordsInHtml(text) : text
  return words === '' ? undefined : words
}

function authorsOf(parent: XmlElement, publisher?: string): string | undefined {
  const names = childrenOf(parent, 'author', ATOM)
    .flatMap((author) => firstText(author, 'name', ATOM) ?? [])
    .filter((name) => name !== publisher)
  return names.length === 0 ? undefined : names.join('، ')
}

function addressOf(entry: XmlElement, feed: XmlElement | undefined): string | undefined {
  const links = childrenOf(entry, 'link', ATOM).map((link) => ({
    rel: link.attributes.get('rel') ?? 'alternate',
    href: link.attributes.get('href') ?? '',
    base: attributeOf('xml:base', link) ?? attributeOf('xml:base', entry) ?? attributeOf('xml:base', feed),
  }))
  return ['alternate', 'via']
    .flatMap((wanted) => links.filter(({ rel }) => rel === wanted))
    .map(({ href, base }) => (isAddress(base) && URL.canParse(href, base) ? new URL(href, base).href : href))
    .find(isAddress)
}

function attributeOf(name: string, element: XmlElement | undefined): string | undefined {
  return element?.attributes.get(name)?.trim() || undefined
}
