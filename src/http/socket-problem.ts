import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { corsHeaders } from './cors.ts'
import { chooseLanguage, HttpProblem, problemBody, problemHeaders } from './problem.ts'
import type { ProblemSlug } from './problem-table.ts'
import { newRequestId, requestIdOf } from './request-id.ts'

const byCode: Readonly<Record<string, ProblemSlug>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
}

/** Answer bytes that are no request with a problem and close the connection. There is no request to log. */
export function sendSocketProblem(error: Error & { code?: string }, socket: Socket): string | undefined {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy()
    return undefined
  }
  const problem = new HttpProblem(byCode[error.code ?? ''] ?? 'malformed-request')
  const requestId = newRequestId()
  const body = Buffer.from(JSON.stringify(problemBody(problem, requestId, 'en')))
  const headers = {
    ...problemHeaders('en'),
    ...corsHeaders,
    'x-content-type-options': 'nosniff',
    'x-request-id': requestId,
    date: new Date().toUTCString(),
    'content-length': String(body.length),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(
    Buffer.concat([
      Buffer.from(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n`),
      body,
    ]),
  )
  return problem.slug
}

/** Node answers an unknown `Expect` itself, without a body, unless somebody listens. */
export function answerExpectations(server: Server): void {
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const problem = new HttpProblem('expectation-failed')
    const language = chooseLanguage(request.headers['accept-language'])
    const requestId = requestIdOf(request.headers)
    const body = Buffer.from(JSON.stringify(problemBody(problem, requestId, language)))
    response.writeHead(problem.status, {
      ...problemHeaders(language),
      ...corsHeaders,
      'x-content-type-options': 'nosniff',
      'x-request-id': requestId,
      'content-length': body.length,
    })
    response.end(body)
  })
}
