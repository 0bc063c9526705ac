import type { Calendar } from '../lexicon/lexicon.ts'

/** What a date that begins with a word can be. */
export interface DateStart {
  /** A day: today, a weekday, the number of a date. */
  readonly day: boolean
  /** A week, month or year, without an opening before it. */
  readonly period: boolean
  /** A vague span of days. */
  readonly span: boolean
  /** The calendar's phrases that begin with the word. */
  readonly openings: Calendar['openings']
  readonly vague: Calendar['vague']
}

const NOTHING: DateStart = { day: false, period: false, span: false, openings: [], vague: [] }

/** Any number: a date in digits, or the number of a day. */
export const NUMBER: DateStart = { ...NOTHING, day: true }

/** The words that a date can begin with, numbers apart: one look-up passes over nearly all words of a text. */
export function startsOf(calendar: Calendar): ReadonlyMap<string, DateStart> {
  const starts = known.get(calendar) ?? findStarts(calendar)
  known.set(calendar, starts)
  return starts
}

/** Whether a folded word can begin a date. */
export function opensDate(fold: string, calendar: Calendar): boolean {
  return digitOf(fold.charCodeAt(0)) !== undefined || startsOf(calendar).has(fold)
}

/** ASCII, Arabic-Indic and extended Arabic-Indic digits. */
export function digitOf(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code >= 0x660 && code <= 0x669) return code - 0x660
  return code >= 0x6f0 && code <= 0x6f9 ? code - 0x6f0 : undefined
}

const known = new WeakMap<Calendar, ReadonlyMap<string, DateStart>>()

function findStarts(calendar: Calendar): ReadonlyMap<string, DateStart> {
  const { days, dayWords, weekdays, units, months, spans, openings, vague, directions, fronted } = calendar
  const starts = new Map<string, DateStart>()
  const add = (word: string, start: Partial<DateStart>) => {
    starts.set(word, { ...(starts.get(word) ?? NOTHING), ...start })
  }
  for (const word of [...days.keys(), ...dayWords, ...weekdays.keys()]) add(word, { day: true })
  for (const name of [...units.keys(), ...months.keys()]) add(name.split(' ')[0] ?? name, { period: true })
  if (fronted) for (const word of [...months.keys(), ...directions.keys()]) add(word, { day: true })
  for (const word of spans) add(word, { span: true })
  for (const [first = ''] of openings)
    add(first, { openings: openings.filter((phrase) => phrase[0] === first) })
  for (const [first = ''] of vague) add(first, { vague: vague.filter((phrase) => phrase[0] === first) })
  return starts
}
