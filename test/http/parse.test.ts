import { readFileSync } from 'node:fs'
import t from 'tap'
import { limits } from '../../src/limits.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { appOf } from './fixture.ts'

const text = readFileSync('data/article.txt', 'utf8')

type Sent = { payload?: string | Buffer; headers?: Record<string, string>; url?: string }

async function post(t: Parameters<typeof appOf>[0], sent: Sent) {
  const app = await appOf(t, [])
  return app.inject({ method: 'POST', url: '/v1/parse', headers: { 'content-type': 'text/plain' }, ...sent })
}

const json = { 'content-type': 'application/json' }

t.test('a text comes back as the item that the library makes of it, and nothing is kept', async (t) => {
  const app = await appOf(t, [])
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/parse',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    payload: text,
  })
  t.equal(answer.statusCode, 200)
  t.strictSame(answer.json(), JSON.parse(JSON.stringify(parseArticle({ text }))))
  t.equal(answer.json().id, 'd1e1d7105da16097')
  t.notOk('links' in answer.json() || 'loadedAt' in answer.json())
  t.equal(answer.headers['cache-control'], 'no-store')
  t.equal(answer.headers['content-language'], 'ar')
  t.notOk(answer.headers.etag)
  t.equal((await app.inject('/v1/items')).json().page.total, 0)
})

t.test('a record comes back as an item with its own id and title', async (t) => {
  const payload = JSON.stringify({ id: 'seed', title: 'عنوان', text, lang: '' })
  const answer = await post(t, { headers: json, payload })
  t.match(answer.json(), { id: 'seed', headline: { text: 'عنوان' } })
})

t.test('a byte order mark in front is no part of the text', async (t) => {
  for (const sent of [
    { payload: `\ufeff${text}` },
    { headers: json, payload: JSON.stringify({ text: `\ufeff${text}` }) },
  ]) {
    t.equal((await post(t, sent)).json().id, 'd1e1d7105da16097')
  }
})

t.test('the unit of the offsets can be chosen', async (t) => {
  t.equal((await post(t, { url: '/v1/parse?offsetUnit=utf-8', payload: text })).json().offsetUnit, 'utf-8')
  t.equal((await post(t, { url: '/v1/parse?ofset=utf-8', payload: text })).statusCode, 400)
  t.equal((await post(t, { url: '/v1/parse?format=atom', payload: text })).statusCode, 400)
})

t.test('a body that cannot be read is 400 and says why', async (t) => {
  const cases: readonly [Sent, object][] = [
    [{ payload: '' }, { code: 'empty' }],
    [{ headers: json, payload: '' }, { code: 'empty' }],
    [{ headers: {} }, { code: 'empty' }],
    [{ payload: Buffer.from([0xd8, 0x22]) }, { code: 'not-utf-8' }],
    [{ headers: json, payload: Buffer.from([0x22, 0xff, 0x22]) }, { code: 'not-utf-8' }],
    [{ headers: json, payload: '{"text":' }, { code: 'not-json' }],
    [{ headers: json, payload: '{"text":"x"} {}' }, { code: 'not-json' }],
    [{ headers: json, payload: '['.repeat(limits.json_depth_max + 1) }, { code: 'too-deep' }],
    [
      { headers: json, payload: '{"text":5}' },
      { code: 'wrong-type', pointer: '/text' },
    ],
    [
      { headers: json, payload: '{"text":"قال","titel":"x"}' },
      { code: 'unknown-field', pointer: '/titel' },
    ],
    [
      { headers: json, payload: '{"text":"قال","a/b~":"x"}' },
      { code: 'unknown-field', pointer: '/a~1b~0' },
    ],
    [
      { headers: json, payload: '{"text":"قال","__proto__":"x"}' },
      { code: 'unknown-field', pointer: '/__proto__' },
    ],
    [
      { headers: json, payload: '{"text":"قال","id":"Not An Id"}' },
      { code: 'malformed', pointer: '/id' },
    ],
  ]
  for (const [sent, error] of cases) {
    const answer = await post(t, sent)
    t.equal(answer.statusCode, 400, String(sent.payload))
    t.match(answer.json(), { type: '/problems/malformed-body', errors: [{ in: 'body', ...error }] })
  }
})

