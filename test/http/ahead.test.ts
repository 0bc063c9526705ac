import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import t from 'tap'
import { type AppOptions, buildApp } from '../../src/http/app.ts'
import { shelf, storeOf } from './fixture.ts'

interface Line {
  readonly reqId: string
  readonly method: string
  readonly url: string
  readonly status: number
  readonly ms: number
}

/** Where Fastify says that it calls a handler of ours. */
const handlerStarts = 'tracing:fastify.request.handler:start'

/** Two servers over equal stores, which differ in the way they answer alone, and their logs. */
async function bothWays(t: { teardown(close: () => unknown): unknown }) {
  const start = async (ahead: boolean) => {
    const lines: Line[] = []
    const logger = { level: 'info', stream: { write: (line: string) => void lines.push(JSON.parse(line)) } }
    const store = storeOf(shelf())
    const options: AppOptions = { docs: false, ahead, logger }
    const app = await buildApp(store, options)
    await app.listen({ host: '127.0.0.1', port: 0, listenTextResolver: () => 'listening' })
    t.teardown(() => app.close())
    const { port } = app.server.address() as AddressInfo
    let handled = 0
    const count = (message: unknown) => {
      if ((message as { request: FastifyRequest }).request.socket.localPort === port) handled++
    }
    subscribe(handlerStarts, count)
    t.teardown(() => unsubscribe(handlerStarts, count))
    lines.length = 0
    return { app, store, lines, handled: () => handled }
  }
  return { router: await start(false), ahead: await start(true) }
}

/** What a server answers to some bytes, byte for byte, without the date. */
async function answerTo(app: FastifyInstance, request: string): Promise<string> {
  const { port } = app.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  socket.write(request)
  const pieces: Buffer[] = []
  socket.on('data', (piece: Buffer) => pieces.push(piece))
  await once(socket, 'close')
  return Buffer.concat(pieces)
    .toString('latin1')
    .replace(/\r\nDate: [^\r]*/g, '')
}

const item = '/v1/items/item-0'
const paths = [
  ...[
    '',
    '?format=html',
    '?format=text',
    '?format=nothing',
    '?fields=lang',
    '?offsetUnit=utf-8',
    '?x=1',
    '?',
  ].map((query) => `${item}${query}`),
  ...['/text', '/sections', '/sections?include=blocks', '/sections/s0', '/sections/s9', '/source', '/dates'],
  ...['/embeds', '/speakers', '/speakers?kind=person', '/speakers/p-suad', '/speakers/nobody'],
  ...['/speakers/p-suad/quotes', '/quotes', '/quotes?groupBy=speaker', '/quotes?format=annotations'],
  ...['/quotes?limit=1', '/quotes?cursor=bad', '/quotes/q1', '/quotes/q99', '/', '/nothing', '//text'],
].map((path) => (path.startsWith('/v1') ? path : `${item}${path}`))
const others = [
  ...[
    '/',
    '/v1/items',
    '/v1/items?limit=2',
    '/v1/items?limit=0',
    '/v1/items?format=atom',
    '/v1/items?lang=en',
  ],
  ...[
    '/v1/items/none',
    '/v1/items/none?format=html',
    '/v1/items/NONE/quotes',
    '/v1/quotes',
    '/v1/quotes?q=%D9',
  ],
  ...['/v1/speakers', '/v1/speakers/none', '/v1/parse', '/problems/no-such-path', '/v1/schemas/news-item'],
  ...[
    '/openapi.json',
    '/health/live',
    '/health/ready',
    '/nope',
    '/nope?x=1',
    '/nope/',
    '/NOPE',
    '/%D9%86',
    '/%ff',
  ],
  ...['/v1/items/item-0;x', '/v1/items/item%2d0', '/v1/items/a%2Fb', '*', `/${'a'.repeat(9000)}`],
]
const headers = [
  '',
  ...['text/html', 'application/json', '*/*', 'image/png', 'text/*;q=0.5, application/ld+json', ';'].map(
    (value) => `Accept: ${value}`,
  ),
  ...['br', 'gzip', 'gzip, deflate, br', 'identity;q=0', 'gzip;q=0.1, br;q=0', 'zstd', '*', ''].map(
    (value) => `Accept-Encoding: ${value}`,
  ),
  ...['*', '"other"', 'W/"x", *', 'garbage'].map((value) => `If-None-Match: ${value}`),
  'If-None-Match: *\r\nAccept-Encoding: br',
  'If-Modified-Since: Sat, 01 Jun 2024 09:30:15 GMT',
  'If-Modified-Since: Sat, 01 Jun 2024 09:30:14 GMT',
  'If-Modified-Since: yesterday',
  'Origin: https://example.org',
  ...['ar', 'en;q=0.1, ar', 'xx'].map((value) => `Accept-Language: ${value}`),
  'Accept-Language: ar\r\nAccept: image/png',
  'Cache-Control: no-cache\r\nIf-None-Match: *',
  'Range: bytes=0-10',
]
/** What may end the connection, so that it is asked alone. */
const ending = [
  'Content-Length: 2\r\n\r\n{}',
  'Expect: 100-continue',
  'Expect: nonsense',
  `X-Many: 1${'\r\nX-Many: 1'.repeat(250)}`,
]

