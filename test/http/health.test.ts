import t from 'tap'
import { buildApp } from '../../src/http/app.ts'
import { createMemoryStore } from '../../src/store/embedded/embedded-store.ts'
import { appOf, libraryArticle, storeOf } from './fixture.ts'

t.test('ready says how many items are served and how many files were refused', async (t) => {
  const app = await buildApp(storeOf([libraryArticle()], 3), { docs: false })
  t.teardown(() => app.close())
  const answer = await app.inject('/health/ready')
  t.equal(answer.statusCode, 200)
  t.strictSame(answer.json(), {
    status: 'ready',
    items: 1,
    refused: 3,
    duplicates: 0,
    refusals: ['0.txt', '1.txt', '2.txt'].map((file) => ({ file, reason: 'the file is empty' })),
  })
  t.equal(answer.headers['cache-control'], 'no-store')
  t.notOk(answer.headers.etag)
})

t.test('before the first load the service lives and is not ready', async (t) => {
  const app = await buildApp(createMemoryStore(), { docs: false })
  t.teardown(() => app.close())
  t.strictSame((await app.inject('/health/live')).json(), { status: 'live' })
  const answer = await app.inject('/health/ready')
  t.equal(answer.statusCode, 503)
  t.match(answer.json(), { type: '/problems/not-ready', items: 0, refused: 0 })
})

t.test('with nothing to serve it is not ready, says so, and lists nothing', async (t) => {
  const app = await buildApp(storeOf([], 2), { docs: false })
  t.teardown(() => app.close())
  const answer = await app.inject('/health/ready')
  t.equal(answer.statusCode, 503)
  t.match(answer.json(), { items: 0, refused: 2, detail: 'The load is complete and no item can be served.' })
  const list = await app.inject('/v1/items')
  t.equal(list.statusCode, 200)
  t.match(list.json(), { items: [], page: { total: 0, count: 0 } })
})

t.test('while draining it is not ready, lives, and answers what it is asked', async (t) => {
  const app = await appOf(t)
  app.drain()
  const answer = await app.inject('/health/ready')
  t.equal(answer.statusCode, 503)
  t.match(answer.json(), { items: 1, detail: 'The service is stopping.' })
  t.equal((await app.inject('/health/live')).statusCode, 200)
  t.equal((await app.inject('/v1/items/library')).statusCode, 200)
})
