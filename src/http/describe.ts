import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi'
import type { z } from 'zod'
import { Problem } from '../../schemas/problem.ts'
import type { Medium } from './negotiation.ts'
import { problemMediaType } from './problem.ts'

/** What the OpenAPI document says of an operation beside its parameters and the schema of its body. */
export interface Description {
  /** `read` has validators and may be kept; `answer` is made for one request and never kept. */
  readonly kind: 'read' | 'answer'
  readonly problems: readonly ProblemStatus[]
  /** Headers of a good answer, by name in the table, beside those of its kind. */
  readonly headers?: readonly HeaderName[]
  /** The forms of a good answer, where JSON is not the only one. */
  readonly media?: readonly Medium[]
}

/**
 * Real examples: answers in JSON by operation id, in other forms by operation id and `format`, bodies by operation id
 * and media type.
 */
export type Examples = Readonly<Record<string, unknown>>

/** Descriptions by operation id; routes write them and the document reads them. */
export type Descriptions = Map<string, Description>

export type ProblemStatus = keyof typeof problemResponses
export type HeaderName = keyof typeof headerTable

/** Problems that any path can answer with. */
export const commonProblems = [400, 406, 408, 414, 417, 431, 500] as const satisfies readonly ProblemStatus[]

/** The schemas of an operation's answers, for the generator. What else there is to say stands in its description. */
export function responseSchemas(
  media: readonly Medium[],
  schema: z.ZodType,
): NonNullable<FastifyZodOpenApiSchema['response']> {
  return {
    200: {
      description: 'As asked.',
      content: Object.fromEntries(media.map(({ type, schema: own }) => [type, { schema: own ?? schema }])),
    },
    500: { description: '', content: { [problemMediaType]: { schema: Problem } } },
  }
}

const headerTable = {
  'X-Request-Id': ['The id of the request: the caller’s own or a new one.', '3f9c'],
  ETag: ['Stands for these bytes in this media type.', '"rVCJ7WFs-6m7jXhJZ9hxn2Zf3aY"'],
  'Last-Modified': ['When it was loaded.', 'Mon, 23 Nov 2026 10:00:00 GMT'],
  'Cache-Control': ['How long the answer may be used unasked; `no-store`: never.', 'no-store'],
  Vary: ['Request headers on which the answer depends.', 'Accept, Accept-Encoding'],
  Link: ['Links to what belongs to it (RFC 8288).', '</v1/items>; rel="collection"'],
  'Content-Language': ['Languages of the text.', 'ar'],
  'Repr-Digest': [
    'SHA-256 of the body (RFC 9530).',
    'sha-256=:0eHXEF2hYJdl3bTiVBN1iHWJJr748s8u5IMKnPgvLhY=:',
  ],
  'Content-Security-Policy': ['With HTML: what the page may load.', "default-src 'none'"],
  'X-Content-Type-Options': ['Always `nosniff`.', 'nosniff'],
} as const satisfies Readonly<Record<string, readonly [description: string, example: string]>>

const everywhere = ['X-Request-Id', 'X-Content-Type-Options', 'Cache-Control', 'Vary'] as const
const onReads = [...everywhere, 'ETag', 'Last-Modified', 'Link'] as const

const problemResponses = {
  400: ['BadRequest', 'A parameter or the body is malformed, unknown or out of range.'],
  404: ['NotFound', 'There is no such thing.'],
  406: ['NotAcceptable', 'No media type here is one that `Accept` takes.'],
  408: ['RequestTimeout', 'The request took too long to arrive.'],
  413: ['BodyTooLarge', 'The body is larger than 256 KiB.'],
  414: ['UrlTooLong', 'The URL is longer than 8 KiB.'],
  415: ['UnsupportedMediaType', 'The body is of a type, charset or coding that is not taken.'],
  417: ['ExpectationFailed', 'The header `Expect` asks for more than `100-continue`.'],
  422: ['NotAnArticle', 'The body is well formed and is not an article.'],
  431: ['HeadersTooLarge', 'The headers are larger than 16 KiB.'],
  500: ['InternalError', 'A fault of the service.'],
  503: ['NotReady', 'Loading, nothing to serve, or stopping.'],
} as const satisfies Readonly<Record<number, readonly [id: string, description: string]>>

