/** Any page may read what is public anyway; no credentials are ever taken. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Repr-Digest, X-Request-Id',
} as const

/** What a preflight for a path with these methods is told. */
export function preflightHeaders(methods: readonly string[]): Record<string, string> {
  return {
    allow: methods.join(', '),
    'access-control-allow-methods': methods.filter((method) => method !== 'OPTIONS').join(', '),
    'access-control-allow-headers':
      'Accept, Accept-Language, Cache-Control, Content-Type, If-Modified-Since, If-None-Match, X-Request-Id',
    'access-control-max-age': '86400',
  }
}
