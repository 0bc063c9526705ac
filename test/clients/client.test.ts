import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import type { components } from '../../clients/typescript/src/index.ts'
import { createClient, cut, ProblemError } from '../../clients/typescript/src/index.ts'
import { libraryArticle, libraryText, shelf } from '../http/fixture.ts'
import { serve } from './service.ts'

type Schemas = components['schemas']

/** What is expected of an error, as far as it is told. */
const like = (members: object) => members as Error

const itemPath = { path: { itemId: 'library' } }

t.test('a read gives what the service has, with the type of its path', async (t) => {
  const { baseUrl } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl })
  const { data, response } = await khabar.get('/v1/items/{itemId}', { params: itemPath })
  const item: Schemas['NewsItem'] = data
  t.equal(item.headline.text, 'سعاد الكرمي: المكتبة للجميع 📚')
  t.equal(response.status, 200)
  const { data: service } = await khabar.get('/')
  t.equal(service.links.items, '/v1/items')
})

t.test('what is no JSON is text, and format chooses the type', async (t) => {
  const { baseUrl } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl })
  const text: string = (await khabar.get('/v1/items/{itemId}/text', { params: itemPath })).data
  t.equal(text, libraryText)
  const html = await khabar.get('/v1/items/{itemId}', { params: { ...itemPath, query: { format: 'html' } } })
  t.match(html.data.slice(0, 20), '<!doctype html>')
  const ninjs = await khabar.get('/v1/items/{itemId}', {
    params: { ...itemPath, query: { format: 'ninjs' } },
  })
  const document: Schemas['NinjsItem'] = ninjs.data
  t.equal(document.type, 'text')
  const params = { ...itemPath, query: { fields: ['lang'] } } as const
  const { data: part } = await khabar.get('/v1/items/{itemId}', {
    params: { path: params.path, query: { fields: ['lang'] } },
  })
  t.equal(part.lang, 'ar')
  t.notOk('quotes' in part)
})

t.test('quotations by speaker have a type of their own', async (t) => {
  const { baseUrl } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl })
  const { data } = await khabar.get('/v1/items/{itemId}/quotes', {
    params: { ...itemPath, query: { groupBy: 'speaker' } },
  })
  t.equal(data.items[0]?.speaker?.name, 'سعاد الكرمي')
  const plain = await khabar.get('/v1/items/{itemId}/quotes', { params: itemPath })
  t.equal(plain.data.items[0]?.id, 'q1')
})

t.test('Arabic, spaces, signs and lists arrive as they were given', async (t) => {
  const { baseUrl, exchanges } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl })
  const query = {
    q: '"فتح الأبواب" & مكتبة+#?',
    in: ['headline', 'quotes'],
    publisher: 'وكالة الوادي',
  } as const
  const { data } = await khabar.get('/v1/items', {
    params: { query: { q: query.q, in: ['headline', 'quotes'], publisher: query.publisher } },
  })
  const sent = new URL(exchanges[0]?.url ?? '', baseUrl).searchParams
  t.strictSame(Object.fromEntries(sent), { q: query.q, in: 'headline,quotes', publisher: query.publisher })
  t.equal(data.page.count, 0)
  const found = await khabar.get('/v1/items', { params: { query: { q: 'المكتبة' } } })
  t.equal(found.data.items[0]?.id, 'library')
  for (const itemId of ['خبر/١ ?#%', '%2e%2e', '../shelf', 'a\\b']) {
    await t.rejects(
      khabar.get('/v1/items/{itemId}', { params: { path: { itemId } } }),
      like({ status: 404 }),
      itemId,
    )
    t.equal(exchanges.at(-1)?.url, `/v1/items/${encodeURIComponent(itemId)}`)
  }
})

t.test('a parameter that would lead to another path is refused here', async (t) => {
  const { baseUrl, exchanges } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl })
  for (const itemId of ['', '.', '..'])
    await t.rejects(khabar.get('/v1/items/{itemId}', { params: { path: { itemId } } }), TypeError)
  const untyped = khabar.get as (path: string) => Promise<unknown>
  await t.rejects(untyped('/v1/items/{itemId}'), { message: 'itemId is no segment of a path' })
  t.equal(exchanges.length, 0)
})

t.test('a problem is thrown with its members', async (t) => {
  const { baseUrl } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl, headers: { 'Accept-Language': 'ar', 'X-Request-Id': 'r-1' } })
  const refused = await khabar.get('/v1/items', { params: { query: { limit: 101 } } }).catch((error) => error)
  t.ok(refused instanceof ProblemError && refused instanceof Error)
  t.match(refused, {
    status: 400,
    requestId: 'r-1',
    instance: 'urn:khabar:request:r-1',
    name: 'ProblemError',
  })
  t.match(refused.type, /^\/problems\//)
  t.match(refused.title, /\p{Script=Arabic}/u)
  t.match(refused.errors[0], { in: 'query', name: 'limit' })
  t.equal(refused.document.title, refused.title)
  t.equal(refused.message, `${refused.title}: ${refused.detail}`)
  const other = await khabar
    .get('/v1/items', { headers: { Accept: 'image/png' } })
    .catch((error: ProblemError) => error)
  t.ok(other instanceof ProblemError && Array.isArray(other.document.available), 'members of one type alone')
})

