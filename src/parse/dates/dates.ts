import type { DateMention } from '../../../schemas/date-mention.ts'
import type { PublishedAt } from '../../../schemas/news-item.ts'
import { contains, type Range } from '../../text/range.ts'
import type { RoledLine } from '../blocks.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Anchor, inferPublication, readSupplied } from './anchor.ts'
import { civilOf, isoDay, isoMonthDay } from './civil.ts'
import { readDates } from './mentions.ts'
import { resolveDate } from './resolve.ts'

/** The dates of an article and when it was published. */
export interface DatesRead {
  readonly dates: DateMention[]
  readonly publishedAt?: PublishedAt
  /** A supplied publication date that is none. */
  readonly malformed?: true
}

/** Dates that came beside the text, and whether the page stated the first or somebody supplied it. */
export interface SuppliedDates {
  readonly publishedAt?: string | undefined
  readonly retrievedAt?: string | undefined
  readonly basis: 'stated' | 'supplied'
}

/** Lines whose dates are not the article's own. */
const SILENT = new Set(['embed', 'boilerplate', 'credit'])

/** Read every date of an article and resolve it against the day of publication, supplied or inferred. */
export function readArticleDates(
  text: string,
  lines: readonly RoledLine[],
  quotes: readonly (Range & { readonly id: string })[],
  lexicon: Lexicon,
  supplied: SuppliedDates,
): DatesRead {
  const found = lines
    .filter((line) => !SILENT.has(line.type))
    .flatMap((line) => readDates(text, line.words, lexicon))
  const stated = supplied.publishedAt ? readSupplied(supplied.publishedAt) : undefined
  const known = stated ?? inferPublication(text, found, supplied.retrievedAt)
  const anchor = known?.anchor
  const dates = found.map((date, i): DateMention => {
    const { precision, resolved, counted } = resolveDate(date, anchor)
    // The innermost of the quotations around it.
    const quote = quotes.findLast((candidate) => contains(candidate, date))
    return {
      id: `d${i + 1}`,
      text: text.slice(date.start, date.end),
      position: { start: date.start, end: date.end },
      kind: date.kind,
      ...(resolved && { resolved }),
      precision,
      ...(counted && anchor && { anchor: showAnchor(anchor) }),
      ...(quote && { quote: quote.id }),
    }
  })
  return {
    dates,
    ...(known && {
      publishedAt: stated ? { ...stated.publishedAt, basis: supplied.basis } : known.publishedAt,
    }),
    ...(supplied.publishedAt && !stated && { malformed: true as const }),
  }
}

function showAnchor({ day, yearKnown }: Anchor): string {
  return yearKnown ? isoDay(day) : isoMonthDay(civilOf(day))
}
