import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { limits } from '../limits.ts'
import { type Coding, encode } from './coding.ts'
import { isKnownToCaller } from './conditional.ts'
import { type Head, headOf } from './head.ts'
import { type Link, linkHeader, serviceLinks } from './links.ts'
import type { Medium } from './negotiation.ts'

/** Bytes ready to be sent, and what is said before them. */
export interface Representation {
  readonly body: Buffer
  readonly etag: string
  readonly modified: Date | undefined
  readonly item: Answer['item']
  /** For a caller who does not have it. */
  readonly whole: Head
  /** For a caller who has it. */
  readonly known: Head
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
  /** The item that it is a part of: what is kept of one item is bounded by the size of its JSON. */
  readonly item?: { readonly id: string; readonly bytes: number } | undefined
}

/** Write an answer as bytes, with a tag that stands for these bytes in this media type alone. */
export function represent(answer: Answer, medium: Medium): Representation {
  const { body, links, lang, modified, headers, item } = answer
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  const digest = createHash('sha256').update(`${medium.contentType}\n`).update(bytes).digest('base64url')
  const etag = `"${digest.slice(0, 27)}"`
  return representationOf(
    { body: bytes, modified, item },
    {
      'content-type': medium.contentType,
      etag,
      vary: 'Accept, Accept-Encoding',
      'cache-control': `public, max-age=${limits.cache_age_s_max}, must-revalidate`,
      link: linkHeader([...links, ...serviceLinks]),
      ...(lang === undefined ? {} : { 'content-language': lang }),
      ...(modified ? { 'last-modified': modified.toUTCString() } : {}),
      ...medium.headers,
      ...headers,
    },
  )
}

/** Bytes and their headers, a tag among them. */
export function representationOf(
  { body, modified, item }: Pick<Representation, 'body' | 'modified' | 'item'>,
  headers: Readonly<Record<string, string>> & { readonly etag: string },
): Representation {
  const length = String(body.length)
  const { 'content-type': _type, 'content-encoding': _coding, 'content-length': _length, ...known } = headers
  return {
    body,
    etag: headers.etag,
    modified,
    item,
    whole: headOf(200, { ...headers, 'content-length': length }),
    known: headOf(304, known),
  }
}

/**
 * A representation in a coding, with a tag of its own. What is short stays as it is, since coding it saves no packet;
 * so does what comes with its digest, which would be another one in each coding (RFC 9530, 3).
 */
export async function inCoding(plain: Representation, coding: Coding): Promise<Representation> {
  const { body, etag, whole } = plain
  const isCoded = coding !== 'identity' && body.length >= limits.coded_bytes_min
  if (!isCoded || 'repr-digest' in whole.headers) return plain
  return representationOf(
    { ...plain, body: await encode(body, coding, 'answer') },
    {
      ...whole.headers,
      'content-encoding': coding,
      etag: `${etag.slice(0, -1)}-${coding}"`,
    },
  )
}

/** What to say before a representation: 304, without its bytes, to a caller who has it. */
export function headFor(
  { etag, modified, whole, known }: Representation,
  request: IncomingHttpHeaders,
): Head {
  const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = request
  return isKnownToCaller({ ifNoneMatch, ifModifiedSince }, etag, modified) ? known : whole
}

/** Send a representation, or 304 without it when the caller has it. */
export function sendRepresentation(
  request: FastifyRequest,
  reply: FastifyReply,
  representation: Representation,
): FastifyReply {
  const { status, headers } = headFor(representation, request.headers)
  return reply
    .code(status)
    .headers(headers)
    .send(status === 304 ? nothingFor(request) : representation.body)
}

/** Fastify tells HEAD that nothing is zero bytes, which a 304 must not say of what it stands for; of a stream it tells nothing. */
function nothingFor({ method }: FastifyRequest): Readable | undefined {
  return method === 'HEAD' ? Readable.from([]) : undefined
}