t.test('an answer above 399 that is no problem document is a problem all the same', async (t) => {
  for (const body of ['<h1>Bad Gateway</h1>', '', '[1]', '{"status":200}']) {
    const fetch = async () => new Response(body, { status: 502, statusText: 'Bad Gateway' })
    const khabar = createClient({ baseUrl: 'http://khabar.test', fetch })
    await t.rejects(khabar.get('/'), { type: 'about:blank', status: 502, title: 'Bad Gateway', errors: [] })
  }
  const { baseUrl } = await serve(t, [])
  const head = createClient({ baseUrl }).head('/v1/items/{itemId}', { params: itemPath })
  await t.rejects(head, like({ type: 'about:blank', status: 404, title: 'Not Found', requestId: /./ }))
})

t.test('texts, articles and pages are parsed', async (t) => {
  const { baseUrl } = await serve(t, [])
  const khabar = createClient({ baseUrl })
  const { data: item } = await khabar.post('/v1/parse', libraryText)
  t.equal(item.quotes[0]?.kind, 'heading')
  const named = await khabar.post('/v1/parse', { text: libraryText, publisher: 'ضفاف' })
  t.equal(named.data.source.publisher?.name, 'ضفاف')
  const query = { format: 'markdown' } as const
  const markdown = await khabar.post('/v1/parse', libraryText, {
    params: { query: { format: query.format } },
  })
  t.match(markdown.data, 'المكتبة للجميع')
  const page = `<article><h1>عنوان</h1>${libraryText.replace(/^.*$/gm, '<p>$&</p>')}</article>`
  const read = await khabar.post('/v1/parse', page, { headers: { 'content-type': 'text/html' } })
  t.equal(read.data.source.format, 'html')
  await t.rejects(khabar.post('/v1/parse', ' '), like({ status: 422 }))
})

t.test('a request ends after its time, and when its signal says so, the body as well', async (t) => {
  // It takes requests, sends the head of some answers, and never comes to an end.
  const silent = createServer((request, response) => {
    if (request.url === '/v1/schemas')
      response.writeHead(200, { 'Content-Type': 'application/json' }).write('{')
  })
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
  t.teardown(() => {
    silent.closeAllConnections()
    silent.close()
  })
  const baseUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
  const khabar = createClient({ baseUrl, timeoutMs: 30 })
  await t.rejects(khabar.get('/'), { name: 'TimeoutError' })
  await t.rejects(khabar.get('/v1/schemas', { timeoutMs: 40 }), { name: 'TimeoutError' })
  const stop = new AbortController()
  const waiting = khabar.get('/', { timeoutMs: Infinity, signal: stop.signal })
  stop.abort(new Error('enough'))
  await t.rejects(waiting, { message: 'enough' })
})

t.test('a span is cut out in each unit, and only where characters begin', async (t) => {
  const { baseUrl } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl })
  const { data: text } = await khabar.get('/v1/items/{itemId}/text', { params: itemPath })
  for (const offsetUnit of ['utf-16', 'code-point', 'utf-8'] as const) {
    const { data } = await khabar.get('/v1/items/{itemId}', {
      params: { ...itemPath, query: { offsetUnit } },
    })
    t.equal(data.offsetUnit, offsetUnit)
    t.equal(data.quotes.length, 4)
    for (const quote of data.quotes) t.equal(cut(text, quote.position, data.offsetUnit), quote.text)
  }
  t.equal(cut('a📚', { start: 1, end: 3 }), '📚')
  t.equal(cut('', { start: 0, end: 0 }, 'utf-8'), '')
  t.equal(cut('é', { start: 0, end: 2 }, 'utf-8'), 'é')
  const wrong = [
    [0, 2, 'utf-16'],
    [2, 3, 'utf-16'],
    [0, 4, 'utf-16'],
    [2, 1, 'utf-16'],
    [-1, 1, 'utf-16'],
    [0.5, 1, 'utf-16'],
    [0, 3, 'code-point'],
    [0, 3, 'utf-8'],
  ] as const
  for (const [start, end, unit] of wrong)
    t.throws(() => cut('a📚', { start, end }, unit), RangeError, `${start} ${end} ${unit}`)
})

t.test('the types know what the document knows', async (t) => {
  const { baseUrl } = await serve(t, shelf())
  const khabar = createClient({ baseUrl })
  // @ts-expect-error there is no such path
  await t.rejects(khabar.get('/v1/nothing'), like({ status: 404 }))
  // @ts-expect-error the path needs an id
  await t.rejects(khabar.get('/v1/items/{itemId}'), TypeError)
  // @ts-expect-error there is no such parameter
  await t.rejects(khabar.get('/v1/items', { params: { query: { colour: 'red' } } }), like({ status: 400 }))
  // @ts-expect-error there is no such order
  await t.rejects(khabar.get('/v1/items', { params: { query: { sort: 'size' } } }), like({ status: 400 }))
  // @ts-expect-error the service has no pages
  await t.rejects(khabar.entries('/').next(), TypeError)
})
