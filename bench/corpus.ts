import { copyFileSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Piece } from '../src/import/arrival.ts'
import { readPieces } from '../src/import/file.ts'
import { createPool } from '../src/load/pool.ts'
import { spreadOf } from './clock.ts'
import { type LoadResult, oneByOne, underLoad } from './load.ts'
import { makeQueries } from './queries.ts'
import { exitCodeOf, inFolder, print } from './script.ts'
import { startServed } from './served.ts'
import { Unusable } from './unusable.ts'

/** Seconds that each sort of request is asked for. */
const loadSeconds = 8

/** Measure loading and serving of a whole file and print what was found. It judges nothing. Exit 2 for a wrong call. */
function main([file, ...more]: readonly string[]): Promise<number> {
  return exitCodeOf(() =>
    inFolder('corpus', async (folder) => {
      if (file === undefined || more.length > 0)
        throw new Unusable('one file is needed: npm run bench:corpus -- FILE')
      if (!/\.jsonl(\.gz)?$/i.test(file) || !statSync(file, { throwIfNoEntry: false })?.isFile())
        throw new Unusable(`${file} is no .jsonl or .jsonl.gz file`)
      copyFileSync(file, join(folder, basename(file)))
      await measure(file, folder)
      return 0
    }),
  )
}

async function measure(file: string, folder: string): Promise<void> {
  const parse = await parseAlone(file)
  print(
    `parse alone     ${seconds(parse.ms)}  cpu ${seconds(parse.cpuMs)}  ${parse.articles} articles, ${parse.workers} workers`,
  )

  const first = await startServed(folder)
  print(
    `first import    ${seconds(first.startMs)}  cpu ${seconds(first.cpuS() * 1000)}  ${first.items} items, peak ${mib(first.peakMiB())}`,
    `  to parse      ${(first.startMs / parse.ms).toFixed(2)} times the time, ${((first.cpuS() * 1000) / parse.cpuMs).toFixed(2)} times the cpu`,
  )
  await first.stop()

  const again = await startServed(folder)
  print(
    `started again   ${seconds(again.startMs)}  peak ${mib(again.peakMiB())}`,
    `  to import     ${(again.startMs / first.startMs).toFixed(3)} times the time`,
    '',
  )
  try {
    const queries = await makeQueries(again.url)
    print(...describeWalk(await oneByOne(again.url, queries.walk.map(unlike))), '')
    const sorts = {
      'pages of items': queries.pages,
      searches: queries.searches,
      'quotes of one': queries.speakers,
    }
    print('50 connections                    requests   /s      p50 ms   p99 ms   not 200')
    for (const [name, paths] of Object.entries(sorts)) {
      print(row(await underLoad(name, again.url, paths, loadSeconds)))
    }
    print('', `peak after all  ${mib(again.peakMiB())}`)
  } finally {
    await again.stop()
  }
}

/** Read and parse everything, on as many threads as an import does, and keep nothing. */
async function parseAlone(file: string) {
  const workers = availableParallelism()
  const pool = createPool<Piece, boolean>('./parse-only', import.meta.url, { size: workers })
  const start = performance.now()
  const cpu = process.cpuUsage()
  let articles = 0
  for await (const { outcomes } of pool.map(batches(file))) {
    for (const outcome of outcomes) if ('value' in outcome && outcome.value) articles++
  }
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  await pool.close()
  return { ms, cpuMs: (user + system) / 1000, articles, workers }
}

async function* batches(file: string): AsyncGenerator<Piece[]> {
  let batch: Piece[] = []
  for await (const piece of readPieces(file, { file }, 'jsonl', { regularOnly: false })) {
    if (piece.kind !== 'piece') continue
    batch.push(piece)
    if (batch.length < 32) continue
    yield batch
    batch = []
  }
  yield batch
}

/** The same page under a path that has not been asked for: what is kept ready is not what is measured. */
function unlike(path: string): string {
  return `${path}&offsetUnit=utf-16`
}

function describeWalk(times: readonly number[]): string[] {
  const tenth = Math.max(1, Math.floor(times.length / 10))
  const [first, last] = [spreadOf(times.slice(1, tenth + 1)), spreadOf(times.slice(-tenth))]
  return [
    `walk            ${times.length} pages of 100, one by one; the first one ${ms(times[0] ?? 0)}`,
    `  first tenth   median ${ms(first.median)}, most ${ms(first.max)}`,
    `  last tenth    median ${ms(last.median)}, most ${ms(last.max)}`,
  ]
}

function row({ name, requests, perSecond, p50, p99, others }: LoadResult): string {
  const figures = [requests, perSecond.toFixed(0), p50, p99, others].map((figure) =>
    String(figure).padStart(8),
  )
  return `${name.padEnd(32)} ${figures.join(' ')}`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(6)} s`
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`
}

function mib(value: number | undefined): string {
  return value === undefined ? 'not told' : `${value.toFixed(0)} MiB`
}

process.exitCode = await main(process.argv.slice(2))
