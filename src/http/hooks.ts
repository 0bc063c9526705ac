import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { limits } from '../limits.ts'
import { everywhereFor, preflightHeaders } from './cors.ts'
import { hasEmptyPart, headersProblem, urlProblem } from './door.ts'
import type { PathTable } from './path-table.ts'
import { HttpProblem } from './problem.ts'

/** Headers of every answer, whatever it is. */
export function setEverywhere(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-request-id', request.id).headers(everywhereFor(request.method))
}

/** What every request passes before its route: the headers of every answer, then what is refused at the door. */
export function guardRequests(
  app: FastifyInstance,
  paths: PathTable,
  noteMiss: (url: string, problem: HttpProblem) => void,
): void {
  const miss: NoteMiss = ({ url }) => {
    const problem = new HttpProblem('no-such-path')
    noteMiss(url, problem)
    return problem
  }
  app.addHook('onRequest', (request, reply, done) => {
    setEverywhere(request, reply)
    const problem = refuseAtDoor(request, paths, miss)
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

type NoteMiss = (request: FastifyRequest) => HttpProblem

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

function refuseAtDoor(request: FastifyRequest, paths: PathTable, miss: NoteMiss): HttpProblem | undefined {
  const wrong = urlProblem(request.url) ?? headersProblem(request.raw)
  if (wrong) return wrong
  if (!request.is404) return hasEmptyPart(request) ? miss(request) : undefined
  const methods = methodsOf(request, paths)
  if (!methods) return miss(request)
  if (request.method === 'OPTIONS') return undefined
  return new HttpProblem('method-not-allowed', { headers: { allow: methods.join(', ') } })
}

function methodsOf(request: FastifyRequest, paths: PathTable): readonly string[] | undefined {
  const { url } = request
  const at = url.indexOf('?')
  return paths.methodsOf(at === -1 ? url : url.slice(0, at))
}
