import type { OffsetUnit } from '../../schemas/span.ts'
import { offsetConverter } from '../text/offsets.ts'

/**
 * The same value with every `start` and `end` in it counted in another unit. `length` stays: it is of the text, in
 * UTF-16 units. A value without offsets comes back equal.
 */
export function inOffsetUnit<T>(value: T, text: string, unit: OffsetUnit): T {
  if (unit === 'utf-16') return value
  return convert(value, offsetConverter(text, unit)) as T
}

function convert(value: unknown, offset: (utf16: number) => number): unknown {
  if (Array.isArray(value)) return value.map((part) => convert(part, offset))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      (name === 'start' || name === 'end') && typeof part === 'number' ? offset(part) : convert(part, offset),
    ]),
  )
}
