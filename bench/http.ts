import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Spread, spreadOf } from './clock.ts'
import { writeData } from './http-data.ts'
import { fullLoad, loadTool } from './http-load.ts'
import { type Row, readRows } from './http-rows.ts'
import { type BareHeaders, type ServerProcess, startBare, startKhabar } from './http-servers.ts'
import { apart } from './machine.ts'
import { Unusable } from './unusable.ts'

/** Measure khabar's answers beside those of a bare server, in turns, and print the ratios. Exit 2 for a wrong call. */
async function main(args: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-http-'))
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rounds: { type: 'string' },
        seconds: { type: 'string' },
        only: { type: 'string' },
        few: { type: 'boolean' },
      },
    })
    await measure(
      folder,
      Number(values.rounds ?? 5),
      Number(values.seconds ?? 2),
      values.only,
      values.few ? 'few' : 'all',
    )
    return 0
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    process.stderr.write(`bench: ${error.message}\n`)
    return 2
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(
  folder: string,
  rounds: number,
  seconds: number,
  only: string | undefined,
  which: BareHeaders,
): Promise<void> {
  const khabar = await startKhabar(writeData(folder), folder)
  const rows = (await readRows(khabar.url)).filter(({ name }) => only === undefined || name.includes(only))
  const bare = await startBare(khabar.url, rows, which)
  try {
    print(`${loadTool}, 64 connections, ${rounds} rounds of ${seconds} s; ${apart}; bare node:http = 1`)
    for (const [at, row] of rows.entries())
      print(describe(row, await ratiosOf(row, at, { khabar, bare }, rounds, seconds)))
  } finally {
    await bare.stop()
    await khabar.stop()
  }
}

interface Ratios {
  /** Requests a second to those of the bare server. */
  readonly rate: Spread
  /** Requests to a second of the server's processor time: what others do on the machine hardly touches it. */
  readonly cpu: Spread
  /** Requests a second of the bare server, median. */
  readonly bareRate: number
}

async function ratiosOf(
  { path, headers }: Row,
  at: number,
  { khabar, bare }: Record<'khabar' | 'bare', ServerProcess>,
  rounds: number,
  seconds: number,
): Promise<Ratios> {
  const ours = () => measured(khabar, path, headers, seconds)
  const theirs = () => measured(bare, `/${at}`, headers, seconds)
  await ours()
  await theirs()
  const pairs: (readonly [Measured, Measured])[] = []
  for (let round = 0; round < rounds; round++) {
    // Who goes first takes turns, so that a machine that slows down slows both.
    if (round % 2 === 0) pairs.push([await ours(), await theirs()])
    else {
      const their = await theirs()
      pairs.push([await ours(), their])
    }
  }
  return {
    rate: spreadOf(pairs.map(([our, their]) => our.perSecond / their.perSecond)),
    cpu: spreadOf(pairs.map(([our, their]) => our.perCpuS / their.perCpuS)),
    bareRate: spreadOf(pairs.map(([, their]) => their.perSecond)).median,
  }
}

interface Measured {
  readonly perSecond: number
  readonly perCpuS: number
}

async function measured(
  server: ServerProcess,
  path: string,
  headers: Readonly<Record<string, string>>,
  seconds: number,
): Promise<Measured> {
  const before = server.cpuS()
  const { requests, perSecond } = await fullLoad(server.url + path, headers, seconds)
  return { perSecond, perCpuS: requests / (server.cpuS() - before) }
}

function describe({ name, target }: Row, { rate, cpu, bareRate }: Ratios): string {
  const figures = [rate.median, rate.min, rate.max, cpu.median, cpu.min, cpu.max, target]
  const told = figures.map((figure) => figure.toFixed(2).padStart(6)).join(' ')
  return `${name.padEnd(20)} ${told}   ${bareRate.toFixed(0).padStart(7)} /s`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

process.exitCode = await main(process.argv.slice(2))
