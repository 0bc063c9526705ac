import pino from 'pino'
import t from 'tap'
import { appOf } from './fixture.ts'

function logOf(level = 'info') {
  const lines: string[] = []
  return {
    logger: { level, stream: { write: (line: string) => void lines.push(line) } },
    read: () => lines.map((line) => JSON.parse(line)),
    raw: () => lines.join(''),
  }
}

t.test('each request is one line with its method, path, status, time and id', async (t) => {
  const log = logOf()
  const app = await appOf(t, undefined, { docs: false, logger: log.logger })
  await app.inject({ url: '/v1/items?limit=5', headers: { 'x-request-id': 'r1' } })
  await app.inject({ method: 'DELETE', url: '/v1/items', headers: { 'x-request-id': 'r2' } })
  await app.inject({ url: '/nope', headers: { 'x-request-id': 'r3' } })
  t.match(log.read(), [
    { level: 30, reqId: 'r1', method: 'GET', url: '/v1/items?limit=5', status: 200, ms: Number },
    { level: 30, reqId: 'r2', method: 'DELETE', url: '/v1/items', status: 405, ms: Number },
    { level: 30, reqId: 'r3', method: 'GET', url: '/nope', status: 404, ms: Number },
  ])
  t.equal(log.read().length, 3)
})

t.test('a request that is refused before any route is one line as well', async (t) => {
  const log = logOf()
  const app = await appOf(t, undefined, { docs: false, logger: log.logger })
  await app.inject({ url: '/v1/items/%ff', headers: { 'x-request-id': 'r1' } })
  t.match(log.read(), [{ reqId: 'r1', status: 400 }])
  t.equal(log.read().length, 1)
})

t.test('health checks are told only to whoever asks for details', async (t) => {
  const [quiet, loud] = [logOf(), logOf('debug')]
  for (const { logger } of [quiet, loud]) {
    const app = await appOf(t, undefined, { docs: false, logger })
    await app.inject('/health/live')
  }
  t.equal(quiet.read().length, 0)
  t.match(loud.read(), [{ level: 20, url: '/health/live', status: 200 }])
})

t.test('no line holds what a caller proves himself with', async (t) => {
  const log = logOf('trace')
  const app = await appOf(t, undefined, { docs: false, logger: log.logger })
  const headers = { authorization: 'Bearer s3cret', cookie: 'session=s3cret' }
  await app.inject({ url: '/v1/items', headers })
  await app.inject({ url: '/nope', headers })
  app.log.info({ headers, req: { headers } }, 'by mistake')
  t.notMatch(log.raw(), /s3cret/)
  t.match(log.raw(), /\[redacted\]/)
})

t.test('a line break in a path stays in its line', async (t) => {
  const log = logOf()
  const app = await appOf(t, undefined, { docs: false, logger: log.logger })
  await app.inject('/v1/items/a%0D%0Ab')
  t.equal(log.raw().trimEnd().split('\n').length, 1)
})

t.test('a logger of the caller is used as it is', async (t) => {
  const lines: string[] = []
  const logger = pino({ base: { service: 'x' } }, { write: (line: string) => void lines.push(line) })
  const app = await appOf(t, undefined, { docs: false, logger })
  await app.inject({ url: '/', headers: { 'x-request-id': 'r1' } })
  t.match(JSON.parse(lines[0] ?? '{}'), { service: 'x', reqId: 'r1', status: 200 })
})
