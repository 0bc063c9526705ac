import { z } from 'zod'
import { pathParameter } from '../../../schemas/query.ts'
import { SchemaList } from '../../../schemas/views.ts'
import { listBody, listLinks, type RouteContext, serveRead } from '../operation.ts'
import { HttpProblem } from '../problem.ts'
import { jsonSchemaOf, schemaTable } from '../schema-table.ts'

/** The JSON Schemas of what is served. */
export function serveSchemas(context: RouteContext): void {
  serveRead(context, {
    url: '/v1/schemas',
    operationId: 'listSchemas',
    tag: 'service',
    summary: 'List the JSON Schemas',
    description: 'The name and path of every schema.',
    schema: SchemaList,
    describedBy: 'schema-list',
    answer: ({ sent }) => {
      const items = [...schemaTable.values()].map(({ name, description }) => ({
        name,
        description,
        path: `/v1/schemas/${name}`,
      }))
      const body = listBody('/v1/schemas', sent, { items, total: items.length })
      return { body, links: listLinks(body.links), modified: context.started }
    },
  })
  serveRead(context, {
    url: '/v1/schemas/:name',
    operationId: 'getSchema',
    tag: 'service',
    summary: 'Get a JSON Schema',
    description: 'A schema in JSON Schema 2020-12, made from the one that the service itself uses.',
    params: z.object({ name: pathParameter('Name of a schema.') }),
    schema: z.record(z.string(), z.unknown()).meta({ description: 'A JSON Schema.' }),
    canBeMissing: true,
    answer: ({ params }) => {
      const named = schemaTable.get(params.name)
      if (!named) throw new HttpProblem('no-such-schema')
      return {
        body: jsonSchemaOf(named),
        links: [
          { rel: 'self', href: `/v1/schemas/${named.name}` },
          { rel: 'collection', href: '/v1/schemas' },
        ],
        modified: context.started,
      }
    },
  })
}
