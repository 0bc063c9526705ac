import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { limits } from '../../src/limits.ts'
import { annotationPage } from '../../src/represent/annotations.ts'
import { writeItem } from '../../src/represent/formats.ts'
import { pagePolicy } from '../../src/represent/html.ts'
import { appOf, libraryArticle, libraryText, shelf, storeOf } from './fixture.ts'

const ninjs = 'application/json;profile="http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"'
const annotations = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'

/** What each path offers, by `format`, the default first. */
const offers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/v1/items': { json: 'application/json', jsonfeed: 'application/feed+json', atom: 'application/atom+xml' },
  '/v1/items/library': {
    json: 'application/json',
    ninjs,
    jsonld: 'application/ld+json',
    html: 'text/html',
    text: 'text/plain',
    markdown: 'text/markdown',
  },
  '/v1/items/library/quotes': { json: 'application/json', annotations },
  '/v1/items/library/quotes/q1': { json: 'application/json', annotations },
}

const parsed = {
  json: 'application/json',
  ninjs,
  jsonld: 'application/ld+json',
  html: 'text/html',
  annotations,
  text: 'text/plain',
  markdown: 'text/markdown',
}

const parse = { method: 'POST', url: '/v1/parse', payload: libraryText } as const
const plain = { 'content-type': 'text/plain' }

t.test('each path gives each of its forms, by Accept and by format', async (t) => {
  const app = await appOf(t)
  for (const [url, forms] of Object.entries(offers)) {
    t.match((await app.inject(url)).headers['content-type'], 'application/json; charset=utf-8')
    for (const [format, type] of Object.entries(forms)) {
      const byAccept = await app.inject({ url, headers: { accept: type } })
      const byFormat = await app.inject({ url: `${url}?format=${format}`, headers: { accept: 'image/png' } })
      for (const answer of [byAccept, byFormat]) {
        t.equal(answer.statusCode, 200, `${url} ${format}`)
        t.equal(answer.headers['content-type'], `${type}; charset=utf-8`)
        t.equal(answer.headers['content-language'], 'ar')
        t.equal(answer.headers.vary, 'Accept, Accept-Encoding')
      }
      // Lists repeat their address.
      if (!byAccept.body.includes('format=') && format !== 'json') t.equal(byAccept.body, byFormat.body)
    }
  }
})

t.test('a text that is parsed and not kept is given in every form', async (t) => {
  const app = await appOf(t)
  for (const [format, type] of Object.entries(parsed)) {
    const byAccept = await app.inject({ ...parse, headers: { ...plain, accept: type } })
    const byFormat = await app.inject({ ...parse, url: `/v1/parse?format=${format}`, headers: plain })
    for (const answer of [byAccept, byFormat]) {
      t.equal(answer.statusCode, 200, format)
      t.equal(answer.headers['content-type'], `${type}; charset=utf-8`)
      t.match(answer.headers, { 'content-language': 'ar', 'cache-control': 'no-store', vary: 'Accept' })
    }
    t.equal(byAccept.body, byFormat.body)
    t.notMatch(byAccept.body, '/v1/items/', 'nothing leads to what is not kept')
  }
})

t.test('what Accept likes best is given; of forms it likes alike, the first', async (t) => {
  const app = await appOf(t)
  const cases: [accept: string, type: string][] = [
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/*', 'text/html'],
    ['text/*, text/markdown;q=0.5, text/html;q=0', 'text/plain'],
    ['text/markdown;variant=GFM;q=0.9, application/json;q=0.8', 'text/markdown'],
    ['application/json;q=0.5, application/ld+json', 'application/ld+json'],
    ['application/json', 'application/json'],
    [`application/json;q=0.3, ${ninjs};q=0.4`, ninjs],
    ['application/*', 'application/json'],
    ['image/png, */*;q=0.1', 'application/json'],
  ]
  for (const [accept, type] of cases) {
    const answer = await app.inject({ url: '/v1/items/library', headers: { accept } })
    t.equal(answer.headers['content-type'], `${type}; charset=utf-8`, accept)
  }
  const both = await app.inject({ ...parse, headers: { ...plain, accept: 'application/ld+json' } })
  t.equal(both.headers['content-type'], 'application/ld+json; charset=utf-8', 'without a profile, schema.org')
  const profiled: [accept: string, type: string][] = [
    [`${annotations};q=0, application/ld+json`, 'application/ld+json'],
    [`application/ld+json;q=0.5, ${annotations}`, annotations],
    ['application/ld+json; Profile=http://www.w3.org/ns/anno.jsonld; charset=utf-8', annotations],
    ['*/*, application/json;q=0', 'application/ld+json'],
  ]
  for (const [accept, type] of profiled) {
    const answer = await app.inject({ ...parse, headers: { ...plain, accept } })
    t.equal(answer.headers['content-type'], `${type}; charset=utf-8`, accept)
  }
})

