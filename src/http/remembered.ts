import { limits } from '../limits.ts'

/**
 * A reading of a header that remembers what it made of the last few different ones. Callers are many and their programs
 * few, so the same headers come again and again.
 */
export function remembered<Result extends string>(
  read: (header: string) => Result,
): (header: string) => Result {
  const known = new Map<string, Result>()
  return (header) => {
    const before = known.get(header)
    if (before !== undefined) return before
    const result = read(header)
    if (header.length > limits.header_kept_units_max) return result
    if (known.size >= limits.headers_kept_max) known.clear()
    known.set(header, result)
    return result
  }
}
