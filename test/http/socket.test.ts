import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { limits } from '../../src/limits.ts'
import { appOf } from './fixture.ts'

async function listen(app: FastifyInstance): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

/** Everything a server sends for these bytes until it closes the connection. */
async function exchange(
  port: number,
  bytes: string | Buffer,
): Promise<{ status: number; head: string; body: string }> {
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  socket.on('error', () => undefined)
  socket.write(bytes)
  await once(socket, 'close')
  const [head = '', ...rest] = Buffer.concat(chunks).toString().split('\r\n\r\n')
  return { status: Number(head.split(' ')[1]), head, body: rest.join('\r\n\r\n') }
}

const end = 'Connection: close\r\n\r\n'

t.test('bytes that are no request are a problem and end the connection', async (t) => {
  const port = await listen(await appOf(t))
  const cases = {
    'no request': 'hello\r\n\r\n',
    'a method that is none': `BREW / HTTP/1.1\r\nHost: a\r\n${end}`,
    'two lengths': `POST /v1/parse HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n${end}a`,
    'a length and chunks': `POST /v1/parse HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n${end}0\r\n\r\n`,
    'Arabic bytes in the path': `GET /v1/items/خبر HTTP/1.1\r\nHost: a\r\n${end}`,
    'a folded header': `GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n${end}`,
    'NUL in a header': `GET / HTTP/1.1\r\nHost: a\r\nX-A: b\0c\r\n${end}`,
    'no host': `GET / HTTP/1.1\r\n${end}`,
  }
  for (const [name, bytes] of Object.entries(cases)) {
    const { status, head, body } = await exchange(port, bytes)
    t.equal(status, 400, name)
    t.match(head, /content-type: application\/problem\+json/i, name)
    t.match(head, /x-request-id: /i)
    t.match(JSON.parse(body), { type: '/problems/malformed-request', status: 400, requestId: String })
  }
})

t.test('HTTP/1.0 needs no host, and a URL may name one', async (t) => {
  const port = await listen(await appOf(t))
  t.equal((await exchange(port, 'GET /health/live HTTP/1.0\r\n\r\n')).status, 200)
  t.equal((await exchange(port, `GET http://a/health/live HTTP/1.1\r\nHost: a\r\n${end}`)).status, 200)
})

t.test('an expectation that is not met is a problem', async (t) => {
  const port = await listen(await appOf(t))
  const { status, body } = await exchange(port, `GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n${end}`)
  t.equal(status, 417)
  t.match(JSON.parse(body), { type: '/problems/expectation-failed' })
})

t.test('an upgrade that is not offered is answered as if it were not asked for', async (t) => {
  const port = await listen(await appOf(t))
  const bytes = `GET /health/live HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n${end}`
  t.equal((await exchange(port, bytes)).status, 200)
})

t.test('a URL has at most 8 KiB', async (t) => {
  const port = await listen(await appOf(t))
  const ask = (length: number) => {
    const path = `/v1/items?${'a'.repeat(length - '/v1/items?'.length)}`
    return exchange(port, `GET ${path} HTTP/1.1\r\nHost: a\r\n${end}`)
  }
  t.equal(limits.url_bytes_max, 8192)
  t.equal((await ask(8191)).status, 400, 'an unknown parameter')
  t.equal((await ask(8192)).status, 400)
  const { status, body } = await ask(8193)
  t.equal(status, 414)
  t.match(JSON.parse(body), { type: '/problems/url-too-long' })
  t.ok([414, 431].includes((await ask(17_000)).status))
})

t.test('a URL and headers have at most 16 KiB, counted without the signs between them', async (t) => {
  const port = await listen(await appOf(t))
  const url = '/health/live'
  const ask = (length: number) => {
    const others = `${url}HostaConnectioncloseX-A`.length
    const head = `GET ${url} HTTP/1.1\r\nHost: a\r\nConnection: close`
    return exchange(port, `${head}\r\nX-A: ${'a'.repeat(length - others)}\r\n\r\n`)
  }
  t.equal(limits.header_bytes_max, 16_384)
  t.equal((await ask(16_383)).status, 200)
  t.equal((await ask(16_384)).status, 200)
  const { status, body } = await ask(16_385)
  t.equal(status, 431)
  t.match(JSON.parse(body), { type: '/problems/headers-too-large', status: 431 })
})

t.test('a request has at most 200 header lines', async (t) => {
  const port = await listen(await appOf(t))
  const ask = (lines: number) => {
    const others = Array.from({ length: lines - 2 }, (_, at) => `X${at}: a\r\n`).join('')
    return exchange(port, `GET /health/live HTTP/1.1\r\n${others}Host: a\r\nConnection: close\r\n\r\n`)
  }
  t.equal(limits.header_lines_max, 200)
  t.equal((await ask(199)).status, 200)
  t.equal((await ask(200)).status, 200)
  t.equal((await ask(201)).status, 431)
  const { status, body } = await ask(2_002)
  t.equal(status, 431, 'Node has dropped the last two by then')
  t.match(JSON.parse(body), { type: '/problems/headers-too-large' })
})

t.test('a body that is too long is refused by its length, before it is sent', async (t) => {
  const port = await listen(await appOf(t))
  const head =
    'POST /v1/parse HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 104857600\r\n'
  const { status, body } = await exchange(port, `${head}${end}`)
  t.equal(status, 413)
  t.match(JSON.parse(body), { type: '/problems/body-too-large' })
})

t.test('a body that grows too long in chunks is refused', async (t) => {
  const port = await listen(await appOf(t))
  const head =
    'POST /v1/parse HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n'
  const size = limits.body_bytes_max + 1
  const chunk = `${size.toString(16)}\r\n${'a'.repeat(size)}\r\n0\r\n\r\n`
  t.equal((await exchange(port, `${head}${end}${chunk}`)).status, 413)
})

t.test('a body sent to a path that takes none is not waited for', async (t) => {
  const port = await listen(await appOf(t))
  const head = 'POST /v1/items HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 3\r\n'
  t.equal((await exchange(port, `${head}${end}{`)).status, 405)
})

t.test('a request that does not arrive in time is a problem', async (t) => {
  const app = await appOf(t)
  const port = await listen(app)
  // The time itself is Node's to keep; what it says when it is over is ours to answer.
  app.server.once('connection', (socket) => {
    const error = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
    app.server.emit('clientError', error, socket)
  })
  const { status, body } = await exchange(port, 'GET / HT')
  t.equal(status, 408)
  t.match(JSON.parse(body), { type: '/problems/request-timeout' })
})

t.test('a caller who leaves in the middle of an answer harms nobody', async (t) => {
  const app = await appOf(t)
  const port = await listen(app)
  for (let count = 0; count < 20; count++) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    socket.write('GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP')
    if (count % 2 === 0) socket.resetAndDestroy()
    else socket.destroy()
    await once(socket, 'close')
  }
  t.equal((await exchange(port, `GET /health/live HTTP/1.1\r\nHost: a\r\n${end}`)).status, 200)
})

t.test('a thousand requests sent at once on one connection are all answered', async (t) => {
  const port = await listen(await appOf(t))
  const one = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n'
  const { head, body } = await exchange(
    port,
    `${one.repeat(999)}GET /health/live HTTP/1.1\r\nHost: a\r\n${end}`,
  )
  t.equal(`${head}\r\n\r\n${body}`.match(/HTTP\/1\.1 200 OK/g)?.length, 1000)
})
