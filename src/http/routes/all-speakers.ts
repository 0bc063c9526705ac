import { z } from 'zod'
import { Cursor, Limit, pathParameter, SpeakerKindFilter, Words } from '../../../schemas/query.ts'
import { QuoteEntryList, SpeakerProfile, SpeakerProfileList } from '../../../schemas/views.ts'
import { type Entry, type Store, speakerSorts } from '../../store/store.ts'
import { collectionAnswer } from '../collection.ts'
import { type RouteContext, serveRead } from '../operation.ts'
import { HttpProblem } from '../problem.ts'
import { SaidQuery, saidAnswer } from './all-quotes.ts'

const path = '/v1/speakers'

const SpeakersQuery = z.strictObject({
  q: Words.optional().meta({
    description:
      'Words of a name, each whole or begun; a name that nobody has finds those that are spelt almost like it.',
  }),
  kind: SpeakerKindFilter,
  sort: z
    .enum(speakerSorts)
    .default('-quotes')
    .meta({ description: 'Order: most quoted first, or by name.' }),
  limit: Limit,
  cursor: Cursor,
})

const SpeakerParams = z.object({
  speakerId: pathParameter(
    'Id of a speaker, across items or in one, or a name in percent-encoded UTF-8, compared folded.',
  ),
})

/** Who speaks, across items. */
export function serveAllSpeakers(context: RouteContext): void {
  const { store, started } = context
  serveRead(context, {
    url: path,
    operationId: 'listSpeakers',
    tag: 'speakers',
    summary: 'List speakers across items',
    description:
      'Everybody and everything that speaks. Persons of two name words or more and named organisations are one speaker in all items when the folded full name is the same, or when the authority file joins two names; all others are bound to their item.',
    query: SpeakersQuery,
    schema: SpeakerProfileList,
    describedBy: 'speaker-profile-list',
    answer({ query: { q, kind, sort, limit, cursor }, sent }) {
      const filter = { q, kind }
      return collectionAnswer({
        path,
        sent,
        bound: [sort, filter],
        limit,
        cursor,
        modified: store.status().loadedAt ?? started,
        read: (after) => store.speakers({ filter, sort, limit, after }),
      })
    },
  })
  serveRead(context, {
    url: `${path}/:speakerId`,
    operationId: 'getSpeaker',
    tag: 'speakers',
    summary: 'Get a speaker across items',
    description:
      'One speaker with the forms of the name, the roles that items give and how often the speaker is quoted.',
    params: SpeakerParams,
    schema: SpeakerProfile,
    describedBy: 'speaker-profile',
    canBeMissing: true,
    async answer({ params }) {
      const { id, json } = await findSpeaker(store, params.speakerId)
      return {
        body: Buffer.from(json),
        links: [
          { rel: 'self', href: `${path}/${encodeURIComponent(id)}` },
          { rel: 'collection', href: path },
        ],
        modified: store.status().loadedAt ?? started,
      }
    },
  })
  serveRead(context, {
    url: `${path}/:speakerId/quotes`,
    operationId: 'listSpeakerQuotes',
    tag: 'speakers',
    summary: 'List the quotes of a speaker across items',
    description: 'What one speaker says in all items, joint quotations among them: the latest item first.',
    params: SpeakerParams,
    query: SaidQuery,
    schema: QuoteEntryList,
    describedBy: 'quote-entry-list',
    canBeMissing: true,
    headers: ['Content-Language'],
    async answer({ params, query, sent }) {
      const { id } = await findSpeaker(store, params.speakerId)
      return saidAnswer(context, `${path}/${encodeURIComponent(id)}/quotes`, { speaker: id }, query, sent)
    },
  })
}

async function findSpeaker(store: Store, idOrName: string): Promise<Entry> {
  const found = await store.speaker(idOrName)
  if (found) return found
  throw new HttpProblem('no-such-speaker')
}
