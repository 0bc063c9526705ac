import type { NewsItem } from '../../schemas/news-item.ts'
import type { RawArticle } from '../../schemas/raw-article.ts'
import { parseArticle } from '../../src/parse/article.ts'

/** Where something stands: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * A text with places marked in it, taken apart: the text without the markers ‹ and ›, and the places in the order in
 * which they open. Markers may stand inside markers.
 */
export function marked(printed: string): { readonly text: string; readonly spans: readonly Place[] } {
  const spans: { start: number; end: number }[] = []
  const open: { start: number; end: number }[] = []
  let text = ''
  for (const sign of printed) {
    if (sign === '‹') {
      const span = { start: text.length, end: text.length }
      spans.push(span)
      open.push(span)
    } else if (sign === '›') {
      const span = open.pop()
      if (!span) throw new Error(`A marker closes nothing: ${printed}`)
      span.end = text.length
    } else text += sign
  }
  if (open.length > 0) throw new Error(`A marker is left open: ${printed}`)
  return { text, spans }
}

/** The place alone of anything that has one. */
export function placeOf(found: Place | undefined): Place | undefined {
  return found && { start: found.start, end: found.end }
}

/** What a title and a full stop make of a sentence: an article whose one paragraph it is. */
export function articleOf(text: string, more: Partial<RawArticle> = {}): NewsItem {
  return parseArticle({ text, title: 'خبر قصير', ...more })
}

/** Each quotation in marks of a text with the names of those who speak it: `[words, ...names]`. */
export function heard(text: string, more: Partial<RawArticle> = {}): string[][] {
  const { quotes, speakers } = articleOf(text, more)
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name ?? ''
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map((quote) => [quote.text, ...quote.speakers.map(nameOf)])
}

/** Each reported statement of a text, without marks, with the names of those who are told to say it. */
export function told(text: string, more: Partial<RawArticle> = {}): string[][] {
  const { quotes, speakers } = articleOf(text, more)
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name ?? ''
  return quotes
    .filter(({ kind }) => kind === 'indirect')
    .map((quote) => [quote.text, ...quote.speakers.map(nameOf)])
}

/** The types of the blocks of a text, in order. */
export function rolesOf(text: string, more: Partial<RawArticle> = {}): string[] {
  return parseArticle({ text, ...more }).blocks.map((block) => block.type)
}
