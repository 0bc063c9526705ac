/** Any page may read what is public anyway; no credentials are ever taken. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Repr-Digest, X-Request-Id',
} as const

/** What reads and changes nothing: the methods that pages of other origins may use. */
const SHARED_METHODS = ['GET', 'HEAD']

/** The headers that let a page read an answer; none for a method that only pages of this origin may use. */
export function corsHeadersFor(method: string): Partial<typeof corsHeaders> {
  return SHARED_METHODS.includes(method) || method === 'OPTIONS' ? corsHeaders : {}
}

/** What a preflight for a path with these methods is told. */
export function preflightHeaders(methods: readonly string[]): Record<string, string> {
  return {
    allow: methods.join(', '),
    'access-control-allow-methods': methods.filter((method) => SHARED_METHODS.includes(method)).join(', '),
    'access-control-allow-headers':
      'Accept, Accept-Language, Cache-Control, Content-Type, If-Modified-Since, If-None-Match, X-Request-Id',
    'access-control-max-age': '86400',
  }
}