const requestOf = (method: string, path: string, header: string, id = 'r1') =>
  `${method} ${path} HTTP/1.1\r\nHost: x\r\nX-Request-Id: ${id}\r\n${header}${header.includes('\r\n\r\n') ? '' : `${header && '\r\n'}\r\n`}`

/** Requests one behind the other on one connection; the last ends it. */
const conversation = (method: string, path: string, sent: readonly string[]) =>
  [...sent, 'Connection: close'].map((header) => requestOf(method, path, header)).join('')

t.test('both ways answer with the same bytes, whatever is asked and however', async (t) => {
  const { router, ahead } = await bothWays(t)
  for (const path of [...paths, ...others]) {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
      const isRead = method === 'GET' || method === 'HEAD'
      // What another method is told depends on nothing else.
      const together = conversation(method, path, isRead ? headers : [''])
      const alone = (method === 'GET' ? ending : []).map((header) =>
        requestOf(method, path, `Connection: close\r\n${header}`),
      )
      for (const talk of [together, ...alone]) {
        const expected = withoutAge(await answerTo(router.app, talk))
        if (!expected.startsWith('HTTP')) t.fail(`${method} ${path.slice(0, 60)} is not answered`)
        // The first time makes the bytes, the second finds them.
        for (const time of ['first', 'second']) {
          const answer = withoutAge(await answerTo(ahead.app, talk))
          if (answer !== expected) t.equal(answer, expected, `${method} ${path.slice(0, 60)} ${time}`)
        }
      }
    }
  }
  t.ok(ahead.handled() < router.handled(), 'asked twice as much, its handlers were called less often')
})

/** How long a process runs is told by the readiness check alone. */
function withoutAge(answer: string): string {
  return answer.replace(/("uptime[^"]*"):[\d.]+/, '$1:0')
}

t.test('the log has the same line for a request either way', async (t) => {
  const { router, ahead } = await bothWays(t)
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  for (const { app } of [router, ahead]) {
    for (const id of ids) {
      const path = id < 'd' ? `${item}?offsetUnit=utf-8` : '/nope'
      const header = `${id === 'c' ? 'If-None-Match: *\r\n' : ''}Connection: close`
      await answerTo(app, requestOf(id === 'b' ? 'HEAD' : 'GET', path, header, id))
    }
  }
  const told = (lines: readonly Line[]) =>
    lines.map(({ ms, time, ...line }: Line & { time?: number }) => line)
  t.strictSame(told(ahead.lines), told(router.lines))
  t.strictSame(
    ahead.lines.map(({ reqId, status }) => [reqId, status]),
    ids.map((id) => [id, id < 'c' ? 200 : id === 'c' ? 304 : 404]),
  )
  t.ok(ahead.lines.every(({ ms }) => typeof ms === 'number' && ms >= 0))
  t.strictSame([router.handled(), ahead.handled()], [3, 1], 'the router was asked for it once')
})
