import type { NewsItem } from '../schemas/news-item.ts'
import type { Quote } from '../schemas/quote.ts'
import type { GoldArticle, GoldQuote, GoldStatement } from './gold.ts'

export const mistakeKinds = ['quotes', 'indirect', 'lines'] as const
export type MistakeKind = (typeof mistakeKinds)[number]

/** One side of a mistake: a quotation, a statement or a line, with what is said of it. */
export interface Account {
  readonly start: number
  readonly end: number
  readonly id?: string
  /** `direct`, `partial`, `indirect`; for a line its role. */
  readonly kind: string
  readonly speaker?: string
  readonly mention?: string
  readonly cue?: string
  readonly rule?: string
  readonly confidence?: number
}

/** Where gold and parser differ. `name`: an accepted form of the right speaker, not the full name. */
export interface Mistake {
  readonly article: string
  readonly about: MistakeKind
  readonly problem: 'missed' | 'spurious' | 'speaker' | 'name' | 'kind' | 'role' | 'no-item'
  readonly gold?: Account
  readonly got?: Account
}

/** What the gold says of a quotation or statement. */
export function goldAccount(said: GoldQuote | GoldStatement, { speakers }: GoldArticle): Account {
  const speaker = said.speaker ? speakers[said.speaker]?.name : undefined
  return {
    start: said.start,
    end: said.end,
    kind: 'kind' in said && said.kind ? said.kind : 'label' in said ? said.label : 'indirect',
    ...(speaker !== undefined && { speaker }),
    ...(said.mention && { mention: said.mention }),
    ...(said.cue && { cue: said.cue }),
  }
}

/** What the parser says of a quotation. */
export function gotAccount(quote: Quote, item: NewsItem): Account {
  const names = speakerNames(quote, item)
  const mention = quote.attributions[0]?.mention?.text
  return {
    ...quote.position,
    id: quote.id,
    kind: quote.kind,
    ...(names.length > 0 && { speaker: names.join(' + ') }),
    ...(mention !== undefined && { mention }),
    ...(quote.cue && { cue: quote.cue.text }),
    rule: quote.evidence.rule,
    ...(quote.confidence !== undefined && { confidence: quote.confidence }),
  }
}

/** The names under which an item serves the speakers of a quotation. */
export function speakerNames(quote: Quote, item: NewsItem): string[] {
  return quote.speakers.map((id) => item.speakers.find((speaker) => speaker.id === id)?.name ?? '')
}
