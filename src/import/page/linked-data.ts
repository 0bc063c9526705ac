import { readJson } from '../json.ts'
import { collapse, type PageDocument } from './dom.ts'

type Fields = Readonly<Record<string, unknown>>

/** What schema.org says of an article in a page, as far as it is said in words. */
export interface LinkedArticle {
  readonly headline?: string
  readonly datePublished?: string
  readonly inLanguage?: string
  readonly copyrightNotice?: string
  readonly publisher?: string
  readonly authors: readonly string[]
  readonly url?: string
}

/** Kinds of schema.org that are articles. Source: schema.org, subtypes of Article that newspapers use. */
const ARTICLES =
  /^(https?:\/\/schema\.org\/)?(NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReviewNewsArticle|AskPublicNewsArticle|LiveBlogPosting|BlogPosting|Report)$/

/** Nodes looked at in one page. */
const NODES_MAX = 500

/**
 * The first article that the page's JSON-LD describes, whether it stands alone, in an array or in a `@graph`. JSON that
 * cannot be read is passed over. Never throws.
 */
export function readLinkedArticle(document: PageDocument): LinkedArticle | undefined {
  const nodes: Fields[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = readJson(script.textContent ?? '')
    if ('value' in json) collectNodes(json.value, nodes)
  }
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLES.test(type)))
  if (article === undefined) return undefined
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const named = (value: unknown): string[] => listOf(value).flatMap((one) => nameOf(one, byId) ?? [])
  const [publisher] = named(article.publisher)
  const url = wordsIn(article.url) ?? addressIn(article.mainEntityOfPage)
  return {
    ...definedOnly({
      headline: wordsIn(article.headline) ?? wordsIn(article.name),
      datePublished: wordsIn(article.datePublished),
      inLanguage: wordsIn(article.inLanguage),
      copyrightNotice: wordsIn(article.copyrightNotice),
      publisher,
      url,
    }),
    authors: named(article.author),
  }
}

/** The objects of a value, those in arrays and graphs among them; what they refer to inside is not looked for. */
function collectNodes(value: unknown, nodes: Fields[]): void {
  for (const one of listOf(value)) {
    if (nodes.length >= NODES_MAX || !isFields(one)) continue
    nodes.push(one)
    if (one['@graph'] !== undefined) collectNodes(one['@graph'], nodes)
  }
}

function typesOf(node: Fields): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string')
}

/** A name: printed itself, or of a thing that is described here or elsewhere in the page. */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, Fields>): string | undefined {
  if (typeof value === 'string') return wordsIn(value)
  if (!isFields(value)) return undefined
  return wordsIn(value.name) ?? wordsIn(byId.get(value['@id'])?.name)
}

function addressIn(value: unknown): string | undefined {
  return isFields(value) ? wordsIn(value['@id']) : wordsIn(value)
}

function wordsIn(value: unknown): string | undefined {
  const words = typeof value === 'string' ? collapse(value) : ''
  return words === '' ? undefined : words
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object without its undefined members. */
export function definedOnly<Value extends object>(
  value: Value,
): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never
}
