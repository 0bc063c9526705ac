import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Agent, get, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, connect, createServer } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { ended, type Run, runKhabar, spawnKhabar } from '../cli/khabar.ts'
import { readLog, untilLogged, untilServing } from './serving.ts'

interface Together {
  readonly url: string
  readonly child: ChildProcess
  readonly end: Promise<Run>
}

async function start(t: Test, data: string, workers = '2'): Promise<Together> {
  const child = spawnKhabar(['serve', '--port', '0', '--data', data, '--workers', workers])
  t.teardown(() => child.kill('SIGKILL'))
  const end = ended(child)
  return { url: (await untilServing(child)).url, child, end }
}

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Ask over a connection of its own: each goes to another process. */
function ask(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: new Agent({ keepAlive: false }) }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
    request.on('error', reject)
  })
}

function askAll(url: string, times = 6): Promise<Answer[]> {
  return Promise.all(Array.from({ length: times }, () => ask(url)))
}

/** Ask until all answers are as wanted; every one of them must be 200. */
async function untilAll(t: Test, url: string, isWanted: (body: string) => boolean): Promise<void> {
  for (;;) {
    const answers = await askAll(url)
    for (const { status } of answers) if (status !== 200) t.fail(`answers ${status}`)
    if (answers.every(({ body }) => isWanted(body))) return
  }
}

/** The processes that serve now. Linux tells which a process has started. */
async function workersOf({ pid }: ChildProcess): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return children.trim().split(' ').map(Number)
}

/** The processes that have listened, in the order in which they did. */
function listeners(stderr: string): number[] {
  return readLog(stderr).flatMap(({ msg, pid }) => (msg === 'listening' ? [Number(pid)] : []))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

t.test('two processes answer on one port, and say the same', async (t) => {
  const folder = t.testdir({ 'a.jsonl': '{"id":"a","text":"خبر أول"}\n' })
  const { url, child, end } = await start(t, folder)
  for (const path of ['/', '/v1/items', '/v1/items/a']) {
    const answers = await askAll(`${url}${path}`)
    t.strictSame([...new Set(answers.map(({ status }) => status))], [200], path)
    for (const header of ['etag', 'last-modified'])
      t.equal(new Set(answers.map(({ headers }) => headers[header])).size, 1, `${path} ${header}`)
  }
  const ready = JSON.parse((await ask(`${url}/health/ready`)).body)
  t.match(ready, { status: 'ready', items: 1, workers: { serving: 2, wanted: 2 } })
  child.kill('SIGTERM')
  const { code, stderr } = await end
  t.equal(code, 0)
  const log = readLog(stderr)
  t.equal(new Set(log.filter(({ msg }) => msg === 'request').map(({ pid }) => pid)).size, 2)
  t.match(
    log.filter(({ msg }) => msg === 'serving'),
    [{ url, items: 1, workers: 2 }],
    'it is said once',
  )
  for (const pid of listeners(stderr)) t.notOk(isAlive(pid), 'no process is left')
})

t.test('what changes in the folder is seen by all of them, and no request is dropped', async (t) => {
  const folder = t.testdir({ 'a.jsonl': '{"id":"a","text":"خبر أول"}\n' })
  const { url, child, end } = await start(t, folder)
  const total = (body: string): number => JSON.parse(body).page.total
  writeFileSync(join(folder, 'b.jsonl'), '{"id":"b","text":"خبر ثان"}\n{"id":"c","text":"خبر ثالث"}\n')
  await untilAll(t, `${url}/v1/items`, (body) => total(body) === 3)
  writeFileSync(join(folder, 'b.jsonl'), '{"id":"b","text":"خبر ثان آخر"}\n')
  await untilAll(t, `${url}/v1/items`, (body) => total(body) === 2)
  await untilAll(t, `${url}/v1/items/b/text`, (body) => body === 'خبر ثان آخر')
  child.kill('SIGTERM')
  t.equal((await end).code, 0)
})

t.test('an index that goes while it is read is made anew for all', async (t) => {
  const folder = t.testdir({ 'a.jsonl': '{"id":"a","text":"خبر أول"}\n' })
  const { url, child, end } = await start(t, folder)
  mkdirSync(join(folder, '.gone'))
  renameSync(join(folder, '.khabar'), join(folder, '.gone', 'index'))
  writeFileSync(join(folder, 'b.jsonl'), '{"id":"b","text":"خبر ثان"}\n')
  await untilAll(t, `${url}/v1/items`, (body) => JSON.parse(body).page.total === 2)
  child.kill('SIGTERM')
  t.equal((await end).code, 0)
})

/** A request whose last byte is still to come, and its answer. */
async function holdRequest(url: string): Promise<{ finish(): void; readonly answer: Promise<string> }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  await once(socket, 'connect')
  const head = ['POST /v1/parse HTTP/1.1', 'Host: x', 'Content-Type: text/plain', 'Content-Length: 6', '', '']
  socket.write(head.join('\r\n'))
  const body = Buffer.from('خبر')
  socket.write(body.subarray(0, -1))
  return {
    finish: () => socket.write(body.subarray(-1)),
    answer: once(socket, 'close').then(() => String(Buffer.concat(chunks))),
  }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  t.test(`${signal} ends all of them, and each answers what it has been asked`, async (t) => {
    const { url, child, end } = await start(t, t.testdir({ 'a.txt': 'خبر\n' }))
    const held = await Promise.all([holdRequest(url), holdRequest(url)])
    // Whoever has answered this has the other requests in hand.
    await askAll(`${url}/health/live`)
    const stopping = untilLogged(child, 'stopping')
    child.kill(signal)
    t.match(await stopping, { signal })
    for (const { finish } of held) finish()
    for (const { answer } of held) t.match(await answer, /^HTTP\/1\.1 200 /)
    const { code, stderr } = await end
    t.equal(code, 0)
    t.match(readLog(stderr).at(-1), { msg: 'stopped', graceful: true })
    for (const pid of listeners(stderr)) t.notOk(isAlive(pid), 'no process is left')
  })
}

