import type { FastifyInstance } from 'fastify'
import { stringify } from 'yaml'
import { z } from 'zod'
import { yaml } from '../negotiation.ts'
import { type RouteContext, serveRead } from '../operation.ts'

/** The OpenAPI document, as JSON and as YAML. */
export function serveDescription(context: RouteContext): void {
  serveRead(context, {
    url: '/openapi.json',
    operationId: 'getOpenapiJson',
    tag: 'service',
    summary: 'Get this description as JSON',
    description: 'The OpenAPI 3.1 document of the service.',
    schema: z.record(z.string(), z.unknown()).meta({ description: 'An OpenAPI 3.1 document.' }),
    answer: () => ({
      body: context.app.swagger(),
      links: [
        { rel: 'self', href: '/openapi.json' },
        { rel: 'alternate', href: '/openapi.yaml', type: yaml.type },
      ],
      modified: context.started,
    }),
  })
  serveRead(context, {
    url: '/openapi.yaml',
    operationId: 'getOpenapiYaml',
    tag: 'service',
    summary: 'Get this description as YAML',
    description: 'The OpenAPI 3.1 document of the service.',
    media: [yaml],
    schema: z.string().meta({ description: 'An OpenAPI 3.1 document.' }),
    answer: () => ({
      body: Buffer.from(writeOpenapi(context.app)),
      links: [
        { rel: 'self', href: '/openapi.yaml' },
        { rel: 'alternate', href: '/openapi.json', type: 'application/json' },
      ],
      modified: context.started,
    }),
  })
}

/** The OpenAPI document of an app that is ready, as YAML. */
export function writeOpenapi(app: FastifyInstance): string {
  return stringify(app.swagger(), { aliasDuplicateObjects: false, compat: [oldScalar], lineWidth: 110 })
}

/** Words that readers of YAML 1.1 take for a date or a truth value: they are written with quotation marks. */
const oldScalar = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[Yy]|[Nn]|[Yy]es|[Nn]o|[Oo]n|[Oo]ff)$/,
  resolve: (text: string) => text,
}
