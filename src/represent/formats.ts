import type { NewsItem } from '../../schemas/news-item.ts'
import { annotationPage } from './annotations.ts'
import { htmlPage } from './html.ts'
import { markdownText } from './markdown.ts'
import { ninjsItem } from './ninjs.ts'
import { plainText } from './plain-text.ts'
import { schemaOrgArticle } from './schema-org.ts'

/** The forms of one item beside its own JSON, by the word for them in `?format=` and `--format`. */
export const itemFormats = ['ninjs', 'jsonld', 'annotations', 'html', 'text', 'markdown'] as const
export type ItemFormat = (typeof itemFormats)[number]

/** What stands between the documents of two items where they follow each other, and in none of them. */
export const documentBreaks: Readonly<Record<ItemFormat, string>> = {
  ninjs: '',
  jsonld: '',
  annotations: '',
  html: '',
  // No line holds a form feed: it ends one.
  text: '\f\n',
  // A rule of an article's own would be escaped.
  markdown: '\n* * *\n\n',
}

/**
 * An item in one of the forms: a line, where it is JSON, or a document. Both end with a line break. `text` is the
 * canonical text, and offsets of the item count UTF-16 units. Pure; never throws.
 */
export function writeItem(format: ItemFormat, item: NewsItem, text: string): string {
  switch (format) {
    case 'ninjs':
      return jsonLine(ninjsItem(item))
    case 'jsonld':
      return jsonLine(schemaOrgArticle(item))
    case 'annotations':
      return jsonLine(annotationPage(item, text))
    case 'html':
      return htmlPage(item)
    case 'text':
      return plainText(item)
    case 'markdown':
      return markdownText(item)
  }
}

function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
