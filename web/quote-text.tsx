import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Block, NewsItem, Quote } from './api.ts'
import { put, useWords } from './language.ts'
import { marksByBlock, type Place, segmentsOf } from './segments.ts'
import { hueOf, type Voice } from './shares.ts'

/** What is to be known to show the quotations of an item; the same object as long as the same ones are shown. */
export interface Marking {
  /** By block id: what is marked in it. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>
  readonly voices: readonly Voice[]
  /** Tell about a quotation beside its place; `pinned` keeps it until it is closed. */
  readonly show: (quote: Quote, at: HTMLElement, pinned: boolean) => void
  readonly hide: () => void
}

/** A stretch to be shown: a quotation, the words that lead to its speaker, or what stands before a line. */
export interface Mark {
  readonly place: Place
  readonly quote?: Quote
  readonly what: 'quote' | 'cue' | 'mention' | 'prefix'
}

export const MarkingContext = createContext<Marking>({
  marks: new Map(),
  voices: [],
  show: () => {},
  hide: () => {},
})

/** What is marked in the blocks of an item, where these of its quotations are shown. */
export function marksOf(item: NewsItem, quotes: readonly Quote[]): Marking['marks'] {
  const marks = quotes.flatMap((quote): Mark[] => [
    { place: quote.outer ?? quote.position, quote, what: 'quote' },
    ...(quote.cue ? [{ place: quote.cue, quote, what: 'cue' } as const] : []),
    ...quote.attributions.flatMap(({ mention }) =>
      mention ? [{ place: mention, quote, what: 'mention' } as const] : [],
    ),
  ])
  const byBlock = marksByBlock(item.blocks, marks, ({ place }) => place)
  return new Map(item.blocks.map(({ id }, at) => [id, byBlock[at] ?? []]))
}

/** The numbers by which the speakers of a quotation are known on the page; 0 where nobody is known. */
export function numbersOf(quote: Quote, voices: readonly Voice[]): number[] {
  const numbers = quote.speakers.map((id) => voices.find(({ speaker }) => speaker?.id === id)?.number ?? 0)
  return numbers.length ? numbers : [0]
}

/** The id under which the badge of a quotation stands in the page. */
export const badgeId = (quote: Quote) => `quote-${quote.id}`

/** A text of the article with its quotations marked, cut by their offsets and never looked for. */
export function QuoteText({
  id,
  text,
  position,
  prefix,
}: Pick<Block, 'id' | 'text' | 'position' | 'prefix'>) {
  const { marks, voices } = useContext(MarkingContext)
  const own = marks.get(id) ?? []
  const all = prefix ? [...own, { place: prefix, what: 'prefix' } as const] : own
  return (
    <>
      {segmentsOf<Mark>(text, position, all, ({ place }) => place).map((segment) => (
        <>
          {segment.marks.map(({ what, quote, place }) =>
            what === 'quote' && quote && place.start === segment.start ? (
              <Badge key={quote.id} quote={quote} numbers={numbersOf(quote, voices)} />
            ) : null,
          )}
          {segment.marks.reduceRight<preact.ComponentChildren>(
            (inside, { what, quote }) =>
              what === 'quote' && quote ? (
                <Marked quote={quote}>{inside}</Marked>
              ) : (
                <span class={what} data-of={quote?.id}>
                  {inside}
                </span>
              ),
            segment.text,
          )}
        </>
      ))}
    </>
  )
}

function Marked({ quote, children }: { quote: Quote; children: preact.ComponentChildren }) {
  const { voices, show, hide } = useContext(MarkingContext)
  const [first = 0, second] = numbersOf(quote, voices)
  return (
    <span
      class={`quote ${quote.kind} ${hueOf(first, second)}`}
      data-of={quote.id}
      onMouseOver={(event) => {
        // Of quotations that hold one another the innermost is meant.
        event.stopPropagation()
        show(quote, event.currentTarget, false)
      }}
      onMouseLeave={hide}
    >
      {children}
    </span>
  )
}

function Badge({ quote, numbers }: { quote: Quote; numbers: readonly number[] }) {
  const { voices, show, hide } = useContext(MarkingContext)
  const { s, number } = useWords()
  const names = numbers.map((n) => voices.find((voice) => voice.number === n)?.speaker?.name ?? s.unknown)
  const label = numbers.map((n) => (n === 0 ? '?' : number(n))).join('+')
  return (
    <button
      type="button"
      id={badgeId(quote)}
      class={`badge ${hueOf(numbers[0] ?? 0, numbers[1])}`}
      aria-label={`${label} ${put(s.quoteButton, s.quoteKinds[quote.kind], names.join(s.comma))}`}
      aria-expanded={false}
      aria-controls="popover"
      onFocus={(event) => show(quote, event.currentTarget, false)}
      onBlur={hide}
      onMouseOver={(event) => show(quote, event.currentTarget, false)}
      onMouseLeave={hide}
      onClick={(event) => show(quote, event.currentTarget, true)}
    >
      {label}
    </button>
  )
}
