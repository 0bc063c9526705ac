import { z } from 'zod'
import { Cursor, From, Limit, QuoteKindFilter, SearchWords, To, Unit, Words } from '../../../schemas/query.ts'
import { QuoteEntryList } from '../../../schemas/views.ts'
import { inOffsetUnit } from '../../represent/offset-unit.ts'
import type { Entry, QuoteFilter } from '../../store/store.ts'
import { collectionAnswer } from '../collection.ts'
import { type RouteContext, serveRead } from '../operation.ts'
import type { Answer } from '../representation.ts'

/** The filters of quotations of one speaker, across items. */
export const SaidQuery = z.strictObject({
  q: SearchWords,
  kind: QuoteKindFilter,
  publisher: Words.optional().meta({ description: 'Name of the publisher of the item, compared folded.' }),
  from: From,
  to: To,
  limit: Limit,
  cursor: Cursor,
  offsetUnit: Unit,
})

const QuotesQuery = SaidQuery.extend({
  speaker: Words.optional().meta({ description: 'Id or name of a speaker, compared folded.' }),
})

/** What people said, across items. */
export function serveAllQuotes(context: RouteContext): void {
  const path = '/v1/quotes'
  serveRead(context, {
    url: path,
    operationId: 'listQuotes',
    tag: 'quotes',
    summary: 'List quotes across items',
    description:
      'Quotations of all items that pass every filter: the latest item first, in the order of its text. Each comes with its item and its speakers as known across items; one whose words another item had before, five of them or more, says where: `duplicateOf`.',
    query: QuotesQuery,
    schema: QuoteEntryList,
    describedBy: 'quote-entry-list',
    headers: ['Content-Language'],
    answer: ({ query: { speaker, ...query }, sent }) => saidAnswer(context, path, { speaker }, query, sent),
  })
}

/** A page of quotations across items, those of one speaker or of all. */
export function saidAnswer(
  { store, started }: RouteContext,
  path: string,
  { speaker }: Pick<QuoteFilter, 'speaker'>,
  { limit, cursor, offsetUnit, from, to, ...same }: z.output<typeof SaidQuery>,
  sent: Readonly<Record<string, string>>,
): Promise<Answer> {
  const filter = { ...same, speaker, from: from?.[0], before: to?.[1] }
  const convert = offsetUnit !== 'utf-16'
  return collectionAnswer({
    path,
    sent,
    bound: filter,
    limit,
    cursor,
    modified: store.status().loadedAt ?? started,
    read: (after) => store.quotes({ filter, limit, after, withText: convert }),
    write: convert ? (entry) => inUnit(entry, offsetUnit) : undefined,
    members: { offsetUnit },
  })
}

function inUnit({ json, text = '' }: Entry, unit: z.output<typeof Unit>): string {
  return JSON.stringify(inOffsetUnit(JSON.parse(json), text, unit))
}
