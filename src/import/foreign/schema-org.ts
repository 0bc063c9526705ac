import { type LinkedArticle, linkedArticles } from '../page/linked-data.ts'
import { contentOfHtml, wordsInEither } from './content.ts'
import { type Found, wordsOf } from './draft.ts'

/** Objects looked at in one file. */
const NODES_MAX = 20_000

/**
 * The articles of JSON-LD of schema.org, alone, in lists or in `@graph`. Source: https://schema.org/NewsArticle
 *
 * | article | schema.org |
 * | --- | --- |
 * | `text`, `html` | `articleBody`: HTML where it has tags |
 * | `title`, `standfirst` | `headline`, else `name`; `description` |
 * | `byline` | the names of `author`, else `creditText` |
 * | `publisher`, `publishedAt` | `publisher`, `datePublished` |
 * | `rights` | `copyrightNotice`, else `usageInfo` in words |
 * | `lang`, `id` or `url` | `inLanguage`; `url`, `mainEntityOfPage`; `identifier`, `@id` |
 */
export function readSchemaOrg(value: unknown): Found[] {
  return linkedArticles([value], NODES_MAX).map(readArticle)
}

function readArticle({ node, authors, publisher, url, ...linked }: LinkedArticle): Found {
  const body = wordsOf(node.articleBody)
  if (body === undefined) return { reason: 'it has no articleBody' }
  const byline = authors.filter((name) => name !== publisher).join('، ')
  const headline = wordsOf(node.headline) ?? wordsOf(node.name)
  const summary = wordsOf(node.description)
  return {
    draft: {
      content: TAGGED.test(body) ? contentOfHtml(body) : { text: body },
      names: [wordsOf(node.identifier), wordsOf(node['@id'])],
      title: headline && wordsInEither(headline),
      standfirst: summary && wordsInEither(summary),
      byline: byline === '' ? wordsOf(node.creditText) : byline,
      publisher,
      url,
      publishedAt: linked.datePublished,
      lang: linked.inLanguage,
      rights: linked.copyrightNotice ?? wordsOf(node.usageInfo),
    },
  }
}

/** Tags that only HTML has. */
const TAGGED = /<\/(p|div|h[1-6]|li|blockquote|a|b|strong|em|span)>|<br\s?\/?>/i
