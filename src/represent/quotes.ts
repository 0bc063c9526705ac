import type { NewsItem } from '../../schemas/news-item.ts'
import type { Quote, QuoteKind } from '../../schemas/quote.ts'
import type { Speaker } from '../../schemas/speaker.ts'
import type { SpeakerGroup } from '../../schemas/views.ts'
import { foldPhrase } from '../text/fold.ts'

/** Which quotations of an item are wanted. All filters must hold. */
export interface QuoteFilter {
  /** A speaker's id, or a name or variant of his, compared folded. */
  readonly speaker?: string | undefined
  readonly kind?: QuoteKind | undefined
  readonly section?: string | undefined
  /** Words in the quotation, compared folded. */
  readonly q?: string | undefined
}

/** The quotations that pass, in the order of the text. */
export function selectQuotes(item: NewsItem, filter: QuoteFilter): Quote[] {
  const { speaker, kind, section, q } = filter
  const speakers =
    speaker === undefined ? undefined : new Set(findSpeakers(item, speaker).map(({ id }) => id))
  const words = q === undefined ? undefined : foldPhrase(q)
  return item.quotes.filter(
    (quote) =>
      (!speakers || quote.speakers.some((id) => speakers.has(id))) &&
      (kind === undefined || quote.kind === kind) &&
      (section === undefined || quote.section === section) &&
      (words === undefined || (words !== '' && foldPhrase(quote.text).includes(words))),
  )
}

/**
 * The quotations that pass, by speaker: most quoted first, in the order of first words where equal. A joint quotation
 * stands under each of its speakers; those of nobody known stand in a last group that has no speaker.
 */
export function groupQuotes(item: NewsItem, filter: QuoteFilter): SpeakerGroup[] {
  const wanted =
    filter.speaker === undefined ? undefined : new Set(findSpeakers(item, filter.speaker).map(({ id }) => id))
  const known = new Map(item.speakers.map((speaker) => [speaker.id, speaker]))
  const groups = new Map<string, Quote[]>()
  const unknown: Quote[] = []
  for (const quote of selectQuotes(item, filter)) {
    if (quote.speakers.length === 0) unknown.push(quote)
    for (const id of new Set(quote.speakers)) {
      if (wanted && !wanted.has(id)) continue
      const group = groups.get(id)
      if (group) group.push(quote)
      else groups.set(id, [quote])
    }
  }
  const named = [...groups].map(([id, quotes]) => {
    const speaker = known.get(id)
    return { ...(speaker && { speaker }), count: quotes.length, quotes }
  })
  // Sorting keeps the order of equals.
  named.sort((a, b) => b.count - a.count)
  return unknown.length > 0 ? [...named, { count: unknown.length, quotes: unknown }] : named
}

/** The speakers of an item with this id, or else with this name or variant. */
export function findSpeakers(item: NewsItem, idOrName: string): Speaker[] {
  const byId = item.speakers.filter(({ id }) => id === idOrName)
  if (byId.length > 0) return byId
  const name = foldPhrase(idOrName)
  if (name === '') return []
  const byName = item.speakers.filter((speaker) => foldPhrase(speaker.name) === name)
  if (byName.length > 0) return byName
  return item.speakers.filter(({ variants }) => variants.some(({ text }) => foldPhrase(text) === name))
}
