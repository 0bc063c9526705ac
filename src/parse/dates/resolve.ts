import type { DatePrecision } from '../../../schemas/date-mention.ts'
import { type Anchor, nearestWeekday } from './anchor.ts'
import { civilOf, type Day, dayOf, isoDay, isoMonth, isoMonthDay, isoWeek, weekdayOf } from './civil.ts'
import type { DateFound } from './mentions.ts'

/** What a date comes to: an ISO value when it can be shown, and how precise it is. */
export interface Resolved {
  readonly precision: DatePrecision
  readonly resolved?: string
  /** Whether it was counted from the day of publication. */
  readonly counted?: true
}

/** A date without a year belongs to the year that brings it nearest, if it lies within so many days. */
const NEAR_DAYS = 120

/** Resolve a date, counting from the day of publication where the words do. Never guesses: unknown stays unresolved. */
export function resolveDate(found: DateFound, anchor: Anchor | undefined): Resolved {
  if (found.kind === 'vague') return { precision: 'vague' }
  if (found.date !== undefined && found.month !== undefined)
    return explicit(found, found.date, found.month, anchor)
  if (found.unit) return period(found, found.unit, anchor)
  if (found.month !== undefined) return monthOnly(found, found.month, anchor)
  if (!anchor) return { precision: 'day' }
  const day = found.offset !== undefined ? anchor.day + found.offset : onWeekday(found, anchor.day)
  if (day === undefined) return { precision: 'day' }
  return { precision: 'day', resolved: show(day, anchor), counted: true }
}

function explicit(found: DateFound, date: number, month: number, anchor: Anchor | undefined): Resolved {
  if (found.year !== undefined) {
    const day = dayOf({ year: found.year, month, date })
    return day === undefined ? { precision: 'day' } : { precision: 'day', resolved: isoDay(day) }
  }
  // 29 February is a date in some years; other impossible dates are in none.
  if (dayOf({ year: 2000, month, date }) === undefined) return { precision: 'day' }
  const day = anchor?.yearKnown ? nearestYear(found, date, month, anchor.day) : undefined
  if (day === undefined) return { precision: 'day', resolved: isoMonthDay({ month, date }) }
  return { precision: 'day', resolved: isoDay(day), counted: true }
}

/** The day of a date without a year, as its direction says, else the nearest one if it is near. */
function nearestYear(found: DateFound, date: number, month: number, today: Day): Day | undefined {
  const { year } = civilOf(today)
  const days = [year - 1, year, year + 1]
    .map((y) => dayOf({ year: y, month, date }))
    .filter((day) => day !== undefined)
    .filter((day) => found.weekday === undefined || weekdayOf(day) === found.weekday)
  if (found.direction === 0) return days.find((day) => civilOf(day).year === year)
  if (found.direction === 1) return days.find((day) => day > today)
  if (found.direction === -1) return days.findLast((day) => day < today)
  const near = days.filter((day) => Math.abs(day - today) <= NEAR_DAYS)
  return near.length === 1 ? near[0] : undefined
}

function period(
  found: DateFound,
  unit: NonNullable<DateFound['unit']>,
  anchor: Anchor | undefined,
): Resolved {
  const direction = found.direction ?? 0
  if (!anchor?.yearKnown) return { precision: unit }
  const { year } = civilOf(anchor.day)
  const resolved =
    unit === 'week'
      ? isoWeek(anchor.day + 7 * direction)
      : unit === 'month'
        ? isoMonth(anchor.day, direction)
        : String(year + direction)
  return { precision: unit, resolved, counted: true }
}

/** A month with its year, or the next or last of its name. */
function monthOnly(found: DateFound, month: number, anchor: Anchor | undefined): Resolved {
  const name = (year: number) => `${year}-${String(month).padStart(2, '0')}`
  if (found.year !== undefined) return { precision: 'month', resolved: name(found.year) }
  if (!anchor?.yearKnown || found.direction === undefined) return { precision: 'month' }
  const today = civilOf(anchor.day)
  const year =
    found.direction > 0
      ? today.year + (month > today.month ? 0 : 1)
      : found.direction < 0
        ? today.year - (month < today.month ? 0 : 1)
        : today.year
  return { precision: 'month', resolved: name(year), counted: true }
}

/** A weekday: as its direction says; ahead after a verb in the future; else the latest, today included. */
function onWeekday(found: DateFound, today: Day): Day | undefined {
  const { weekday, direction } = found
  if (weekday === undefined) return undefined
  if (direction === 1 || (direction === undefined && found.future)) return nearestWeekday(today, weekday, 1)
  if (direction === -1) return nearestWeekday(today, weekday, -1)
  if (direction === 0) return today - ((weekdayOf(today) + 6) % 7) + ((weekday + 6) % 7)
  return nearestWeekday(today + 1, weekday, -1)
}

function show(day: Day, anchor: Anchor): string {
  return anchor.yearKnown ? isoDay(day) : isoMonthDay(civilOf(day))
}
