import { createHash } from 'node:crypto'
import { z } from 'zod'
import { NewsItem } from '../../../schemas/news-item.ts'
import { namesOf, pathParameter, Unit } from '../../../schemas/query.ts'
import { NewsItemSelection } from '../../../schemas/views.ts'
import { selectFields } from '../../represent/fields.ts'
import { inOffsetUnit } from '../../represent/offset-unit.ts'
import { formatOf, itemDocument, itemMedia } from '../media.ts'
import { plainText } from '../negotiation.ts'
import { findItem, type RouteContext, serveRead } from '../operation.ts'

export const ItemParams = z.object({ itemId: pathParameter('Id of an item.') })

/** One item and its text. */
export function serveItems(context: RouteContext): void {
  serveItem(context)
  serveText(context)
}

const always = ['id', 'offsetUnit']
const ItemQuery = z.strictObject({
  fields: namesOf(
    Object.keys(NewsItem.shape),
    'Fields of the item in JSON; `id` and `offsetUnit` are always there. Other forms are whole.',
  ),
  offsetUnit: Unit,
  format: formatOf(itemMedia),
})

function serveItem(context: RouteContext): void {
  serveRead(context, {
    url: '/v1/items/:itemId',
    operationId: 'getItem',
    tag: 'items',
    summary: 'Get an item',
    description:
      'The full item: blocks, sections, quotations, speakers, source, dates, embeds and what is known about each. With `fields`, those fields alone. The other forms are the article as newsrooms (ninjs), search engines (JSON-LD) and readers (HTML, text, Markdown) take it.',
    params: ItemParams,
    query: ItemQuery,
    media: itemMedia,
    schema: z.union([NewsItem, NewsItemSelection]),
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query, medium }) {
      const { item, text, bytes } = await findItem(context.store, params.itemId)
      const { offsetUnit, fields } = query
      const document = itemDocument(medium, item, text)
      const schema = fields ? 'news-item-selection' : 'news-item'
      return {
        body:
          document ?? selectFields(inOffsetUnit({ ...item, offsetUnit }, text, offsetUnit), fields, always),
        links: [
          { rel: 'self', href: item.links.self ?? '' },
          { rel: 'collection', href: '/v1/items' },
          { rel: 'alternate', href: `${item.links.self}/text`, type: plainText.type },
          ...(document ? [] : [{ rel: 'describedby', href: `/v1/schemas/${schema}` }]),
        ],
        lang: item.lang,
        modified: new Date(item.loadedAt),
        item: { id: item.id, bytes },
      }
    },
  })
}

function serveText(context: RouteContext): void {
  serveRead(context, {
    url: '/v1/items/:itemId/text',
    operationId: 'getItemText',
    tag: 'items',
    summary: 'Get the text of an item',
    description: 'The canonical text, byte for byte what `sha256` covers and offsets count into.',
    params: ItemParams,
    media: [plainText],
    schema: z.string(),
    canBeMissing: true,
    headers: ['Content-Language', 'Repr-Digest'],
    async answer({ params }) {
      const { item, text, bytes } = await findItem(context.store, params.itemId)
      const body = Buffer.from(text)
      return {
        body,
        links: [
          { rel: 'self', href: `${item.links.self}/text` },
          { rel: 'up', href: item.links.self ?? '' },
        ],
        lang: item.lang,
        modified: new Date(item.loadedAt),
        item: { id: item.id, bytes },
        headers: { 'repr-digest': `sha-256=:${createHash('sha256').update(body).digest('base64')}:` },
      }
    },
  })
}
