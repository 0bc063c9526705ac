import { foldPhrase } from '../../text/fold.ts'
import { findMatch, rangesOf } from '../search/match.ts'
import { readQuery, type Term, wordsOf } from '../search/query.ts'
import {
  BadPlace,
  type Entry,
  type EntryPage,
  type ItemQuery,
  type Place,
  type QuoteQuery,
  type SpeakerQuery,
  type StoredItem,
} from '../store.ts'
import type { Database, Value } from './database.ts'
import { matchExpression } from './full-text.ts'
import { commonConditions, itemKeys, itemListQuery, whereOf } from './item-lists.ts'
import { createLists, type ListQuery } from './lists.ts'
import { createNearNames } from './near-names.ts'
import { cutPage, type Key, type PageCut } from './pages.ts'
import { storedItem } from './rows.ts'

/** Reads of one state of an index; `version` names it. All of it is synchronous. */
export interface Reading {
  get(id: string): StoredItem | undefined
  items(query: ItemQuery, version: string): EntryPage
  quotes(query: QuoteQuery, version: string): EntryPage
  speakers(query: SpeakerQuery, version: string): EntryPage
  speaker(idOrName: string): Entry | undefined
}

export function createReading(database: Database): Reading {
  const lists = createLists(database)
  const nearNames = createNearNames(database)
  const bodyOf = database.prepare(
    'SELECT b.item, b.text, r.loaded FROM records r JOIN bodies b USING (n) WHERE n = ?',
  )
  const textOf = database.prepare('SELECT text FROM bodies WHERE n = ?')
  const numberOf = database.prepare('SELECT n FROM items WHERE id = ?')
  const summaryOf = database.prepare('SELECT id, tag, summary FROM items WHERE n = ?')

  function read(n: number): StoredItem | undefined {
    const [item, text, loaded] = bodyOf.first(n) ?? []
    return Buffer.isBuffer(item) ? storedItem(item, String(text), Number(loaded)) : undefined
  }

  /** Everybody of this id, or else of this name or a variant of it. */
  function speakersOf(idOrName: string | undefined): readonly number[] | undefined {
    if (idOrName === undefined) return undefined
    const named = database.prepare('SELECT speaker FROM speaker_names WHERE name = ?')
    const byId = named.all(idOrName)
    const name = foldPhrase(idOrName)
    const rows = byId.length > 0 || name === '' ? byId : named.all(name)
    return rows.map(([n]) => Number(n))
  }

  return {
    get(id) {
      const [n] = numberOf.first(id) ?? []
      return typeof n === 'number' ? read(n) : undefined
    },
    items({ filter, sort, limit, after, withText }, version) {
      const asked = filter.q === undefined ? undefined : readQuery(filter.q)
      if (asked?.length === 0) return nothing
      const order = sort ?? (asked ? 'best' : '-publishedAt')
      const speakers = speakersOf(filter.speaker)
      let terms = asked
      const listOf = (wanted: readonly Term[] | undefined) => itemListQuery(filter, order, wanted, speakers)
      let query = listOf(terms)
      let list = lists.read(version, query)
      if (asked && list.length === 0) {
        // A name that is spelt like nobody's is looked for among those that are spelt almost like it.
        terms = nearNames.correct(version, asked, filter.in)
        if (terms) query = listOf(terms)
        if (terms) list = lists.read(version, query)
      }
      const key = database.prepare(
        `SELECT ${order === 'best' ? 'n' : itemKeys[order]}, id FROM items WHERE n = ?`,
      )
      const cut =
        order === 'best'
          ? cutRanked(version, query, limit, after)
          : cutPage(list, limit, after, (n) => key.first(n) as Key | undefined)
      const entries = cut.numbers.flatMap((n): Entry[] => {
        const [id, lang, json] = summaryOf.first(n) ?? []
        if (typeof id !== 'string') return []
        const entry = { id, lang: String(lang), json: String(json) }
        if (!terms) return [entry]
        const text = String(textOf.first(n)?.[0] ?? '')
        const whole = filter.in === undefined ? undefined : read(n)?.item
        const ranges = whole ? rangesOf(whole, text, filter.in) : [{ start: 0, end: text.length }]
        return [{ ...entry, match: findMatch(text, terms, ranges), ...(withText && { text }) }]
      })
      return pageOf(cut, entries, list.length)
    },
    quotes({ filter, limit, after, withText }, version) {
      const terms = filter.q === undefined ? undefined : readQuery(filter.q)
      if (terms?.length === 0) return nothing
      const speakers = speakersOf(filter.speaker)
      const list = lists.read(version, quoteListQuery(filter, terms, speakers))
      const key = database.prepare(
        'SELECT i.newest, i.id, q.at FROM quotes q JOIN items i ON i.n = q.item WHERE q.n = ?',
      )
      const cut = cutPage(list, limit, after, (n) => {
        const [newest, id, at] = key.first(n) ?? []
        // One key for three columns: numbers of equal length, then the id of the item, then the place in it.
        return newest === undefined ? undefined : [Number(newest), `${id} ${String(at).padStart(6, '0')}`]
      })
      const entries = cut.numbers.flatMap((n) => quoteEntry(database, n, withText === true))
      return pageOf(cut, entries, list.length)
    },
    speakers({ filter, sort, limit, after }, version) {
      const words = filter.q === undefined ? undefined : [...new Set(wordsOf(filter.q))]
      if (words?.length === 0) return nothing
      let list = lists.read(version, speakerListQuery(filter.kind, sort, words))
      if (words && list.length === 0) {
        const near = nearNames.nearWords(version, words)
        if (near) list = lists.read(version, speakerListQuery(filter.kind, sort, undefined, near))
      }
      const column = sort === 'name' ? 'name' : 'most'
      const key = database.prepare(`SELECT ${column}, id FROM speakers WHERE n = ?`)
      const cut = cutPage(list, limit, after, (n) => key.first(n) as Key | undefined)
      return pageOf(
        cut,
        cut.numbers.flatMap((n) => speakerEntry(database, n)),
        list.length,
      )
    },
    speaker(idOrName) {
      const [n, another] = speakersOf(idOrName) ?? []
      return n === undefined || another !== undefined ? undefined : speakerEntry(database, n)[0]
    },
  }

  /** The best match first: the order is of one state, so its list is kept in mind while somebody walks it. */
  function cutRanked(
    version: string,
    query: ListQuery,
    limit: number,
    after: Place | undefined,
  ): PageCut & { total?: number } {
    const [of = version, at = 0] = after ?? []
    if (
      typeof of !== 'string' ||
      typeof at !== 'number' ||
      !Number.isInteger(at) ||
      at < 0 ||
      (after && after.length !== 2)
    )
      throw new BadPlace('A place in a ranked list has a version and a number.')
    const old = lists.recall(of, query)
    const list = old ?? lists.read(version, query)
    const held = old ? of : version
    const end = Math.min(at + limit, list.length)
    return {
      numbers: Array.from(list.subarray(Math.min(at, list.length), end)),
      next: end > at && end < list.length ? [held, end] : undefined,
      previous: at === 0 ? undefined : at > limit ? [held, at - limit] : 'start',
    }
  }
}

