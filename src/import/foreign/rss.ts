import { breaksOff, type Content, contentOfHtml, isWhole, wordsInEither } from './content.ts'
import { readFeedDate } from './dates.ts'
import { type Found, isAddress } from './draft.ts'
import { feedLang } from './lang.ts'
import { childrenOf, textIn, type XmlElement } from './xml.ts'

/** RSS 2.0 has no namespace, RSS 1.0 and 0.9 theirs. */
export const RSS: readonly string[] = [
  '',
  'http://purl.org/rss/1.0/',
  'http://my.netscape.com/rdf/simple/0.9/',
]
const CONTENT = ['http://purl.org/rss/1.0/modules/content/']
const DUBLIN_CORE = ['http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/terms/']

/**
 * An item of RSS as an article: 2.0 and its forerunners, and 1.0 (RDF). Source: RSS 2.0, https://www.rssboard.org/rss-specification;
 * RSS 1.0 and its modules content and Dublin Core.
 *
 * | article | item |
 * | --- | --- |
 * | `html`, `text` | `content:encoded`; `description` only where it is a whole article |
 * | `title`, `standfirst` | `title`; `description` beside the content, unless it repeats its beginning or breaks off |
 * | `byline` | `dc:creator`, else `author` without its address |
 * | `publisher` | `dc:publisher`, `source`, the channel's `title` |
 * | `publishedAt` | `pubDate`, `dc:date`, `dcterms:issued` |
 * | `rights` | `dc:rights`, the channel's `copyright` |
 * | `lang` | `dc:language`; the channel's `language` where the letters are of it |
 * | `url` | `link`, a `guid` that is an address, `rdf:about` |
 *
 * A `guid` is no id: it tells the items of one feed apart, and another feed may count as well.
 */
export function readRssItem(item: XmlElement, channel: XmlElement | undefined): Found {
  const own = (name: string, spaces = RSS) => firstText(item, name, spaces)
  const shared = (name: string, spaces = RSS) => channel && firstText(channel, name, spaces)
  const described = own('description')
  const encoded = own('encoded', CONTENT)
  const content = contentOf(encoded, described)
  if ('reason' in content) return content
  const title = own('title')
  const creators = textsOf(item, 'creator', DUBLIN_CORE).map(wordsInEither)
  return {
    draft: {
      content,
      title: title && wordsInEither(title),
      standfirst:
        encoded === undefined || !described || breaksOff(described) ? undefined : wordsInEither(described),
      byline: creators.length > 0 ? creators.join('، ') : nameIn(own('author')),
      publisher: own('publisher', DUBLIN_CORE) ?? own('source') ?? publisherOf(shared('title')),
      url: [own('link'), own('guid'), item.attributes.get('about')].find(isAddress) ?? own('link'),
      publishedAt: readFeedDate(own('pubDate') ?? own('date', DUBLIN_CORE) ?? own('issued', DUBLIN_CORE)),
      lang:
        own('language', DUBLIN_CORE) ??
        feedLang(shared('language') ?? shared('language', DUBLIN_CORE), content),
      rights: own('rights', DUBLIN_CORE) ?? shared('copyright') ?? shared('rights', DUBLIN_CORE),
    },
  }
}

function contentOf(
  encoded: string | undefined,
  described: string | undefined,
): Content | { readonly reason: string } {
  if (encoded !== undefined) return contentOfHtml(encoded)
  if (described === undefined) return { reason: 'it has no content' }
  const content = contentOfHtml(described)
  return isWhole(content) ? content : { reason: 'it has a summary and no content' }
}

function publisherOf(title: string | undefined): string | undefined {
  return title && wordsInEither(title)
}

/** The text of the first element of a name that holds any. */
export function firstText(parent: XmlElement, name: string, spaces: readonly string[]): string | undefined {
  return textsOf(parent, name, spaces)[0]
}

function textsOf(parent: XmlElement, name: string, spaces: readonly string[]): string[] {
  return childrenOf(parent, name, spaces)
    .map((element) => textIn(element).trim())
    .filter((text) => text !== '')
}

/** Of `name@host (Name)` it is the name; an address alone is nobody's. */
function nameIn(author: string | undefined): string | undefined {
  if (!author?.includes('@')) return author
  const from = author.indexOf('(')
  const name = from >= 0 && author.endsWith(')') ? author.slice(from + 1, -1).trim() : ''
  return name === '' ? undefined : name
}
