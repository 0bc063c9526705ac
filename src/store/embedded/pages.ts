import { BadPlace, type Place } from '../store.ts'
import type { List } from './lists.ts'

/** What orders a list: the sort key of an entry and, where keys are equal, its id. `undefined` for one that is gone. */
export type KeyOf = (n: number) => Key | undefined
export type Key = readonly [key: string | number, id: string | number]

/** Which entries of a list a page holds, and where its neighbours begin. */
export interface PageCut {
  readonly numbers: readonly number[]
  readonly next?: Place | undefined
  readonly previous?: Place | 'start' | undefined
}

/**
 * Cut a page out of a list that is ordered by key and id. A place names the last entry before a page, and where it stood:
 * the entry is mostly still there, else it is looked for by halving, whatever came or went in between.
 */
export function cutPage(list: List, limit: number, after: Place | undefined, keyOf: KeyOf): PageCut {
  const first = after === undefined ? 0 : firstBehind(list, readPlace(after), keyOf)
  const end = Math.min(first + limit, list.length)
  const placeBefore = (at: number): Place | undefined => {
    const key = at > 0 ? keyOf(list[at - 1] ?? 0) : undefined
    return key && [at, ...key]
  }
  return {
    numbers: Array.from(list.subarray(first, end)),
    next: end > first && end < list.length ? placeBefore(end) : undefined,
    previous: first === 0 ? undefined : (placeBefore(Math.max(first - limit, 0)) ?? 'start'),
  }
}

function readPlace(place: Place): readonly [at: number, key: string | number, id: string | number] {
  const [at, key, id] = place
  if (
    typeof at !== 'number' ||
    !Number.isInteger(at) ||
    at < 0 ||
    key === undefined ||
    id === undefined ||
    place.length !== 3
  )
    throw new BadPlace('A place has a number, a key and an id.')
  return [at, key, id]
}

function firstBehind(
  list: List,
  [at, key, id]: readonly [number, string | number, string | number],
  keyOf: KeyOf,
): number {
  const there = at > 0 && at <= list.length ? keyOf(list[at - 1] ?? 0) : undefined
  if (there && compareKeys(there, [key, id]) === 0) return at
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = keyOf(list[middle] ?? 0)
    if (found && compareKeys(found, [key, id]) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

/** As SQLite compares: numbers by value, text by its bytes. */
function compareKeys(a: Key, b: Key): number {
  return comparePart(a[0], b[0]) || comparePart(a[1], b[1])
}

function comparePart(a: string | number, b: string | number): number {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : a > b ? 1 : 0
}
