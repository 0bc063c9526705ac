import type { NewsItem } from '../../../schemas/news-item.ts'
import { foldPhrase } from '../../text/fold.ts'
import type { ItemFilter, ItemSort, StoredItem } from '../store.ts'

/** A stored item with what filters and sorts compare. */
export interface Row {
  readonly stored: StoredItem
  /** Start of the publication day, month or year, epoch milliseconds; absent when the year is not known. */
  readonly published: number | undefined
  readonly headline: string
  readonly publisher: string | undefined
  readonly agencies: ReadonlySet<string>
  /** Ids and folded names of who speaks. */
  readonly speakers: ReadonlySet<string>
}

/** Fold once, at loading, what is compared at every request. */
export function itemRow(stored: StoredItem): Row {
  const { item } = stored
  return {
    stored,
    published: publishedInstant(item),
    headline: foldPhrase(item.headline.text),
    publisher: item.source.publisher && foldPhrase(item.source.publisher.name),
    agencies: new Set(item.source.agencies.map((agency) => foldPhrase(agency.name))),
    speakers: new Set(
      item.speakers.flatMap((speaker) => [
        speaker.id,
        foldPhrase(speaker.name),
        ...speaker.variants.map((variant) => foldPhrase(variant.text)),
      ]),
    ),
  }
}

/** What rows are ordered by, ascending. An unknown date is last in either direction. */
export function sortKey(row: Row, sort: ItemSort): string | number {
  switch (sort) {
    case 'headline':
      return row.headline
    case 'loadedAt':
      return Date.parse(row.stored.item.loadedAt)
    case '-loadedAt':
      return -Date.parse(row.stored.item.loadedAt)
    case 'publishedAt':
      return row.published ?? Number.MAX_SAFE_INTEGER
    case '-publishedAt':
      return row.published === undefined ? Number.MAX_SAFE_INTEGER : -row.published
  }
}

export function passes(row: Row, filter: ItemFilter): boolean {
  const { item } = row.stored
  const { lang, publisher, agency, speaker, from, before, hasQuotes } = filter
  if (lang !== undefined && !matchesLang(item.lang, lang)) return false
  if (publisher !== undefined && row.publisher !== foldPhrase(publisher)) return false
  if (agency !== undefined && !row.agencies.has(foldPhrase(agency))) return false
  if (speaker !== undefined && !row.speakers.has(speaker) && !row.speakers.has(foldPhrase(speaker)))
    return false
  if (from !== undefined && (row.published === undefined || row.published < from)) return false
  if (before !== undefined && (row.published === undefined || row.published >= before)) return false
  if (hasQuotes !== undefined && item.quotes.length > 0 !== hasQuotes) return false
  return true
}

/** A range matches its own language and any narrower one: `ar` finds `ar-LB`. Source: RFC 4647, 3.3.1. */
function matchesLang(tag: string, range: string): boolean {
  const [narrow, wide] = [tag.toLowerCase(), range.toLowerCase()]
  return narrow === wide || narrow.startsWith(`${wide}-`)
}

function publishedInstant({ publishedAt }: NewsItem): number | undefined {
  if (!publishedAt || publishedAt.value.startsWith('--')) return undefined
  const { value } = publishedAt
  // A date-time without a zone would be read in the zone of this machine.
  const zoned = !value.includes('T') || /(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`
  const instant = Date.parse(zoned)
  return Number.isNaN(instant) ? undefined : instant
}
