import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
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

t.test('an index that is damaged while it is read is made anew for all', async (t) => {
  const folder = t.testdir({ 'a.jsonl': '{"id":"a","text":"خبر أول"}\n' })
  const { url, child, end } = await start(t, folder)
  mkdirSync(join(folder, '.gone'))
  const { renameSync } = await import('node:fs')
  renameSync(join(folder, '.khabar'), join(folder, '.gone', 'index'))
  writeFileSync(join(folder, 'b.jsonl'), '{"id":"b","text":"خبر ثان"}\n')
  await untilAll(t, `${url}/v1/items`, (body) => JSON.parse(body).page.total === 2)
  child.kill('SIGTERM')
  t.equal((await end).code, 0)
})
