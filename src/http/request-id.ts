import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const acceptable = /^[A-Za-z0-9._-]{1,64}$/

// Of this process alone, for as long as it runs: a number behind it is then enough for each request, and is made and
// read by Node in a third of the time of a UUID.
const ours = randomBytes(9).toString('base64url')
let made = 0

/** A new id, which no other request is given, here or in another process. */
export function newRequestId(): string {
  made++
  return `${ours}.${made.toString(36)}`
}

/** The caller's id for a request when it is a plain word, else a new one. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && acceptable.test(given) ? given : newRequestId()
}
