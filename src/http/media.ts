import { z } from 'zod'
import { AnnotationDocument, AnnotationPage } from '../../schemas/annotation.ts'
import { JsonFeed } from '../../schemas/json-feed.ts'
import type { NewsItem } from '../../schemas/news-item.ts'
import { NinjsItem } from '../../schemas/ninjs.ts'
import { SchemaOrgArticle } from '../../schemas/schema-org.ts'
import { type ItemFormat, itemFormats, writeItem } from '../represent/formats.ts'
import { pagePolicy } from '../represent/html.ts'
import { json, type Medium } from './negotiation.ts'
import { readerPolicy } from './reader-page.ts'

/** A medium named in `?format=`. Its charset has no meaning for JSON, and readers of Arabic need it elsewhere. */
function medium(
  format: string,
  type: string,
  schema: z.ZodType,
  more: Pick<Medium, 'headers' | 'describedBy'> = {},
): Medium & { readonly format: string } {
  return { format, type, contentType: `${type}; charset=utf-8`, schema, ...more }
}

const document = (description: string) => z.string().meta({ description })

const forms = {
  ninjs: medium(
    'ninjs',
    'application/json;profile="http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"',
    NinjsItem,
    { describedBy: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
  ),
  jsonld: medium('jsonld', 'application/ld+json', SchemaOrgArticle, {
    describedBy: '/v1/schemas/schema-org-article',
  }),
  annotations: medium(
    'annotations',
    'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    AnnotationPage,
    { describedBy: '/v1/schemas/annotation-page' },
  ),
  html: medium('html', 'text/html', document('A page that loads nothing.'), {
    headers: { 'content-security-policy': pagePolicy },
  }),
  text: medium('text', 'text/plain', document('Every line, a blank line between them.')),
  markdown: medium('markdown', 'text/markdown', document('CommonMark.')),
} as const satisfies Readonly<Record<ItemFormat, Medium>>

const readerPage = medium('html', 'text/html', document('The reader page.'), {
  headers: { 'content-security-policy': readerPolicy },
})

const { ninjs, jsonld, annotations, html, text, markdown } = forms
export const jsonFeedMedium = medium('jsonfeed', 'application/feed+json', JsonFeed, {
  describedBy: '/v1/schemas/json-feed',
})
export const atomMedium = medium('atom', 'application/atom+xml', document('An Atom feed (RFC 4287).'))

/** What each path offers, the default first. */
export const serviceMedia = [json, readerPage]
export const itemMedia = [json, ninjs, jsonld, html, text, markdown]
export const parsedMedia = [json, ninjs, jsonld, annotations, html, text, markdown]
export const quoteListMedia = [json, annotations]
export const quoteMedia = [
  json,
  { ...annotations, schema: AnnotationDocument, describedBy: '/v1/schemas/annotation-document' },
]
export const itemListMedia = [json, jsonFeedMedium, atomMedium]

/** The parameter `format` of a path that offers these. */
export function formatOf(media: readonly { readonly format: string }[]) {
  return z
    .enum(media.map(({ format }) => format))
    .optional()
    .meta({ description: 'Media type of the answer by a short name; stronger than `Accept`.' })
}

/** An item in the form that a medium stands for; nothing where that is its own JSON. */
export function itemDocument(chosen: Medium, item: NewsItem, canonical: string): Buffer | undefined {
  const format = itemFormats.find((name) => name === chosen.format)
  return format && Buffer.from(writeItem(format, item, canonical))
}
