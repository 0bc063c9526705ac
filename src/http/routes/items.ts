import { createHash } from 'node:crypto'
import { z } from 'zod'
import { NewsItem } from '../../../schemas/news-item.ts'
import {
  Cursor,
  documentedAs,
  Flag,
  From,
  LangRange,
  Limit,
  namesOf,
  pathParameter,
  To,
  Unit,
  Words,
} from '../../../schemas/query.ts'
import { ItemList, ItemSummary, NewsItemSelection } from '../../../schemas/views.ts'
import { inOffsetUnit } from '../../represent/offset-unit.ts'
import { selectFields, summarize } from '../../represent/summary.ts'
import { type ItemPlace, itemSorts } from '../../store/store.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { inFeedOf } from '../feed.ts'
import { formatOf, itemDocument, itemListMedia, itemMedia } from '../media.ts'
import { plainText } from '../negotiation.ts'
import { findItem, listBody, listLinks, type RouteContext, serveRead } from '../operation.ts'
import { HttpProblem } from '../problem.ts'

export const ItemParams = z.object({ itemId: pathParameter('Id of an item.') })

/** The list of items, one item, and its text. */
export function serveItems(context: RouteContext): void {
  serveList(context)
  serveItem(context)
  serveText(context)
}

const ListQuery = z.strictObject({
  limit: Limit,
  cursor: Cursor,
  sort: z
    .enum(itemSorts)
    .default('-publishedAt')
    .meta({ description: 'Order; a minus sign means the latest first. Items of unknown date come last.' }),
  lang: LangRange,
  publisher: Words.optional().meta({ description: 'Name of the publisher, compared folded.' }),
  agency: Words.optional().meta({ description: 'Name of an agency credited or cited, compared folded.' }),
  speaker: Words.optional().meta({ description: 'Id or name of somebody who speaks, compared folded.' }),
  from: From,
  to: To,
  hasQuotes: Flag.meta({
    description: 'Only items with quotations, or only those without.',
    override: documentedAs({ type: 'boolean' }),
  }),
  fields: namesOf(
    Object.keys(ItemSummary.shape),
    'Fields of each summary in JSON; `id` is always there. Feeds hold whole articles.',
  ),
  format: formatOf(itemListMedia),
})

function serveList(context: RouteContext): void {
  const path = '/v1/items'
  serveRead(context, {
    url: path,
    operationId: 'listItems',
    tag: 'items',
    summary: 'List items',
    description:
      'Summaries of the items that pass every filter. `page.total` counts them on all pages; walking `next` visits each once. As JSON Feed or Atom, the same pages with whole articles.',
    query: ListQuery,
    media: itemListMedia,
    schema: ItemList,
    describedBy: 'item-list',
    headers: ['Content-Language'],
    async answer({ query, sent, medium }) {
      const { limit, cursor, sort, fields, format, from, to, ...same } = query
      const filter = { ...same, from: from?.[0], before: to?.[1] }
      const scope = `${path} ${JSON.stringify([sort, filter])}`
      const after = cursor === undefined ? undefined : itemPlace(decodeCursor(scope, cursor))
      const { store } = context
      const { loadedAt } = store.status()
      const { items, total, next, previous } = await store.list({ filter, sort, limit, after })
      const summaries = items.map(({ item }) => selectFields(summarize(item), fields, ['id']))
      const body = listBody(path, sent, {
        items: summaries,
        total,
        limit,
        next: cursorOf(scope, next),
      })
      const links = [...listLinks(body.links, cursorOf(scope, previous)), { rel: 'up', href: '/' }]
      const langs = [...new Set(items.map(({ item }) => item.lang))]
      const answer = {
        body,
        links,
        lang: langs.length > 0 ? langs.join(', ') : undefined,
        modified: loadedAt ?? context.started,
      }
      const ids = items.map(({ item }) => item.id)
      return inFeedOf(store, medium, answer, ids, sent)
    },
  })
}

function cursorOf(scope: string, place: ItemPlace | 'start' | undefined): string | undefined {
  return typeof place === 'object' ? encodeCursor(scope, place) : place
}

function itemPlace(place: readonly (string | number)[] | undefined): ItemPlace {
  const [key, id] = place ?? []
  if (key !== undefined && typeof id === 'string') return [key, id]
  throw badCursor()
}

/** The problem of a cursor that is not of this list. */
export function badCursor(): HttpProblem {
  return new HttpProblem('bad-cursor', { faults: [{ in: 'query', name: 'cursor', code: 'bad-cursor' }] })
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
      const { item, text } = await findItem(context.store, params.itemId)
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
      const { item, text } = await findItem(context.store, params.itemId)
      const body = Buffer.from(text)
      return {
        body,
        links: [
          { rel: 'self', href: `${item.links.self}/text` },
          { rel: 'up', href: item.links.self ?? '' },
        ],
        lang: item.lang,
        modified: new Date(item.loadedAt),
        headers: { 'repr-digest': `sha-256=:${createHash('sha256').update(body).digest('base64')}:` },
      }
    },
  })
}
