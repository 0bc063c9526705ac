import { everywhereFor } from './cors.ts'

/** What is said before the bytes of an answer to a read, but for what belongs to the request or to the bytes. */
export interface Head {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The same as Node takes them, names and values in turn, behind those of every answer. */
  readonly lines: readonly string[]
}

/** A head, written once for all the answers it will stand before. */
export function headOf(status: number, headers: Readonly<Record<string, string>>): Head {
  return { status, headers, lines: Object.entries({ ...everywhereFor('GET'), ...headers }).flat() }
}
