/**
 * Goal: the JSON-LD says what it means. Method: jsonld expands it with a context of our own, which reads terms as the one
 * at schema.org does, from no network; types and ranges are held against schema.org's own lists by the type checker
 * (schema-dts is made from them), domains against the table below.
 */
import fc from 'fast-check'
import jsonld from 'jsonld'
import type { CreativeWork, NewsArticle, Organization, Person, Quotation, WithContext } from 'schema-dts'
import t from 'tap'
import type { NewsItem } from '../../schemas/news-item.ts'
import type {
  SchemaOrgArticle,
  SchemaOrgOrganization,
  SchemaOrgPerson,
  SchemaOrgQuotation,
  SchemaOrgSection,
} from '../../schemas/schema-org.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { schemaOrgArticle } from '../../src/represent/schema-org.ts'
import { hostileArticle, readArticles } from './articles.ts'

const vocabulary = 'http://schema.org/'
/** As https://schema.org/docs/jsonldcontext.jsonld has the terms that are used: names of things are IRIs. */
const context = {
  '@vocab': vocabulary,
  type: '@type',
  id: '@id',
  url: { '@type': '@id' },
  isBasedOn: { '@type': '@id' },
  datePublished: { '@type': 'Date' },
}

/** The types on which schema.org defines each property that is used. Source: the page of each property there. */
const domains: Readonly<Record<string, readonly string[]>> = {
  name: ['Thing'],
  alternateName: ['Thing'],
  description: ['Thing'],
  identifier: ['Thing'],
  url: ['Thing'],
  headline: ['CreativeWork'],
  inLanguage: ['CreativeWork'],
  datePublished: ['CreativeWork'],
  creditText: ['CreativeWork'],
  publisher: ['CreativeWork'],
  sourceOrganization: ['CreativeWork'],
  copyrightNotice: ['CreativeWork'],
  mentions: ['CreativeWork'],
  hasPart: ['CreativeWork'],
  position: ['CreativeWork'],
  text: ['CreativeWork'],
  creator: ['CreativeWork'],
  isBasedOn: ['CreativeWork'],
  wordCount: ['Article'],
  articleBody: ['Article'],
  dateline: ['NewsArticle'],
  jobTitle: ['Person'],
}

/** Each type with those above it. */
const ancestry: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['NewsArticle', 'Article', 'CreativeWork', 'Thing'],
  Quotation: ['Quotation', 'CreativeWork', 'Thing'],
  CreativeWork: ['CreativeWork', 'Thing'],
  Person: ['Person', 'Thing'],
  Organization: ['Organization', 'Thing'],
}

type Node = { '@id'?: string; '@type'?: string[]; '@value'?: unknown } & Record<string, unknown>

async function expand(document: object): Promise<Node> {
  const expanded = await jsonld.expand(JSON.parse(JSON.stringify(document)), {
    // Whatever would be dropped in silence is an error.
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`${url} is not local`)
      return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
    },
  } as jsonld.Options.Expand)
  t.equal(expanded.length, 1)
  return expanded[0] as Node
}

/** Every node of an expanded document. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const part of value) yield* nodesOf(part)
  else if (typeof value === 'object' && value !== null && !isValue(value)) {
    yield value as Node
    for (const [name, part] of Object.entries(value)) if (!name.startsWith('@')) yield* nodesOf(part)
  }
}

/** A literal, or a reference that says nothing of what it refers to. */
function isValue(value: object): boolean {
  return '@value' in value || Object.keys(value).join() === '@id'
}

function faultsOf(root: Node): string[] {
  const faults: string[] = []
  for (const node of nodesOf(root)) {
    const [type = ''] = (node['@type'] ?? []).map((name) => name.replace(vocabulary, ''))
    const types = ancestry[type]
    if (!types) faults.push(`type ${type}`)
    for (const name of Object.keys(node)) {
      if (name.startsWith('@')) continue
      const domain = domains[name.replace(vocabulary, '')]
      if (!domain?.some((each) => types?.includes(each))) faults.push(`${name} of ${type}`)
    }
  }
  return faults
}

const valuesOf = (node: Node | undefined, name: string) =>
  ((node?.[`${vocabulary}${name}`] ?? []) as Node[]).map((value) => value['@value'] ?? value['@id'] ?? value)

t.test('types, their properties and what these may hold are those of schema.org', async (t) => {
  const [seed] = readArticles()
  if (!seed) throw new Error('no seed')
  // The compiler says so: it knows what each property may hold …
  const typed: WithContext<NewsArticle> = schemaOrgArticle(seed.item) as Defined<SchemaOrgArticle>
  t.equal(typed['@type'], 'NewsArticle')
  // … and which properties each type has.
  const known: readonly [
    Knows<NewsArticle, SchemaOrgArticle>,
    Knows<CreativeWork, SchemaOrgSection>,
    Knows<Quotation, SchemaOrgQuotation>,
    Knows<Person, SchemaOrgPerson>,
    Knows<Organization, SchemaOrgOrganization>,
  ] = [true, true, true, true, true]
  t.ok(known.every(Boolean))
})

