import type { AddressInfo } from 'node:net'
import t from 'tap'
import { buildApp } from '../../src/http/app.ts'
import { isKnownToCaller } from '../../src/http/conditional.ts'
import { appOf, libraryArticle, storeOf } from './fixture.ts'

const item = '/v1/items/library'

t.test('a read has a strong tag, a date, and may be kept for a while', async (t) => {
  const app = await appOf(t)
  const { headers } = await app.inject(item)
  t.match(headers.etag, /^"[\w-]{27}"$/)
  t.equal(headers['last-modified'], 'Sat, 01 Jun 2024 09:30:15 GMT')
  t.equal(headers['cache-control'], 'public, max-age=60, must-revalidate')
  t.equal(headers.vary, 'Accept, Accept-Encoding')
})

t.test(
  'the tag is of the bytes: the same for the same answer, another for other fields or another unit',
  async (t) => {
    const app = await appOf(t)
    const tags = await Promise.all(
      [item, item, `${item}?fields=lang`, `${item}?offsetUnit=utf-8`, `${item}/text`].map(
        async (url) => (await app.inject(url)).headers.etag,
      ),
    )
    t.equal(tags[0], tags[1])
    t.equal(new Set(tags).size, 4)
  },
)

t.test('a caller who has it gets 304 with the headers and no body, even when he says no-cache', async (t) => {
  const app = await appOf(t)
  const { headers } = await app.inject(item)
  const etag = String(headers.etag)
  for (const value of [etag, `W/${etag}`, '*', `"other", ${etag}`, `"a,b" , W/${etag}`]) {
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await app.inject({
        method,
        url: item,
        headers: { 'if-none-match': value, 'cache-control': 'no-cache' },
      })
      t.equal(answer.statusCode, 304, `${method} ${value}`)
      t.equal(answer.body, '')
      t.notOk(answer.headers['content-type'])
      for (const name of [
        'etag',
        'vary',
        'cache-control',
        'last-modified',
        'link',
        'content-language',
      ] as const) {
        t.equal(answer.headers[name], headers[name], name)
      }
    }
  }
})

t.test('a caller who has something else gets the answer', async (t) => {
  const app = await appOf(t)
  for (const value of ['"other"', '', 'garbage', '"', 'W/', '"a", "b"']) {
    t.equal((await app.inject({ url: item, headers: { 'if-none-match': value } })).statusCode, 200, value)
  }
})

t.test('If-Modified-Since is heard only without If-None-Match', async (t) => {
  const modified = new Date('2024-06-01T09:30:15.250Z')
  const ask = (ifModifiedSince: string, ifNoneMatch?: string) =>
    isKnownToCaller({ ifNoneMatch, ifModifiedSince }, '"tag"', modified)
  t.equal(ask('Sat, 01 Jun 2024 09:30:15 GMT'), true)
  t.equal(ask('Sat, 01 Jun 2024 09:30:14 GMT'), false)
  t.equal(ask('Fri, 31 Dec 9999 23:59:59 GMT'), true)
  t.equal(ask('2024-06-01'), false, 'not a date of HTTP')
  t.equal(ask('Sat, 01 Jun 2024 09:30:15 GMT', '"other"'), false)
})

t.test('a problem has no tag and is not kept', async (t) => {
  const app = await appOf(t)
  const { headers } = await app.inject({ url: `${item}/quotes/none`, headers: { 'if-none-match': '*' } })
  t.notOk(headers.etag)
  t.equal(headers['cache-control'], 'no-store')
})

t.test('after a reload the answer and its tag are new', async (t) => {
  const store = storeOf([libraryArticle()])
  const app = await buildApp(store, { docs: false })
  t.teardown(() => app.close())
  const before = await app.inject(item)
  store.load([libraryArticle({ rights: 'CC0' })])
  const after = await app.inject({ url: item, headers: { 'if-none-match': String(before.headers.etag) } })
  t.equal(after.statusCode, 200)
  t.equal(after.json().rights, 'CC0')
})

t.test('the fetch of Node gets 304 although it adds no-cache', async (t) => {
  const app = await appOf(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}${item}`
  const first = await fetch(url)
  await first.arrayBuffer()
  const second = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  t.equal(second.status, 304)
  t.equal(await second.text(), '')
})
