import t from 'tap'
import { buildApp } from '../../src/http/app.ts'
import type { Store } from '../../src/store/store.ts'
import { libraryArticle, storeOf } from './fixture.ts'

function brokenStore(fault: unknown): Store {
  const store = storeOf([libraryArticle()])
  const fail = () => Promise.reject(fault)
  return { ...store, get: fail, list: fail }
}

const faults = [
  new Error('secret at /home/someone/store.ts'),
  Object.assign(new Error('secret'), { statusCode: 700 }),
  Object.assign(new Error('secret'), { statusCode: 503 }),
  'secret',
  { secret: true },
  null,
  undefined,
  0,
]

t.test('whatever a store throws is a 500 that shows nothing, and the next request is answered', async (t) => {
  for (const fault of faults) {
    const lines: string[] = []
    const stream = { write: (line: string) => lines.push(line) }
    const app = await buildApp(brokenStore(fault), { docs: false, logger: { level: 'info', stream } })
    for (const url of ['/v1/items', '/v1/items/library', '/v1/items/library/quotes?limit=2']) {
      const answer = await app.inject({ url, headers: { 'x-request-id': 'r1' } })
      t.equal(answer.statusCode, 500, `${String(fault)} ${url}`)
      t.strictSame(answer.json(), {
        type: '/problems/internal-error',
        title: 'Internal error',
        status: 500,
        instance: 'urn:khabar:request:r1',
        requestId: 'r1',
      })
      t.equal(answer.headers['cache-control'], 'no-store')
      t.notOk(answer.headers.etag)
    }
    t.equal((await app.inject('/health/live')).statusCode, 200)
    await app.close()
    const errors = lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 50)
    t.equal(errors.length, 3, 'one line for each, with the id of the request')
    t.ok(errors.every(({ reqId }) => reqId === 'r1'))
  }
})

t.test('a fault is not kept: when the store is well again so is the answer', async (t) => {
  const store = storeOf([libraryArticle()])
  let broken = true
  const app = await buildApp(
    { ...store, get: (id) => (broken ? Promise.reject(new Error('disk')) : store.get(id)) },
    { docs: false },
  )
  t.teardown(() => app.close())
  t.equal((await app.inject('/v1/items/library')).statusCode, 500)
  broken = false
  t.equal((await app.inject('/v1/items/library')).statusCode, 200)
})
