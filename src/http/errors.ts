import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bodyTypes } from './article-body.ts'
import { parameterFaults } from './faults.ts'
import { setEverywhere } from './hooks.ts'
import { HttpProblem, sendProblem } from './problem.ts'
import type { ProblemSlug } from './problem-table.ts'

/** Answer every error and every path that is not there with a problem. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    const problem = problemOf(error, request)
    if (problem.status >= 500 && !(error instanceof HttpProblem)) request.log.error({ err: error }, 'failed')
    return sendProblem(request, reply, problem)
  })
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, new HttpProblem('no-such-path')))
}

/** Errors that Fastify finds before any hook runs. */
export function sendFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  setEverywhere(request, reply)
  const problem = problemOf(error, request)
  request.log.info({ method: request.method, status: problem.status, error: error.code }, 'refused')
  sendProblem(request, reply, problem)
}

const bySlug: Readonly<Record<string, ProblemSlug>> = {
  FST_ERR_BAD_URL: 'malformed-url',
  FST_ERR_MAX_PARAM_LENGTH: 'url-too-long',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-body',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-body',
}

const byStatus: Readonly<Record<number, ProblemSlug>> = {
  404: 'no-such-path',
  405: 'method-not-allowed',
  408: 'request-timeout',
  413: 'body-too-large',
  414: 'url-too-long',
  415: 'unsupported-media-type',
  431: 'headers-too-large',
}

function problemOf(error: unknown, request: FastifyRequest): HttpProblem {
  if (error instanceof HttpProblem) return error
  // Anything can be thrown.
  const { code, statusCode, validation, validationContext } = (error ?? {}) as Partial<FastifyError>
  if (Array.isArray(validation)) {
    return new HttpProblem('bad-parameter', {
      faults: parameterFaults(validation, validationContext, request),
    })
  }
  const slug = bySlug[code ?? ''] ?? byStatus[statusCode ?? 0]
  if (slug === 'unsupported-media-type') {
    const fault = { in: 'header', name: 'Content-Type', code: 'not-supported', allowed: bodyTypes } as const
    return new HttpProblem(slug, { faults: [fault] })
  }
  if (slug) return new HttpProblem(slug)
  const isCallers = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
  return new HttpProblem(isCallers ? 'malformed-request' : 'internal-error')
}
