import { z } from 'zod'
import { Service } from '../../../schemas/views.ts'
import { limits } from '../../limits.ts'
import { formatOf, rootMedia } from '../media.ts'
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

const ofPage = (what: string) =>
  z
    .string()
    .max(limits.query_units_max)
    .optional()
    .meta({ description: `${what} Only the page uses it.` })

const RootQuery = z.strictObject({
  format: formatOf(rootMedia),
  item: ofPage('The item that the page shows.'),
  speaker: ofPage('The speaker whose words alone the page shows.'),
  q: ofPage('What the page looks for.'),
  paste: ofPage('Whether the page takes an article.'),
})

/** `/`: what is served here, and where; for browsers the page for reading, where there is one. */
export function serveRoot(context: RouteContext, page: ReaderPage | undefined): void {
  const { version, started } = context
  serveRead(context, {
    url: '/',
    operationId: 'getService',
    tag: 'service',
    summary: 'What is served here',
    description:
      'The name and version of the service and the paths to everything it has. Browsers, which ask for HTML, are given a page for reading, where it has been built; its parameters are the state of that page.',
    query: RootQuery,
    media: rootMedia,
    offered: page ? rootMedia : [json],
    schema: Service,
    describedBy: 'service',
    headers: ['Content-Language'],
    answer: ({ medium }) => ({
      body: page && medium.format === 'html' ? page.html : { name: 'khabar', version, links },
      links: [
        { rel: 'self', href: '/' },
        { rel: 'collection', href: '/v1/items' },
      ],
      lang: medium.format === 'html' ? page?.lang : undefined,
      modified: started,
    }),
  })
}
