import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { limits } from '../../src/limits.ts'

/** What a program with a log leaves on stderr, and how it ended. */
async function run(program: string): Promise<{ lines: Record<string, unknown>[]; code: number | null }> {
  const log = JSON.stringify(fileURLToPath(new URL('../../src/cli/log.ts', import.meta.url)))
  const requestLog = JSON.stringify(fileURLToPath(new URL('../../src/http/request-log.ts', import.meta.url)))
  const source = `import { createLog } from ${log}
    import { createRequestLog } from ${requestLog}
    const { logger, requests } = createLog(process.env.LEVEL ?? 'info')
    const request = { id: 'r1', method: 'GET', url: '/v1/items', status: 200, ms: 0.123 }
    ${program}`
  const child = spawn(process.execPath, ['--import=tsx', '--input-type=module', '--eval', source], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    told += piece
  })
  const [code] = await once(child, 'close')
  const lines = told.split('\n').filter((line) => line !== '')
  return { lines: lines.map((line) => JSON.parse(line)), code }
}

t.test('what is gathered is written when the process ends, however it ends', async (t) => {
  const ends = {
    'by itself': '',
    'by exit': 'process.exit(0)',
    'after a fatal line': "logger.fatal({}, 'uncaught'); process.exit(1)",
    'by an error': 'process.on("uncaughtException", () => process.exit(1)); throw new Error("x")',
  }
  for (const [name, end] of Object.entries(ends)) {
    const { lines } = await run(`requests.write(request); logger.info('second'); ${end}`)
    t.match(lines[0], { reqId: 'r1', msg: 'request' }, name)
    t.match(lines[1], { msg: 'second' }, name)
  }
})

t.test('a line above info is there at once, with those before it', async (t) => {
  const { lines } = await run(
    "logger.info('first'); logger.error('second'); process.kill(process.pid, 'SIGKILL')",
  )
  t.strictSame(
    lines.map(({ msg }) => msg),
    ['first', 'second'],
  )
})

t.test('lines wait for log_lines_ms_max or log_bytes_max, whichever comes first', async (t) => {
  const kill = "process.kill(process.pid, 'SIGKILL')"
  const { lines } = await run(
    `logger.info('first'); setTimeout(() => ${kill}, ${limits.log_lines_ms_max * 4})`,
  )
  t.equal(lines.length, 1)
  const many = await run(`for (let i = 0; i < 1000; i++) requests.write(request); ${kill}`)
  t.ok(many.lines.length < 1000, 'the last ones were still waiting')
  const waiting = (1000 - many.lines.length) * JSON.stringify(many.lines[0]).length
  t.ok(waiting <= limits.log_bytes_max, `${waiting} bytes`)
})

t.test('a line longer than log_bytes_max is written whole and in its turn', async (t) => {
  const { lines } = await run(
    `logger.info('first'); logger.info('ن'.repeat(${limits.log_bytes_max})); logger.info('third')`,
  )
  t.strictSame(
    lines.map(({ msg }) => String(msg).length),
    [5, limits.log_bytes_max, 5],
  )
})

t.test('the line of a request is the one that pino would write', async (t) => {
  const { lines } = await run(`Date.now = () => 1700000000000
    const through = createRequestLog(logger)
    for (const url of ['/v1/items?q=%D9%86', '/a"b\\\\c', '/\\u0001', '/é', '/health/live', '/' + 'x'.repeat(300)])
      for (const log of [requests, through]) log.write({ ...request, url, ms: 1.005 })`)
  t.equal(lines.length, 10, 'health checks are told to whoever asks for details alone')
  for (let at = 0; at < lines.length; at += 2)
    t.equal(JSON.stringify(lines[at]), JSON.stringify(lines[at + 1]), String(lines[at]?.url))
})
