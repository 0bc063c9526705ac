/**
 * Whether two words differ by so little that one may be the other mistyped: one letter more, less, changed or changed
 * places with its neighbour, two such differences from eight letters on, none below four. Linear in the words' lengths.
 */
export function isNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const allowed = shorter < 4 ? 0 : shorter < 8 ? 1 : 2
  if (Math.abs(a.length - b.length) > allowed) return false
  return a === b || (allowed > 0 && distance(a, b, allowed) <= allowed)
}

/** Differences between two words, or any number above `max` when there are more. Source: Damerau's distance. */
function distance(a: string, b: string, max: number): number {
  let start = 0
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  const [left, right] = [a.slice(start), b.slice(start)]
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= right.length; column++) {
      const same = left.charCodeAt(row - 1) === right.charCodeAt(column - 1)
      let cost = Math.min(
        (last[column] ?? max) + 1,
        (current[column - 1] ?? max) + 1,
        (last[column - 1] ?? max) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
        left.charCodeAt(row - 2) === right.charCodeAt(column - 1)
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? max) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > max) return least
    beforeLast = last
    last = current
  }
  return last[right.length] ?? max + 1
}