const nothing: EntryPage = { entries: [], total: 0 }

function pageOf({ next, previous }: PageCut, entries: readonly Entry[], total: number): EntryPage {
  return { entries, total, next, previous }
}

function quoteListQuery(
  filter: QuoteQuery['filter'],
  terms: readonly Term[] | undefined,
  speakers: readonly number[] | undefined,
): ListQuery {
  const where = commonConditions(filter, undefined)
  if (filter.kind !== undefined) {
    where.sql.push('q.kind = ?')
    where.values.push(filter.kind)
  }
  const from: string[] = []
  const values: Value[] = []
  const conditions: string[] = []
  if (terms) {
    from.push('quote_words f CROSS JOIN quotes q ON q.n = f.rowid CROSS JOIN items i ON i.n = q.item')
    conditions.push('quote_words MATCH ?')
    values.push(matchExpression(terms, ['quotes']))
  } else if (speakers) {
    from.push('quotes q CROSS JOIN items i ON i.n = q.item')
  } else {
    // Items in their order, and in each its quotations in theirs: nothing is left to be sorted.
    from.push('items i CROSS JOIN quotes q ON q.item = i.n')
  }
  if (speakers) {
    conditions.push('q.n IN (SELECT quote FROM said WHERE speaker IN (SELECT value FROM json_each(?)))')
    values.push(JSON.stringify(speakers))
  }
  return {
    sql: `SELECT q.n FROM ${from.join(' ')} ${whereOf([...conditions, ...where.sql])} ORDER BY i.newest, i.id, q.at`,
    values: [...values, ...where.values],
  }
}

