/** Any page may read what is public anyway; no credentials are ever taken. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Repr-Digest, X-Request-Id',
} as const

/** What reads and changes nothing: the methods that pages of other origins may use. */
const SHARED_METHODS = ['GET', 'HEAD']

/** For a method that only pages of this origin may use, and for the others. */
const own = { 'x-content-type-options': 'nosniff' } as const
const shared = { ...own, ...corsHeaders } as const

/** The headers of every answer, whatever it is: pages may read those to methods that change nothing. */
export function everywhereFor(method: string): Readonly<Record<string, string>> {
  return SHARED_METHODS.includes(method) || method === 'OPTIONS' ? shared : own
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
