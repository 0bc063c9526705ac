import { z } from 'zod'
import { Unit } from '../../../schemas/query.ts'
import { DateList, EmbedList, SourceView } from '../../../schemas/views.ts'
import { inOffsetUnit } from '../../represent/offset-unit.ts'
import { findItem, type RouteContext, serveRead } from '../operation.ts'
import { partAnswer, wholeList } from '../part.ts'
import { ItemParams } from './items.ts'

const UnitQuery = z.strictObject({ offsetUnit: Unit })

/** The smaller parts of an item: its source, dates and embeds. */
export function serveParts(context: RouteContext): void {
  serveRead(context, {
    url: '/v1/items/:itemId/source',
    operationId: 'getItemSource',
    tag: 'items',
    summary: 'Get where an item comes from',
    description:
      'Publisher, credit line, agencies credited and cited, whom the text names as its sources, and the file or record it came in.',
    params: ItemParams,
    query: UnitQuery,
    schema: SourceView,
    describedBy: 'source-view',
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query: { offsetUnit } }) {
      const stored = await findItem(context.store, params.itemId)
      const body = inOffsetUnit({ ...stored.item.source, offsetUnit }, stored.text, offsetUnit)
      return partAnswer(stored, 'source', body)
    },
  })
  serveRead(context, {
    url: '/v1/items/:itemId/dates',
    operationId: 'listItemDates',
    tag: 'items',
    summary: 'List the dates an item names',
    description:
      'Every date named in the text, with what it resolves to and how precisely. The list is never split.',
    params: ItemParams,
    query: UnitQuery,
    schema: DateList,
    describedBy: 'date-list',
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query, sent }) {
      const stored = await findItem(context.store, params.itemId)
      return wholeList(stored, 'dates', stored.item.dates, query.offsetUnit, sent)
    },
  })
  serveRead(context, {
    url: '/v1/items/:itemId/embeds',
    operationId: 'listItemEmbeds',
    tag: 'items',
    summary: 'List the embeds of an item',
    description:
      'Foreign content that stood in the page, dead or alive, in its place. The list is never split.',
    params: ItemParams,
    query: UnitQuery,
    schema: EmbedList,
    describedBy: 'embed-list',
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query, sent }) {
      const stored = await findItem(context.store, params.itemId)
      return wholeList(stored, 'embeds', stored.item.embeds, query.offsetUnit, sent)
    },
  })
}
