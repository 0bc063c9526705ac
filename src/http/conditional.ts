/** What a caller says he has. */
export interface Conditions {
  readonly ifNoneMatch: string | undefined
  readonly ifModifiedSince: string | undefined
}

/**
 * Whether the caller has this representation already, so that 304 is the answer. `If-None-Match` is compared weakly and
 * shuts `If-Modified-Since` out. `Cache-Control` of the request has no say. Source: RFC 9110, 13.1.2, 13.1.3, 13.2.2.
 */
export function isKnownToCaller(
  { ifNoneMatch, ifModifiedSince }: Conditions,
  etag: string,
  modified: Date | undefined,
): boolean {
  if (ifNoneMatch !== undefined) return ifNoneMatch === etag || listsTag(ifNoneMatch, etag)
  if (ifModifiedSince === undefined || !modified) return false
  const since = httpDate.test(ifModifiedSince) ? Date.parse(ifModifiedSince) : Number.NaN
  // The header has no fractions of a second.
  return Math.floor(modified.getTime() / 1000) * 1000 <= since
}

const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** A tag may hold a comma, so the list is walked by its quotation marks. */
function listsTag(header: string, etag: string): boolean {
  if (header.trim() === '*') return true
  let from = header.indexOf('"')
  while (from !== -1) {
    const to = header.indexOf('"', from + 1)
    if (to === -1) return false
    if (header.slice(from, to + 1) === etag) return true
    from = header.indexOf('"', to + 1)
  }
  return false
}
