import type { PublishedAt } from '../../../schemas/news-item.ts'
import { type Civil, civilOf, type Day, dayOf, isoDay, isoMonthDay, readIsoDay, weekdayOf } from './civil.ts'
import type { DateFound } from './mentions.ts'

/** The day an article counts its dates from. Without a known year, `day` is one of the possible years' days. */
export interface Anchor {
  readonly day: Day
  readonly yearKnown: boolean
}

/** One thing that the text says of the day of publication. */
interface Clue {
  readonly holds: (today: Day) => boolean
  /** The date that today is or is near, when the clue says which day of the year it is, not only which weekday or month. */
  readonly pins?: Pick<Civil, 'month' | 'date'>
  readonly why: string
}

/** Years looked back through: the calendar repeats after 28, and older newspapers are not set in Unicode. */
const YEARS_BACK = 40
/** The years that stand for all others where none is known: every pairing of weekday and date occurs in 28. */
const ANY_YEARS = { from: 1999, to: 2026 }
/** A clue that pins a date lies no farther from today: yesterday, or the next weekday of its name. */
const PINNED_WITHIN_DAYS = 8
/** Two dates belong to one event when so many longer words stand before both. */
const SHARED_WORDS_MIN = 3

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** When an article was published as far as it is supplied; undefined for a value that is no date. */
export function readSupplied(value: string): { publishedAt: PublishedAt; anchor?: Anchor } | undefined {
  const day = readIsoDay(value)
  if (day !== undefined) {
    if (/[T ]/.test(value) && Number.isNaN(Date.parse(value))) return undefined
    const precision = /[T ]/.test(value) ? 'minute' : 'day'
    return { publishedAt: { value, precision, basis: 'supplied' }, anchor: { day, yearKnown: true } }
  }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value))
    return { publishedAt: { value, precision: 'month', basis: 'supplied' } }
  return /^\d{4}$/.test(value) ? { publishedAt: { value, precision: 'year', basis: 'supplied' } } : undefined
}

/**
 * Infer the day of publication: the only day of the latest year, not after the day of retrieval, on which every
 * weekday and date of the text agree. Without a day of retrieval the month and day are given if all years agree on
 * them. Undefined when the text does not pin the day.
 */
export function inferPublication(
  text: string,
  dates: readonly DateFound[],
  retrievedAt: string | undefined,
): { publishedAt: PublishedAt; anchor: Anchor } | undefined {
  const clues = readClues(text, dates)
  if (!clues.some((clue) => clue.pins)) return undefined
  // The same words twice are one reason.
  const why = [...new Set(clues.map((clue) => clue.why))]
  const retrieved = retrievedAt === undefined ? undefined : readIsoDay(retrievedAt)
  return retrieved === undefined ? inferMonthDay(clues, why) : inferDay(clues, why, retrieved)
}

function inferDay(clues: readonly Clue[], why: string[], retrieved: Day) {
  const latest = civilOf(retrieved).year
  for (let year = latest; year > latest - YEARS_BACK; year--) {
    const days = agreeing(year, clues).filter((day) => day <= retrieved)
    const [day] = days
    if (day === undefined) continue
    // Two days of one year: the text does not tell which.
    if (days.length > 1) return undefined
    const steps = [
      ...why,
      `${year} is the latest year not after the day of retrieval, ${isoDay(retrieved)}, in which all of this agrees.`,
      `Today is ${WEEKDAYS[weekdayOf(day)]}, ${isoDay(day)}.`,
    ]
    const publishedAt: PublishedAt = { value: isoDay(day), precision: 'day', basis: 'inferred', why: steps }
    return { publishedAt, anchor: { day, yearKnown: true } }
  }
  return undefined
}

function inferMonthDay(clues: readonly Clue[], why: string[]) {
  const days: Day[] = []
  for (let year = ANY_YEARS.from; year <= ANY_YEARS.to; year++) days.push(...agreeing(year, clues))
  const monthDays = new Set(days.map((day) => isoMonthDay(civilOf(day))))
  const [value] = monthDays
  const day = days.at(-1)
  if (value === undefined || day === undefined || monthDays.size > 1) return undefined
  const steps = [...why, `Every year in which all of this agrees gives ${value}; the year is not known.`]
  const publishedAt: PublishedAt = { value, precision: 'month-day', basis: 'inferred', why: steps }
  return { publishedAt, anchor: { day, yearKnown: false } }
}

