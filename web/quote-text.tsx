import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Block, Quote } from './api.ts'
import { put, useWords } from './language.ts'
import { type Place, segmentsOf } from './segments.ts'
import { hueOf, type Voice } from './shares.ts'

/** What is to be known to show the quotations of an item. */
export interface Marking {
  readonly quotes: readonly Quote[]
  readonly voices: readonly Voice[]
  /** The quotation that is told about, if any. */
  readonly shown: Quote | undefined
  /** Tell about a quotation beside its place; `pinned` keeps it until it is closed. */
  readonly show: (quote: Quote, at: HTMLElement, pinned: boolean) => void
  readonly hide: () => void
}

export const MarkingContext = createContext<Marking>({
  quotes: [],
  voices: [],
  shown: undefined,
  show: () => {},
  hide: () => {},
})

/** The numbers by which the speakers of a quotation are known on the page; 0 where nobody is known. */
export function numbersOf(quote: Quote, voices: readonly Voice[]): number[] {
  const numbers = quote.speakers.map((id) => voices.find(({ speaker }) => speaker?.id === id)?.number ?? 0)
  return numbers.length ? numbers : [0]
}

/** The id under which the badge of a quotation stands in the page. */
export const badgeId = (quote: Quote) => `quote-${quote.id}`

const placeOf = (quote: Quote): Place => quote.outer ?? quote.position
type Mark = Quote | 'prefix'

/** A text of the article with its quotations marked, cut by their offsets and never looked for. */
export function QuoteText({ text, position, prefix }: Pick<Block, 'text' | 'position' | 'prefix'>) {
  const { quotes, voices } = useContext(MarkingContext)
  const marks: Mark[] = [...quotes, ...(prefix ? (['prefix'] as const) : [])]
  const place = (mark: Mark): Place => (mark === 'prefix' ? (prefix ?? position) : placeOf(mark))
  return (
    <>
      {segmentsOf(text, position, marks, place).map((segment) => {
        const opened = segment.marks.filter((mark) => place(mark).start === segment.start)
        const inner = segment.marks.reduceRight<preact.ComponentChildren>(
          (inside, mark) =>
            mark === 'prefix' ? <span class="prefix">{inside}</span> : <Marked quote={mark}>{inside}</Marked>,
          segment.text,
        )
        return (
          <>
            {opened.map((mark) =>
              mark === 'prefix' ? null : (
                <Badge key={mark.id} quote={mark} numbers={numbersOf(mark, voices)} />
              ),
            )}
            {inner}
          </>
        )
      })}
    </>
  )
}

function Marked({ quote, children }: { quote: Quote; children: preact.ComponentChildren }) {
  const { voices, shown, show, hide } = useContext(MarkingContext)
  const hue = hueOf(numbersOf(quote, voices)[0] ?? 0)
  return (
    <span
      class={`quote ${quote.kind} ${hue}${shown?.id === quote.id ? ' shown' : ''}`}
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
  const { voices, shown, show, hide } = useContext(MarkingContext)
  const { s, number } = useWords()
  const names = numbers.map((n) => voices.find((voice) => voice.number === n)?.speaker?.name ?? s.unknown)
  const label = numbers.map((n) => (n === 0 ? '?' : number(n))).join('+')
  return (
    <button
      type="button"
      id={badgeId(quote)}
      class={`badge ${hueOf(numbers[0] ?? 0)}`}
      aria-label={`${label} ${put(s.quoteButton, s.quoteKinds[quote.kind], names.join(s.comma))}`}
      aria-expanded={shown?.id === quote.id}
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
