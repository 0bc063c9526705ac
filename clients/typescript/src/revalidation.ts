import type { Cache, Cached } from './cache.ts'

/** `fetch` as it is used here. */
export type Fetch = (request: Request) => Promise<Response>

/**
 * A `fetch` that keeps what it reads with its `ETag` and asks the server, each time, whether that still holds. On 304
 * the answer is 200 with the kept body, and `Cache-Status` says so (RFC 9211). HEAD asks too and keeps nothing; what
 * it finds changed is dropped (RFC 9111, 4.3.5). A request that brings conditions or a range of its own passes through.
 */
export function revalidate(fetch: Fetch, cache: Cache): Fetch {
  return async (request) => {
    const { method, headers } = request
    const isRead = method === 'GET' || method === 'HEAD'
    if (!isRead || ['if-none-match', 'if-modified-since', 'range'].some((name) => headers.has(name)))
      return fetch(request)
    const key = keyOf(request)
    const known = await cache.get(key)
    if (known) headers.set('If-None-Match', known.etag)
    const response = await fetch(request)
    const etag = response.headers.get('ETag')
    if (response.status === 304 && known) {
      const renewed = { ...known, headers: renew(known.headers, response.headers) }
      await cache.set(key, renewed)
      return answerOf(renewed, method)
    }
    if (known && (etag !== known.etag || response.status === 404 || response.status === 410))
      if (response.status < 500) await cache.delete(key)
    if (method !== 'GET' || response.status !== 200 || etag === null || isSecret(response)) return response
    const body = new Uint8Array(await response.arrayBuffer())
    const read = { etag, headers: [...response.headers].filter(([name]) => !ofTransfer.has(name)), body }
    await cache.set(key, read)
    return new Response(body, { status: 200, headers: new Headers(read.headers.map(pair)) })
  }
}

/** What the bytes on the wire had; the body that is kept has been unpacked. */
const ofTransfer = new Set(['content-encoding', 'content-length', 'transfer-encoding'])

/** Address and form, and language, in which problems differ; one person's answers are not another's. */
function keyOf({ url, headers }: Request): string {
  return [url, ...['Accept', 'Accept-Language', 'Authorization'].map((name) => headers.get(name) ?? '')].join(
    '\n',
  )
}

function isSecret({ headers }: Response): boolean {
  return /(?:^|,)\s*no-store\b/i.test(headers.get('Cache-Control') ?? '')
}

function renew(old: Cached['headers'], sent: Headers): Cached['headers'] {
  const headers = new Headers(old.map(pair))
  for (const [name, value] of sent) if (!ofTransfer.has(name)) headers.set(name, value)
  return [...headers]
}

function answerOf({ headers, body }: Cached, method: string): Response {
  const all = new Headers(headers.map(pair))
  all.set('Cache-Status', 'khabar-client; fwd=stale; fwd-status=304')
  return new Response(method === 'HEAD' ? null : body, { status: 200, headers: all })
}

function pair([name, value]: readonly [string, string]): [string, string] {
  return [name, value]
}
