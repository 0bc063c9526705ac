import type { FastifyBaseLogger, FastifyInstance } from 'fastify'

/** What the log says of a request that was answered. */
export interface AnsweredRequest {
  readonly id: string
  readonly method: string
  readonly url: string
  readonly status: number
  /** From its arrival to the last byte, milliseconds. */
  readonly ms: number
}

/** One line a request, however it was answered. */
export interface RequestLog {
  write(request: AnsweredRequest): void
}

/** Write lines to a logger of the application. */
export function createRequestLog(logger: FastifyBaseLogger): RequestLog {
  // No line here holds a header, so nothing is looked for that must be hidden: that costs more than the line itself.
  const plain = logger.child({}, { redact: [] })
  return {
    write(request) {
      const { id, method, url, status, ms } = request
      plain[levelOf(request)]({ reqId: id, method, url, status, ms: roundMs(ms) }, 'request')
    },
  }
}

/** Health checks come every few seconds and tell nothing when they are well. */
export function levelOf({ url }: AnsweredRequest): 'debug' | 'info' {
  return url.startsWith('/health/') ? 'debug' : 'info'
}

/** To a hundredth of a millisecond. */
export function roundMs(ms: number): number {
  return Math.round(ms * 100) / 100
}

/** A line for each request that the router answers. */
export function logRequests(app: FastifyInstance, log: RequestLog): void {
  app.addHook('onResponse', ({ id, method, url }, reply, done) => {
    log.write({ id, method, url, status: reply.statusCode, ms: reply.elapsedTime })
    done()
  })
}