/** As much of an OpenAPI document as is worked on here. */
export interface OpenApiDocument {
  [member: string]: unknown
  paths?: Record<string, Record<string, OpenApiOperation>>
  components?: Record<string, unknown>
}

interface OpenApiOperation {
  operationId?: string
  parameters?: Record<string, unknown>[]
  responses?: Record<string, unknown>
  requestBody?: { content?: Record<string, Record<string, unknown>> }
}

/**
 * Complete a generated document: problems, headers and real examples, each shared part once.
 * `examples` are by operation id, `problem.STATUS` and, for parameters of paths, `parameters`.
 */
export function completeDocument(
  document: OpenApiDocument,
  descriptions: Descriptions,
  examples: Examples,
): OpenApiDocument {
  const { openapi, info, servers, tags, security, paths = {}, components, ...rest } = document
  for (const operations of Object.values(paths)) {
    for (const operation of Object.values(operations)) {
      const description = descriptions.get(operation.operationId ?? '')
      if (description) completeOperation(operation, description, examples)
    }
  }
  closeNothing(components)
  const shared = { ...components, headers: headerObjects(), responses: responseObjects(examples) }
  return { openapi, info, servers, tags, security, ...rest, paths, components: shared }
}

function completeOperation(operation: OpenApiOperation, description: Description, examples: Examples): void {
  const { kind, problems, headers = [], media = [] } = description
  const { operationId = '' } = operation
  const good = operation.responses?.['200'] as { content?: Record<string, object> }
  const content = Object.fromEntries(
    Object.entries(good.content ?? {}).map(([type, body]) => {
      const { format = 'json' } = media.find((medium) => medium.type === type) ?? {}
      const example = examples[format === 'json' ? operationId : `${operationId} ${format}`]
      return [type, { ...body, ...(example === undefined ? {} : { example }) }]
    }),
  )
  const always = kind === 'read' ? onReads : everywhere
  const ofMedia = media.some((medium) => medium.headers) ? (['Content-Security-Policy'] as const) : []
  const named = [...always, ...headers, ...ofMedia]
  operation.responses = {
    200: { description: 'As asked.', headers: headerReferences(named), content },
    ...(kind === 'read' ? { 304: { $ref: '#/components/responses/NotModified' } } : {}),
    ...Object.fromEntries(
      problems.map((status) => [status, { $ref: `#/components/responses/${problemResponses[status][0]}` }]),
    ),
  }
  if (operation.parameters) {
    const parameters = operation.parameters.map((each) => parameterObject(each, examples))
    // What the path needs is asked for first.
    operation.parameters = parameters.sort((a, b) => Number(a.in !== 'path') - Number(b.in !== 'path'))
  }
  for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
    const sent = examples[`${operation.operationId} ${type}`]
    if (sent !== undefined) media.example = sent
  }
}

/** The generator writes the style of a parameter and its description into the schema. */
function parameterObject(parameter: Record<string, unknown>, examples: Examples): Record<string, unknown> {
  const { schema, ...rest } = parameter
  const { style, explode, description, example, ...plain } = schema as Record<string, unknown>
  const real = (examples.parameters as Examples | undefined)?.[String(rest.name)]
  const shown = rest.in === 'path' ? real : example
  return {
    ...rest,
    ...(style === undefined ? {} : { style, explode }),
    schema: plain,
    ...(shown === undefined ? {} : { example: shown }),
  }
}

/** Beside a reference the generator closes an object that the reference leaves open. */
function closeNothing(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if ('$ref' in value && 'additionalProperties' in value) delete value.additionalProperties
  for (const part of Object.values(value)) closeNothing(part)
}

function responseObjects(examples: Examples): Record<string, unknown> {
  const headers = headerReferences([...everywhere, 'Content-Language'])
  const schema = { $ref: '#/components/schemas/Problem' }
  return {
    NotModified: { description: 'The caller has it already.', headers: headerReferences(onReads) },
    ...Object.fromEntries(
      Object.entries(problemResponses).map(([status, [id, description]]) => {
        const example = examples[`problem ${status}`]
        const content = { [problemMediaType]: { schema, ...(example === undefined ? {} : { example }) } }
        return [id, { description, headers, content }]
      }),
    ),
  }
}

function headerReferences(names: readonly HeaderName[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

function headerObjects(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(headerTable).map(([name, [description, example]]) => [
      name,
      { description, schema: { type: 'string' }, example },
    ]),
  )
}
