import type { Database, Value } from './database.ts'

/** Numbers of entries in the order of a list. */
export type List = Uint32Array

/** A list as SQL: one column, the number of each entry, in order. */
export interface ListQuery {
  readonly sql: string
  readonly values: readonly Value[]
}

/** Whole lists, the least recently used forgotten first. */
export interface Lists {
  /** The list of a query in this state of the index. */
  read(version: string, query: ListQuery): List
  /** The list as it was in a state of before, if it is still known. */
  recall(version: string, query: ListQuery): List | undefined
}

/** All lists together keep at most so many bytes: a list of 30,000 items has 120,000. */
const listBytesMax = 16 * 1024 * 1024

/**
 * A list is read whole the first time and kept: it is a few milliseconds' work for tens of thousands of entries, it gives
 * the total, and every page of it, the last one too, is then a look at a few numbers.
 */
export function createLists(database: Database, bytesMax = listBytesMax): Lists {
  const kept = new Map<string, List>()
  let bytes = 0

  function recall(version: string, query: ListQuery): List | undefined {
    const key = keyOf(version, query)
    const list = kept.get(key)
    if (!list) return undefined
    kept.delete(key)
    kept.set(key, list)
    return list
  }

  return {
    recall,
    read(version, query) {
      const known = recall(version, query)
      if (known) return known
      // The rows of a sorted sub-query are put together in its order; a list of 30,000 rows would cost ten times that.
      const sql = `SELECT group_concat(n) FROM (${query.sql})`
      const [joined] = database.prepare(sql).first(...query.values) ?? []
      const list = typeof joined === 'string' ? readNumbers(joined) : new Uint32Array()
      const added = keyOf(version, query)
      kept.set(added, list)
      bytes += sizeOf(added, list)
      for (const [key, old] of kept) {
        if (bytes <= bytesMax || kept.size === 1) break
        kept.delete(key)
        bytes -= sizeOf(key, old)
      }
      return list
    },
  }
}

/** The query that a list is kept under, the list, and roughly what holds both: most searches find little. */
function sizeOf(key: string, list: List): number {
  return key.length * 2 + list.byteLength + overheadBytes
}

const overheadBytes = 256

function keyOf(version: string, { sql, values }: ListQuery): string {
  return JSON.stringify([version, sql, values])
}

function readNumbers(joined: string): Uint32Array {
  const numbers: number[] = []
  let number = 0
  for (let at = 0; at < joined.length; at++) {
    const unit = joined.charCodeAt(at)
    if (unit === COMMA) {
      numbers.push(number)
      number = 0
    } else number = number * 10 + unit - ZERO
  }
  numbers.push(number)
  return Uint32Array.from(numbers)
}

const COMMA = 0x2c
const ZERO = 0x30
