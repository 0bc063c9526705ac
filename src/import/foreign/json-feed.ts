import { type Fields, isFields } from '../fields.ts'
import { contentOfHtml } from './content.ts'
import { type Found, isAddress, objectsOf, wordsOf } from './draft.ts'
import { feedLang } from './lang.ts'

/**
 * The items of a JSON Feed, versions 1 and 1.1. Source: https://www.jsonfeed.org/version/1.1/
 *
 * | article | item |
 * | --- | --- |
 * | `html`, `text` | `content_html`, else `content_text` |
 * | `title`, `standfirst`, `byline` | `title`, `summary`, `authors` (those of the feed where an item has none) |
 * | `publishedAt`, `lang` | `date_published`; `language` |
 * | `publisher` | `title` of the feed |
 * | `id`, `url` | `id`; `url`, else `external_url` |
 *
 * A feed that khabar made says publisher and date in `_khabar`, and its title is nobody's.
 */
export function readJsonFeed(feed: Fields): Found[] {
  return objectsOf(feed.items).map((item) => readItem(item, feed))
}

/** Whether an object is a JSON Feed: it says so itself. */
export function isJsonFeed(value: Fields): boolean {
  return /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1/.test(wordsOf(value.version) ?? '')
}

function readItem(item: Fields, feed: Fields): Found {
  const html = wordsOf(item.content_html)
  const text = wordsOf(item.content_text)
  const content = html !== undefined ? contentOfHtml(html) : text !== undefined ? { text } : undefined
  if (content === undefined) {
    return { reason: item.summary === undefined ? 'it has no content' : 'it has a summary and no content' }
  }
  const ours = isFields(item._khabar) ? item._khabar : undefined
  const date = isFields(ours?.publishedAt) ? wordsOf(ours.publishedAt.value) : undefined
  return {
    draft: {
      content,
      names: [wordsOf(item.id)],
      title: wordsOf(item.title),
      standfirst: wordsOf(item.summary),
      byline: namesOf(item) ?? namesOf(feed),
      publisher: ours === undefined ? wordsOf(feed.title) : wordsOf(ours.publisher),
      url: [wordsOf(item.url), wordsOf(item.external_url)].find(isAddress),
      publishedAt: wordsOf(item.date_published) ?? date,
      lang: wordsOf(item.language) ?? feedLang(wordsOf(feed.language), content),
    },
  }
}

function namesOf(item: Fields): string | undefined {
  const authors = [...objectsOf(item.authors), ...objectsOf(item.author)]
  const names = authors.flatMap(({ name }) => wordsOf(name) ?? [])
  return names.length === 0 ? undefined : names.join('، ')
}
