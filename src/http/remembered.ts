import { limits } from '../limits.ts'

/**
 * A reading of a text that remembers what it made of the last few different ones. Callers are many and their programs
 * few, so the same headers come again and again. Longer texts are read each time.
 */
export function remembered<Result extends string>(
  read: (text: string) => Result,
  keptMax: number = limits.headers_kept_max,
): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = read(text)
    if (text.length > limits.remembered_units_max) return result
    if (known.size >= keptMax) known.clear()
    known.set(text, result)
    return result
  }
}
