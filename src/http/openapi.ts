import swagger from '@fastify/swagger'
import Fastify, { type RouteOptions } from 'fastify'
import { fastifyZodOpenApiPlugin, fastifyZodOpenApiTransformers } from 'fastify-zod-openapi'
import { noCompilers } from './compilers.ts'
import { completeDocument, type Descriptions, type OpenApiDocument } from './describe.ts'
import examples from './examples.json' with { type: 'json' }

const description = `News articles as structured data: sections, quotations with their speakers, sources, dates. Arabic first.

- Every offset counts into the canonical text of its item, \`end\` exclusive; \`offsetUnit\` says in what unit.
- An unknown value is absent, never \`null\`; arrays are always there, perhaps empty.
- Clients must ignore fields they do not know: new ones may come at any time.
- Errors are problems (RFC 9457), titled in Arabic or English by \`Accept-Language\`.
- Every read has a strong \`ETag\`; send it back as \`If-None-Match\` and get 304 when nothing changed.`

/** What the paths are about. */
export const tags = [
  { name: 'items', description: 'News items: lists, whole items, their text and source.' },
  { name: 'sections', description: 'The lead of an item and what stands under each heading.' },
  { name: 'quotes', description: 'Quotations, with speaker, cue and the rule that decided.' },
  { name: 'speakers', description: 'Who speaks in an item.' },
  { name: 'parse', description: 'Articles turned into items without being kept.' },
  { name: 'service', description: 'What is served here, in what form, and whether it is ready.' },
] as const

/**
 * The OpenAPI document of routes. The generator takes a hundred modules of others and works on an application, so it is
 * given one of its own, with the same routes and nothing behind them.
 */
export async function generateOpenapi(
  routes: readonly RouteOptions[],
  version: string,
  descriptions: Descriptions,
): Promise<object> {
  const { transform, transformObject } = fastifyZodOpenApiTransformers
  const app = Fastify({ schemaController: noCompilers })
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => JSON.stringify)
  await app.register(fastifyZodOpenApiPlugin, { documentOpts: { override: openObjects } })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'khabar',
        version,
        summary: 'News articles as structured data',
        description,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This server.' }],
      tags: [...tags],
      security: [],
    },
    transform,
    transformObject: (input: Parameters<typeof transformObject>[0]) =>
      completeDocument(transformObject(input) as OpenApiDocument, descriptions, examples),
  } as Parameters<typeof swagger>[1])
  for (const { method, url, schema } of routes) {
    if (method !== 'HEAD') app.route({ method, url, schema: schema ?? {}, handler: async () => '' })
  }
  await app.ready()
  return app.swagger()
}

/** Clients must ignore fields they do not know, so no answer promises to have no others. */
function openObjects({ jsonSchema, io }: { jsonSchema: object; io: string }): void {
  if (io === 'output' && 'additionalProperties' in jsonSchema && jsonSchema.additionalProperties === false) {
    delete (jsonSchema as { additionalProperties?: unknown }).additionalProperties
  }
}
