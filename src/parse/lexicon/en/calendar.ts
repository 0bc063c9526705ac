import type { Calendar, Weekday } from '../lexicon.ts'
import { phrases, table, words } from '../tables.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Source of the names: CLDR, locale en. */
export const calendar: Calendar = {
  months: table(MONTHS.map((name, i) => [name, i + 1] as const)),
  weekdays: table(WEEKDAYS.map((name, day) => [name, day as Weekday] as const)),
  days: table([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ]),
  units: table([
    ['week', 'week'],
    ['month', 'month'],
    ['year', 'year'],
  ] as const),
  directions: table([
    ['next', 1],
    ['coming', 1],
    ['this', 0],
    ['last', -1],
    ['past', -1],
  ] as const),
  dayWords: new Set(),
  yearWords: words('of'),
  notBefore: new Set(),
  notAfter: new Set(),
  openings: phrases('earlier | later | the end of | the start of | early | late'),
  vague: phrases('recently | in recent weeks | in recent months | in recent years | so far | soon'),
  spans: words('in over during for within'),
  spanUnits: words('days weeks months years hours'),
  spanFillers: words('the few several recent coming past'),
  future: (word) => word.fold === 'will' || word.fold === 'shall',
  fronted: true,
}
