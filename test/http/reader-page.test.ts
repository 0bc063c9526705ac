import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { limits } from '../../src/limits.ts'
import { appOf, libraryArticle } from './fixture.ts'
import { pageFiles, pageFolder } from './reader-fixture.ts'

const browser =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8'
const html = 'text/html; charset=utf-8'
const json = 'application/json; charset=utf-8'

function pageApp(t: Test) {
  return appOf(t, [libraryArticle()], { docs: false, web: pageFolder(t) })
}

t.test('/ is JSON unless HTML is liked better', async (t) => {
  const app = await pageApp(t)
  const table: [accept: string | undefined, query: string, type: string][] = [
    [undefined, '', json],
    ['*/*', '', json],
    ['application/json', '', json],
    ['application/*', '', json],
    ['application/json, text/html', '', json],
    ['text/html;q=0.8, application/json;q=0.9', '', json],
    ['text/html;q=0, */*', '', json],
    ['nonsense', '', json],
    ['', '', json],
    [browser, '', html],
    ['text/html', '', html],
    ['TEXT/HTML; charset=utf-8', '', html],
    ['text/*', '', html],
    ['text/html, application/json;q=0.9', '', html],
    ['application/json;q=0, */*', '', html],
    [browser, '?format=json', json],
    ['application/json', '?format=html', html],
    ['image/png', '?format=html', html],
  ]
  for (const [accept, query, type] of table) {
    const answer = await app.inject({ url: `/${query}`, headers: accept === undefined ? {} : { accept } })
    t.equal(answer.statusCode, 200, `${accept} ${query}`)
    t.equal(answer.headers['content-type'], type, `${accept} ${query}`)
    t.equal(answer.headers.vary, 'Accept')
    if (type === html) t.equal(answer.body, pageFiles['index.html'])
    else t.equal(answer.json().name, 'khabar')
  }
  for (const accept of ['image/png', '*/*;q=0', 'text/plain']) {
    const answer = await app.inject({ url: '/', headers: { accept } })
    t.equal(answer.statusCode, 406, accept)
    t.strictSame(answer.json().available, ['application/json', 'text/html'])
  }
})

t.test('curl and fetch, which take anything, are given JSON over a real connection', async (t) => {
  const app = await pageApp(t)
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  t.equal((await fetch(origin)).headers.get('content-type'), json)
  const page = await fetch(origin, { headers: { accept: browser } })
  t.equal(page.headers.get('content-type'), html)
  t.equal(await page.text(), pageFiles['index.html'])
})

t.test('the page loads what is its own and nothing else', async (t) => {
  const app = await pageApp(t)
  const { headers } = await app.inject({ url: '/', headers: { accept: browser } })
  t.equal(
    headers['content-security-policy'],
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  )
  t.equal(headers['x-content-type-options'], 'nosniff')
  t.equal(headers['content-language'], 'ar')
  t.equal(headers['cache-control'], `public, max-age=${limits.cache_age_s_max}, must-revalidate`)
  t.match(headers.link, '</?format=json>; rel="alternate"; type="application/json"')
  t.notMatch(headers.link, 'describedby')
  const asJson = await app.inject('/')
  t.match(asJson.headers.link, '</?format=html>; rel="alternate"; type="text/html"')
  t.notOk(asJson.headers['content-security-policy'] ?? asJson.headers['content-language'])
})

t.test('the page and the JSON each have a tag of their own, and HEAD and 304', async (t) => {
  const app = await pageApp(t)
  const tags = new Set<unknown>()
  for (const accept of [browser, 'application/json']) {
    const whole = await app.inject({ url: '/', headers: { accept } })
    const etag = String(whole.headers.etag)
    tags.add(etag)
    t.match(etag, /^"[\w-]{27}"$/)
    const head = await app.inject({ method: 'HEAD', url: '/', headers: { accept } })
    t.equal(head.body, '')
    const { date: _one, 'x-request-id': _two, ...same } = whole.headers
    t.match(head.headers, same)
    const known = await app.inject({ url: '/', headers: { accept, 'if-none-match': `"x", W/${etag}` } })
    t.equal(known.statusCode, 304)
    t.equal(known.body, '')
    t.equal(known.headers.etag, etag)
  }
  t.equal(tags.size, 2)
  const [one] = tags
  const other = await app.inject({ url: '/', headers: { 'if-none-match': String(one) } })
  t.equal(other.statusCode, 200, 'the tag of the page is not that of the JSON')
})

t.test('the query of / holds the state of the page and nothing that is unknown', async (t) => {
  const app = await pageApp(t)
  const headers = { accept: browser }
  const get = (query: string) => app.inject({ url: `/?${query}`, headers })
  const edge = 'ق'.repeat(limits.query_units_max)
  for (const name of ['item', 'speaker', 'q', 'paste']) {
    for (const value of ['', 'x', encodeURIComponent('سعاد "الكرمي"*'), encodeURIComponent(edge)]) {
      const answer = await get(`${name}=${value}`)
      t.equal(answer.body, pageFiles['index.html'], `${name}=${value}`)
    }
    const long = await get(`${name}=${encodeURIComponent(`${edge}ق`)}`)
    t.equal(long.statusCode, 400, name)
    t.match(long.json().errors, [{ in: 'query', name }])
  }
  t.equal((await get('item=library&speaker=p-suad&q=x&paste=1')).statusCode, 200)
  for (const query of ['items=library', 'item=a&item=b', 'format=xml', 'utm_source=x']) {
    const refused = await get(query)
    t.equal(refused.statusCode, 400, query)
    t.equal(refused.headers['content-type'], 'application/problem+json; charset=utf-8')
  }
})

