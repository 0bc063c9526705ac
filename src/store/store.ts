import type { NewsItem } from '../../schemas/news-item.ts'

/** An item as a store holds it: with its links and the time it came in, and with the canonical text it was read from. */
export interface StoredItem {
  readonly item: NewsItem & { readonly loadedAt: string; readonly links: Readonly<Record<string, string>> }
  /** The canonical text; `item.sha256` is the digest of its UTF-8 bytes. */
  readonly text: string
}

/** What a store holds right now. */
export interface StoreStatus {
  /** False until the first load is complete. */
  readonly loaded: boolean
  readonly items: number
  /** When the last load was complete. */
  readonly loadedAt?: Date | undefined
  /** Files or records that were refused in the last load. */
  readonly refused: number
  /** Names what is held: it changes whenever anything in the store does, so it can key a cache. */
  readonly version: string
}

export const itemSorts = ['-publishedAt', 'publishedAt', '-loadedAt', 'loadedAt', 'headline'] as const
export type ItemSort = (typeof itemSorts)[number]

/** Which items are wanted. All filters must hold; text is compared folded. */
export interface ItemFilter {
  readonly lang?: string | undefined
  readonly publisher?: string | undefined
  readonly agency?: string | undefined
  /** A speaker's id or name. */
  readonly speaker?: string | undefined
  /** Epoch milliseconds, inclusive. An item whose date is not known to the day lies outside every range. */
  readonly from?: number | undefined
  /** Epoch milliseconds, exclusive. */
  readonly before?: number | undefined
  readonly hasQuotes?: boolean | undefined
}

/** A place between two items of a sorted list: the sort key of the last item seen and its id. */
export type ItemPlace = readonly [key: string | number, id: string]

export interface ItemQuery {
  readonly filter: ItemFilter
  readonly sort: ItemSort
  readonly limit: number
  readonly after?: ItemPlace | undefined
}

export interface ItemPage {
  readonly items: readonly StoredItem[]
  /** How many items pass the filter, on all pages. */
  readonly total: number
  /** Where the next page begins; absent on the last page. */
  readonly next?: ItemPlace | undefined
  /** Where the page before begins, `start` for the first one; absent on the first page. */
  readonly previous?: ItemPlace | 'start' | undefined
}

/**
 * Where parsed items are kept. What it gives is frozen.
 * One answer shows one state: a reader sees a whole load or the one before it, never a mixture.
 * Walking `next` over an unchanged store gives each item exactly once.
 */
export interface Store {
  status(): StoreStatus
  get(id: string): Promise<StoredItem | undefined>
  list(query: ItemQuery): Promise<ItemPage>
}
