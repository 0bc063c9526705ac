import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import type { NewsItem } from '../../schemas/news-item.ts'
import { ended, type Run, root, runKhabar, type SpawnOptions, spawnKhabar } from '../cli/khabar.ts'
import { inventPage } from '../import/page/invented.ts'
import { readLog, type Serving, untilLogged, untilServing } from './serving.ts'

const text = 'أعلنت بلدية وادي الريحان فتح السوق.\nوقالت رئيستها ليان الطويل: «نبدأ غدا».\n'

interface Started extends Serving {
  readonly child: ChildProcess
  readonly end: Promise<Run>
}

async function start(t: Test, data: string, options: SpawnOptions = {}): Promise<Started> {
  const child = spawnKhabar(['serve', '--port', '0', '--data', data], options)
  t.teardown(() => child.kill('SIGKILL'))
  const end = ended(child)
  return { ...(await untilServing(child)), child, end }
}

t.test('it loads the folder, says where it serves, and stops when asked', async (t) => {
  const server = await start(t, t.testdir({ 'a.txt': text, 'b.jsonl': '{"id":"b","text":"خبر"}\n' }))
  t.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/)
  t.match(server, { items: 2, refused: 0, duplicates: 0 })
  t.equal((await fetch(`${server.url}/health/live`)).status, 200)
  t.equal((await fetch(`${server.url}/health/ready`)).status, 200)
  t.equal((await fetch(`${server.url}/v1/items/b`)).status, 200)
  server.child.kill('SIGTERM')
  const { code, signal, stdout, stderr } = await server.end
  t.strictSame([code, signal, stdout], [0, null, ''])
  t.strictSame(
    readLog(stderr).filter((entry) => 'line' in entry),
    [],
    'the log is JSON, line by line',
  )
})

t.test('pages of the folder and of requests are read, and packed records', async (t) => {
  const page = inventPage()
  const folder = t.testdir({
    'page.html': page,
    'wire.jsonl.gz': gzipSync('{"id":"a","text":"خبر أول"}\n{"id":"b","text":"خبر ثان"}\n'),
  })
  const server = await start(t, folder)
  t.match(server, { items: 3, refused: 0, duplicates: 0 })
  const parse = (body: string) =>
    fetch(`${server.url}/v1/parse`, { method: 'POST', headers: { 'content-type': 'text/html' }, body })
  const [whole, empty, other] = await Promise.all([
    parse(page),
    parse('<nav><a href="/">خبر</a></nav>'),
    fetch(`${server.url}/v1/items/a`),
  ])
  t.strictSame([whole.status, empty.status, other.status], [200, 422, 200])
  const { id, headline } = (await whole.json()) as NewsItem
  t.equal(headline.text, 'وادي الريحان تفتح سوقها القديم')
  t.equal((await fetch(`${server.url}/v1/items/${id}`)).status, 200, 'the same page gives the same id')
  server.child.kill('SIGTERM')
  t.match(await server.end, { code: 0 })
})

t.test('what it cannot use is one log line each, and the rest is served', async (t) => {
  const folder = t.testdir({
    'a-empty.txt': '',
    'b-broken.txt': Buffer.from([0xd8, 0xae, 0xff]),
    'c-large.txt': 'خبر '.repeat(300_000),
    'd-two.jsonl': '{"id":"one","text":"خبر"}\nnonsense\n',
    'e-same.txt': text,
    'f-same.txt': text,
    'line\nbreak.txt': '\0',
  })
  const server = await start(t, folder)
  t.match(server, { items: 2, refused: 5, duplicates: 1 })
  t.match(await (await fetch(`${server.url}/health/ready`)).json(), { items: 2, refused: 5 })
  server.child.kill('SIGINT')
  const { code, stderr } = await server.end
  t.equal(code, 0)
  t.strictSame(
    readLog(stderr)
      .filter(({ msg }) => msg === 'refused' || msg === 'duplicate')
      .map(({ msg, file, line, reason, of }) => [msg, file, line, reason ?? of]),
    [
      ['refused', 'a-empty.txt', undefined, 'the file is empty'],
      ['refused', 'b-broken.txt', undefined, 'not UTF-8: invalid at byte 2'],
      ['refused', 'c-large.txt', undefined, 'the file has 2100000 bytes, more than 1048576'],
      ['refused', 'd-two.jsonl', 2, 'not valid JSON'],
      ['refused', 'line\nbreak.txt', undefined, 'the text is binary: NUL at offset 0'],
      ['duplicate', 'f-same.txt', undefined, 'e-same.txt'],
    ],
  )
})

