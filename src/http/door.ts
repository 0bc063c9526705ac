import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { limits } from '../limits.ts'
import { HttpProblem } from './problem.ts'

/** What is wrong with a URL before anybody asks what stands under it. */
export function urlProblem(url: string): HttpProblem | undefined {
  if (Buffer.byteLength(url) > limits.url_bytes_max) return new HttpProblem('url-too-long')
  if (url.includes('%') && !isWellEscaped(url)) return new HttpProblem('malformed-url')
  return undefined
}

/** What is wrong with the headers of any request. */
export function headersProblem(request: IncomingMessage): HttpProblem | undefined {
  // Names and values stand one after the other.
  if (request.rawHeaders.length > limits.header_lines_max * 2) return new HttpProblem('headers-too-large')
  if (request.headers.host === undefined && request.httpVersion === '1.1')
    return new HttpProblem('malformed-request', { faults: [{ in: 'header', name: 'Host', code: 'missing' }] })
  return undefined
}

/** Whether a part of a path is empty that the router lets be: a slash at the end of a path, or two in a row. */
export function hasEmptyPart({ params, routeOptions }: FastifyRequest): boolean {
  if (routeOptions.url?.endsWith('*')) return false
  for (const name in params as Record<string, string>)
    if ((params as Record<string, string>)[name] === '') return true
  return false
}

function isWellEscaped(url: string): boolean {
  try {
    decodeURIComponent(url)
    return true
  } catch {
    return false
  }
}
