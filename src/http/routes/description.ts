import { createRequire } from 'node:module'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { pathWithQuery } from '../links.ts'
import { json, type Medium, yaml } from '../negotiation.ts'
import { toOpenapi30 } from '../openapi-3-0.ts'
import { type RouteContext, serveRead } from '../operation.ts'

/** The OpenAPI document, as JSON and as YAML, in 3.1 as it is written and as a copy in 3.0. */
export function serveDescription(context: RouteContext): void {
  // Nothing here changes while the process lives, so each form is made when it is first asked for, and kept.
  const made = new Map<string, Buffer>()
  const bytesOf = async (version: Version, form: Form): Promise<Buffer> => {
    const key = `${version} ${form.path}`
    const bytes = made.get(key) ?? Buffer.from(form.write(await openapiOf(context.app, version)))
    made.set(key, bytes)
    return bytes
  }
  for (const form of forms) {
    const { path, medium, other } = form
    serveRead(context, {
      url: path,
      operationId: form.operationId,
      tag: 'service',
      summary: `Get this description as ${form.name}`,
      description: 'The OpenAPI 3.1 document of the service, or a copy in 3.0 for tools that read no 3.1.',
      query: z.strictObject({ version: Version }),
      media: [medium],
      schema: form.schema,
      answer: async ({ query: { version } }) => ({
        body: await bytesOf(version, form),
        links: [
          { rel: 'self', href: addressOf(path, version) },
          { rel: 'alternate', href: addressOf(other.path, version), type: other.type },
        ],
        modified: context.started,
      }),
    })
  }
}

/** The OpenAPI document of an app that is ready, as YAML. */
export async function writeOpenapi(app: FastifyInstance, version: Version = '3.1'): Promise<string> {
  return writeYaml(await openapiOf(app, version))
}

const Version = z.enum(['3.1', '3.0']).default('3.1').meta({
  description:
    'Version of OpenAPI. 3.0 says less of a schema than 3.1: the copy takes whatever the original takes, perhaps more.',
})
type Version = z.output<typeof Version>

interface Form {
  readonly name: string
  readonly path: string
  readonly operationId: string
  readonly medium: Medium
  readonly schema: z.ZodType
  readonly other: { readonly path: string; readonly type: string }
  write(document: object): string
}

const inJson = { path: '/openapi.json', type: json.type }
const inYaml = { path: '/openapi.yaml', type: yaml.type }

const forms: readonly Form[] = [
  {
    name: 'JSON',
    path: inJson.path,
    operationId: 'getOpenapiJson',
    medium: json,
    schema: z.record(z.string(), z.unknown()).meta({ description: 'An OpenAPI document.' }),
    other: inYaml,
    write: (document) => JSON.stringify(document),
  },
  {
    name: 'YAML',
    path: inYaml.path,
    operationId: 'getOpenapiYaml',
    medium: yaml,
    schema: z.string().meta({ description: 'An OpenAPI document.' }),
    other: inJson,
    write: writeYaml,
  },
]

async function openapiOf(app: FastifyInstance, version: Version): Promise<object> {
  const document = await app.openapi()
  return version === '3.1' ? document : toOpenapi30({ ...document })
}

function addressOf(path: string, version: Version): string {
  return pathWithQuery(path, version === '3.1' ? {} : { version })
}

function writeYaml(document: object): string {
  // Seventy modules for one of two forms of one answer: loaded when it is asked for.
  const { stringify }: typeof import('yaml') = require('yaml')
  return stringify(document, { aliasDuplicateObjects: false, compat: [oldScalar], lineWidth: 110 })
}

/** Words that readers of YAML 1.1 take for a date or a truth value: they are written with quotation marks. */
const oldScalar = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[Yy]|[Nn]|[Yy]es|[Nn]o|[Oo]n|[Oo]ff)$/,
  resolve: (text: string) => text,
}

const require = createRequire(import.meta.url)
