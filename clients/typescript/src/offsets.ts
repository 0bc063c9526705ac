import type { components } from './openapi.ts'

/** What offsets count; every answer that holds spans says it as `offsetUnit`. */
export type OffsetUnit = components['schemas']['NewsItem']['offsetUnit']

/** A stretch of a text, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The words of a span in its canonical text. Strings count in UTF-16, so for that unit it is `text.slice`; for the
 * others it walks the text once. Throws RangeError where the span is not inside the text or divides a character.
 */
export function cut(text: string, { start, end }: Span, unit: OffsetUnit = 'utf-16'): string {
  const whole = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end
  const [from, to] = whole ? placesOf(text, start, end, unit) : []
  if (from === undefined || to === undefined) throw new RangeError(`no span of the text: ${start} to ${end}`)
  return text.slice(from, to)
}

/** Where two offsets lie in UTF-16; nothing for one that is outside or inside a character. */
function placesOf(text: string, start: number, end: number, unit: OffsetUnit): (number | undefined)[] {
  let from: number | undefined
  let place = 0
  let offset = 0
  for (;;) {
    if (offset === start) from = place
    if (offset === end) return [from, place]
    const point = text.codePointAt(place)
    if (point === undefined || offset > end) return []
    place += point > 0xffff ? 2 : 1
    offset += sizeOf(point, unit)
  }
}

function sizeOf(point: number, unit: OffsetUnit): number {
  if (unit === 'code-point') return 1
  if (unit === 'utf-16') return point > 0xffff ? 2 : 1
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
