import type { FastifyInstance } from 'fastify'
import { buildApp } from '../src/http/app.ts'
import {
  itemListMedia,
  itemMedia,
  parsedMedia,
  quoteListMedia,
  quoteMedia,
  serviceMedia,
} from '../src/http/media.ts'
import type { Medium } from '../src/http/negotiation.ts'
import { HttpProblem, problemBody } from '../src/http/problem.ts'
import type { ProblemSlug } from '../src/http/problem-table.ts'
import { readFolder } from '../src/import/folder.ts'
import { parseArticle } from '../src/parse/article.ts'
import { createMemoryStore, type MemoryStore } from '../src/store/embedded/embedded-store.ts'
import type { ParsedArticle, Refused } from '../src/store/store.ts'

/** The day on which the examples are loaded: any fixed one would do. */
const loadedAt = new Date('2026-11-23T10:00:00.000Z')

/** A store with the articles of a folder, loaded on a fixed day. */
export async function loadFolder(folder: string): Promise<MemoryStore> {
  const store = createMemoryStore({ now: () => loadedAt })
  const articles: ParsedArticle[] = []
  const refusals: Refused[] = []
  for await (const arrival of readFolder(folder)) {
    if (arrival.kind === 'refusal') refusals.push({ ...arrival.place, reason: arrival.reason })
    if (arrival.kind !== 'article') continue
    articles.push({ item: parseArticle(arrival.raw, arrival.received), text: arrival.raw.text ?? '' })
  }
  store.load(articles, refusals)
  return store
}

/**
 * The examples of the OpenAPI document: what the service answers for the article in `data/`, cut short by parameters
 * that any caller has. The descriptions of the service itself have none, for they would hold themselves.
 */
export async function makeExamples(): Promise<Record<string, unknown>> {
  const store = await loadFolder('data')
  const app = await buildApp(store, { docs: false })
  try {
    return { ...(await readExamples(app, store)), ...(await problemExamples(app)) }
  } finally {
    await app.close()
  }
}

async function readExamples(app: FastifyInstance, store: MemoryStore): Promise<Record<string, unknown>> {
  const [first] = (await store.list({ filter: {}, limit: 1 })).entries
  const stored = first && (await store.get(first.id))
  if (!stored) throw new Error('data/ holds no article.')
  const { item, text } = stored
  const parameters = {
    itemId: item.id,
    sectionId: item.sections[1]?.id ?? 's0',
    quoteId: item.quotes[0]?.id ?? 'q1',
    speakerId: item.speakers[0]?.id ?? 'nobody',
    slug: 'no-such-item',
    name: 'service',
  }
  const self = `/v1/items/${parameters.itemId}`
  const speaker = `${self}/speakers/${encodeURIComponent(parameters.speakerId)}`
  const answers: Record<string, string> = {
    getService: '/',
    listItems: '/v1/items?q=%D8%B1%D9%88%D8%B3%D9%8A%D8%A7&limit=2',
    listQuotes: '/v1/quotes?limit=2',
    listSpeakers: '/v1/speakers?limit=2',
    getSpeaker: `/v1/speakers/${encodeURIComponent(parameters.speakerId)}`,
    listSpeakerQuotes: `/v1/speakers/${encodeURIComponent(parameters.speakerId)}/quotes?limit=1`,
    getItem: `${self}?fields=lang,dir,headline,standfirst,publishedAt,counts,length,sha256,parser,links`,
    getItemText: `${self}/text`,
    getItemSource: `${self}/source`,
    listItemDates: `${self}/dates`,
    listItemEmbeds: `${self}/embeds`,
    listItemSections: `${self}/sections`,
    getItemSection: `${self}/sections/${parameters.sectionId}`,
    listItemQuotes: `${self}/quotes?limit=2`,
    getItemQuote: `${self}/quotes/${parameters.quoteId}`,
    listItemSpeakers: `${self}/speakers?kind=document`,
    getItemSpeaker: speaker,
    listItemSpeakerQuotes: `${speaker}/quotes?limit=1`,
    listProblemTypes: '/problems',
    getProblemType: `/problems/${parameters.slug}`,
    listSchemas: '/v1/schemas',
    getSchema: `/v1/schemas/${parameters.name}`,
    getLive: '/health/live',
    getReady: '/health/ready',
  }
  const examples: Record<string, unknown> = { parameters }
  for (const [operationId, url] of Object.entries(answers)) examples[operationId] = await get(app, url)

  // The first lines of the article: headline, standfirst, bullet and one paragraph.
  const payload = text.split('\n').slice(0, 6).join('\n')
  Object.assign(examples, await formExamples(item.id, payload))
  return {
    ...examples,
    parseArticle: await get(app, '/v1/parse', payload),
    'parseArticle text/plain': payload,
    'parseArticle application/json': { text: payload, retrievedAt: '2026-11-23' },
  }
}

