import { Service } from '../../../schemas/views.ts'
import { type RouteContext, serveRead } from '../operation.ts'

const links = {
  self: '/',
  items: '/v1/items',
  quotes: '/v1/quotes',
  speakers: '/v1/speakers',
  parse: '/v1/parse',
  schemas: '/v1/schemas',
  problems: '/problems',
  openapi: '/openapi.json',
  openapiYaml: '/openapi.yaml',
  docs: '/docs',
  live: '/health/live',
  ready: '/health/ready',
} as const

/** `/`: what is served here, and where. */
export function serveRoot(context: RouteContext): void {
  serveRead(context, {
    url: '/',
    operationId: 'getService',
    tag: 'service',
    summary: 'What is served here',
    description: 'The name and version of the service and the paths to everything it has.',
    schema: Service,
    describedBy: 'service',
    answer: () => ({
      body: { name: 'khabar', version: context.version, links },
      links: [
        { rel: 'self', href: '/' },
        { rel: 'collection', href: '/v1/items' },
      ],
      modified: context.started,
    }),
  })
}
