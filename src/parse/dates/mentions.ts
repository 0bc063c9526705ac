import type { Range } from '../../text/range.ts'
import type { Calendar, Lexicon, Weekday } from '../lexicon/lexicon.ts'
import type { Word } from '../word.ts'
import { type DateStart, digitOf, NUMBER, startsOf } from './starts.ts'

/** A date as the words give it, before it is known when “today” was. */
export interface DateFound extends Range {
  readonly kind: 'explicit' | 'weekday' | 'deictic' | 'relative' | 'vague'
  /** Days from today: tomorrow 1. */
  readonly offset?: number | undefined
  readonly weekday?: Weekday | undefined
  readonly date?: number | undefined
  readonly month?: number | undefined
  readonly year?: number | undefined
  readonly unit?: 'day' | 'week' | 'month' | 'year' | undefined
  /** Next 1, this 0, last −1. */
  readonly direction?: -1 | 0 | 1 | undefined
  /** The verb before it is in the future. */
  readonly future?: true | undefined
  /** Folded longer words right before it: two dates of one event share them. */
  readonly before: readonly string[]
}

type Found = Omit<DateFound, 'start' | 'end' | 'before'> & { readonly length: number }

/** How far before a date the words of its event, and its verb, are looked for. */
const WORDS_BEFORE = 12
const VERB_WITHIN_WORDS = 6
const YEAR_MIN = 1000
const YEAR_MAX = 2999

/** The dates that a run of words names, in order; they do not overlap. */
export function readDates(text: string, words: readonly Word[], lexicon: Lexicon): DateFound[] {
  const starts = startsOf(lexicon.calendar)
  const reader = new DateReader(text, words, lexicon)
  const found: DateFound[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]
    if (!word?.form.dated) {
      at++
      continue
    }
    const { fold } = word
    const start = digitOf(fold.charCodeAt(0)) === undefined ? starts.get(fold) : NUMBER
    const date = start && reader.at(at, start)
    if (date) found.push(placed(words, at, date, lexicon.calendar))
    at += date?.length || 1
  }
  return found
}

/** A date at its place, with what stands before it. */
function placed(words: readonly Word[], at: number, date: Found, calendar: Calendar): DateFound {
  const before = words.slice(Math.max(0, at - WORDS_BEFORE), at)
  const future = before.slice(-VERB_WITHIN_WORDS).some((word) => calendar.future(word))
  return {
    start: words[at]?.start ?? 0,
    end: words[at + date.length - 1]?.end ?? 0,
    before: before.map((word) => word.fold).filter((fold) => fold.length >= 4),
    future: future ? (true as const) : undefined,
    kind: date.kind,
    offset: date.offset,
    weekday: date.weekday,
    date: date.date,
    month: date.month,
    year: date.year,
    unit: date.unit,
    direction: date.direction,
  } satisfies Record<keyof DateFound, unknown>
}

class DateReader {
  readonly #text: string
  readonly #words: readonly Word[]
  readonly #lexicon: Lexicon
  readonly #calendar: Calendar

  constructor(text: string, words: readonly Word[], lexicon: Lexicon) {
    this.#text = text
    this.#words = words
    this.#lexicon = lexicon
    this.#calendar = lexicon.calendar
  }

