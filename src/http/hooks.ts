import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { limits } from '../limits.ts'
import { corsHeadersFor, preflightHeaders } from './cors.ts'
import type { PathTable } from './path-table.ts'
import { HttpProblem } from './problem.ts'

/** Headers of every answer, whatever it is. */
export function setEverywhere(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({
    'x-request-id': request.id,
    'x-content-type-options': 'nosniff',
    ...corsHeadersFor(request.method),
  })
}

/** What every request passes before its route: the headers of every answer, then what is refused at the door. */
export function guardRequests(app: FastifyInstance, paths: PathTable): void {
  app.addHook('onRequest', (request, reply, done) => {
    setEverywhere(request, reply)
    const problem = refuseAtDoor(request, paths)
    if (problem) return done(problem)
    if (request.is404 && request.method === 'OPTIONS') {
      reply
        .code(204)
        .headers(preflightHeaders(methodsOf(request, paths) ?? []))
        .send()
      return
    }
    done()
  })
}

/** Whether a route gives what is loaded: while nothing is, it answers that the service is not ready. */
export function isOfData(route: string): boolean {
  return ['/v1/items', '/v1/quotes', '/v1/speakers'].some(
    (path) => route === path || route.startsWith(`${path}/`),
  )
}

/** Until the first load is complete nobody sees a part of it. */
export function awaitFirstLoad(app: FastifyInstance, isLoaded: () => boolean): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (isLoaded() || !isOfData(request.routeOptions.url ?? '')) return done()
    done(new HttpProblem('not-ready', { headers: { 'retry-after': String(limits.retry_after_s) } }))
  })
}

function refuseAtDoor(request: FastifyRequest, paths: PathTable): HttpProblem | undefined {
  const { url, headers, method, params } = request
  if (Buffer.byteLength(url) > limits.url_bytes_max) return new HttpProblem('url-too-long')
  // Names and values stand one after the other.
  if (request.raw.rawHeaders.length > limits.header_lines_max * 2) return new HttpProblem('headers-too-large')
  if (headers.host === undefined && request.raw.httpVersion === '1.1') {
    return new HttpProblem('malformed-request', { faults: [{ in: 'header', name: 'Host', code: 'missing' }] })
  }
  if (url.includes('%') && !isWellEscaped(url)) return new HttpProblem('malformed-url')
  if (request.is404) {
    const methods = methodsOf(request, paths)
    if (!methods) return new HttpProblem('no-such-path')
    if (method === 'OPTIONS') return undefined
    return new HttpProblem('method-not-allowed', { headers: { allow: methods.join(', ') } })
  }
  // The router lets a parameter be empty: a slash at the end of a path, or two in a row.
  for (const value of Object.values(params as Record<string, string>)) {
    if (value === '' && !request.routeOptions.url?.endsWith('*')) return new HttpProblem('no-such-path')
  }
  return undefined
}

function methodsOf(request: FastifyRequest, paths: PathTable): readonly string[] | undefined {
  const { url } = request
  const at = url.indexOf('?')
  return paths.methodsOf(at === -1 ? url : url.slice(0, at))
}

function isWellEscaped(url: string): boolean {
  try {
    decodeURIComponent(url)
    return true
  } catch {
    return false
  }
}
