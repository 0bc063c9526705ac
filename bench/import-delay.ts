import { cpSync, renameSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { spreadOf } from './clock.ts'
import { inventRecords } from './invented.ts'
import { inFolder, print } from './script.ts'
import { type LoopDelay, type Served, startServed } from './served.ts'

const articles = 5_000
const rounds = 5
/** Between one small request and the next, milliseconds. */
const pauseMs = 2

interface Round {
  readonly seconds: number
  readonly delay: LoopDelay
  /** Of each small request, milliseconds, in order of length. */
  readonly latencies: readonly number[]
}

/**
 * Measure how late the event loop of a running server gets while it takes in a file of new articles: from inside, by
 * Node's own histogram, and from outside, by small requests one after the other. It judges nothing.
 */
async function main(): Promise<void> {
  const records = [...inventRecords(articles)].join('\n')
  print(
    `${articles} articles, ${(Buffer.byteLength(records) / 1e6).toFixed(1)} MB, renamed into the data folder`,
  )
  const idle: LoopDelay[] = []
  const done: Round[] = []
  for (let round = 0; round < rounds; round++) {
    await inFolder('delay', async (base) => {
      const folder = join(base, 'data')
      cpSync(seed, folder, { recursive: true, filter: (path) => basename(path) !== '.khabar' })
      const served = await startServed(folder, { watched: true })
      try {
        // What a start leaves to be done is over by then.
        await wait(1_500)
        await served.delay()
        await wait(1_000)
        idle.push(await served.delay())
        writeFileSync(join(base, 'new.jsonl'), `${records}\n`)
        done.push(await takeIn(served, base, folder))
      } finally {
        await served.stop()
      }
    })
  }
  print(`${rounds} rounds                        median    min    max`)
  print(
    row(
      'idle: event loop delay p99, ms',
      idle.map(({ p99 }) => p99),
    ),
    row(
      'import, s',
      done.map(({ seconds }) => seconds),
    ),
    row(
      '  event loop delay p50, ms',
      done.map(({ delay }) => delay.p50),
    ),
    row(
      '  event loop delay p99, ms',
      done.map(({ delay }) => delay.p99),
    ),
    row(
      '  event loop delay max, ms',
      done.map(({ delay }) => delay.max),
    ),
    row(
      '  small request p50, ms',
      done.map(({ latencies }) => at(latencies, 0.5)),
    ),
    row(
      '  small request p99, ms',
      done.map(({ latencies }) => at(latencies, 0.99)),
    ),
    row(
      '  small request max, ms',
      done.map(({ latencies }) => at(latencies, 1)),
    ),
  )
}

const seed = fileURLToPath(new URL('../data', import.meta.url))

/** Let the file appear, and ask how things stand until all of it is served. */
async function takeIn(served: Served, base: string, folder: string): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const latencies: number[] = []
  await served.delay()
  const start = performance.now()
  renameSync(join(base, 'new.jsonl'), join(folder, 'new.jsonl'))
  for (let items = 0; items < served.items + articles; ) {
    const before = performance.now()
    items = await countItems(`${served.url}/health/ready`, agent)
    latencies.push(performance.now() - before)
    await wait(pauseMs)
  }
  const seconds = (performance.now() - start) / 1000
  // What a large commit leaves to be done comes behind it.
  await wait(500)
  const delay = await served.delay()
  agent.destroy()
  return { seconds, delay, latencies: latencies.sort((a, b) => a - b) }
}

function countItems(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve(JSON.parse(body).items))
    })
    request.on('error', reject)
  })
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
}

function row(name: string, figures: readonly number[]): string {
  const { median, min, max } = spreadOf(figures)
  return `${name.padEnd(34)} ${[median, min, max].map((value) => value.toFixed(1).padStart(6)).join(' ')}`
}

await main()
