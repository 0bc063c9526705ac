/** A link of an answer. Source: RFC 8288. */
export interface Link {
  readonly rel: string
  readonly href: string
  readonly type?: string
}

/** The header `Link`. Hrefs are paths made by us, so they hold nothing that would need quoting. */
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

/** A path with a query of the given parameters, in their order. */
export function pathWithQuery(path: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  )
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path
}