t.test('what a path does not offer is 406 with what it does, or 400 with the names', async (t) => {
  const app = await appOf(t)
  for (const [url, forms] of Object.entries(offers)) {
    const answer = await app.inject({ url, headers: { accept: 'image/png' } })
    t.equal(answer.statusCode, 406)
    t.strictSame(answer.json().available, Object.values(forms))
    const named = await app.inject(`${url}?format=xml`)
    t.equal(named.statusCode, 400)
    t.match(named.json().errors, [{ in: 'query', name: 'format', allowed: Object.keys(forms) }])
  }
  const elsewhere = await app.inject('/v1/items/library?format=annotations')
  t.equal(elsewhere.statusCode, 400, 'the quotations have a path of their own')
})

t.test('bodies are what the functions make of the stored item', async (t) => {
  const app = await appOf(t)
  const item = (await app.inject('/v1/items/library')).json()
  for (const format of ['ninjs', 'jsonld', 'html', 'text', 'markdown'] as const) {
    const { body } = await app.inject(`/v1/items/library?format=${format}`)
    t.equal(body, writeItem(format, item, libraryText), format)
  }
  const page = (await app.inject('/v1/items/library/quotes?format=annotations')).json()
  t.strictSame(page, JSON.parse(JSON.stringify(annotationPage(item, libraryText))))
  const one = (await app.inject('/v1/items/library/quotes/q2?format=annotations')).json()
  t.strictSame(one, { '@context': page['@context'], ...page.items[1] })
})

t.test('each form has a tag of its own, and is 304 for it alone', async (t) => {
  const app = await appOf(t)
  for (const [url, forms] of Object.entries(offers)) {
    const tags = new Map<string, string>()
    for (const format of Object.keys(forms)) {
      tags.set(format, String((await app.inject(`${url}?format=${format}`)).headers.etag))
    }
    t.equal(new Set(tags.values()).size, tags.size, url)
    for (const [format, tag] of tags) {
      for (const asked of tags.keys()) {
        const answer = await app.inject({ url: `${url}?format=${asked}`, headers: { 'if-none-match': tag } })
        t.equal(answer.statusCode, asked === format ? 304 : 200, `${url} ${format} ${asked}`)
      }
    }
  }
})

t.test('every HTML answer has the content security policy, and no other answer has', async (t) => {
  const app = await appOf(t)
  const html = [
    await app.inject('/v1/items/library?format=html'),
    await app.inject({ method: 'HEAD', url: '/v1/items/library?format=html' }),
    await app.inject({ ...parse, url: '/v1/parse?format=html', headers: plain }),
  ]
  for (const { headers } of html) {
    t.equal(headers['content-security-policy'], pagePolicy)
    t.equal(headers['x-content-type-options'], 'nosniff')
  }
  t.equal((await app.inject('/v1/items/library?format=text')).headers['content-security-policy'], undefined)
})

t.test('every form links to the others with their types, and to itself', async (t) => {
  const app = await appOf(t)
  for (const [url, forms] of Object.entries(offers)) {
    for (const format of Object.keys(forms)) {
      const query = url === '/v1/items' ? `limit=3&format=${format}` : `format=${format}`
      const { link } = (await app.inject(`${url}?${query}`)).headers
      const links = String(link).split(', ')
      t.ok(links.some((each) => each.endsWith('rel="self"')))
      const others = Object.entries(forms).filter(([name]) => name !== format)
      for (const [name, type] of others) {
        const kept = url === '/v1/items' ? `limit=3&format=${name}` : `format=${name}`
        t.ok(
          links.includes(`<${url}?${kept}>; rel="alternate"; type="${type.replace(/;.*/, '')}"`),
          `${name} ${link}`,
        )
      }
      const isDocument = ['html', 'text', 'markdown', 'atom'].includes(format)
      t.equal(String(link).includes('rel="describedby"'), !isDocument, `${url} ${format}`)
    }
  }
})