/** The same type where a member that may be absent is never `undefined`, as in JSON. */
type Defined<T> = T extends readonly (infer U)[]
  ? Defined<U>[]
  : T extends object
    ? { [K in keyof T]: Defined<Exclude<T[K], undefined>> }
    : T

/** Whether a type of schema.org, its subtypes left out, has all members of one of ours. */
type Knows<Theirs, Ours extends { '@type': string }> =
  Exclude<keyof Ours, '@context' | KeysOf<Extract<Theirs, { '@type': Ours['@type'] }>>> extends never
    ? true
    : false
type KeysOf<T> = T extends object ? keyof T : never

t.test('the articles expand without loss, and every property stands on a type that has it', async (t) => {
  for (const { name, item } of readArticles()) {
    const root = await expand(schemaOrgArticle(item))
    t.strictSame(faultsOf(root), [], name)
    t.equal(root['@id'], `urn:khabar:item:${item.id}`)
  }
})

t.test('a fault would be found', async (t) => {
  const [seed] = readArticles()
  const document = seed && schemaOrgArticle(seed.item)
  t.strictSame(faultsOf(await expand({ ...document, jobTitle: 'x' })), [
    `${vocabulary}jobTitle of NewsArticle`,
  ])
  t.strictSame(faultsOf(await expand({ ...document, quotes: 'x' })), [`${vocabulary}quotes of NewsArticle`])
  await t.rejects(expand({ ...document, '@context': 'https://elsewhere.example' }))
})

t.test('sections hold their quotations, and each quotation leads to who said it', async (t) => {
  const [seed] = readArticles()
  if (!seed) throw new Error('no seed')
  const { item } = seed
  const root = await expand(schemaOrgArticle(item))
  const sections = ((root[`${vocabulary}hasPart`] ?? []) as Node[]).filter((node) =>
    node['@type']?.includes(`${vocabulary}CreativeWork`),
  )
  t.strictSame(
    sections.map((node) => valuesOf(node, 'name')),
    item.sections.map(({ heading }) => (heading ? [heading.text] : [])),
  )
  t.strictSame(
    sections.map((node) => valuesOf(node, 'position')[0]),
    item.sections.map((_, at) => at),
  )
  const quotations = [...nodesOf(root)].filter((node) => node['@type']?.includes(`${vocabulary}Quotation`))
  t.equal(quotations.length, item.quotes.length)
  const byId = new Map(quotations.map((node) => [node['@id'], node]))
  const mentioned = new Set((root[`${vocabulary}mentions`] as Node[]).map((node) => node['@id']))
  for (const quote of item.quotes) {
    const node = byId.get(`urn:khabar:item:${item.id}#${quote.id}`)
    t.strictSame(valuesOf(node, 'text'), [quote.text])
    const creators = ['creator', 'isBasedOn'].flatMap((name) =>
      ((node?.[`${vocabulary}${name}`] ?? []) as Node[]).map((creator) => creator['@id']),
    )
    t.strictSame(
      creators,
      quote.speakers.map((id) => `urn:khabar:speaker:${id}`),
      quote.id,
    )
    t.ok(creators.every((id) => mentioned.has(id)))
  }
})

t.test('a document creates nothing: its words are based on it', async (t) => {
  const item = parseArticle({
    text: 'نشرت اللجنة تقريراً.\n\nوجاء في التقرير: «ارتفعت الأسعار كثيراً هذا العام».',
  })
  t.match(
    item.speakers.map(({ kind }) => kind),
    ['document'],
  )
  const quotation = quotationsOf(item)[0]
  t.match(quotation, {
    creator: undefined,
    isBasedOn: [{ '@type': 'CreativeWork', name: item.speakers[0]?.name }],
  })
})

function quotationsOf(item: NewsItem) {
  return schemaOrgArticle(item).hasPart.flatMap((part) =>
    part['@type'] === 'Quotation' ? [part] : part.hasPart,
  )
}

t.test('an article without a lead counts its sections from one', async (t) => {
  const [seed] = readArticles()
  if (!seed) throw new Error('no seed')
  const [, ...sections] = seed.item.sections
  t.match(schemaOrgArticle({ ...seed.item, sections }).hasPart[0], {
    name: sections[0]?.heading?.text,
    position: 1,
  })
})

t.test('whatever an article holds, no line and no quotation is lost, and all of it expands', async () => {
  const property = fc.asyncProperty(hostileArticle, async (raw) => {
    const item = parseArticle(raw)
    const document = schemaOrgArticle(item)
    const lines = [document.headline, document.description, document.articleBody].join('\n\n')
    for (const block of item.blocks) if (!lines.includes(block.text)) throw new Error(`${block.id} is lost`)
    const texts = quotationsOf(item).map(({ text }) => text)
    if (texts.length !== item.quotes.length) throw new Error('a quotation is lost')
    if (item.quotes.some(({ text }) => !texts.includes(text))) throw new Error('other words')
    const faults = faultsOf(await expand(document))
    if (faults.length > 0) throw new Error(faults.join())
  })
  await fc.assert(property, { numRuns: 200 })
})
