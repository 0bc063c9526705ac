import type { Medium } from './negotiation.ts'

/** A link of an answer. Source: RFC 8288. */
export interface Link {
  readonly rel: string
  readonly href: string
  readonly type?: string
}

/** The header `Link`. Hrefs are made by us, so they hold nothing that would need quoting. */
export function linkHeader(links: readonly Link[]): string {
  return links
    .map(({ rel, href, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`)
    .join(', ')
}

/** What describes the service, on every answer. */
export const serviceLinks: readonly Link[] = [
  { rel: 'service-desc', href: '/openapi.json', type: 'application/json' },
  { rel: 'service-doc', href: '/docs', type: 'text/html' },
]

/** The link to the JSON Schema of an answer, where it has one. */
export function schemaLinks(href: string | undefined): Link[] {
  return href === undefined ? [] : [{ rel: 'describedby', href }]
}

/**
 * Links to the other forms of what stands at `self`. The type is without its parameters, as RFC 5988 has it and readers
 * of the header expect; the address says the rest.
 */
export function alternateLinks(media: readonly Medium[], chosen: Medium, self: string): Link[] {
  const [path = '', query = ''] = self.split('?', 2)
  const sent = Object.fromEntries(new URLSearchParams(query))
  return media.flatMap(({ format, type }) =>
    format === undefined || type === chosen.type
      ? []
      : [
          {
            rel: 'alternate',
            href: pathWithQuery(path, { ...sent, format }),
            type: type.replace(/;.*/, ''),
          },
        ],
  )
}

/** A path with a query of the given parameters, in their order. */
export function pathWithQuery(path: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  )
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path
}
