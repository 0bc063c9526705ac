import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { limits } from '../limits.ts'
import { isKnownToCaller } from './conditional.ts'
import { type Link, linkHeader, serviceLinks } from './links.ts'
import type { Medium } from './negotiation.ts'

/** Bytes ready to be sent and the headers that go with them. */
export interface Representation {
  readonly body: Buffer
  readonly etag: string
  readonly modified: Date | undefined
  readonly headers: Readonly<Record<string, string>>
}

/** What a resource answers, before it is bytes. */
export interface Answer {
  /** A value to be written as JSON, or bytes to be sent as they are. */
  readonly body: unknown
  /** Links beside those to the description of the service. */
  readonly links: readonly Link[]
  readonly lang?: string | undefined
  readonly modified?: Date | undefined
  readonly headers?: Readonly<Record<string, string>>
}

/** Write an answer as bytes, with a tag that stands for these bytes in this media type alone. */
export function represent(answer: Answer, medium: Medium): Representation {
  const { body, links, lang, modified, headers } = answer
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  const digest = createHash('sha256').update(`${medium.contentType}\n`).update(bytes).digest('base64url')
  const etag = `"${digest.slice(0, 27)}"`
  return {
    body: bytes,
    etag,
    modified,
    headers: {
      'content-type': medium.contentType,
      etag,
      vary: 'Accept',
      'cache-control': `public, max-age=${limits.cache_age_s_max}, must-revalidate`,
      link: linkHeader([...links, ...serviceLinks]),
      ...(lang === undefined ? {} : { 'content-language': lang }),
      ...(modified ? { 'last-modified': modified.toUTCString() } : {}),
      ...medium.headers,
      ...headers,
    },
  }
}

/** Send a representation, or 304 without it when the caller has it. */
export function sendRepresentation(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, etag, modified, headers }: Representation,
): FastifyReply {
  const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = request.headers
  reply.headers(headers)
  if (!isKnownToCaller({ ifNoneMatch, ifModifiedSince }, etag, modified)) return reply.send(body)
  return reply.removeHeader('content-type').code(304).send()
}