t.test('a request is one log line with its id and time, and no secret is in it', async (t) => {
  const server = await start(t, t.testdir({ 'a.txt': text }), { env: { LOG_LEVEL: 'trace' } })
  const headers = { authorization: 'Bearer s3cret', cookie: 'sid=s3cret', 'x-request-id': 'ask-1' }
  for (const path of ['/v1/items', '/v1/items?limit=0', '/nowhere'])
    await fetch(`${server.url}${path}`, { headers })
  server.child.kill('SIGTERM')
  const { stderr } = await server.end
  t.notMatch(stderr, 's3cret')
  const lines = readLog(stderr).filter(({ reqId, msg }) => reqId === 'ask-1' && msg === 'request')
  t.match(lines, [
    { method: 'GET', url: '/v1/items', status: 200, ms: Number },
    { url: '/v1/items?limit=0', status: 400 },
    { url: '/nowhere', status: 404 },
  ])
})

t.test('with nothing to serve it runs, is not ready, and its list is empty', async (t) => {
  const folder = t.testdir({ empty: {}, bad: { 'a.txt': '' } })
  for (const [name, refused] of [
    ['empty', 0],
    ['bad', 1],
    ['missing', 1],
  ] as const) {
    const server = await start(t, join(folder, name))
    t.match(server, { items: 0, refused }, name)
    const ready = await fetch(`${server.url}/health/ready`)
    t.equal(ready.status, 503, name)
    t.equal((await fetch(`${server.url}/health/live`)).status, 200, name)
    const items = await fetch(`${server.url}/v1/items`)
    t.match([items.status, await items.json()], [200, { items: [], page: { total: 0 } }], name)
    server.child.kill('SIGTERM')
    t.equal((await server.end).code, 0, name)
  }
})

t.test('the data folder is the one here, or else the one of the package', async (t) => {
  const folder = t.testdir({ here: { data: { 'a.jsonl': '{"text":"خبر"}\n{"text":"آخر"}' } }, elsewhere: {} })
  for (const [name, data] of [
    ['here', join(folder, 'here', 'data')],
    ['elsewhere', join(root, 'data')],
  ] as const) {
    const child = spawnKhabar(['serve'], { cwd: join(folder, name), env: { PORT: '0' } })
    t.teardown(() => child.kill('SIGKILL'))
    const end = ended(child)
    const entry = await untilLogged(child, 'serving')
    t.equal(entry.data, data)
    child.kill('SIGTERM')
    await end
  }
})

t.test('wrong configuration is one line and exit code 2', async (t) => {
  const cases: [string[], Record<string, string>, RegExp][] = [
    [['--port', 'abc'], {}, /^khabar: --port is not a port: 0 to 65535\n$/],
    [[], { PORT: '70000' }, /^khabar: PORT is not a port/],
    [[], { HOST: 'not a host' }, /^khabar: HOST is neither an address nor a host name\n$/],
    [[], { LOG_LEVEL: 'loud' }, /^khabar: LOG_LEVEL is none of fatal, error/],
    [[], { KHABAR_STORE: 'postgres://u:secret@h/d' }, /^khabar: KHABAR_STORE: postgres is not supported yet/],
    [[], { KHABAR_API_KEYS: 'k' }, /^khabar: KHABAR_API_KEYS is not supported yet/],
    [['--workers', '0'], {}, /^khabar: --workers is not a whole number from 1 to 32\n$/],
  ]
  const runs = cases.map(([args, env]) => runKhabar(['serve', ...args], { env }))
  for (const [at, run] of (await Promise.all(runs)).entries()) {
    t.match(run, { code: 2, stdout: '', stderr: cases[at]?.[2] })
    t.notMatch(run.stderr, 'secret')
  }
})

