import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { readReaderPage } from '../../src/http/reader-page.ts'
import { limits } from '../../src/limits.ts'
import { appOf, libraryArticle } from './fixture.ts'
import { pageApp, pageFiles, pageFolder, readerIn } from './reader-fixture.ts'

const browser =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8'
const html = 'text/html; charset=utf-8'
const json = 'application/json; charset=utf-8'

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
    t.equal(answer.headers.vary, 'Accept, Accept-Encoding')
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
  for (const name of ['item', 'speaker', 'q', 'view']) {
    for (const value of ['', 'x', encodeURIComponent('سعاد "الكرمي"*'), encodeURIComponent(edge)]) {
      const answer = await get(`${name}=${value}`)
      t.equal(answer.body, pageFiles['index.html'], `${name}=${value}`)
    }
    const long = await get(`${name}=${encodeURIComponent(`${edge}ق`)}`)
    t.equal(long.statusCode, 400, name)
    t.match(long.json().errors, [{ in: 'query', name }])
  }
  t.equal((await get('item=library&speaker=p-suad&q=x&view=text')).statusCode, 200)
  for (const query of ['items=library', 'item=a&item=b', 'format=xml', 'utm_source=x']) {
    const refused = await get(query)
    t.equal(refused.statusCode, 400, query)
    t.equal(refused.headers['content-type'], 'application/problem+json; charset=utf-8')
  }
})

t.test('what is served is what was there at the start', async (t) => {
  const folder = pageFolder(t)
  const app = await appOf(t, [], { docs: false, reader: await readerIn(folder) })
  rmSync(folder, { recursive: true })
  const page = await app.inject({ url: '/', headers: { accept: browser } })
  t.equal(page.body, pageFiles['index.html'])
  const script = await app.inject({ url: '/assets/app-1a2b.js', headers: { 'accept-encoding': 'gzip' } })
  t.equal(gunzipSync(script.rawPayload).toString(), pageFiles.assets['app-1a2b.js'])
})

t.test('where there is no page everything else is as it is', async (t) => {
  const nothing = join(t.testdir({}), 'none')
  for (const options of [{}, { reader: await readerIn(nothing) }]) {
    const app = await appOf(t, [libraryArticle()], { docs: false, ...options })
    t.equal((await app.inject('/')).json().name, 'khabar')
    t.equal((await app.inject({ url: '/', headers: { accept: browser } })).headers['content-type'], json)
    for (const [url, accept] of [
      ['/', 'text/html'],
      ['/?format=html', '*/*'],
    ] as const) {
      const refused = await app.inject({ url, headers: { accept } })
      t.equal(refused.statusCode, 406, url)
      t.strictSame(refused.json().available, ['application/json'])
    }
    t.notMatch((await app.inject('/')).headers.link, 'format=html')
    t.equal((await app.inject('/assets/app-1a2b.js')).statusCode, 404)
    t.equal((await app.inject({ method: 'POST', url: '/assets/app-1a2b.js' })).statusCode, 404)
  }
})

t.test('a page without files of its own, or without a language, is served', async (t) => {
  const app = await appOf(t, [], { docs: false, reader: await readerIn(t.testdir({ 'index.html': '<p>x' })) })
  const page = await app.inject({ url: '/', headers: { accept: browser } })
  t.equal(page.body, '<p>x')
  t.notOk('content-language' in page.headers)
  t.equal((await app.inject('/assets/app-1a2b.js')).statusCode, 404)
})

t.test('a page that is too large is left out, and why is told', async (t) => {
  const started = async (folder: string) => {
    const reasons: string[] = []
    const reader = await readReaderPage(folder, (reason) => reasons.push(reason))
    const app = await appOf(t, [], { docs: false, reader })
    const page = await app.inject({ url: '/', headers: { accept: 'text/html' } })
    return { status: page.statusCode, reasons }
  }
  const folder = pageFolder(t)
  truncateSync(join(folder, 'assets', 'mark-1a2b.png'), limits.web_file_bytes_max)
  t.strictSame(await started(folder), { status: 200, reasons: [] })
  truncateSync(join(folder, 'assets', 'mark-1a2b.png'), limits.web_file_bytes_max + 1)
  t.match(await started(folder), { status: 406, reasons: [/mark-1a2b\.png has 4194305 bytes$/] })
  truncateSync(join(folder, 'assets', 'mark-1a2b.png'), 0)

  for (let at = 3; at < limits.web_files_max; at++) writeFileSync(join(folder, 'assets', `${at}.js`), '')
  t.strictSame(await started(folder), { status: 200, reasons: [] })
  writeFileSync(join(folder, 'assets', 'more.js'), '')
  t.match(await started(folder), { status: 406, reasons: ['there are 65 files in assets'] })
})
