import { type Fields, isFields } from '../fields.ts'
import { readJson } from '../json.ts'
import { collapse, type PageDocument } from './dom.ts'

/** What schema.org says of an article in a page, as far as it is said in words. */
export interface LinkedArticle {
  readonly headline?: string
  readonly datePublished?: string
  readonly inLanguage?: string
  readonly copyrightNotice?: string
  readonly publisher?: string
  readonly authors: readonly string[]
  readonly url?: string
  /** All that is said of it. */
  readonly node: Fields
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
  const values: unknown[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = readJson(script.textContent ?? '')
    if ('value' in json) values.push(json.value)
  }
  return linkedArticles(values, NODES_MAX)[0]
}

/** The articles that values of JSON-LD describe, in order; so many objects are looked at. Never throws. */
export function linkedArticles(values: readonly unknown[], nodesMax: number): LinkedArticle[] {
  const nodes: Fields[] = []
  for (const value of values) collectNodes(value, nodes, nodesMax)
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  return nodes
    .filter((node) => typesOf(node).some((type) => ARTICLES.test(type)))
    .map((node) => describeArticle(node, byId))
}

function describeArticle(article: Fields, byId: ReadonlyMap<unknown, Fields>): LinkedArticle {
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
    node: article,
  }
}

/** The objects of a value, those in arrays and graphs among them; what they refer to inside is not looked for. */
function collectNodes(value: unknown, nodes: Fields[], nodesMax: number): void {
  for (const one of listOf(value)) {
    if (nodes.length >= nodesMax || !isFields(one)) continue
    nodes.push(one)
    if (one['@graph'] !== undefined) collectNodes(one['@graph'], nodes, nodesMax)
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

/** An object without its undefined members. */
export function definedOnly<Value extends object>(
  value: Value,
): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never
}
