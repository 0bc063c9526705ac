import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { appOf, libraryArticle, shelf } from './fixture.ts'

/** The links of an answer by relation. */
function linksOf(header: unknown): Map<string, string> {
  return new Map(
    String(header)
      .split(', ')
      .map((link) => /^<([^>]*)>; rel="([^"]*)"(; type="[^"]*")?$/.exec(link) ?? [])
      .map(([, href = '', rel = '', type = '']) => [rel, href + type]),
  )
}

t.test(
  'an item links to its list, its text, its forms, its schema and what describes the service',
  async (t) => {
    const app = await appOf(t)
    const { link } = (await app.inject('/v1/items/library')).headers
    t.strictSame(String(link).split(', '), [
      '</v1/items/library>; rel="self"',
      '</v1/items>; rel="collection"',
      '</v1/items/library/text>; rel="alternate"; type="text/plain"',
      '</v1/schemas/news-item>; rel="describedby"',
      '</v1/items/library?format=ninjs>; rel="alternate"; type="application/json"',
      '</v1/items/library?format=jsonld>; rel="alternate"; type="application/ld+json"',
      '</v1/items/library?format=html>; rel="alternate"; type="text/html"',
      '</v1/items/library?format=text>; rel="alternate"; type="text/plain"',
      '</v1/items/library?format=markdown>; rel="alternate"; type="text/markdown"',
      '</openapi.json>; rel="service-desc"; type="application/json"',
      '</docs>; rel="service-doc"; type="text/html"',
    ])
  },
)

t.test('a page links to itself, the first, the next and what it is part of', async (t) => {
  const app = await appOf(t)
  const answer = await app.inject('/v1/items/library/quotes?limit=3&q=%D8%A7%D9%84')
  const links = linksOf(answer.headers.link)
  const body = answer.json().links
  t.equal(links.get('self'), body.self)
  t.equal(links.get('first'), body.first)
  t.equal(links.get('next'), body.next)
  t.equal(links.get('up'), '/v1/items/library')
  t.equal(body.self, '/v1/items/library/quotes?limit=3&q=%D8%A7%D9%84')
})

t.test('prev leads back over the pages that next led over', async (t) => {
  const app = await appOf(t, [...shelf(), libraryArticle()])
  for (const start of [
    '/v1/items?limit=2&lang=ar',
    '/v1/items/library/quotes?limit=1',
    '/v1/items?limit=4',
  ]) {
    const pages: string[] = []
    let url: string | undefined = start
    let last = start
    while (url !== undefined) {
      const answer: LightMyRequestResponse = await app.inject(url)
      pages.push(JSON.stringify(answer.json().items))
      last = url
      url = linksOf(answer.headers.link).get('next')
    }
    t.ok(pages.length > 1)
    const back: string[] = []
    url = last
    while (url !== undefined) {
      const answer: LightMyRequestResponse = await app.inject(url)
      back.unshift(JSON.stringify(answer.json().items))
      url = linksOf(answer.headers.link).get('prev')
    }
    t.strictSame(back, pages, start)
  }
})

t.test('every path that a link names is there', async (t) => {
  const app = await appOf(t, undefined, { docs: true })
  const seen = new Set<string>()
  const open = [
    '/',
    '/v1/items/library',
    '/v1/items/library/quotes?limit=1',
    '/v1/items/library/speakers/p-suad/quotes',
  ]
  for (let path = open.pop(); path !== undefined && seen.size < 200; path = open.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const answer = await app.inject(path)
    t.equal(answer.statusCode, 200, path)
    const named = answer.headers.link ? [...linksOf(answer.headers.link).values()] : []
    open.push(...named.map((link) => link.replace(/; type=.*/, '')))
  }
  t.ok(seen.size > 10)
})

t.test('what the parameters of a request hold cannot break out of a link', async (t) => {
  const app = await appOf(t)
  const answer = await app.inject(`/v1/items?publisher=${encodeURIComponent('>; rel="x", <a')}`)
  t.strictSame(
    linksOf(answer.headers.link).get('self'),
    '/v1/items?publisher=%3E%3B%20rel%3D%22x%22%2C%20%3Ca',
  )
})

t.test('links are paths, whatever host the caller names', async (t) => {
  const app = await appOf(t)
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
  const answer = await app.inject({ url: '/v1/items', headers })
  t.notMatch(JSON.stringify(answer.headers) + answer.body, /evil/)
})
