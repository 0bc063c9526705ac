/** The fields of a value that are asked for, in the value's own order, and those that always stand. */
export function selectFields<T extends object>(
  value: T,
  wanted: readonly string[] | undefined,
  always: readonly string[],
): Partial<T> {
  if (!wanted) return value
  const kept = new Set([...wanted, ...always])
  return Object.fromEntries(Object.entries(value).filter(([name]) => kept.has(name))) as Partial<T>
}