t.test('the files of the page are served for good, in the coding that the caller takes', async (t) => {
  const app = await pageApp(t)
  const plain = Buffer.from(pageFiles.assets['app-1a2b.js'])
  const get = (name: string, coding?: string) =>
    app.inject({
      url: `/assets/${name}`,
      headers: coding === undefined ? {} : { 'accept-encoding': coding },
    })
  const decoders: Record<string, (body: Buffer) => Buffer> = {
    br: brotliDecompressSync,
    gzip: gunzipSync,
    identity: (body) => body,
  }
  const table: [accept: string | undefined, coding: string][] = [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['deflate', 'identity'],
    ['identity;q=0', 'identity'],
    [',;;q=', 'identity'],
  ]
  const tags = new Map<string, unknown>()
  for (const [accept, coding] of table) {
    const answer = await get('app-1a2b.js', accept)
    t.equal(answer.statusCode, 200, String(accept))
    t.equal(answer.headers['content-encoding'] ?? 'identity', coding, String(accept))
    t.ok(decoders[coding]?.(answer.rawPayload).equals(plain), 'the same bytes when unpacked')
    t.equal(answer.headers['content-type'], 'text/javascript; charset=utf-8')
    t.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable')
    t.equal(answer.headers.vary, 'Accept-Encoding')
    t.equal(answer.headers['x-content-type-options'], 'nosniff')
    t.equal(answer.headers.etag, tags.get(coding) ?? answer.headers.etag, 'one tag a coding')
    tags.set(coding, answer.headers.etag)
  }
  t.equal(new Set(tags.values()).size, 3)
  const css = await get('app-1a2b.css', 'br')
  t.equal(css.headers['content-type'], 'text/css; charset=utf-8')
  t.equal(brotliDecompressSync(css.rawPayload).toString(), pageFiles.assets['app-1a2b.css'])
  const picture = await get('mark-1a2b.png', 'br, gzip')
  t.equal(picture.headers['content-encoding'], undefined, 'pictures are packed already')
  t.equal(picture.body, pageFiles.assets['mark-1a2b.png'])
})

t.test('the files of the page have HEAD, 304 and no other method', async (t) => {
  const app = await pageApp(t)
  const url = '/assets/app-1a2b.js'
  const headers = { 'accept-encoding': 'br' }
  const whole = await app.inject({ url, headers })
  const head = await app.inject({ method: 'HEAD', url, headers })
  t.equal(head.body, '')
  for (const name of ['etag', 'content-type', 'content-length', 'content-encoding'])
    t.equal(head.headers[name], whole.headers[name], name)
  const etag = String(whole.headers.etag)
  const known = await app.inject({ url, headers: { ...headers, 'if-none-match': etag } })
  t.equal(known.statusCode, 304)
  t.equal(known.body, '')
  t.equal((await app.inject({ url, headers: { 'if-none-match': etag } })).statusCode, 200, 'another coding')
  const post = await app.inject({ method: 'POST', url })
  t.equal(post.statusCode, 405)
  t.equal(post.headers.allow, 'GET, HEAD, OPTIONS')
  t.equal((await app.inject({ method: 'OPTIONS', url })).statusCode, 204)
  t.equal((await app.inject(`${url}?v=1`)).statusCode, 400)
})

t.test('no other name is a file of the page', async (t) => {
  const app = await pageApp(t)
  const names = [
    '',
    '.',
    '..%2fsecret.txt',
    '..%2Findex.html',
    '%2e%2e%2fsecret.txt',
    '..%5csecret.txt',
    '..%252fsecret.txt',
    '../secret.txt',
    '%2Fetc%2Fpasswd',
    'app-1a2b.js%00',
    '%00',
    'app-1a2b.js/',
    'app-1a2b.js%20',
    'APP-1A2B.JS',
    'notes.txt',
    '.hidden.js',
    'folder',
    'folder/inner.js',
    'folder%2Finner.js',
    '__proto__',
    'constructor',
    'ق'.repeat(300),
    'a'.repeat(8_000),
  ].map((name) => (/^[\x20-\x7e]*$/.test(name) ? name : encodeURIComponent(name)))
  for (const name of names) {
    const answer = await app.inject({ url: `/assets/${name}`, headers: { accept: 'text/html' } })
    t.equal(answer.statusCode, 404, name)
    t.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8')
    t.equal(answer.headers['cache-control'], 'no-store')
  }
  t.equal((await app.inject('/assets/%ff')).statusCode, 400)
  t.equal((await app.inject(`/assets/${'a'.repeat(limits.url_bytes_max)}`)).statusCode, 414)
})
