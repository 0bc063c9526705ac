import type {
  Annotation,
  AnnotationBody,
  AnnotationDocument,
  AnnotationPage,
} from '../../schemas/annotation.ts'
import type { NewsItem } from '../../schemas/news-item.ts'
import type { Quote } from '../../schemas/quote.ts'
import { isInvisible, isMark, isSpace } from '../text/classes.ts'
import { offsetConverter } from '../text/offsets.ts'
import { itemName, quoteName, textName } from './names.ts'

const context = 'http://www.w3.org/ns/anno.jsonld'

/** How much of the text stands in a prefix or suffix at most, and at least where there is so much. UTF-16 units. */
const CONTEXT_UNITS = 32
const CONTEXT_UNITS_MIN = 16

/**
 * Quotations as a page of Web Annotations. Source: https://www.w3.org/TR/annotation-model/ and its vocabulary.
 *
 * | quotation | annotation |
 * | --- | --- |
 * | place | target: the canonical text, by TextQuoteSelector (words, with what stands around them) and TextPositionSelector (code points) |
 * | each speaker | a body with the purpose `identifying`: the name |
 * | kind | a body with the purpose `classifying` |
 *
 * `path` is where the page is served and `quotes` are those asked for. An item that is not in a store has no paths: its
 * text is then named by its digest, its annotations by `urn:khabar:item:` and the ids.
 */
export function annotationPage(
  item: NewsItem,
  text: string,
  quotes: readonly Quote[] = item.quotes,
  path: string = item.links?.quotes ?? `${itemName(item)}#quotes`,
): AnnotationPage {
  return {
    '@context': context,
    id: path,
    type: 'AnnotationPage',
    // One page holds all, and so it is its collection's only one.
    partOf: { id: `${path.replace(/#.*/, '')}#all`, type: 'AnnotationCollection', total: quotes.length },
    startIndex: 0,
    items: quotes.map(annotator(item, text)),
  }
}

/** One quotation as a Web Annotation by itself. */
export function annotationDocument(item: NewsItem, text: string, quote: Quote): AnnotationDocument {
  return { '@context': context, ...annotator(item, text)(quote) }
}

function annotator(item: NewsItem, text: string): (quote: Quote) => Annotation {
  const place = offsetConverter(text, 'code-point')
  const names = new Map(item.speakers.map(({ id, name }) => [id, name]))
  const words = { format: 'text/plain', language: item.lang, textDirection: item.dir } as const
  return (quote) => {
    const { start, end } = quote.position
    const speakers = quote.speakers.flatMap((id) => names.get(id) ?? [])
    return {
      id: item.links?.quotes === undefined ? quoteName(item, quote.id) : `${item.links.quotes}/${quote.id}`,
      type: 'Annotation',
      motivation: 'describing',
      body: [
        ...speakers.map(
          (value): AnnotationBody => ({ type: 'TextualBody', purpose: 'identifying', value, ...words }),
        ),
        { type: 'TextualBody', purpose: 'classifying', value: quote.kind, format: 'text/plain' },
      ],
      target: {
        type: 'SpecificResource',
        source: item.links?.text ?? textName(item),
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: quote.text,
            prefix: text.slice(prefixStart(text, start), start),
            suffix: text.slice(end, suffixEnd(text, end)),
          },
          { type: 'TextPositionSelector', start: place(start), end: place(end) },
        ],
      },
    }
  }
}

/** Where a prefix begins: with a word; in a stretch without blanks, at a place that tears no character apart. */
function prefixStart(text: string, end: number): number {
  const from = Math.max(0, end - CONTEXT_UNITS)
  if (from === 0) return 0
  for (let at = from; at <= end - CONTEXT_UNITS_MIN; at++) {
    if (isSpace(text, at - 1) && !isSpace(text, at) && isBetween(text, at)) return at
  }
  let at = from
  while (at < end && !isBetween(text, at)) at++
  return at
}

function suffixEnd(text: string, start: number): number {
  const to = Math.min(text.length, start + CONTEXT_UNITS)
  if (to === text.length) return to
  for (let at = to; at >= start + CONTEXT_UNITS_MIN; at--) {
    if (isSpace(text, at) && !isSpace(text, at - 1) && isBetween(text, at)) return at
  }
  let at = to
  while (at > start && !isBetween(text, at)) at--
  return at
}

/** Not inside a surrogate pair, before a mark, or beside a joiner. */
function isBetween(text: string, at: number): boolean {
  const isTorn = (text.codePointAt(at - 1) ?? 0) > 0xffff
  return !isTorn && !isMark(text, at) && !isInvisible(text, at) && !isInvisible(text, at - 1)
}