t.test('a body that can be read and is no article is 422', async (t) => {
  const cases: readonly [Sent, object][] = [
    [{ payload: ' \n\t ' }, { code: 'empty' }],
    [{ payload: '\ufeff' }, { code: 'empty' }],
    [{ payload: '1234 !!' }, { code: 'no-letters' }],
    [{ payload: 'قال\0' }, { code: 'binary', detail: 'The text is binary: NUL at offset 3.' }],
    [{ payload: `قال${'\n'.repeat(limits.article_lines_max + 1)}` }, { code: 'too-many-lines' }],
    [{ headers: json, payload: '{}' }, { code: 'one-of-text-and-html' }],
    [{ headers: json, payload: '[]' }, { code: 'wrong-type' }],
    [{ headers: json, payload: '"قال"' }, { code: 'wrong-type' }],
    [{ headers: json, payload: 'null' }, { code: 'wrong-type' }],
    [
      { headers: json, payload: '{"text":""}' },
      { code: 'empty', pointer: '/text' },
    ],
    [
      { headers: json, payload: '{"text":"  "}' },
      { code: 'empty', pointer: '/text' },
    ],
    [
      { headers: json, payload: '{"html":"<p>قال"}' },
      { code: 'html-not-yet', pointer: '/html' },
    ],
    [{ headers: json, payload: '{"text":"قال","html":"<p>"}' }, { code: 'one-of-text-and-html' }],
    [
      { headers: json, payload: '{"text":"\\ud800 قال"}' },
      { code: 'lone-surrogate', pointer: '/text' },
    ],
    [
      { headers: json, payload: '{"text":"قال","title":"\\ud800"}' },
      { code: 'lone-surrogate', pointer: '/title' },
    ],
    [
      { headers: json, payload: `{"text":"قال","rights":"${'a'.repeat(limits.meta_bytes_max + 1)}"}` },
      { code: 'too-long', pointer: '' },
    ],
  ]
  for (const [sent, error] of cases) {
    const answer = await post(t, sent)
    t.equal(answer.statusCode, 422, String(sent.payload).slice(0, 40))
    t.match(answer.json(), { type: '/problems/not-an-article', errors: [{ in: 'body', ...error }] })
  }
})

t.test('a reader of Arabic is told in Arabic alone why a text is no article', async (t) => {
  for (const payload of ['123', ' ', 'قال\0']) {
    const headers = { 'content-type': 'text/plain', 'accept-language': 'ar' }
    const { title, detail, errors } = (await post(t, { headers, payload })).json()
    for (const words of [title, detail, errors[0].detail]) t.match(words, /^[^a-z]*(?:errors\.)?$/i)
  }
})

t.test('an empty string is as absent, whatever form the field has', async (t) => {
  const answer = await post(t, { headers: json, payload: '{"text":"قال","html":"","id":"","url":""}' })
  t.equal(answer.statusCode, 200, answer.body)
  t.match(answer.json().id, /^[0-9a-f]{16}$/)
})

t.test('a body of a type that is not taken is told which are', async (t) => {
  const answer = await post(t, { headers: { 'content-type': 'text/html' }, payload: '<p>' })
  t.match(answer.json().errors, [
    {
      in: 'header',
      name: 'Content-Type',
      code: 'not-supported',
      allowed: ['text/plain', 'application/json'],
    },
  ])
})

t.test('a body of another type, charset or coding is 415', async (t) => {
  const types = [
    'text/html',
    'application/xml',
    'text/plain\ta',
    'application/jsonx',
    'text/plain; charset=windows-1256',
    'application/json; charset="utf-16"',
    'nonsense',
  ]
  for (const type of types) {
    const answer = await post(t, { headers: { 'content-type': type }, payload: text })
    t.equal(answer.statusCode, 415, JSON.stringify(type))
    t.equal(answer.json().type, '/problems/unsupported-media-type')
  }
  t.equal((await post(t, { headers: {}, payload: Buffer.from(text) })).statusCode, 415)
  const gzip = { 'content-type': 'text/plain', 'content-encoding': 'gzip' }
  t.match((await post(t, { headers: gzip, payload: text })).json(), {
    status: 415,
    errors: [{ in: 'header', name: 'Content-Encoding' }],
  })
})

t.test('a body has at most 256 KiB', async (t) => {
  const filled = (length: number) => `قال${'a'.repeat(length - Buffer.byteLength('قال'))}`
  t.equal(limits.body_bytes_max, 262_144)
  for (const [length, status] of [
    [262_143, 200],
    [262_144, 200],
    [262_145, 413],
    [257 * 1024, 413],
  ] as const) {
    const answer = await post(t, { payload: filled(length) })
    t.equal(answer.statusCode, status, String(length))
    if (status === 413) t.equal(answer.json().type, '/problems/body-too-large')
  }
})

t.test('JSON may be nested 20 deep', async (t) => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  t.equal(limits.json_depth_max, 20)
  const statuses = await Promise.all(
    [19, 20, 21].map(async (depth) => (await post(t, { headers: json, payload: nested(depth) })).statusCode),
  )
  t.strictSame(statuses, [422, 422, 400])
})

t.test('what was sent is not repeated in a problem', async (t) => {
  const answer = await post(t, { headers: json, payload: '{"text":"قال","id":"SECRET VALUE"}' })
  t.notMatch(answer.body, /SECRET/)
})
