import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi'
import { z } from 'zod'
import type { ListLinks } from '../../schemas/page.ts'
import type { ReadPage } from '../import/html.ts'
import type { Store, StoredItem } from '../store/store.ts'
import { chooseCoding } from './coding.ts'
import { commonProblems, type Descriptions, type HeaderName, responseSchemas } from './describe.ts'
import { isOfData } from './hooks.ts'
import { alternateLinks, type Link, pathWithQuery, schemaLinks } from './links.ts'
import type { Misses } from './misses.ts'
import { chooseMedium, json, type Medium } from './negotiation.ts'
import { HttpProblem } from './problem.ts'
import {
  type Answer,
  inCoding,
  type Representation,
  represent,
  sendRepresentation,
} from './representation.ts'
import type { RepresentationCache } from './representation-cache.ts'

/** What every route is given. */
export interface RouteContext {
  readonly app: FastifyInstance
  readonly store: Store
  readonly cache: RepresentationCache
  readonly misses: Misses
  readonly version: string
  /** What the OpenAPI document says of each operation. */
  readonly descriptions: Descriptions
  readonly readPage: ReadPage
  /** When this process began to serve: what is not from the store has not changed since. */
  readonly started: Date
}

/** A request whose parameters have been checked. */
export interface Asked<Params extends z.ZodObject, Query extends z.ZodObject> {
  readonly params: z.output<Params>
  readonly query: z.output<Query>
  /** The query as it was sent, decoded. */
  readonly sent: Readonly<Record<string, string>>
  readonly medium: Medium
}

/** Something that can be read. */
export interface ReadOperation<Params extends z.ZodObject, Query extends z.ZodObject> {
  readonly url: string
  readonly operationId: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly params?: Params
  readonly query?: Query
  /** The media types there are, the default first. */
  readonly media?: readonly Medium[]
  /** Those of the media that there are here; all of them where nothing else is said. */
  readonly offered?: readonly Medium[]
  /** What the body is, where its medium says no more. */
  readonly schema: z.ZodType
  /** Name of the JSON Schema of the body in JSON, where it is one of those served. */
  readonly describedBy?: string
  /** Whether it can be missing. */
  readonly canBeMissing?: boolean
  /** Headers of the answer beside those of every read. */
  readonly headers?: readonly HeaderName[]
  answer(asked: Asked<Params, Query>): Answer | Promise<Answer>
}

/** Serve something that can be read, with negotiation, validators and links; the bytes are made once. */
export function serveRead<
  Params extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
>({ app, store, cache, misses, descriptions }: RouteContext, operation: ReadOperation<Params, Query>): void {
  const { url, media = [json], query = z.strictObject({}), params, describedBy } = operation
  const { offered = media } = operation
  const schema: FastifyZodOpenApiSchema = {
    operationId: operation.operationId,
    summary: operation.summary,
    description: operation.description,
    tags: [operation.tag],
    querystring: query,
    ...(params ? { params } : {}),
    response: responseSchemas(media, operation.schema),
  }
  descriptions.set(operation.operationId, {
    kind: 'read',
    problems: [
      ...commonProblems,
      ...(operation.canBeMissing ? [404 as const] : []),
      ...(isOfData(url) ? [503 as const] : []),
    ],
    headers: operation.headers ?? [],
    media,
  })
  const ownSchema = describedBy && `/v1/schemas/${describedBy}`
  app.route({
    method: 'GET',
    url,
    schema,
    handler: async (request, reply) => {
      const asked = request.query as { format?: string }
      const medium = chooseMedium(offered, request.headers.accept, asked.format)
      const coding = chooseCoding(request.headers['accept-encoding'])
      const { version } = store.status()
      const offer = { url: request.url, offered, format: asked.format }
      const kept = cache.get(version, request.url)
      const miss = (error: unknown): never => {
        if (error instanceof HttpProblem && error.status === 404)
          misses.keep(version, request.url, { ...offer, problem: error })
        throw error
      }
      const ready = kept?.form(medium, coding)
      if (ready) return sendRepresentation(request, reply, ready)

      const plain = kept?.form(medium, 'identity') ?? (await write(request, medium).catch(miss))
      cache.keep(version, offer, { medium, coding: 'identity', representation: plain })
      const representation = await inCoding(plain, coding)
      if (coding !== 'identity') cache.keep(version, offer, { medium, coding, representation })
      return sendRepresentation(request, reply, representation)
    },
  })

  async function write(request: FastifyRequest, medium: Medium): Promise<Representation> {
    const answer = await operation.answer({
      params: request.params as z.output<Params>,
      query: request.query as z.output<Query>,
      sent: sentQuery(request),
      medium,
    })
    const self = answer.links.find(({ rel }) => rel === 'self')?.href ?? request.url
    const links = [
      ...answer.links,
      ...alternateLinks(offered, medium, self),
      ...schemaLinks(medium.type === json.type ? ownSchema : medium.describedBy),
    ]
    return represent({ ...answer, links }, medium)
  }
}

/** The query of a request as it was sent; each name stands once, or the request would have been refused. */
export function sentQuery(request: FastifyRequest): Record<string, string> {
  const at = request.url.indexOf('?')
  return at === -1 ? {} : Object.fromEntries(new URLSearchParams(request.url.slice(at + 1)))
}

/** The item of a path, or 404. */
export async function findItem(store: Store, id: string): Promise<StoredItem> {
  const found = await store.get(id)
  if (found) return found
  throw new HttpProblem('no-such-item')
}

/** What a page of a collection is made of. */
export interface ListPart<T> {
  readonly items: readonly T[]
  readonly total: number
  /** Absent where the collection is never split. */
  readonly limit?: number
  /** Cursor of the next page. */
  readonly next?: string | undefined
  /** Cursor of the page before, `start` where that is the first. */
  readonly previous?: string | undefined
}

/** The envelope of a collection. */
export function listBody<T>(path: string, sent: Readonly<Record<string, string>>, part: ListPart<T>) {
  const { items, total, limit, next } = part
  const { cursor, ...first } = sent
  return {
    items,
    page: {
      total,
      ...(limit === undefined ? {} : { limit }),
      count: items.length,
      ...(next === undefined ? {} : { next }),
    },
    links: {
      self: pathWithQuery(path, sent),
      first: pathWithQuery(path, first),
      ...(next === undefined ? {} : { next: pathWithQuery(path, { ...first, cursor: next }) }),
    },
  }
}

/** The links of a page as a header. */
export function listLinks(links: ListLinks, previous?: string | undefined): Link[] {
  const separator = links.first.includes('?') ? '&' : '?'
  const back = previous === 'start' ? links.first : `${links.first}${separator}cursor=${previous}`
  return [
    { rel: 'self', href: links.self },
    { rel: 'first', href: links.first },
    ...(previous === undefined ? [] : [{ rel: 'prev', href: back }]),
    ...(links.next === undefined ? [] : [{ rel: 'next', href: links.next }]),
  ]
}