  /** The date that starts at a word. */
  at(at: number, start: DateStart): Found | undefined {
    const directed = this.#calendar.fronted ? this.#directed(at) : undefined
    return (
      directed ??
      (start === NUMBER ? this.#numeric(at) : undefined) ??
      (start.day ? this.#day(at) : undefined) ??
      this.#period(at, start) ??
      (start.span ? this.#span(at) : undefined) ??
      this.#vague(at, start.vague)
    )
  }

  /** 23/2/2022, 2022-02-23. */
  #numeric(at: number): Found | undefined {
    const [a, b, c] = [this.#number(at), this.#number(at + 1), this.#number(at + 2)]
    const sign = this.#between(at)
    if (a === undefined || b === undefined || c === undefined || !/^[/.-]$/.test(sign)) return undefined
    if (this.#between(at + 1) !== sign) return undefined
    const [date, month, year] = isYear(a) ? [c, b, a] : [a, b, c]
    return isYear(year) && isDate(date) && isMonth(month)
      ? { kind: 'explicit', date, month, year, length: 3 }
      : undefined
  }

  /** Today, a weekday, a date, and what belongs to them: «غداً السبت 9 نوفمبر الجاري». */
  #day(from: number): Found | undefined {
    const { days, weekdays, dayWords, notBefore, notAfter } = this.#calendar
    let at = from
    const offset = days.get(this.#fold(at))
    if (offset !== undefined && notAfter.has(this.#fold(at + 1))) return undefined
    if (offset !== undefined) at++
    if (dayWords.has(this.#fold(at))) at++
    const weekday = weekdays.get(this.#fold(at))
    if (weekday !== undefined && notBefore.has(this.#fold(from - 1))) return undefined
    if (weekday !== undefined && notAfter.has(this.#fold(at + 1))) return undefined
    if (weekday !== undefined) at++
    const date = this.#monthDate(at)
    if (date) at += date.length
    if (offset === undefined && weekday === undefined && !date) return undefined
    const direction = date?.year === undefined ? this.#directionAt(at) : undefined
    if (direction !== undefined) at++
    return {
      kind: date ? 'explicit' : offset !== undefined ? 'deictic' : 'weekday',
      offset,
      weekday,
      direction,
      date: date?.date,
      month: date?.month,
      year: date?.year,
      length: at - from,
    }
  }

  /** 23 شباط/فبراير 2022. */
  #monthDate(from: number) {
    if (this.#calendar.fronted && this.#number(from) === undefined) return this.#monthFirst(from)
    const date = this.#number(from)
    if (date === undefined || !isDate(date)) return undefined
    const of = this.#calendar.yearWords.has(this.#fold(from + 1)) ? 1 : 0
    const month = this.#month(from + 1 + of)
    if (!month) return undefined
    const year = this.#year(from + 1 + of + month.length)
    const length = 1 + of + month.length + (year?.length ?? 0)
    return { date, month: month.month, ...(year && { year: year.year }), length }
  }

  /** The direction that stands behind what it directs. */
  #directionAt(at: number): Found['direction'] {
    return this.#calendar.fronted ? undefined : this.#calendar.directions.get(this.#fold(at))
  }

  /** March 3, 2026. */
  #monthFirst(from: number) {
    const month = this.#month(from)
    const date = month && this.#number(from + month.length)
    if (!month || date === undefined || !isDate(date)) return undefined
    const year = this.#year(from + month.length + 1)
    return {
      date,
      month: month.month,
      ...(year && { year: year.year }),
      length: month.length + 1 + (year?.length ?? 0),
    }
  }

  /** Last week, next Monday, this March. */
  #directed(from: number): Found | undefined {
    const { directions, units, weekdays, months } = this.#calendar
    const direction = directions.get(this.#fold(from))
    if (direction === undefined) return undefined
    const next = this.#fold(from + 1)
    const [unit, weekday, month] = [units.get(next), weekdays.get(next), months.get(next)]
    const length = 2
    if (unit) return { kind: 'relative', unit, direction, length }
    if (weekday !== undefined) return { kind: 'weekday', weekday, direction, length }
    return month === undefined ? undefined : { kind: 'relative', month, direction, length }
  }

  /** A month's name of one or two words, perhaps followed by its other name: شباط/فبراير، يوليو (تموز). */
  #month(at: number): { month: number; length: number } | undefined {
    const first = this.#monthName(at)
    if (!first) return undefined
    const again = this.#monthName(at + first.length)
    const joined = /^\s?[/(\s-]\s?$/.test(this.#between(at + first.length - 1))
    return again && again.month === first.month && joined
      ? { month: first.month, length: first.length + again.length }
      : first
  }

  #monthName(at: number): { month: number; length: number } | undefined {
    const { months } = this.#calendar
    const first = this.#fold(at)
    const one = months.get(first)
    // Names of two words begin with a word that begins no other name.
    const two = one === undefined && first !== '' ? months.get(`${first} ${this.#fold(at + 1)}`) : undefined
    if (two !== undefined) return { month: two, length: 2 }
    return one === undefined ? undefined : { month: one, length: 1 }
  }

  #year(at: number): { year: number; length: number } | undefined {
    const of = this.#calendar.yearWords.has(this.#fold(at)) ? 1 : 0
    const year = this.#number(at + of)
    return year !== undefined && isYear(year) ? { year, length: of + 1 } : undefined
  }

  /** Next week, last month, آذار 2019, يناير الماضي. */
  #period(from: number, { openings, period }: DateStart): Found | undefined {
    const { units, directions } = this.#calendar
    const opening = openings.find((phrase) => this.#matches(from, phrase))
    if (!opening && !period) return undefined
    const at = from + (opening?.length ?? 0)
    const unit = units.get(this.#fold(at))
    const direction = this.#directionAt(at + 1)
    // «الأمين العام الحالي» is an office's adjective, «السوق العام المقبل» a year.
    const before = this.#words[at - 1]
    const adjective = unit === 'year' && !opening && before?.head !== undefined
    if (unit && direction !== undefined && !adjective) {
      return { kind: 'relative', unit, direction, length: at + 2 - from }
    }
    const month = this.#month(at)
    if (!month) return undefined
    const end = at + month.length
    const year = this.#year(end)
    if (year)
      return { kind: 'explicit', month: month.month, year: year.year, length: end + year.length - from }
    const which = this.#directionAt(end)
    return which === undefined
      ? undefined
      : { kind: 'relative', month: month.month, direction: which, length: end + 1 - from }
  }

  /** «خلال الأيام القليلة الماضية». */
  #span(from: number): Found | undefined {
    const { spans, spanUnits, spanFillers, directions } = this.#calendar
    if (!spans.has(this.#fold(from)) || !spanUnits.has(this.#fold(from + 1))) return undefined
    let at = from + 2
    while (spanFillers.has(this.#fold(at)) || spanUnits.has(this.#fold(at))) at++
    const directed = directions.has(this.#fold(at))
    if (!directed && at === from + 2) return undefined
    return { kind: 'vague', length: at + (directed ? 1 : 0) - from }
  }

  #vague(from: number, phrases: DateStart['vague']): Found | undefined {
    const phrase = phrases.find((words) => this.#matches(from, words))
    return phrase && { kind: 'vague', length: phrase.length }
  }

  #matches(from: number, phrase: readonly string[]): boolean {
    for (let i = 0; i < phrase.length; i++) if (this.#fold(from + i) !== phrase[i]) return false
    return true
  }

  #fold(at: number): string {
    return this.#words[at]?.fold ?? ''
  }

  /** What stands between a word and the next. */
  #between(at: number): string {
    const [word, next] = [this.#words[at], this.#words[at + 1]]
    return word && next ? this.#text.slice(word.end, next.start) : ''
  }

  /** A whole number in any decimal digits: 23, ٢٣, ۲۳. */
  #number(at: number): number | undefined {
    const fold = this.#fold(at)
    if (fold.length === 0 || fold.length > 4) return undefined
    let value = 0
    for (const sign of fold) {
      const digit = digitOf(sign.codePointAt(0) ?? 0)
      if (digit === undefined) return undefined
      value = value * 10 + digit
    }
    return value
  }
}

const isYear = (value: number): boolean => value >= YEAR_MIN && value <= YEAR_MAX
const isDate = (value: number): boolean => value >= 1 && value <= 31
const isMonth = (value: number): boolean => value >= 1 && value <= 12
