import t from 'tap'
import { type Cached, createCache, createClient } from '../../clients/typescript/src/index.ts'
import { libraryArticle, shelf } from '../http/fixture.ts'
import { serve } from './service.ts'

const path = '/v1/items/{itemId}'
const init = { params: { path: { itemId: 'library' } } }

/** An answer of so many bytes. */
function answer(bytes: number): Cached {
  return { etag: '"x"', headers: [], body: new Uint8Array(bytes) }
}

t.test('what was read is asked about with its tag, and 304 gives the same again', async (t) => {
  const { baseUrl, exchanges } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl })
  const first = await khabar.get(path, init)
  const second = await khabar.get(path, init)
  t.strictSame(
    exchanges.map(({ status }) => status),
    [200, 304],
  )
  t.equal(exchanges[1]?.ifNoneMatch, first.response.headers.get('ETag'))
  t.strictSame(second.data, first.data)
  t.equal(second.response.status, 200)
  t.equal(second.response.headers.get('Cache-Status'), 'khabar-client; fwd=stale; fwd-status=304')
  t.equal(first.response.headers.get('Cache-Status'), null)
  const { headers } = second.response
  t.match(headers.get('Content-Type'), 'application/json')
  t.not(
    headers.get('X-Request-Id'),
    first.response.headers.get('X-Request-Id'),
    'the headers are those of the 304',
  )
})

t.test('what has changed is read anew', async (t) => {
  const { baseUrl, exchanges, store } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl })
  await khabar.get(path, init)
  store.load([libraryArticle({ rights: 'للجميع' })], [])
  const { data } = await khabar.get(path, init)
  t.equal(data.rights, 'للجميع')
  t.equal(exchanges[1]?.status, 200)
  await khabar.get(path, init)
  t.equal(exchanges[2]?.status, 304)
})

t.test('each form and each query is kept apart', async (t) => {
  const { baseUrl, exchanges } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl })
  const params = init.params
  for (let round = 0; round < 2; round++) {
    await khabar.get(path, { params: { ...params, query: { offsetUnit: 'utf-8' } } })
    await khabar.get(path, { params: { ...params, query: { format: 'html' } } })
    await khabar.get(path, { ...init, headers: { Accept: 'text/plain' } })
    await khabar.get(path, init)
  }
  t.strictSame(
    exchanges.map(({ status }) => status),
    [200, 200, 200, 200, 304, 304, 304, 304],
  )
})

t.test('HEAD asks with the tag, keeps nothing, and drops what has changed', async (t) => {
  const { baseUrl, exchanges, store } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl })
  const fresh = await khabar.head(path, init)
  t.equal(exchanges.at(-1)?.status, 200)
  await khabar.get(path, init)
  t.equal(exchanges.at(-1)?.ifNoneMatch, undefined, 'the head alone is not kept')
  const known = await khabar.head(path, init)
  t.equal(exchanges.at(-1)?.status, 304)
  t.equal(known.status, 200)
  t.equal(known.headers.get('ETag'), fresh.headers.get('ETag'))
  t.equal(await known.text(), '')
  store.load([libraryArticle({ rights: 'للجميع' })], [])
  const changed = await khabar.head(path, init)
  t.not(changed.headers.get('ETag'), fresh.headers.get('ETag'))
  await khabar.get(path, init)
  t.equal(exchanges.at(-1)?.ifNoneMatch, undefined)
})

t.test('what is gone is dropped, and problems are not kept', async (t) => {
  const { baseUrl, exchanges, store } = await serve(t, [libraryArticle()])
  const cache = new Map<string, Cached>()
  const khabar = createClient({ baseUrl, cache })
  await khabar.get(path, init)
  t.equal(cache.size, 1)
  store.load(shelf(), [])
  await t.rejects(khabar.get(path, init), { name: 'ProblemError' })
  t.equal(cache.size, 0)
  await t.rejects(khabar.get(path, init), { name: 'ProblemError' })
  t.equal(exchanges.at(-1)?.ifNoneMatch, undefined)
  await khabar.get('/health/live')
  t.equal(cache.size, 0, 'no-store')
})

t.test('a fault of the service leaves what is kept', async (t) => {
  const { baseUrl } = await serve(t, [libraryArticle()])
  let broken = false
  const fetch = async (request: Request) =>
    broken ? new Response('', { status: 502 }) : globalThis.fetch(request)
  const cache = new Map<string, Cached>()
  const khabar = createClient({ baseUrl, cache, fetch })
  await khabar.get(path, init)
  broken = true
  await t.rejects(khabar.get(path, init), { name: 'ProblemError' })
  t.equal(cache.size, 1)
})

t.test('a cache is shared where the caller gives one, and left out with false', async (t) => {
  const { baseUrl, exchanges } = await serve(t, [libraryArticle()])
  const cache = createCache()
  await createClient({ baseUrl, cache }).get(path, init)
  await createClient({ baseUrl, cache }).get(path, init)
  t.equal(exchanges.at(-1)?.status, 304)
  const without = createClient({ baseUrl, cache: false })
  await without.get(path, init)
  await without.get(path, init)
  t.equal(exchanges.at(-1)?.status, 200)
})

t.test('conditions of the caller pass through; 304 is then what it is', async (t) => {
  const { baseUrl } = await serve(t, [libraryArticle()])
  const khabar = createClient({ baseUrl })
  const { response } = await khabar.get(path, init)
  const headers = { 'If-None-Match': response.headers.get('ETag') ?? '' }
  const refused = await khabar.get(path, { ...init, headers }).catch((error) => error)
  t.match(refused, { name: 'ProblemError', status: 304, type: 'about:blank' })
})

t.test('a cache keeps as many answers as it may, the latest used', async (t) => {
  const cache = createCache({ entriesMax: 2 })
  cache.set('a', answer(1))
  cache.set('b', answer(1))
  t.ok(cache.get('a'))
  cache.set('c', answer(1))
  t.strictSame(
    ['a', 'b', 'c'].map((key) => cache.get(key) !== undefined),
    [true, false, true],
  )
  cache.delete('a')
  t.equal(cache.get('a'), undefined)
  const none = createCache({ entriesMax: 0 })
  none.set('a', answer(0))
  t.equal(none.get('a'), undefined)
})

t.test('a cache keeps as many bytes as it may', async (t) => {
  const cache = createCache({ bytesMax: 10 })
  cache.set('a', answer(5))
  cache.set('b', answer(5))
  t.ok(cache.get('a') && cache.get('b'))
  cache.set('b', answer(4))
  cache.set('c', answer(1))
  t.ok(cache.get('a') && cache.get('b') && cache.get('c'), 'what is replaced counts no more')
  cache.set('d', answer(1))
  t.equal(cache.get('a'), undefined)
  cache.set('b', answer(11))
  t.equal(cache.get('b'), undefined, 'too large, and what stood there is stale')
  cache.set('e', answer(10))
  t.ok(cache.get('e'))
  t.equal(cache.get('d'), undefined)
})
