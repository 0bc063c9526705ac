/**
 * A date of a feed as ISO 8601: RFC 822 with its later forms (two digits for the year, named zones), else as it is. A
 * zone that is not known is left out, since it could be any; what is no date stays, and is dropped with a warning as in
 * any other record. Source: RFC 822, 5; RFC 2822, 3.3 and 4.3.
 */
export function readFeedDate(value: string | undefined): string | undefined {
  const words = value?.trim()
  if (words === undefined || words === '') return undefined
  const [, day = '', name = '', year = '', hour, minute = '', second = ':00', zone = ''] =
    RFC_822.exec(words) ?? []
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month === 0) return words
  const date = `${fullYear(year)}-${twoDigits(String(month))}-${twoDigits(day)}`
  if (hour === undefined) return date
  return `${date}T${twoDigits(hour)}:${minute}${second}${offsetOf(zone)}`
}

const RFC_822 =
  /^(?:[a-z]{3,9}\.?,? )? ?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d{2})(?: (\d{1,2}):(\d{2})(:\d{2})?(?: ?([a-z]{1,5}|[+-]\d{2}:?\d{2}))?)?$/i

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Source: RFC 822, 5.1; single letters but Z are left out, since their signs were misprinted (RFC 2822, 4.3). */
const ZONES: ReadonlyMap<string, string> = new Map([
  ...['UT', 'UTC', 'GMT', 'Z'].map((name): [string, string] => [name, 'Z']),
  ['EDT', '-04:00'],
  ['EST', '-05:00'],
  ['CDT', '-05:00'],
  ['CST', '-06:00'],
  ['MDT', '-06:00'],
  ['MST', '-07:00'],
  ['PDT', '-07:00'],
  ['PST', '-08:00'],
])

/** Source: RFC 2822, 4.3: two digits below 50 are of this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  return `${Number(year) < 50 ? '20' : '19'}${year}`
}

function twoDigits(number: string): string {
  return number.padStart(2, '0')
}

function offsetOf(zone: string): string {
  const digits = zone.replace(':', '')
  if (/^[+-]\d{4}$/.test(digits)) return `${digits.slice(0, 3)}:${digits.slice(3)}`
  return ZONES.get(zone.toUpperCase()) ?? ''
}
