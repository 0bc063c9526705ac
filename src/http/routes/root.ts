import { z } from 'zod'
import { Service } from '../../../schemas/views.ts'
import { limits } from '../../limits.ts'
import { formatOf, serviceMedia } from '../media.ts'
import { json } from '../negotiation.ts'
import { type RouteContext, serveRead } from '../operation.ts'
import type { ReaderPage } from '../reader-page.ts'

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

/** What the page shows stands in its address. The longest is a search. */
const shown = (what: string) =>
  z
    .string()
    .max(limits.query_units_max)
    .optional()
    .meta({ description: `The reader page alone: ${what}.` })

/** Where no page has been built its address is the service's all the same. */
const ServiceQuery = z.strictObject({
  format: formatOf(serviceMedia),
  item: shown('the item it shows'),
  speaker: shown('the speaker whose words it shows'),
  q: shown('what it searches for'),
  view: shown('which part it shows'),
})

/** `/`: what is served here, and where; for a browser the page on which one reads it. */
export function serveRoot(context: RouteContext, reader: ReaderPage | undefined): void {
  serveRead(context, {
    url: '/',
    operationId: 'getService',
    tag: 'service',
    summary: 'What is served here',
    description:
      'The name and version of the service and the paths to everything it has. A browser gets the reader page, where it has been built.',
    query: ServiceQuery,
    media: serviceMedia,
    offered: reader ? serviceMedia : [json],
    headers: ['Content-Language'],
    schema: Service,
    describedBy: 'service',
    answer: ({ medium }) => ({
      body: reader && medium !== json ? reader.html : { name: 'khabar', version: context.version, links },
      links: [
        { rel: 'self', href: '/' },
        { rel: 'collection', href: '/v1/items' },
      ],
      lang: medium === json ? undefined : reader?.lang,
      modified: context.started,
    }),
  })
}
