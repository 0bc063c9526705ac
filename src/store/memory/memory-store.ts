import type { NewsItem } from '../../../schemas/news-item.ts'
import { itemLinks } from '../links.ts'
import type { ItemFilter, ItemPage, ItemPlace, ItemQuery, ItemSort, Store, StoredItem } from '../store.ts'
import { itemRow, passes, type Row, sortKey } from './row.ts'

/** An item as the parser made it and the canonical text it was read from. */
export interface ParsedArticle {
  readonly item: NewsItem
  readonly text: string
}

/** A store that keeps everything in memory and swaps whole loads. */
export interface MemoryStore extends Store {
  /**
   * Put a whole new set of items in place of the old one, at once: a reader sees one or the other.
   * Sets `loadedAt` and `links`, and freezes what it is given. Throws, changing nothing, when two items share an id.
   */
  load(articles: readonly ParsedArticle[], report: { readonly refused: number }): void
}

export interface MemoryStoreOptions {
  /** The clock behind `loadedAt`. */
  readonly now?: () => Date
}

interface Snapshot {
  readonly byId: ReadonlyMap<string, Row>
  readonly sorted: Map<ItemSort, readonly Row[]>
  readonly refused: number
  readonly loadedAt?: Date
}

/** An empty store, not yet loaded. */
export function createMemoryStore({ now = () => new Date() }: MemoryStoreOptions = {}): MemoryStore {
  let loads = 0
  let snapshot: Snapshot = { byId: new Map(), sorted: new Map(), refused: 0 }
  return {
    load(articles, report) {
      const loadedAt = now()
      const byId = new Map<string, Row>()
      for (const article of articles) {
        const row = itemRow(storedItem(article, loadedAt.toISOString()))
        if (byId.has(row.stored.item.id)) throw new Error(`Two items have the id ${row.stored.item.id}.`)
        byId.set(row.stored.item.id, row)
      }
      snapshot = { byId, sorted: new Map(), refused: report.refused, loadedAt }
      loads++
    },
    status: () => ({
      loaded: loads > 0,
      items: snapshot.byId.size,
      loadedAt: snapshot.loadedAt,
      refused: snapshot.refused,
      version: String(loads),
    }),
    get: async (id) => snapshot.byId.get(id)?.stored,
    list: async (query) => listRows(sortedRows(snapshot, query.sort), query),
  }
}

function storedItem({ item, text }: ParsedArticle, loadedAt: string): StoredItem {
  return freezeDeep({ item: { ...item, loadedAt, links: itemLinks(item.id) }, text })
}

/** Rows are sorted once a load, when first asked for: ascending keys, and ids where keys are equal. */
function sortedRows(snapshot: Snapshot, sort: ItemSort): readonly Row[] {
  const known = snapshot.sorted.get(sort)
  if (known) return known
  const rows = [...snapshot.byId.values()].sort((a, b) => comparePlaces(placeOf(a, sort), placeOf(b, sort)))
  snapshot.sorted.set(sort, rows)
  return rows
}

function listRows(rows: readonly Row[], { filter, sort, limit, after }: ItemQuery): ItemPage {
  const found = isEmptyFilter(filter) ? rows : rows.filter((row) => passes(row, filter))
  const first = after === undefined ? 0 : firstAfter(found, sort, after)
  const page = found.slice(first, first + limit)
  const last = page.at(-1)
  const more = first + limit < found.length
  return {
    items: page.map((row) => row.stored),
    total: found.length,
    next: more && last ? placeOf(last, sort) : undefined,
    previous: first > 0 ? placeBefore(found, first - limit, sort) : undefined,
  }
}

function placeBefore(rows: readonly Row[], first: number, sort: ItemSort): ItemPlace | 'start' {
  const row = rows[first - 1]
  return first > 0 && row ? placeOf(row, sort) : 'start'
}

function placeOf(row: Row, sort: ItemSort): ItemPlace {
  return [sortKey(row, sort), row.stored.item.id]
}

/** By halving: the rows are in the order of their places. */
function firstAfter(rows: readonly Row[], sort: ItemSort, after: ItemPlace): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const row = rows[middle]
    if (row && comparePlaces(placeOf(row, sort), after) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

function comparePlaces(a: ItemPlace, b: ItemPlace): number {
  return compare(a[0], b[0]) || compare(a[1], b[1])
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isEmptyFilter(filter: ItemFilter): boolean {
  return Object.values(filter).every((value) => value === undefined)
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freezeDeep(part)
  }
  return value
}
