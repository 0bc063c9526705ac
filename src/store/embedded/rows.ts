import { hash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { NewsItem } from '../../../schemas/news-item.ts'
import type { Quote } from '../../../schemas/quote.ts'
import type { Speaker } from '../../../schemas/speaker.ts'
import { lightForms } from '../../text/clitics.ts'
import { foldPhrase } from '../../text/fold.ts'
import { itemLinks } from '../links.ts'
import { wordsOf } from '../search/query.ts'
import type { ParsedArticle, StoredItem } from '../store.ts'
import { summarize } from '../summary.ts'

/** An article ready to be written: plain data, so that another thread can prepare it. */
export interface PreparedItem {
  readonly id: string
  readonly sha256: string
  /** The item as compressed JSON. */
  readonly item: Uint8Array
  readonly text: string
  readonly columns: Columns
  readonly quotes: readonly QuoteRow[]
  readonly voices: readonly Voice[]
}

/** What one item says of a speaker. */
export interface Voice extends Pick<Speaker, 'id' | 'kind' | 'name' | 'roles' | 'variants'> {
  /** Printed name of the item's publisher. */
  readonly publisher?: string
}

/** What lists compare, folded once. Keys of sorts ascend; an unknown date is last in either direction. */
export interface Columns {
  readonly lang: string
  readonly publisher: string | null
  readonly quotes: number
  readonly newest: number
  readonly oldest: number
  readonly headline: string
  readonly agencies: readonly string[]
  readonly summary: string
  /** Words of each search field, and their lighter forms, in the order of the full-text table's columns. */
  readonly words: readonly string[]
}

/** A quotation as the list across items writes it. */
export interface QuoteRow {
  readonly kind: Quote['kind']
  /** Stands for its words; absent when they are too few to be known again. */
  readonly words: string | null
  readonly entry: string
  readonly search: readonly [string, string]
  /** Ids in the item of those who speak. */
  readonly speakers: readonly string[]
}

/** Deflate's cheap levels save nearly as much here as the dear ones. */
const deflateLevel = 3

/** Everything that is written of an article. The dear part of writing: reading, folding and packing its words. */
export function prepareItem({ item, text }: ParsedArticle): PreparedItem {
  return {
    id: item.id,
    sha256: item.sha256,
    item: deflateRawSync(JSON.stringify(item), { level: deflateLevel }),
    text,
    columns: columnsOf(item),
    quotes: quoteRows(item),
    voices: voicesOf(item),
  }
}

/** The item that was packed. */
export function unpackItem(packed: Uint8Array): NewsItem {
  return JSON.parse(inflateRawSync(packed).toString())
}

/** An item as a store gives it: with its links and the time it came in. */
export function storedItem(packed: Uint8Array, text: string, loaded: number): StoredItem {
  const json = inflateRawSync(packed)
  const item: NewsItem = JSON.parse(json.toString())
  const stored = { ...item, loadedAt: new Date(loaded).toISOString(), links: itemLinks(item.id) }
  return { item: stored, text, bytes: json.length }
}

function voicesOf({ speakers, source }: NewsItem): Voice[] {
  const publisher = source.publisher?.name
  return speakers.map(({ id, kind, name, roles, variants }) => ({
    ...{ id, kind, name, roles, variants },
    ...(publisher !== undefined && { publisher }),
  }))
}

function columnsOf(item: NewsItem): Columns {
  const published = publishedInstant(item)
  return {
    lang: item.lang,
    publisher: item.source.publisher ? foldPhrase(item.source.publisher.name) : null,
    quotes: item.quotes.length,
    newest: published === undefined ? lastKey : -published,
    oldest: published ?? lastKey,
    headline: foldPhrase(item.headline.text).slice(0, headlineUnits),
    agencies: [...new Set(item.source.agencies.map(({ name }) => foldPhrase(name)))],
    summary: JSON.stringify(summarize({ ...item, links: itemLinks(item.id) })),
    words: searchWords(item),
  }
}

/** The quotations of an item as entries of the list across items, in order. */
function quoteRows(item: NewsItem): QuoteRow[] {
  const { id, headline, lang, dir, publishedAt, source } = item
  const from = {
    id,
    headline: { text: headline.text },
    lang,
    dir,
    // The steps that led to a date stand in the item.
    ...(publishedAt && { publishedAt: { ...publishedAt, why: undefined } }),
    ...(source.publisher && { publisher: source.publisher }),
  }
  return item.quotes.map((quote) => {
    const words = wordsOf(quote.text)
    const self = `/v1/items/${id}/quotes/${quote.id}`
    // Which quotation it repeats is known when all are; inside one item it is an id, here it is a path.
    const { duplicateOf: _, ...rest } = quote
    const links = { self, item: `/v1/items/${id}` }
    return {
      kind: quote.kind,
      words: words.length < sameWordsMin ? null : hash('sha256', words.join(' '), 'hex').slice(0, 24),
      entry: JSON.stringify({ ...rest, item: from, links }),
      search: [words.join(' '), lightOf(words)],
      speakers: quote.speakers,
    }
  })
}

/** An unknown date sorts behind every known one. */
export const lastKey = Number.MAX_SAFE_INTEGER
/** Enough of a headline to sort by; a place in a list holds it, so it is short. */
const headlineUnits = 60
/** «نعم» said twice is not one quotation. */
const sameWordsMin = 5

function searchWords(item: NewsItem): string[] {
  const fields = [
    wordsOf(item.headline.text),
    wordsOf(item.standfirst?.text ?? ''),
    item.blocks.flatMap(({ type, text }) =>
      type === 'headline' || type === 'standfirst' ? [] : wordsOf(text),
    ),
    item.quotes.flatMap(({ text }) => wordsOf(text)),
    item.speakers.flatMap(({ name, variants, roles }) =>
      [...new Set([name, ...variants.map((variant) => variant.text), ...roles])].flatMap(wordsOf),
    ),
  ]
  return [...fields.map((words) => words.join(' ')), ...fields.map(lightOf)]
}

function lightOf(words: readonly string[]): string {
  return words.flatMap(lightForms).join(' ')
}

/** Start of the publication day, month or year; `undefined` when the year is not known. */
function publishedInstant({ publishedAt }: NewsItem): number | undefined {
  if (!publishedAt || publishedAt.value.startsWith('--')) return undefined
  const { value } = publishedAt
  // A date-time without a zone would be read in the zone of this machine.
  const zoned = !value.includes('T') || /(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`
  const instant = Date.parse(zoned)
  return Number.isNaN(instant) ? undefined : instant
}
