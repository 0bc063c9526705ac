import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const acceptable = /^[A-Za-z0-9._-]{1,64}$/

/** The caller's id for a request when it is a plain word, else a new one. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID()
}
