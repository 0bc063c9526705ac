import type { NewsItem } from '../../schemas/news-item.ts'
import type { QuoteKind } from '../../schemas/quote.ts'
import type { Span } from '../../schemas/span.ts'
import type { SpeakerKind } from '../../schemas/speaker.ts'

/** An item as the parser made it and the canonical text it was read from. */
export interface ParsedArticle {
  readonly item: NewsItem
  readonly text: string
}

/** An item as a store holds it: with its links and the time it came in, and with the canonical text it was read from. */
export interface StoredItem {
  readonly item: NewsItem & { readonly loadedAt: string; readonly links: Readonly<Record<string, string>> }
  /** The canonical text; `item.sha256` is the digest of its UTF-8 bytes. */
  readonly text: string
  /** Bytes of the item as the parser made it, as JSON. */
  readonly bytes: number
}

/** A file or record that could not be used. */
export interface Refused {
  readonly file: string
  readonly line?: number
  readonly reason: string
}

/** What a store holds right now. */
export interface StoreStatus {
  /** False until the first load is complete. */
  readonly loaded: boolean
  readonly items: number
  /** When what is held last changed. */
  readonly loadedAt?: Date | undefined
  /** Files and records that are refused as they stand. */
  readonly refused: number
  /** Records left out since another has the same text. */
  readonly duplicates: number
  /** The first of what is refused, in the order of files and lines. */
  readonly refusals: readonly Refused[]
  /** Names what is held: it changes whenever anything in the store does, so it can key a cache. */
  readonly version: string
}

export const itemSorts = ['-publishedAt', 'publishedAt', '-loadedAt', 'loadedAt', 'headline'] as const
export type ItemSort = (typeof itemSorts)[number]
export const speakerSorts = ['-quotes', 'name'] as const
export type SpeakerSort = (typeof speakerSorts)[number]

/** Where a search looks. */
export const searchFields = ['headline', 'standfirst', 'body', 'quotes', 'speakers'] as const
export type SearchField = (typeof searchFields)[number]

/** What both items and quotations can be chosen by. All filters must hold; text is compared folded. */
interface CommonFilter {
  /** Words and phrases, see `search/query.ts`. */
  readonly q?: string | undefined
  readonly publisher?: string | undefined
  /** A speaker's id or name. */
  readonly speaker?: string | undefined
  /** Epoch milliseconds, inclusive. An item whose date is not known to the day lies outside every range. */
  readonly from?: number | undefined
  /** Epoch milliseconds, exclusive. */
  readonly before?: number | undefined
}

/** Which items are wanted. */
export interface ItemFilter extends CommonFilter {
  /** Where `q` looks; everywhere when absent. */
  readonly in?: readonly SearchField[] | undefined
  readonly lang?: string | undefined
  readonly agency?: string | undefined
  readonly hasQuotes?: boolean | undefined
}

/** Which quotations are wanted, across items. */
export interface QuoteFilter extends CommonFilter {
  readonly kind?: QuoteKind | undefined
}

/** Which speakers are wanted, across items. */
export interface SpeakerFilter {
  /** Words of a name, each whole or begun; a name that nobody has finds those that are spelt almost like it. */
  readonly q?: string | undefined
  readonly kind?: SpeakerKind | undefined
}

/** A place in a list, in a form only the store understands. */
export type Place = readonly (string | number)[]

interface PageQuery {
  readonly limit: number
  /** Where the page begins: `next` or `previous` of another one with the same filter and sort. */
  readonly after?: Place | undefined
  /** Give each entry the text its offsets count in. */
  readonly withText?: boolean | undefined
}

export interface ItemQuery extends PageQuery {
  readonly filter: ItemFilter
  /** When absent: the best match first where there is a `q`, else the latest. */
  readonly sort?: ItemSort | undefined
}

export interface QuoteQuery extends PageQuery {
  readonly filter: QuoteFilter
}

export interface SpeakerQuery extends PageQuery {
  readonly filter: SpeakerFilter
  readonly sort: SpeakerSort
}

/** One entry of a page, written: lists are read far more often than they change. */
export interface Entry {
  readonly id: string
  /** Language of the words in it; absent where it has none of its own. */
  readonly lang?: string | undefined
  /** The entry as JSON: an `ItemSummary`, a `QuoteEntry` or a `SpeakerProfile`. */
  readonly json: string
  /** The canonical text of its item, when asked for. */
  readonly text?: string | undefined
  /** Where a search found it. */
  readonly match?: Match | undefined
}

/** A stretch of an item's text that shows why it was found: offsets in UTF-16 units of the canonical text. */
export interface Match extends Span {
  /** The words that were found, inside the stretch; none when only words beside the text were. */
  readonly highlights: readonly Span[]
}

export interface EntryPage {
  readonly entries: readonly Entry[]
  /** How many entries pass the filter, on all pages. */
  readonly total: number
  /** Where the next page begins; absent on the last page. */
  readonly next?: Place | undefined
  /** Where the page before begins, `start` for the first one; absent on the first page. */
  readonly previous?: Place | 'start' | undefined
}

/**
 * Where parsed items are kept.
 * One answer shows one state: a reader sees a whole load or the one before it, never a mixture.
 * Walking `next` gives each entry exactly once, also while others are being added. A place that is not of the list's
 * form throws `BadPlace`.
 */
export interface Store {
  status(): StoreStatus
  get(id: string): Promise<StoredItem | undefined>
  list(query: ItemQuery): Promise<EntryPage>
  /** Quotations of all items: the latest item first, in the order of the text. */
  quotes(query: QuoteQuery): Promise<EntryPage>
  /** Who speaks, across items. */
  speakers(query: SpeakerQuery): Promise<EntryPage>
  /** The speaker of this id, or the only one of this name. */
  speaker(idOrName: string): Promise<Entry | undefined>
}

/** A place that no list of the store has given out. */
export class BadPlace extends Error {
  override readonly name = 'BadPlace'
}
