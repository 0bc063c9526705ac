import type { Warning } from '../../schemas/news-item.ts'
import { cut, type Range } from '../text/range.ts'
import type { RoledLine } from './blocks.ts'
import type { PlacedQuote, Speech } from './speech.ts'

/** What about an article its reader should know; each code with a fixed meaning. */
export interface WarningFacts {
  readonly text: string
  readonly lines: readonly RoledLine[]
  readonly speech: Speech
  readonly headed: boolean
  readonly dated: boolean
  readonly taught: boolean
  readonly lang: string
  readonly malformedDates: readonly string[]
  readonly malformedLang: string | undefined
  readonly malformedUrl: boolean
  readonly quotesCut: boolean
}

/** The warnings of an item: first what concerns the whole, then by place. */
export function readWarnings(facts: WarningFacts): Warning[] {
  const { text, lines, speech } = facts
  const at = (code: string, range: Range, detail: string): Warning => ({
    code,
    span: cut(text, range),
    detail,
  })
  return [
    ...(facts.headed ? [] : [{ code: 'no-headline', detail: 'No headline was supplied or found.' }]),
    ...(facts.dated
      ? []
      : [
          {
            code: 'no-publication-date',
            detail: 'The publication date is neither supplied nor shown by the text.',
          },
        ]),
    ...(facts.taught
      ? []
      : [{ code: 'language-not-read', detail: `Quotations are not read in this language: ${facts.lang}.` }]),
    ...facts.malformedDates.map((value) => ({
      code: 'malformed-date',
      detail: `A supplied date is no ISO 8601 date and was dropped: ${JSON.stringify(value)}.`,
    })),
    ...(facts.malformedLang === undefined
      ? []
      : [{ code: 'malformed-lang', detail: 'The supplied lang is no BCP 47 tag and was dropped.' }]),
    ...(facts.malformedUrl
      ? [{ code: 'malformed-url', detail: 'The supplied url is no web address and was dropped.' }]
      : []),
    ...(facts.quotesCut ? [{ code: 'too-many-quotes', detail: 'Only the first quotations are given.' }] : []),
    ...[
      ...lines
        .filter((line) => line.embed?.status === 'unavailable')
        .map((line) => at('dead-embed', line, 'An embedded post was not there when the text was taken.')),
      ...speech.strays.map((stray) => at('stray-mark', stray, 'This quotation mark belongs to nothing.')),
      ...speech.quotes.flatMap((quote) => quoteWarnings(quote, at)),
    ].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)),
  ]
}

function quoteWarnings(
  quote: PlacedQuote,
  at: (code: string, range: Range, detail: string) => Warning,
): Warning[] {
  const range = quote.outer ?? quote
  const broken = quote.marks === 'open-only' || quote.marks === 'close-only'
  return [
    ...(broken ? [at('unbalanced-marks', range, 'One of the quotation marks is missing.')] : []),
    ...(quote.shared && !broken ? [at('shared-mark', range, 'One mark closes two quotations.')] : []),
    ...(quote.turn?.members.length
      ? []
      : [at('unattributed-quote', range, 'The text does not say who speaks.')]),
  ]
}
