import { z } from 'zod'
import {
  Cursor,
  documentedAs,
  Flag,
  From,
  LangRange,
  Limit,
  namesOf,
  SearchWords,
  To,
  Unit,
  Words,
} from '../../../schemas/query.ts'
import { ItemList, ItemSummary } from '../../../schemas/views.ts'
import { selectFields } from '../../represent/fields.ts'
import { inOffsetUnit } from '../../represent/offset-unit.ts'
import { type Entry, itemSorts, type SearchField, searchFields } from '../../store/store.ts'
import { collectionAnswer } from '../collection.ts'
import { inFeedOf } from '../feed.ts'
import { formatOf, itemListMedia } from '../media.ts'
import { type RouteContext, serveRead } from '../operation.ts'

const ListQuery = z.strictObject({
  limit: Limit,
  cursor: Cursor,
  sort: z.enum(itemSorts).optional().meta({
    description:
      'Order; a minus sign means the latest first. Items of unknown date come last. Without it: the best match first where there is a `q`, else `-publishedAt`.',
  }),
  q: SearchWords,
  in: namesOf(searchFields, 'Where `q` looks; everywhere when absent.'),
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
  offsetUnit: Unit,
  format: formatOf(itemListMedia),
})

/** The list of items, and the search in them. */
export function serveItemList(context: RouteContext): void {
  const path = '/v1/items'
  serveRead(context, {
    url: path,
    operationId: 'listItems',
    tag: 'items',
    summary: 'List and search items',
    description:
      'Summaries of the items that pass every filter. `page.total` counts them on all pages; walking `next` visits each once. With `q`, each summary has a `match`: a stretch of the text and the words found in it, with their offsets. As JSON Feed or Atom, the same pages with whole articles.',
    query: ListQuery,
    media: itemListMedia,
    schema: ItemList,
    describedBy: 'item-list',
    headers: ['Content-Language'],
    async answer({ query, sent, medium }) {
      const { limit, cursor, sort, fields, offsetUnit, format, from, to, in: where, ...same } = query
      const filter = { ...same, from: from?.[0], before: to?.[1], in: where as SearchField[] | undefined }
      const withText = filter.q !== undefined && offsetUnit !== 'utf-16'
      let ids: readonly string[] = []
      const answer = await collectionAnswer({
        path,
        sent,
        // A cursor is the same whether the order is said or left to the default.
        bound: [sort ?? (filter.q === undefined ? '-publishedAt' : 'best'), filter],
        limit,
        cursor,
        modified: context.store.status().loadedAt ?? context.started,
        read: async (after) => {
          const page = await context.store.list({ filter, sort, limit, after, withText })
          ids = page.entries.map(({ id }) => id)
          return page
        },
        write: (entry) => writeEntry(entry, fields, offsetUnit),
        members: filter.q === undefined ? {} : { offsetUnit },
      })
      return inFeedOf(context.store, medium, answer, ids, sent)
    },
  })
}

function writeEntry(
  { json, match, text = '' }: Entry,
  fields: readonly string[] | undefined,
  unit: z.output<typeof Unit>,
): string {
  const found = match && inOffsetUnit(match, text, unit)
  if (!fields) return found ? `${json.slice(0, -1)},"match":${JSON.stringify(found)}}` : json
  const summary: ItemSummary = JSON.parse(json)
  return JSON.stringify(selectFields({ ...summary, ...(found && { match: found }) }, fields, ['id']))
}