t.test('a terminal that tells all of them at once ends them as gracefully', async (t) => {
  const child = spawnKhabar(
    ['serve', '--port', '0', '--data', t.testdir({ 'a.txt': 'خبر\n' }), '--workers', '2'],
    {
      group: true,
    },
  )
  t.teardown(() => child.kill('SIGKILL'))
  const end = ended(child)
  await untilServing(child)
  process.kill(-(child.pid ?? 0), 'SIGINT')
  const { code, stderr } = await end
  t.equal(code, 0)
  t.match(readLog(stderr).at(-1), { msg: 'stopped', graceful: true })
})

t.test('a process that dies is replaced, and readiness tells how many there are', async (t) => {
  const { url, child, end } = await start(t, t.testdir({ 'a.txt': 'خبر\n' }))
  const [first] = await workersOf(child)
  const gone = untilLogged(child, 'a serving process has ended and is replaced')
  process.kill(Number(first), 'SIGKILL')
  t.match(await gone, { worker: first, code: null, signal: 'SIGKILL', againMs: 100 })
  const served = await ask(`${url}/v1/items`)
  t.equal(served.status, 200, 'the other one answers')
  const { workers } = JSON.parse((await ask(`${url}/health/ready`)).body)
  t.equal(workers.wanted, 2)
  await untilAll(t, `${url}/health/ready`, (body) => JSON.parse(body).workers.serving === 2)
  child.kill('SIGTERM')
  t.equal((await end).code, 0)
})

t.test('when the one above them is killed, none of them stays', async (t) => {
  const { child, end } = await start(t, t.testdir({ 'a.txt': 'خبر\n' }))
  child.kill('SIGKILL')
  // Their log is its log, which ends when the last of them has gone.
  t.match(await end, { signal: 'SIGKILL' })
})

t.test('an address that cannot be had is one line and exit code 1', async (t) => {
  const holder = createServer().listen(0, '127.0.0.1')
  t.teardown(() => holder.close())
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  const args = ['serve', '--workers', '2', '--data', t.testdir({}), '--port', String(port)]
  const { code, stdout, stderr } = await runKhabar(args)
  t.strictSame([code, stdout, stderr], [1, '', `khabar: 127.0.0.1:${port} is taken by another program\n`])
})

t.test('where the index cannot be written one process serves, and says so', async (t) => {
  const folder = t.testdir({ 'a.txt': 'خبر\n', '.khabar': 'a file in its place' })
  const { url, child, end } = await start(t, folder)
  t.equal((await ask(`${url}/v1/items`)).status, 200)
  t.notMatch((await ask(`${url}/health/ready`)).body, 'workers')
  child.kill('SIGTERM')
  const { code, stderr } = await end
  t.equal(code, 0)
  t.match(
    readLog(stderr).filter(({ msg }) => String(msg).startsWith('one process serves')),
    [{ level: 40, workers: 2 }],
  )
})

t.test('a process that does not answer holds up neither the others nor what is written', async (t) => {
  const folder = t.testdir({ 'a.jsonl': '{"id":"a","text":"خبر أول"}\n' })
  const { url, child, end } = await start(t, folder)
  const [first] = await workersOf(child)
  process.kill(Number(first), 'SIGSTOP')
  t.teardown(() => isAlive(Number(first)) && process.kill(Number(first), 'SIGCONT'))
  const asked: Promise<Answer>[] = []
  const total = async (): Promise<number> => {
    asked.push(ask(`${url}/v1/items`), ask(`${url}/v1/items`))
    return JSON.parse((await Promise.any(asked.slice(-2))).body).page.total
  }
  writeFileSync(join(folder, 'b.jsonl'), '{"id":"b","text":"خبر ثان"}\n')
  while ((await total()) !== 2);
  writeFileSync(join(folder, 'c.jsonl'), '{"id":"c","text":"خبر ثالث"}\n')
  while ((await total()) !== 3);
  process.kill(Number(first), 'SIGCONT')
  const answers = await Promise.all(asked)
  t.strictSame(
    [...new Set(answers.map(({ status }) => status))],
    [200],
    'whoever asked it is answered in the end',
  )
  await untilAll(t, `${url}/v1/items`, (body) => JSON.parse(body).page.total === 3)
  child.kill('SIGTERM')
  t.equal((await end).code, 0)
})
