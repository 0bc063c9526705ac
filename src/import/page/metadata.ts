import type { PageField } from '../../../schemas/markup.ts'
import { scriptOf } from '../../text/script.ts'
import { collapse, type PageDocument, type PageElement, wordsOf } from './dom.ts'
import { definedOnly, readLinkedArticle } from './linked-data.ts'

/** What a page states of its article. A date is ISO 8601, an address absolute. */
export type PageMeta = { readonly [Field in Exclude<PageField, 'title' | 'lang'>]?: string }

/** Titles that a page gives its article, the best first; the page's own name may stand in the later ones. */
export interface PageTitles {
  readonly titles: readonly string[]
  readonly site?: string
}

/**
 * Read what a page states of its article: JSON-LD first, then microdata, then `meta`, then `<time>` and links. What is
 * malformed is passed over: a template wrote it, and nobody can be asked.
 */
export function readPageMeta(document: PageDocument): PageMeta {
  const linked = readLinkedArticle(document)
  const publisher = firstOf(
    linked?.publisher,
    itemWords(document, 'publisher'),
    ...metaOf(document, 'og:site_name', 'publisher', 'dc.publisher').filter((name) => !isAddress(name)),
  )
  const authors = linked?.authors.length
    ? linked.authors
    : [firstOf(itemWords(document, 'author'), ...metaOf(document, 'article:author', 'author', 'dc.creator'))]
  const byline = authors
    .filter((name) => name !== undefined && !isAddress(name) && name !== publisher)
    .join('، ')
  return definedOnly({
    byline: byline === '' ? undefined : byline,
    publisher,
    url: readAddress(document, linked?.url),
    publishedAt: readDate(document, linked?.datePublished),
    rights: linked?.copyrightNotice,
  })
}

/** What a page calls its article, in the order in which it can be believed. */
export function readPageTitles(document: PageDocument): PageTitles {
  const title = document.querySelector('title')
  const [site] = metaOf(document, 'og:site_name').filter((name) => !isAddress(name))
  const titles = [
    readLinkedArticle(document)?.headline,
    itemWords(document, 'headline'),
    ...metaOf(document, 'og:title', 'twitter:title'),
    title === null ? undefined : wordsOf(title),
  ].filter((name) => name !== undefined && name !== '')
  return { titles: titles as string[], ...(site !== undefined && { site }) }
}

/** The languages that a page says it is in, the best first: well-formed tags. */
export function readPageLangs(document: PageDocument): string[] {
  const [locale] = metaOf(document, 'og:locale')
  const stated = [
    document.documentElement?.getAttribute('lang') ?? undefined,
    readLinkedArticle(document)?.inLanguage,
    ...metaOf(document, 'content-language', 'language'),
    // Facebook’s locales name a country for every language, such as ar_AR.
    locale?.split(/[_-]/, 1)[0]?.toLowerCase(),
  ]
  return stated
    .map((tag) => tag?.trim().replaceAll('_', '-') ?? '')
    .filter((tag) => /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag))
}

/** Languages written in Arabic letters, and those written in Hebrew ones. Source: CLDR, likely subtags. */
const IN_ARABIC = /^(ar|fa|ur|ps|ckb|sd|ug|ks)\b/i
const IN_HEBREW = /^(he|yi)\b/i

/** The first language that is written in the letters of the text; any other is its template's. */
export function chooseLang(langs: readonly string[], text: string): string | undefined {
  const script = scriptOf(text, { start: 0, end: text.length })
  return langs.find(
    (tag) => IN_ARABIC.test(tag) === (script === 'arab') && IN_HEBREW.test(tag) === (script === 'hebr'),
  )
}

/** A date, perhaps with a time, perhaps in a zone. */
const DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/

function readDate(document: PageDocument, linked: string | undefined): string | undefined {
  const stated = [
    linked,
    itemValue(document, 'datePublished'),
    ...metaOf(document, 'article:published_time', 'datepublished', 'pubdate', 'dc.date.issued', 'dc.date'),
    timeOf(document),
  ]
  for (const value of stated) {
    const [, day, time, zone = ''] = DATE.exec(value?.trim() ?? '') ?? []
    if (day === undefined) continue
    const date = time === undefined ? day : `${day}T${time}${zone}`
    if (!Number.isNaN(Date.parse(date))) return date
  }
  return undefined
}

/** The only time that an article’s head or the page gives to the machine; of several, nobody says which is meant. */
function timeOf(document: PageDocument): string | undefined {
  for (const selector of ['time[pubdate], time[itemprop~="dateCreated"]', 'article time', 'time']) {
    const times = [...document.querySelectorAll(selector)].map((time) => time.getAttribute('datetime') ?? '')
    const dated = [...new Set(times.filter((time) => time !== ''))]
    if (dated.length > 0) return dated.length === 1 ? dated[0] : undefined
  }
  return undefined
}

function readAddress(document: PageDocument, linked: string | undefined): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  return [canonical ?? undefined, ...metaOf(document, 'og:url'), linked].find(
    (address) => address !== undefined && isAddress(address) && URL.canParse(address),
  )
}

/** The contents of `meta` elements, by name or property, in the order of the names. */
function metaOf(document: PageDocument, ...names: readonly string[]): string[] {
  const found = names.map((): string[] => [])
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('http-equiv')
    )?.toLowerCase()
    const content = collapse(meta.getAttribute('content') ?? '')
    if (name !== undefined && content !== '') found[names.indexOf(name)]?.push(content)
  }
  return found.flat()
}

/** What microdata says in words: of a thing with a name, the name. */
function itemWords(document: PageDocument, property: string): string | undefined {
  const item = document.querySelector(`[itemprop~="${property}"]`)
  const named = item?.getAttribute('itemscope') === null ? item : item?.querySelector('[itemprop~="name"]')
  const words = named && (named.getAttribute('content') ?? wordsOf(named))
  return words ? collapse(words) || undefined : undefined
}

function itemValue(document: PageDocument, property: string): string | undefined {
  const item: PageElement | null = document.querySelector(`[itemprop~="${property}"]`)
  return item?.getAttribute('content') ?? item?.getAttribute('datetime') ?? undefined
}

function firstOf(...values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined && value !== '')
}

function isAddress(words: string): boolean {
  return /^(https?:)?\/\//i.test(words)
}