function quoteEntry(database: Database, n: number, withText: boolean): Entry[] {
  const row = database
    .prepare(
      `SELECT q.entry, i.id, i.tag, q.item,
         (SELECT json_extract(o.entry, '$.links.self') FROM quotes o WHERE o.n = q.original),
         (SELECT group_concat(speaker) FROM (SELECT speaker FROM said WHERE quote = q.n ORDER BY at))
       FROM quotes q JOIN items i ON i.n = q.item WHERE q.n = ?`,
    )
    .first(n)
  if (!row) return []
  const [entry, id, lang, item, original, speakers] = row
  const saidBy =
    typeof speakers === 'string'
      ? [...new Set(speakers.split(','))].map((speaker) => saidByEntry(database, Number(speaker)))
      : []
  const more = `"saidBy":[${saidBy.join(',')}]${original === null ? '' : `,"duplicateOf":${JSON.stringify(original)}`}`
  const text = withText
    ? String(database.prepare('SELECT text FROM bodies WHERE n = ?').first(item ?? null)?.[0] ?? '')
    : undefined
  return [{ id: String(id), lang: String(lang), json: `${String(entry).slice(0, -1)},${more}}`, text }]
}

function saidByEntry(database: Database, speaker: number): string {
  const [written] =
    database
      .prepare(
        "SELECT json_object('id', id, 'name', json_extract(entry, '$.name'), 'kind', kind) FROM speakers WHERE n = ?",
      )
      .first(speaker) ?? []
  return String(written)
}

/** Names that hold all words, each whole or begun; or, with `near`, one word of each group. */
function speakerListQuery(
  kind: string | undefined,
  sort: SpeakerQuery['sort'],
  words: readonly string[] | undefined,
  near?: readonly (readonly string[])[],
): ListQuery {
  const conditions: string[] = []
  const values: Value[] = []
  const found = near
    ? near.map((group) => `(${group.map((word) => `"${word}"`).join(' OR ')})`).join(' AND ')
    : words?.map((word) => `"${word}" *`).join(' AND ')
  if (found !== undefined) {
    conditions.push('s.n IN (SELECT rowid FROM speaker_words WHERE speaker_words MATCH ?)')
    values.push(found)
  }
  if (kind !== undefined) {
    conditions.push('s.kind = ?')
    values.push(kind)
  }
  const order = sort === 'name' ? 's.name, s.id' : 's.most, s.id'
  return { sql: `SELECT s.n FROM speakers s ${whereOf(conditions)} ORDER BY ${order}`, values }
}

function speakerEntry(database: Database, n: number): Entry[] {
  const [id, json] = database.prepare('SELECT id, entry FROM speakers WHERE n = ?').first(n) ?? []
  return typeof id === 'string' ? [{ id, json: String(json) }] : []
}
