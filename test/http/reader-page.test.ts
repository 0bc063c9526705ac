import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/http/app.ts'
import { readReaderPage } from '../../src/http/reader-page.ts'
import { createMemoryStore } from '../../src/index.ts'

const html = '<!doctype html><html lang="ar" dir="rtl"><title>خبر</title></html>'
const script = `export const words = "${'خبر '.repeat(500)}"`
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'

async function appWith(t: Test, built = true) {
  const folder = t.testdir(
    built
      ? { 'index.html': html, assets: { 'app-1a2b.js': script, 'app-3c4d.css': 'p{}', notes: 'no' } }
      : {},
  )
  const app = await buildApp(createMemoryStore(), { reader: readReaderPage(folder), docs: false })
  t.teardown(() => app.close())
  return app
}

t.test('a browser gets the page at /, every other client the service', async (t) => {
  const app = await appWith(t)
  const typeOf = async (accept: string | undefined, url = '/') =>
    (await app.inject({ url, headers: accept === undefined ? {} : { accept } })).headers['content-type']
  t.equal(await typeOf(browser), 'text/html; charset=utf-8')
  for (const accept of [undefined, '*/*', 'application/json', 'application/json, text/html;q=0.5'])
    t.equal(await typeOf(accept), 'application/json; charset=utf-8', accept ?? 'none')
  t.equal(await typeOf('*/*', '/?format=html'), 'text/html; charset=utf-8')
  t.equal(await typeOf(browser, '/?format=json'), 'application/json; charset=utf-8')
  t.equal((await app.inject({ url: '/', headers: { accept: 'image/png' } })).statusCode, 406)
})

t.test('the page has a policy, a tag of its own and links to the service', async (t) => {
  const app = await appWith(t)
  const page = await app.inject({ url: '/', headers: { accept: browser } })
  t.equal(page.body, html)
  t.match(page.headers['content-security-policy'], /^default-src 'none'; script-src 'self'; style-src 'self'/)
  t.notMatch(page.headers['content-security-policy'], /unsafe/)
  t.match(page.headers, { vary: /Accept/, 'x-content-type-options': 'nosniff' })
  t.match(page.headers.link, /<\/\?format=json>; rel="alternate"; type="application\/json"/)
  const service = await app.inject('/')
  t.not(service.headers.etag, page.headers.etag)
  const known = { accept: browser, 'if-none-match': String(page.headers.etag) }
  t.equal((await app.inject({ url: '/', headers: known })).statusCode, 304)
  const head = await app.inject({ method: 'HEAD', url: '/', headers: { accept: browser } })
  t.equal(head.body, '')
  t.equal(head.headers.etag, page.headers.etag)
})

t.test('the address holds what the page shows, and no other name', async (t) => {
  const app = await appWith(t)
  const ask = async (query: string) =>
    (await app.inject({ url: `/?${query}`, headers: { accept: browser } })).statusCode
  t.equal(await ask('item=abc&speaker=def&view=text'), 200)
  t.equal(await ask(`q=${encodeURIComponent('ق'.repeat(200))}`), 200)
  t.equal(await ask(`q=${encodeURIComponent('ق'.repeat(201))}`), 400)
  t.equal(await ask('theme=dark'), 400)
})

t.test('what the page loads comes in every coding, for a year, by names that are known', async (t) => {
  const app = await appWith(t)
  const get = (name: string, coding?: string) =>
    app.inject({ url: `/assets/${name}`, headers: coding === undefined ? {} : { 'accept-encoding': coding } })
  const plain = await get('app-1a2b.js')
  t.equal(plain.body, script)
  t.match(plain.headers, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  })
  const br = await get('app-1a2b.js', 'gzip, deflate, br')
  t.equal(br.headers['content-encoding'], 'br')
  t.equal(brotliDecompressSync(br.rawPayload).toString(), script)
  const gzip = await get('app-1a2b.js', 'gzip, br;q=0')
  t.equal(gzip.headers['content-encoding'], 'gzip')
  t.equal(gunzipSync(gzip.rawPayload).toString(), script)
  t.equal(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size, 3)
  const known = { 'accept-encoding': 'br', 'if-none-match': String(br.headers.etag) }
  t.equal((await app.inject({ url: '/assets/app-1a2b.js', headers: known })).statusCode, 304)
  t.equal((await app.inject({ method: 'HEAD', url: '/assets/app-3c4d.css' })).statusCode, 200)
  t.equal((await app.inject({ method: 'POST', url: '/assets/app-3c4d.css' })).statusCode, 405)
})

t.test('no other file is served, however it is asked for', async (t) => {
  const app = await appWith(t)
  const names = [
    'notes',
    'none.js',
    '..%2findex.html',
    '%2e%2e%2findex.html',
    'app-1a2b.js%00',
    'a'.repeat(2000),
  ]
  for (const name of names) {
    const answer = await app.inject(`/assets/${name}`)
    t.ok([400, 404].includes(answer.statusCode), `${name.slice(0, 30)} ${answer.statusCode}`)
    t.match(answer.headers['content-type'], 'application/problem+json')
  }
})

t.test('where no page has been built / is the service for browsers too', async (t) => {
  const app = await appWith(t, false)
  const answer = await app.inject({ url: '/', headers: { accept: browser } })
  t.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
  t.notMatch(answer.headers.link, 'format=html')
  t.equal((await app.inject('/assets/app-1a2b.js')).statusCode, 404)
})
