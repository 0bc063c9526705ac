import type { IncomingMessage, ServerResponse } from 'node:http'
import { performance } from 'node:perf_hooks'
import { chooseCoding } from './coding.ts'
import { headersProblem } from './door.ts'
import { type Head, headOf } from './head.ts'
import type { Misses } from './misses.ts'
import { findMedium } from './negotiation.ts'
import { chooseLanguage, problemBytes, problemHeaders } from './problem.ts'
import { headFor } from './representation.ts'
import type { RepresentationCache } from './representation-cache.ts'
import { requestIdOf } from './request-id.ts'
import type { RequestLog } from './request-log.ts'

/** Answers a request, or says that it is the router's; then nothing has been done to it. */
export type AnswerAhead = (request: IncomingMessage, response: ServerResponse) => boolean

/** What answers are taken from. */
export interface Ready {
  readonly cache: RepresentationCache
  readonly misses: Misses
  /** The version of the store. */
  readonly version: () => string
  readonly log: RequestLog
}

/**
 * Answer what was answered before without asking the router again: reads whose bytes are ready, and URLs under which
 * nothing stands. The router checked the URL when it first answered it; what depends on the headers is decided here by
 * the functions that the router's way uses, so that both give the same bytes. Whatever is in doubt is the router's.
 */
export function createAhead({ cache, misses, version, log }: Ready): AnswerAhead {
  return (request, response) => {
    const start = performance.now()
    const { method, url } = request
    if ((method !== 'GET' && method !== 'HEAD') || url === undefined || headersProblem(request)) return false
    const { headers } = request
    const now = version()
    const kept = cache.get(now, url)
    const miss = kept ? undefined : misses.get(now, url)
    const offer = kept ?? miss
    if (!offer) return false
    const medium = offer.offered && findMedium(offer.offered, headers.accept, offer.format)
    const id = requestIdOf(headers)
    let head: Head
    let body: Buffer | undefined
    let lines: readonly string[]
    if (kept) {
      const form = medium && kept.form(medium, chooseCoding(headers['accept-encoding']))
      if (!form) return false
      head = headFor(form, headers)
      if (head.status !== 304) body = form.body
      lines = head.linesFor(id)
    } else if (miss && (medium || !miss.offered)) {
      const language = chooseLanguage(headers['accept-language'])
      head = missHeads[language]
      body = problemBytes(miss.problem, id, language)
      lines = [...head.linesFor(id), 'content-length', String(body.length)]
    } else return false

    response.on('finish', () =>
      log.write({ id, method, url, status: head.status, ms: performance.now() - start }),
    )
    // Node writes them down before it returns.
    response.writeHead(head.status, lines as string[])
    response.end(body)
    return true
  }
}

const missHeads = {
  ar: headOf(404, problemHeaders('ar')),
  en: headOf(404, problemHeaders('en')),
} as const
