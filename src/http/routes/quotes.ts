import { z } from 'zod'
import { Cursor, Limit, pathParameter, QuoteKindFilter, Unit, Words } from '../../../schemas/query.ts'
import type { Quote } from '../../../schemas/quote.ts'
import type { OffsetUnit } from '../../../schemas/span.ts'
import { QuoteList, QuoteView, type SpeakerGroup, SpeakerGroupList } from '../../../schemas/views.ts'
import { annotationDocument, annotationPage } from '../../represent/annotations.ts'
import { inOffsetUnit } from '../../represent/offset-unit.ts'
import { groupQuotes, type QuoteFilter, selectQuotes } from '../../represent/quotes.ts'
import type { StoredItem } from '../../store/store.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { pathWithQuery } from '../links.ts'
import { formatOf, quoteListMedia, quoteMedia } from '../media.ts'
import { findItem, type RouteContext, serveRead } from '../operation.ts'
import { listAnswer, partAnswer } from '../part.ts'
import { HttpProblem } from '../problem.ts'
import type { Answer } from '../representation.ts'
import { badCursor, ItemParams } from './items.ts'

/** The filters that quotations of one speaker take. */
export const SpeakerQuotesQuery = z.strictObject({
  kind: QuoteKindFilter,
  section: Words.optional().meta({ description: 'Id of a section.' }),
  q: Words.optional().meta({ description: 'Words in the quotation, compared folded.' }),
  limit: Limit,
  cursor: Cursor,
  offsetUnit: Unit,
})

const QuotesQuery = SpeakerQuotesQuery.extend({
  speaker: Words.optional().meta({ description: 'Id or name of a speaker, compared folded.' }),
  groupBy: z.enum(['speaker']).optional().meta({
    description: 'Group the quotations; `total` and `limit` then count groups.',
  }),
  format: formatOf(quoteListMedia),
})

/** The quotations of an item. */
export function serveQuotes(context: RouteContext): void {
  serveRead(context, {
    url: '/v1/items/:itemId/quotes',
    operationId: 'listItemQuotes',
    tag: 'quotes',
    summary: 'List the quotes of an item',
    description:
      'Quotations in the order of the text. With `groupBy=speaker` the entries are speakers with their quotations, most quoted first: a joint quotation stands under each of its speakers, and a last group without `speaker` holds those of nobody known. As Web Annotations they are one page, which `limit`, `cursor`, `groupBy` and `offsetUnit` do not change: its offsets are always code points.',
    params: ItemParams,
    query: QuotesQuery,
    media: quoteListMedia,
    schema: z.union([QuoteList, SpeakerGroupList]),
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query, sent, medium }) {
      const stored = await findItem(context.store, params.itemId)
      const answer = quotesAnswer(stored, 'quotes', query, sent)
      return medium.format === 'annotations' ? annotated(answer, stored, query, sent) : answer
    },
  })
  serveRead(context, {
    url: '/v1/items/:itemId/quotes/:quoteId',
    operationId: 'getItemQuote',
    tag: 'quotes',
    summary: 'Get a quote',
    description: 'One quotation, with its speakers, its cue and the rule that decided.',
    params: ItemParams.extend({ quoteId: pathParameter('Id of a quotation.') }),
    query: z.strictObject({ offsetUnit: Unit, format: formatOf(quoteMedia) }),
    media: quoteMedia,
    schema: QuoteView,
    describedBy: 'quote-view',
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query: { offsetUnit }, medium }) {
      const stored = await findItem(context.store, params.itemId)
      const { item, text } = stored
      const quote = item.quotes.find(({ id }) => id === params.quoteId)
      if (!quote) throw new HttpProblem('no-such-quote')
      const body =
        medium.format === 'annotations'
          ? annotationDocument(item, text, quote)
          : inOffsetUnit({ ...quote, offsetUnit }, text, offsetUnit)
      return partAnswer(stored, `quotes/${quote.id}`, body)
    },
  })
}

/** The same quotations as annotations, all on one page. */
function annotated(
  { links, ...answer }: Answer,
  { item, text }: StoredItem,
  filter: QuoteFilter,
  sent: Readonly<Record<string, string>>,
): Answer {
  const { limit, cursor, groupBy, offsetUnit, format, ...kept } = sent
  const self = pathWithQuery(`${item.links.self}/quotes`, kept)
  return {
    ...answer,
    body: annotationPage(item, text, selectQuotes(item, filter), self),
    links: [{ rel: 'self', href: self }, ...links.filter(({ rel }) => rel === 'up')],
  }
}

interface QuotesAsked extends QuoteFilter {
  readonly groupBy?: 'speaker' | undefined
  readonly limit: number
  readonly cursor?: string | undefined
  readonly offsetUnit: OffsetUnit
}

/** A page of quotations, or of groups of them. */
export function quotesAnswer(
  stored: StoredItem,
  path: string,
  asked: QuotesAsked,
  sent: Readonly<Record<string, string>>,
): Answer {
  const { speaker, kind, section, q, groupBy, limit, cursor, offsetUnit } = asked
  const filter = { speaker, kind, section, q }
  const all: readonly (Quote | SpeakerGroup)[] = groupBy
    ? groupQuotes(stored.item, filter)
    : selectQuotes(stored.item, filter)
  const scope = JSON.stringify([stored.item.id, path, filter, groupBy])
  const first = cursor === undefined ? 0 : firstOf(decodeCursor(scope, cursor), all.length)
  const items = all.slice(first, first + limit)
  const end = first + items.length
  const next = end < all.length ? encodeCursor(scope, [end]) : undefined
  const before = first - limit
  const previous = first === 0 ? undefined : before > 0 ? encodeCursor(scope, [before]) : 'start'
  const part = { items, total: all.length, limit, next, previous }
  const answer = listAnswer(stored, path, part, offsetUnit, sent)
  const schema = groupBy ? 'speaker-group-list' : 'quote-list'
  return { ...answer, links: [...answer.links, { rel: 'describedby', href: `/v1/schemas/${schema}` }] }
}

/** Quotations of an item keep their order, so a place among them is a number. */
function firstOf(place: readonly (string | number)[] | undefined, total: number): number {
  const at = place?.[0]
  if (typeof at === 'number' && Number.isInteger(at) && at > 0 && at < total) return at
  throw badCursor()
}
