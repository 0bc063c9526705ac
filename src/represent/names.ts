import type { NewsItem, PublishedAt } from '../../schemas/news-item.ts'

/**
 * Names of things in formats that want absolute IRIs. They hold for an item wherever it is kept, and nothing of a
 * request is in them. The namespace is the one of `instance` in problems.
 */
export const itemName = (item: NewsItem): string => `urn:khabar:item:${item.id}`

export const sectionName = (item: NewsItem, id: string): string => `${itemName(item)}#${id}`

export const quoteName = (item: NewsItem, id: string): string => `${itemName(item)}#${id}`

/** Ids of speakers tell people of one name in several items apart or together, so no item is in their names. */
export const speakerName = (id: string): string => `urn:khabar:speaker:${encodeURIComponent(id)}`

/** The canonical text by its digest. Source: RFC 6920. */
export function textName(item: NewsItem): string {
  return `ni:///sha-256;${Buffer.from(item.sha256, 'hex').toString('base64url')}`
}

/**
 * A web address as a URI of RFC 3986, or nothing when it is none. What a browser's address may hold beside the signs
 * of a URI, Arabic letters among it, is percent-escaped.
 */
export function webUri(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  const pathAt = href.indexOf('/', protocol.length + 2)
  const hash = href.indexOf('#')
  const [path, fragment] =
    hash === -1 ? [href.slice(pathAt), ''] : [href.slice(pathAt, hash), href.slice(hash + 1)]
  return href.slice(0, pathAt) + escapeRest(path) + (hash === -1 ? '' : `#${escapeRest(fragment)}`)
}

function escapeRest(part: string): string {
  return part.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~!$&'()*+,;=:@/?%]/gu, (sign) => encodeURIComponent(sign))
}

/** A date, or a date and time, in the one form that every format takes; `--MM-DD`, which most do not, is none. */
export function publicationDate(publishedAt: PublishedAt | undefined): string | undefined {
  if (!publishedAt || publishedAt.precision === 'month-day') return undefined
  const found = dateTime.exec(publishedAt.value)
  if (!found) return publishedAt.value
  const [, day, time, seconds = ':00', zone = ''] = found
  return `${day}T${time}${seconds}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`
}

/**
 * The instant of publication, for formats that take nothing less (RFC 3339). A day is no instant, nor is an hour
 * without its zone: nothing is made up for them.
 */
export function publicationInstant(publishedAt: PublishedAt | undefined): string | undefined {
  const date = publicationDate(publishedAt)
  return date !== undefined && zoned.test(date) ? date : undefined
}

const dateTime = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/
const zoned = /(?:Z|[+-]\d{2}:\d{2})$/
