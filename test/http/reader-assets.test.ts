import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { limits } from '../../src/limits.ts'
import { pageApp, pageFiles } from './reader-fixture.ts'

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

t.test('dots in a path that no client has resolved lead nowhere', async (t) => {
  const origin = await (await pageApp(t)).listen({ host: '127.0.0.1', port: 0 })
  t.equal(await statusOf(origin, '/assets/app-1a2b.js'), 200)
  for (const path of ['/assets/../secret.txt', '/assets/%2e%2e/secret.txt', '/assets/..%2f..%2fpackage.json'])
    t.equal(await statusOf(origin, path), 404, path)
})

/** The status of a path that is sent as it stands: clients resolve its dots. */
function statusOf(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, agent: false }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode))
    })
    asking.on('error', reject).end()
  })
}
