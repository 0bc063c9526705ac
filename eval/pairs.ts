import type { Range } from '../src/text/range.ts'

/** A gold span and a given one that are taken for the same, by their places in their lists. */
export interface Pair {
  readonly gold: number
  readonly given: number
  readonly overlap: number
}

/** Intersection over union of two spans: 1 when they are the same, 0 when they do not touch. */
export function overlapOf(a: Range, b: Range): number {
  const shared = sharedLength(a, b)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** How many units two spans share; not above 0 when they do not touch. */
export function sharedLength(a: Range, b: Range): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

/** Pair spans one to one, the best overlaps first, equal ones in the order of the lists; none below `min`. */
export function pairSpans(golds: readonly Range[], given: readonly Range[], min: number): Pair[] {
  const near = golds.flatMap((gold, g) =>
    given.flatMap((span, s) => {
      const overlap = overlapOf(gold, span)
      return overlap >= min ? [{ gold: g, given: s, overlap }] : []
    }),
  )
  near.sort((a, b) => b.overlap - a.overlap)
  const taken = { gold: new Set<number>(), given: new Set<number>() }
  return near.filter((pair) => {
    if (taken.gold.has(pair.gold) || taken.given.has(pair.given)) return false
    taken.gold.add(pair.gold)
    taken.given.add(pair.given)
    return true
  })
}
