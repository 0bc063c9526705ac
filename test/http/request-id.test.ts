import t from 'tap'
import { appOf } from './fixture.ts'

t.test('a plain word of up to 64 signs is taken as the id of the request and echoed', async (t) => {
  const app = await appOf(t)
  for (const id of ['a', 'A.b_c-9', 'x'.repeat(63), 'x'.repeat(64)]) {
    const answer = await app.inject({ url: '/v1/items/none', headers: { 'x-request-id': id } })
    t.equal(answer.headers['x-request-id'], id)
    t.match(answer.json(), { requestId: id, instance: `urn:khabar:request:${id}` })
  }
})

t.test('anything else is put aside for a new id', async (t) => {
  const app = await appOf(t)
  for (const id of ['', 'a b', 'x'.repeat(65), 'معرف', 'a/b', '<a>', 'a,b']) {
    const answer = await app.inject({
      url: '/v1/items/none',
      headers: { 'x-request-id': Buffer.from(id).toString('latin1') },
    })
    t.match(answer.headers['x-request-id'], /^[\w-]{12}\.[0-9a-z]+$/, JSON.stringify(id))
    t.equal(answer.json().requestId, answer.headers['x-request-id'])
  }
})

t.test('two requests that bring no id get two', async (t) => {
  const app = await appOf(t)
  const [one, two] = [await app.inject('/'), await app.inject('/')]
  t.not(one.headers['x-request-id'], two.headers['x-request-id'])
})
