import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { fastifyZodOpenApiTransformers } from 'fastify-zod-openapi'
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

/** Gather the description of every route that is registered from now on. */
export async function describeService(
  app: FastifyInstance,
  version: string,
  descriptions: Descriptions,
): Promise<void> {
  const { transform, transformObject } = fastifyZodOpenApiTransformers
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
}
