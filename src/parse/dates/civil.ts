/** A day of the Gregorian calendar as a number of days since 1970-01-01. No time zone: news days are printed days. */
export type Day = number

const MS_PER_DAY = 86_400_000

export interface Civil {
  readonly year: number
  readonly month: number
  readonly date: number
}

/** The day of a date; undefined when the calendar has none such (31 February). */
export function dayOf({ year, month, date }: Civil): Day | undefined {
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, date)
  const found =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date
  return found ? Math.round(time.getTime() / MS_PER_DAY) : undefined
}

export function civilOf(day: Day): Civil {
  const time = new Date(day * MS_PER_DAY)
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, date: time.getUTCDate() }
}

/** 0 Sunday – 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCDay()
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `2022-02-18`. */
export function isoDay(day: Day): string {
  const { year, month, date } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

/** `--02-18`: ISO 8601 without the year. */
export function isoMonthDay({ month, date }: Pick<Civil, 'month' | 'date'>): string {
  return `--${two(month)}-${two(date)}`
}

/** `2022-W08`: the ISO week that holds a day. */
export function isoWeek(day: Day): string {
  // The week belongs to the year of its Thursday.
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3
  const { year } = civilOf(thursday)
  const first = dayOf({ year, month: 1, date: 1 }) ?? thursday
  return `${year}-W${two(Math.floor((thursday - first) / 7) + 1)}`
}

/** `2022-02`, a number of months from the one that holds a day. */
export function isoMonth(day: Day, months: number): string {
  const { year, month } = civilOf(day)
  const count = year * 12 + (month - 1) + months
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`
}

/** The day of an ISO date or date-time, by its printed date; undefined when it is none. */
export function readIsoDay(value: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(value)
  return match
    ? dayOf({ year: Number(match[1]), month: Number(match[2]), date: Number(match[3]) })
    : undefined
}
