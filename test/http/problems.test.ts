import t from 'tap'
import { chooseLanguage } from '../../src/http/problem.ts'
import { problemTable } from '../../src/http/problem-table.ts'
import { appOf } from './fixture.ts'

t.test('a problem has every member of its kind and names its request', async (t) => {
  const app = await appOf(t)
  const answer = await app.inject({ url: '/v1/items/none', headers: { 'x-request-id': 'abc.1' } })
  t.equal(answer.statusCode, 404)
  t.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8')
  t.strictSame(answer.json(), {
    type: '/problems/no-such-item',
    title: 'No such item',
    status: 404,
    detail: 'No item has this id.',
    instance: 'urn:khabar:request:abc.1',
    requestId: 'abc.1',
  })
})

t.test('a problem is told in Arabic to whoever likes Arabic better', async (t) => {
  const app = await appOf(t)
  const headers = { 'accept-language': 'ar-LB,ar;q=0.9,en;q=0.5' }
  const answer = await app.inject({ url: '/v1/items?limit=0', headers })
  t.equal(answer.headers['content-language'], 'ar')
  t.match(answer.headers.vary, /Accept-Language/)
  t.match(answer.json(), {
    title: 'معامل غير صالح',
    errors: [{ detail: 'القيمة ليست عدداً صحيحاً من 1 إلى 100.' }],
  })
})

t.test('a problem is told in English unless Arabic is asked for', async (t) => {
  for (const header of [undefined, '', 'en', 'fr', 'fr, en;q=0.1', 'en, ar;q=0.9', '*', 'ar;q=0', ';;;']) {
    t.equal(chooseLanguage(header), 'en', String(header))
  }
  for (const header of ['ar', 'AR', 'ar-EG', 'fr, ar;q=0.1', 'en;q=0.1, ar']) {
    t.equal(chooseLanguage(header), 'ar', header)
  }
})

t.test('the type of every problem serves its meaning in both languages', async (t) => {
  const app = await appOf(t)
  for (const [slug, { status, title, meaning }] of Object.entries(problemTable)) {
    const answer = await app.inject(`/problems/${slug}`)
    t.strictSame(answer.json(), { type: `/problems/${slug}`, status, title, meaning })
    t.equal(answer.headers['content-language'], 'ar, en')
  }
  const list = (await app.inject('/problems')).json()
  t.equal(list.page.total, Object.keys(problemTable).length)
})

t.test('a problem type that is not there is a problem of its own', async (t) => {
  const app = await appOf(t)
  for (const slug of ['none', '__proto__', 'toString']) {
    t.equal((await app.inject(`/problems/${slug}`)).json().type, '/problems/no-such-problem')
  }
})

t.test('every path that is missing is told apart', async (t) => {
  const app = await appOf(t)
  const types = {
    '/nope': 'no-such-path',
    '/v1/items/': 'no-such-path',
    '/v1/items/library/': 'no-such-path',
    '/v1//items': 'no-such-path',
    '//v1/items': 'no-such-path',
    '/V1/items': 'no-such-path',
    '/v1/items//text': 'no-such-path',
    '/v1/items/none/text': 'no-such-item',
    '/v1/items/library/sections/s9': 'no-such-section',
    '/v1/items/library/quotes/q9': 'no-such-quote',
    '/v1/items/library/speakers/p9': 'no-such-speaker',
    '/v1/items/library/speakers/p9/quotes': 'no-such-speaker',
    '/v1/schemas/none': 'no-such-schema',
  }
  for (const [url, type] of Object.entries(types)) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 404, url)
    t.equal(answer.json().type, `/problems/${type}`, url)
  }
})

t.test('a percent sign that begins no letter is a problem that does not repeat the path', async (t) => {
  const app = await appOf(t)
  for (const bad of ['%', '%zz', '%ff%fe', '%C0%AF', '%ED%A0%80']) {
    for (const url of [`/v1/items/secret${bad}`, `/v1/items?speaker=secret${bad}`, `/secret${bad}`]) {
      const answer = await app.inject(url)
      t.equal(answer.statusCode, 400, url)
      t.equal(answer.json().type, '/problems/malformed-url')
      t.notMatch(answer.body, /secret/)
      t.ok(answer.headers['x-request-id'])
    }
  }
})

t.test('a line break in a path comes back in no header', async (t) => {
  const app = await appOf(t)
  const answer = await app.inject('/v1/items/library/speakers/%D8%A7%0D%0ASet-Cookie:a=b')
  t.equal(answer.statusCode, 404)
  t.notOk(answer.headers['set-cookie'])
})
