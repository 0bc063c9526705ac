import { BadPlace, type Entry, type EntryPage, type Place } from '../store/store.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { listBody, listLinks } from './operation.ts'
import { HttpProblem } from './problem.ts'
import type { Answer } from './representation.ts'

/** A page of a collection over all items, before it is read. */
export interface CollectionRead {
  readonly path: string
  /** The query as it was sent. */
  readonly sent: Readonly<Record<string, string>>
  /** Everything that a cursor is bound to, beside the path: filters and sort. */
  readonly bound: unknown
  readonly limit: number
  readonly cursor: string | undefined
  readonly modified: Date
  read(after: Place | undefined): Promise<EntryPage>
  /** An entry as JSON; as the store wrote it when absent. */
  readonly write?: ((entry: Entry) => string) | undefined
  /** Members of the envelope beside the usual ones. */
  readonly members?: object
}

/** The answer that holds a page of entries as the store wrote them: nothing is parsed and written again. */
export async function collectionAnswer(asked: CollectionRead): Promise<Answer> {
  const { path, sent, limit, cursor, modified, write = ({ json }) => json, members = {} } = asked
  const scope = `${path} ${JSON.stringify(asked.bound)}`
  const after = cursor === undefined ? undefined : decodeCursor(scope, cursor)
  if (cursor !== undefined && after === undefined) throw badCursor()
  const { entries, total, next, previous } = await readPage(asked, after)
  const cursorOf = (place: Place | 'start' | undefined) =>
    typeof place === 'object' ? encodeCursor(scope, place) : place
  const part = { items: entries, total, limit, next: cursorOf(next) }
  const { items: _, ...envelope } = listBody(path, sent, part)
  const langs = [...new Set(entries.flatMap(({ lang }) => lang ?? []))]
  const written = entries.map(write).join(',')
  return {
    body: Buffer.from(`{"items":[${written}],${JSON.stringify({ ...envelope, ...members }).slice(1)}`),
    links: [...listLinks(envelope.links, cursorOf(previous)), { rel: 'up', href: '/' }],
    lang: langs.length > 0 ? langs.join(', ') : undefined,
    modified,
  }
}

async function readPage({ read }: CollectionRead, after: Place | undefined): Promise<EntryPage> {
  try {
    return await read(after)
  } catch (error) {
    throw error instanceof BadPlace ? badCursor() : error
  }
}

/** The problem of a cursor that is not of this list. */
export function badCursor(): HttpProblem {
  return new HttpProblem('bad-cursor', { faults: [{ in: 'query', name: 'cursor', code: 'bad-cursor' }] })
}
