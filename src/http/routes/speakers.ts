import { z } from 'zod'
import { pathParameter, SpeakerKindFilter, Unit } from '../../../schemas/query.ts'
import type { Speaker } from '../../../schemas/speaker.ts'
import { QuoteList, SpeakerList, SpeakerView } from '../../../schemas/views.ts'
import { inOffsetUnit } from '../../represent/offset-unit.ts'
import { findSpeakers } from '../../represent/quotes.ts'
import type { StoredItem } from '../../store/store.ts'
import { findItem, type RouteContext, serveRead } from '../operation.ts'
import { partAnswer, wholeList } from '../part.ts'
import { HttpProblem } from '../problem.ts'
import { ItemParams } from './items.ts'
import { quotesAnswer, SpeakerQuotesQuery } from './quotes.ts'

const SpeakerParams = ItemParams.extend({
  speakerId: pathParameter('Id of a speaker, or his name in percent-encoded UTF-8, compared folded.'),
})

/** Who speaks in an item. */
export function serveSpeakers(context: RouteContext): void {
  serveRead(context, {
    url: '/v1/items/:itemId/speakers',
    operationId: 'listItemSpeakers',
    tag: 'speakers',
    summary: 'List the speakers of an item',
    description:
      'Everybody and everything that speaks, with roles, variants of the name and every mention. The list is never split.',
    params: ItemParams,
    query: z.strictObject({ kind: SpeakerKindFilter, offsetUnit: Unit }),
    schema: SpeakerList,
    describedBy: 'speaker-list',
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query: { kind, offsetUnit }, sent }) {
      const stored = await findItem(context.store, params.itemId)
      const speakers = stored.item.speakers.filter((speaker) => kind === undefined || speaker.kind === kind)
      return wholeList(stored, 'speakers', speakers, offsetUnit, sent)
    },
  })
  serveRead(context, {
    url: '/v1/items/:itemId/speakers/:speakerId',
    operationId: 'getItemSpeaker',
    tag: 'speakers',
    summary: 'Get a speaker',
    description: 'One speaker of an item.',
    params: SpeakerParams,
    query: z.strictObject({ offsetUnit: Unit }),
    schema: SpeakerView,
    describedBy: 'speaker-view',
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query: { offsetUnit } }) {
      const stored = await findItem(context.store, params.itemId)
      const speaker = findSpeaker(stored, params.speakerId)
      return partAnswer(
        stored,
        `speakers/${encodeURIComponent(speaker.id)}`,
        inOffsetUnit({ ...speaker, offsetUnit }, stored.text, offsetUnit),
      )
    },
  })
  serveRead(context, {
    url: '/v1/items/:itemId/speakers/:speakerId/quotes',
    operationId: 'listItemSpeakerQuotes',
    tag: 'speakers',
    summary: 'List the quotes of a speaker',
    description: 'What one speaker says in an item, in the order of the text; joint quotations among them.',
    params: SpeakerParams,
    query: SpeakerQuotesQuery,
    schema: QuoteList,
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query, sent }) {
      const stored = await findItem(context.store, params.itemId)
      const speaker = findSpeaker(stored, params.speakerId)
      const path = `speakers/${encodeURIComponent(speaker.id)}/quotes`
      return quotesAnswer(stored, path, { ...query, speaker: speaker.id }, sent)
    },
  })
}

/** The one speaker of this id or name. A name that two share finds neither. */
function findSpeaker({ item }: StoredItem, idOrName: string): Speaker {
  const [speaker, another] = findSpeakers(item, idOrName)
  if (speaker && !another) return speaker
  throw new HttpProblem('no-such-speaker')
}
