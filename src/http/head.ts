import { everywhereFor } from './cors.ts'

/** What is said before the bytes of an answer to a read, but for what belongs to the request or to the bytes. */
export interface Head {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /**
   * The same as `writeHead` takes them, names and values in turn, behind the id of the request and the headers of every
   * answer. The list is made once and lent: it is as it was given until the next request asks for it.
   */
  linesFor(requestId: string): readonly string[]
}

/** A head, written once for all the answers it will stand before. */
export function headOf(status: number, headers: Readonly<Record<string, string>>): Head {
  const lines = ['x-request-id', '', ...Object.entries({ ...everywhereFor('GET'), ...headers }).flat()]
  return {
    status,
    headers,
    linesFor(requestId) {
      lines[1] = requestId
      return lines
    },
  }
}