t.test('an address that cannot be had is one line and exit code 1', async (t) => {
  const holder = createServer().listen(0, '127.0.0.1')
  t.teardown(() => holder.close())
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  const env = { LOG_LEVEL: 'silent' }
  const [taken, foreign] = await Promise.all([
    runKhabar(['serve', '--port', String(port)], { env }),
    runKhabar(['serve', '--port', '0', '--host', '192.0.2.1'], { env }),
  ])
  t.match(taken, { code: 1, stderr: `khabar: 127.0.0.1:${port} is taken by another program\n` })
  t.match(foreign, { code: 1, stderr: 'khabar: 192.0.2.1 is no address of this machine\n' })
})

/** A request whose last byte is still to come. */
function holdRequest(url: string): { finish(): void; readonly answer: Promise<string> } {
  const body = Buffer.from('خبر')
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  socket.write(
    `POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  socket.write(body.subarray(0, -1))
  return {
    finish: () => socket.write(body.subarray(-1)),
    answer: once(socket, 'close').then(() => String(Buffer.concat(chunks))),
  }
}

t.test('a request in flight is answered, and the server says that it is not ready meanwhile', async (t) => {
  const server = await start(t, t.testdir({ 'a.txt': text }), { env: { LOG_LEVEL: 'debug' } })
  const idle = connect(Number(new URL(server.url).port), '127.0.0.1')
  const halfHeaders = connect(Number(new URL(server.url).port), '127.0.0.1')
  for (const socket of [idle, halfHeaders]) socket.on('error', () => {})
  halfHeaders.write('GET / HTTP/1.1\r\nHost:')
  const held = holdRequest(server.url)
  // An answer on a later connection shows that the held request has come in.
  await untilRequests(server.url)
  const stopping = untilLogged(server.child, 'stopping')
  server.child.kill('SIGTERM')
  await stopping
  t.equal((await fetch(`${server.url}/health/ready`)).status, 503)
  t.equal((await fetch(`${server.url}/health/live`)).status, 200)
  held.finish()
  t.match(await held.answer, /^HTTP\/1\.1 200 [^]*"type":"news-item"/)
  t.match(await server.end, { code: 0, signal: null })
})

t.test('a second signal ends it at once', async (t) => {
  const server = await start(t, t.testdir({ 'a.txt': text }))
  holdRequest(server.url).answer.catch(() => {})
  await untilRequests(server.url)
  const stopping = untilLogged(server.child, 'stopping')
  server.child.kill('SIGTERM')
  await stopping
  server.child.kill('SIGTERM')
  t.match(await server.end, { code: 143 })
})

t.test('a signal while the data is being loaded ends it without a fault', async (t) => {
  const folder = t.testdir({
    'a.txt': '',
    'b.jsonl': '{"text":"قالت البلدية إن السوق يفتح."}\n'.repeat(200_000),
  })
  const child = spawnKhabar(['serve', '--port', '0', '--data', folder], { env: { LOG_LEVEL: 'warn' } })
  t.teardown(() => child.kill('SIGKILL'))
  const end = ended(child)
  await untilLogged(child, 'refused')
  child.kill('SIGTERM')
  t.match(await end, { code: 0, signal: null })
})

t.test('what nobody caught outside a request is logged and ends it with 1', async (t) => {
  const faults = {
    'an exception': `throw new Error('out of order')`,
    'a rejection': `Promise.reject(new Error('out of order'))`,
    'a rejection with no error': `Promise.reject('out of order')`,
  }
  for (const [title, fault] of Object.entries(faults)) {
    const preload = `data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2', () => { ${fault} })`)}`
    const server = await start(t, t.testdir({ 'a.txt': text }), { nodeArgs: ['--import', preload] })
    server.child.kill('SIGUSR2')
    const { code, stderr } = await server.end
    t.equal(code, 1, title)
    t.match(readLog(stderr).at(-1), { level: 60, msg: 'uncaught' }, title)
    t.match(stderr, 'out of order', title)
  }
})

async function untilRequests(url: string): Promise<void> {
  await (await fetch(`${url}/health/live`)).text()
}