/** No parameter makes the other forms shorter: their examples are of an item that is the article's first lines. */
async function formExamples(id: string, text: string): Promise<Record<string, unknown>> {
  const store = createMemoryStore({ now: () => loadedAt })
  store.load([{ item: parseArticle({ id, text }), text }], [])
  // The page itself changes with every build.
  const html = Buffer.from('<!doctype html>\n<html lang="ar" dir="rtl">…</html>\n')
  const app = await buildApp(store, { docs: false, reader: { html, lang: 'ar', assets: new Map() } })
  const self = `/v1/items/${id}`
  const examples: Record<string, unknown> = {}
  const read = async (operationId: string, url: string, media: readonly Medium[], payload?: string) => {
    for (const { format = '' } of media) {
      if (format === 'json') continue
      examples[`${operationId} ${format}`] = await get(app, `${url}?format=${format}`, payload)
    }
  }
  try {
    await read('getService', '/', serviceMedia)
    await read('listItems', '/v1/items', itemListMedia)
    await read('getItem', self, itemMedia)
    await read('listItemQuotes', `${self}/quotes`, quoteListMedia)
    await read('getItemQuote', `${self}/quotes/q1`, quoteMedia)
    await read('parseArticle', '/v1/parse', parsedMedia, text)
  } finally {
    await app.close()
  }
  return examples
}

async function get(app: FastifyInstance, url: string, payload?: string): Promise<unknown> {
  const headers = { 'content-type': 'text/plain' }
  const answer = await app.inject(payload === undefined ? { url } : { url, method: 'POST', headers, payload })
  if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}.`)
  return String(answer.headers['content-type']).includes('json') ? answer.json() : answer.body
}

async function problemExamples(app: FastifyInstance): Promise<Record<string, unknown>> {
  const empty = await buildApp(createMemoryStore(), { docs: false })
  const headers = { 'x-request-id': '3f9c', 'accept-language': 'ar' }
  const parse = { method: 'POST', url: '/v1/parse' } as const
  const json = { ...headers, 'content-type': 'application/json' }
  const answers = [
    await app.inject({ url: '/v1/items?limit=0&sort=newest', headers }),
    await app.inject({ url: '/v1/items/nothing', headers }),
    await app.inject({ url: '/v1/items', headers: { ...headers, accept: 'image/png' } }),
    await app.inject({ ...parse, headers: { ...headers, 'content-type': 'image/png' }, payload: '.' }),
    await app.inject({ ...parse, headers: json, payload: '{}' }),
    await empty.inject({ url: '/health/ready', headers }),
  ].map((answer) => answer.json())
  await empty.close()
  const slugs: ProblemSlug[] = [
    'request-timeout',
    'body-too-large',
    'url-too-long',
    'expectation-failed',
    'headers-too-large',
    'internal-error',
  ]
  const bodies = slugs.map((slug) => problemBody(new HttpProblem(slug), '3f9c', 'en'))
  return Object.fromEntries([...answers, ...bodies].map((body) => [`problem ${body.status}`, body]))
}
