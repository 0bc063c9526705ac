import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi'
import { z } from 'zod'
import { Problem } from '../../schemas/problem.ts'
import type { Medium } from './negotiation.ts'
import { problemMediaType } from './problem.ts'

/** A real answer, by media type. */
export type Example = unknown

/** What an operation's answers are described from. */
export interface Described {
  readonly media: readonly Medium[]
  readonly schema: z.ZodType
  readonly description: string
  readonly canBeMissing?: boolean
  readonly example?: Example
  readonly responseHeaders?: Readonly<Record<string, string>>
}

function header(description: string, example: string) {
  return z.string().meta({ description, example })
}

/** Headers of every answer. */
const everywhere = {
  'X-Request-Id': header('The id of the request: the caller’s own or a new one.', '3f9c'),
}

const onReads = {
  ...everywhere,
  ETag: header('Stands for these bytes in this media type.', '"rVCJ7WFs-6m7jXhJZ9hxn2Zf3aY"'),
  'Last-Modified': header('When it was loaded.', 'Wed, 23 Feb 2022 10:00:00 GMT').optional(),
  'Cache-Control': header('How long it may be used unasked.', 'public, max-age=60, must-revalidate'),
  Vary: header('What else the answer depends on.', 'Accept'),
  Link: header('Links: RFC 8288.', '</openapi.json>; rel="service-desc"; type="application/json"'),
  'Content-Language': header('Languages of the text.', 'ar').optional(),
}

const onUnkept = {
  ...everywhere,
  'Cache-Control': header('The answer is never kept.', 'no-store'),
  Vary: header('What else the answer depends on.', 'Accept'),
}

const onProblems = {
  ...everywhere,
  'Cache-Control': header('A problem is never kept.', 'no-store'),
  'Content-Language': header('Language of title and detail: `ar` or `en`.', 'ar'),
}

const problems = {
  400: ['BadRequest', 'A parameter or the body is malformed, unknown or out of range.'],
  404: ['NotFound', 'There is no such thing.'],
  405: ['MethodNotAllowed', 'The path does not take this method.'],
  406: ['NotAcceptable', 'No media type here is one that `Accept` takes.'],
  408: ['RequestTimeout', 'The request took too long to arrive.'],
  413: ['BodyTooLarge', 'The body is larger than 256 KiB.'],
  414: ['UrlTooLong', 'The URL is longer than 8 KiB.'],
  415: ['UnsupportedMediaType', 'The body is of a type, charset or coding that is not taken.'],
  422: ['NotAnArticle', 'The body is well formed and is not an article.'],
  431: ['HeadersTooLarge', 'The headers are larger than 16 KiB.'],
  500: ['InternalError', 'A fault of the service.'],
  503: ['NotReady', 'Loading, nothing to serve, or stopping.'],
} as const

type ProblemStatus = keyof typeof problems

// One object each: the document then holds each once and refers to it.
const problemResponses = Object.fromEntries(
  Object.entries(problems).map(([status, [id, description]]) => {
    const content = { [problemMediaType]: { schema: Problem } }
    return [status, { id, description, headers: z.object(onProblems), content }]
  }),
)

/** Describe the problems an operation can answer with. */
function describeProblems(statuses: readonly ProblemStatus[]): Record<string, unknown> {
  return Object.fromEntries(statuses.map((status) => [status, problemResponses[status]]))
}

/** Describe the answers of a read. */
export function describeResponses(described: Described): NonNullable<FastifyZodOpenApiSchema['response']> {
  const { media, schema, canBeMissing = false, example, responseHeaders = {} } = described
  const headers = z.object({
    ...onReads,
    ...Object.fromEntries(Object.entries(responseHeaders).map(([name, text]) => [name, header(text, '')])),
  })
  const content = Object.fromEntries(
    media.map(({ type }) => [type, { schema, ...(example === undefined ? {} : { example }) }]),
  )
  return {
    200: { description: 'As asked.', headers, content },
    304: { id: 'NotModified', description: 'The caller has it already.', headers: z.object(onReads) },
    ...describeProblems([400, ...(canBeMissing ? ([404] as const) : []), 406, 414, 431, 500]),
  } as NonNullable<FastifyZodOpenApiSchema['response']>
}

/** Describe the answers of a health check: nothing of them is kept. */
export function describeHealth(
  schema: z.ZodType,
  example: Example,
  more: readonly ProblemStatus[],
): NonNullable<FastifyZodOpenApiSchema['response']> {
  const content = { 'application/json': { schema, ...(example === undefined ? {} : { example }) } }
  return {
    200: { description: 'Well.', headers: z.object(onUnkept), content },
    ...describeProblems([400, 406, 414, 431, 500, ...more]),
  } as NonNullable<FastifyZodOpenApiSchema['response']>
}

/** Describe the answers of a parse. */
export function describeParse(
  media: readonly Medium[],
  schema: z.ZodType,
  example: Example,
): NonNullable<FastifyZodOpenApiSchema['response']> {
  const headers = z.object({
    ...onUnkept,
    'Content-Language': header('Language of the text.', 'ar'),
    Link: header('Links: RFC 8288.', '</v1/schemas/news-item>; rel="describedby"'),
  })
  const content = Object.fromEntries(
    media.map(({ type }) => [type, { schema, ...(example === undefined ? {} : { example }) }]),
  )
  return {
    200: { description: 'The article as an item.', headers, content },
    ...describeProblems([400, 406, 408, 413, 414, 415, 422, 431, 500]),
  } as NonNullable<FastifyZodOpenApiSchema['response']>
}