t.test('annotations are one page of all that the filters let pass, and count code points', async (t) => {
  const app = await appOf(t)
  const url = '/v1/items/library/quotes?format=annotations'
  const read = async (query: string) => (await app.inject(`${url}${query}`)).json()
  const whole = await read('')
  t.equal(whole.items.length, 4)
  for (const query of ['&limit=1', '&offsetUnit=utf-8', '&groupBy=speaker']) {
    t.strictSame((await read(query)).items, whole.items, query)
  }
  t.equal((await read('&speaker=p-nabil')).items.length, 2)
  t.equal((await read('&section=s1&kind=direct')).items.length, 2)
  const filtered = await app.inject(`${url}&kind=partial&limit=1`)
  t.match(filtered.json(), {
    id: '/v1/items/library/quotes?kind=partial',
    partOf: { total: 1 },
  })
  t.notMatch(filtered.headers.link, 'rel="next"')
  const [, position] = whole.items[3].target.selector
  t.equal(
    Array.from(libraryText).slice(position.start, position.end).join(''),
    libraryArticle().item.quotes[3]?.text,
  )
  t.equal((await app.inject(`${url}&limit=0`)).statusCode, 400, 'a wrong parameter is wrong in every form')
})

t.test('feeds are paged: walking their next pages visits every item once', async (t) => {
  const app = await appOf(t, shelf())
  const nextOf: Readonly<Record<string, (answer: LightMyRequestResponse) => string | undefined>> = {
    jsonfeed: (answer) => answer.json().next_url,
    atom: ({ body }) => /<link rel="next" href="([^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&'),
  }
  for (const [format, next] of Object.entries(nextOf)) {
    const seen: string[] = []
    let url: string | undefined = `/v1/items?limit=2&sort=publishedAt&format=${format}`
    while (url !== undefined) {
      // A feed reader asks for what it was given, whatever it accepts.
      const answer: LightMyRequestResponse = await app.inject({ url, headers: { accept: '*/*' } })
      t.equal(answer.statusCode, 200)
      seen.push(...[...answer.body.matchAll(/urn:khabar:item:(item-\d)/g)].map(([, id = '']) => id))
      url = next(answer)
    }
    t.strictSame(seen.sort(), ['item-0', 'item-1', 'item-2', 'item-3', 'item-4'], format)
  }
})

t.test('a feed keeps its filters, and has the items of the list', async (t) => {
  const app = await appOf(t, shelf())
  const list = (await app.inject('/v1/items?lang=ar&hasQuotes=true')).json()
  const feed = (await app.inject('/v1/items?lang=ar&hasQuotes=true&format=jsonfeed')).json()
  t.strictSame(
    feed.items.map(({ id }: { id: string }) => id.replace('urn:khabar:item:', '')),
    list.items.map(({ id }: { id: string }) => id),
  )
  t.equal(feed.feed_url, '/v1/items?lang=ar&hasQuotes=true&format=jsonfeed')
  const atom = (await app.inject('/v1/items?hasQuotes=true&limit=1&format=atom')).body
  t.match(atom, '<id>urn:khabar:items:hasQuotes=true</id>')
  t.match(atom, '<updated>2024-06-01T09:30:15.250Z</updated>')
  const empty = await app.inject('/v1/items?lang=fr&format=atom')
  t.equal(empty.statusCode, 200)
  t.notMatch(empty.body, '<entry')
})

t.test('fields cut JSON alone', async (t) => {
  const app = await appOf(t)
  const [cut, whole] = [
    await app.inject('/v1/items/library?fields=lang&format=ninjs'),
    await app.inject('/v1/items/library?format=ninjs'),
  ]
  t.equal(cut.body, whole.body)
  t.equal((await app.inject('/v1/items/library?fields=no&format=ninjs')).statusCode, 400)
})

t.test('an article of the largest size that is taken has every form', async (t) => {
  const line = 'قالت المديرة هالة المرسي: «لن تُباع الأرصفة» <b>&amp;</b>.\n'
  const payload = line.repeat(Math.floor(limits.body_bytes_max / Buffer.byteLength(line)))
  const app = await appOf(t)
  for (const format of Object.keys(parsed)) {
    const answer = await app.inject({ ...parse, url: `/v1/parse?format=${format}`, payload, headers: plain })
    t.equal(answer.statusCode, 200, format)
  }
})

t.test('what the store gives is not changed by writing it', async (t) => {
  const store = storeOf([libraryArticle()])
  const found = await store.get('library')
  if (!found) throw new Error('no item')
  const before = JSON.stringify(found)
  for (const format of ['ninjs', 'jsonld', 'annotations', 'html', 'text', 'markdown'] as const) {
    t.equal(writeItem(format, found.item, found.text), writeItem(format, found.item, found.text), format)
  }
  t.equal(JSON.stringify(found), before)
})
