import t from 'tap'
import { appOf } from './fixture.ts'

t.test('a method that a path does not take is 405 with those it takes', async (t) => {
  const app = await appOf(t)
  const cases = [
    ['POST', '/v1/items', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/v1/items/library', 'GET, HEAD, OPTIONS'],
    ['PUT', '/v1/items/library/quotes/q1', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/', 'GET, HEAD, OPTIONS'],
    ['GET', '/v1/parse', 'POST, OPTIONS'],
    ['HEAD', '/v1/parse', 'POST, OPTIONS'],
    ['PROPFIND', '/health/live', 'GET, HEAD, OPTIONS'],
  ] as const
  for (const [method, url, allow] of cases) {
    const answer = await app.inject({ method: method as 'GET', url, payload: method === 'POST' ? '{' : '' })
    t.equal(answer.statusCode, 405, `${method} ${url}`)
    t.equal(answer.headers.allow, allow)
  }
  t.equal((await app.inject({ method: 'DELETE', url: '/nope' })).statusCode, 404)
})

t.test('HEAD has the headers of GET, its length and no body', async (t) => {
  const app = await appOf(t)
  for (const url of [
    '/v1/items',
    '/v1/items/library',
    '/v1/items/library/text',
    '/v1/items/none',
    '/nope',
    '/openapi.yaml',
  ]) {
    const headers = { 'x-request-id': 'same' }
    const [get, head] = [
      await app.inject({ url, headers }),
      await app.inject({ method: 'HEAD', url, headers }),
    ]
    const { date: _, ...wanted } = get.headers
    const { date: __, ...given } = head.headers
    t.equal(head.statusCode, get.statusCode, url)
    t.equal(head.body, '')
    t.strictSame(given, wanted)
    t.equal(Number(head.headers['content-length']), get.rawPayload.length)
  }
})

t.test('OPTIONS tells the methods of a path and lets any page read', async (t) => {
  const app = await appOf(t)
  const headers = { origin: 'https://reader.example', 'access-control-request-method': 'GET' }
  const answer = await app.inject({ method: 'OPTIONS', url: '/v1/items/library', headers })
  t.equal(answer.statusCode, 204)
  t.equal(answer.body, '')
  t.equal(answer.headers.allow, 'GET, HEAD, OPTIONS')
  t.equal(answer.headers['access-control-allow-origin'], '*')
  t.equal(answer.headers['access-control-allow-methods'], 'GET, HEAD')
  t.match(answer.headers['access-control-allow-headers'], /If-None-Match/)
  const parse = await app.inject({ method: 'OPTIONS', url: '/v1/parse', headers })
  t.equal(parse.headers['access-control-allow-methods'], '', 'pages of other origins may not post')
  t.equal((await app.inject({ method: 'OPTIONS', url: '/nope' })).statusCode, 404)
})

t.test(
  'every answer may be read by any page, without credentials, with the headers that matter',
  async (t) => {
    const app = await appOf(t)
    for (const url of ['/v1/items', '/nope', '/v1/items?limit=0', '/health/live', '/%']) {
      const { headers } = await app.inject({ url, headers: { origin: 'null' } })
      t.equal(headers['access-control-allow-origin'], '*', url)
      t.notOk(headers['access-control-allow-credentials'])
      for (const name of ['ETag', 'Link', 'Location', 'X-Request-Id']) {
        t.ok(String(headers['access-control-expose-headers']).includes(name), name)
      }
      t.equal(headers['x-content-type-options'], 'nosniff')
    }
  },
)

t.test('an answer to POST is for pages of this origin alone', async (t) => {
  const app = await appOf(t)
  const headers = { origin: 'https://reader.example', 'content-type': 'text/plain' }
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/parse',
    headers,
    payload: 'أعلنت البلدية فتح السوق.',
  })
  t.equal(answer.statusCode, 200)
  t.notOk('access-control-allow-origin' in answer.headers)
})

t.test('a body on GET is ignored', async (t) => {
  const app = await appOf(t)
  const headers = { 'content-type': 'application/json' }
  t.equal((await app.inject({ method: 'GET', url: '/v1/items', headers, payload: '{' })).statusCode, 200)
})