function agreeing(year: number, clues: readonly Clue[]): Day[] {
  const pinned = clues.find((clue) => clue.pins)?.pins
  if (!pinned) return []
  const first = dayOf({ year, month: 1, date: 1 }) ?? 0
  const next = dayOf({ year: year + 1, month: 1, date: 1 }) ?? 0
  const days: Day[] = []
  // A date at one end of the year may pin a day at the other end of a neighbouring one.
  for (const dated of [year - 1, year, year + 1]) {
    const near = dayOf({ year: dated, ...pinned })
    if (near === undefined) continue
    const [from, to] = [
      Math.max(first, near - PINNED_WITHIN_DAYS),
      Math.min(next - 1, near + PINNED_WITHIN_DAYS),
    ]
    for (let day = from; day <= to; day++) if (clues.every((clue) => clue.holds(day))) days.push(day)
  }
  return days
}

function readClues(text: string, dates: readonly DateFound[]): Clue[] {
  return [...dates.flatMap((date) => cluesOf(text, date)), ...linkedClues(text, dates)]
}

/** What one date says by itself. */
function cluesOf(text: string, found: DateFound): Clue[] {
  const { offset, weekday, date, month, year, direction } = found
  const printed = `“${text.slice(found.start, found.end)}”`
  const clues: Clue[] = []
  if (offset !== undefined && weekday !== undefined) {
    clues.push({
      holds: (today) => weekdayOf(today + offset) === weekday,
      why: `${printed} makes today ${WEEKDAYS[(((weekday - offset) % 7) + 7) % 7]}.`,
    })
  }
  if (date === undefined || month === undefined) return clues
  if (offset !== undefined) {
    clues.push({
      holds: (today) => isOn(today + offset, date, month, year),
      pins: { month, date },
      why: `${printed} is ${offset === 0 ? 'today' : `${offset} day from today`}: ${isoMonthDay({ month, date })}.`,
    })
  } else if (weekday !== undefined) {
    clues.push({
      holds: (today) => inYearOf(today, date, month, year) === weekday,
      why: `${printed} is a ${WEEKDAYS[weekday]}.`,
    })
  }
  if (direction === 0) {
    clues.push({
      holds: (today) => civilOf(today).month === month,
      why: `${printed} lies in the month of publication: ${MONTHS[month - 1]}.`,
    })
  }
  return clues
}

/**
 * A date and a weekday of the same event are the same day: «يوم 23 شباط الجاري» and «الأربعاء المقبل», both told with
 * the same words before them.
 */
function linkedClues(text: string, dates: readonly DateFound[]): Clue[] {
  const plain = dates.filter(
    (found) => found.date !== undefined && found.weekday === undefined && found.offset === undefined,
  )
  const weekdays = dates.filter((found) => found.kind === 'weekday' && found.direction !== undefined)
  return weekdays.flatMap((found) => {
    const { weekday, direction } = found
    const same = plain.find((other) => shared(found, other) >= SHARED_WORDS_MIN)
    if (!same || weekday === undefined || direction === undefined || direction === 0) return []
    const { date = 0, month = 0, year } = same
    return [
      {
        holds: (today: Day) => isOn(nearestWeekday(today, weekday, direction), date, month, year),
        pins: { month, date },
        why: `“${text.slice(same.start, same.end)}” and “${text.slice(found.start, found.end)}” are the same day, told with the same words: ${isoMonthDay({ month, date })} is a ${WEEKDAYS[weekday]}.`,
      },
    ]
  })
}

/** The first such weekday after today, or the last before it. */
export function nearestWeekday(today: Day, weekday: number, direction: -1 | 1): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  if (direction > 0) return today + (ahead === 0 ? 7 : ahead)
  return today + ahead - 7
}

function shared(a: DateFound, b: DateFound): number {
  const words = new Set(b.before)
  return new Set(a.before.filter((word) => words.has(word))).size
}

function isOn(day: Day, date: number, month: number, year: number | undefined): boolean {
  const civil = civilOf(day)
  return civil.date === date && civil.month === month && (year === undefined || civil.year === year)
}

function inYearOf(today: Day, date: number, month: number, year: number | undefined): number | undefined {
  const day = dayOf({ year: year ?? civilOf(today).year, month, date })
  return day === undefined ? undefined : weekdayOf(day)
}
