import type { NewsItem, Quote, Speaker } from './api.ts'
import type { Place } from './segments.ts'

/** How many colours there are for speakers. */
export const hueCount = 8

/** A speaker with the number and colour that the page gives him, and what he says. */
export interface Voice {
  /** Absent for what nobody is known to have said. */
  readonly speaker: Speaker | undefined
  /** From 1, the most quoted first; 0 where nobody is known. */
  readonly number: number
  readonly quotes: readonly Quote[]
  /** The places of his words, disjoint and in order. */
  readonly places: readonly Place[]
  /** UTF-16 units of his words; what stands inside other words of his counts once. */
  readonly units: number
  /** `units` of the sum over all voices, 0 to 1. */
  readonly share: number
}

/** Who speaks in an item, the most quoted first, and last what nobody is known to have said. */
export function voicesOf(item: Pick<NewsItem, 'speakers' | 'quotes'>): Voice[] {
  const ranked = item.speakers
    .filter(({ id }) => item.quotes.some((quote) => quote.speakers.includes(id)))
    .sort((a, b) => b.quoteCount - a.quoteCount)
  const known = ranked.map((speaker, at) => ({
    speaker,
    number: at + 1,
    ...placed(item.quotes.filter((quote) => quote.speakers.includes(speaker.id))),
  }))
  const orphans = item.quotes.filter((quote) => quote.speakers.length === 0)
  const all = orphans.length ? [...known, { speaker: undefined, number: 0, ...placed(orphans) }] : known
  const total = all.reduce((sum, { units }) => sum + units, 0)
  return all.map((voice) => ({ ...voice, share: total ? voice.units / total : 0 }))
}

function placed(quotes: readonly Quote[]): Pick<Voice, 'quotes' | 'places' | 'units'> {
  const places: Place[] = []
  for (const { position } of [...quotes].sort((a, b) => a.position.start - b.position.start)) {
    const last = places.at(-1)
    if (last && position.start <= last.end)
      places[places.length - 1] = { start: last.start, end: Math.max(last.end, position.end) }
    else places.push({ start: position.start, end: position.end })
  }
  return { quotes, places, units: places.reduce((sum, { start, end }) => sum + end - start, 0) }
}

/**
 * The classes that colour a voice. Past the eighth the hues come again, hatched; the number says the rest. With `other`,
 * a voice that speaks the same words, its hue is there too.
 */
export function hueOf(number: number, other?: number): string {
  if (number === 0) return 'hue-none'
  const again = number > hueCount ? ' again' : ''
  const joint = other ? ` joint with-${(other - 1) % hueCount}` : ''
  return `hue-${(number - 1) % hueCount}${again}${joint}`
}
