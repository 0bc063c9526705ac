import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Spread } from './clock.ts'
import { writeData } from './http-data.ts'
import { loadTool } from './http-load.ts'
import { lateness, type Ratios, type Rounds, ratiosOf } from './http-ratios.ts'
import { readRows } from './http-rows.ts'
import { startBare, startKhabar } from './http-servers.ts'
import { findDrops, type RatioTable, readTable, writeTable } from './http-table.ts'
import { apart } from './machine.ts'
import { canPace } from './paced.ts'
import { exitCodeOf, inFolder, print } from './script.ts'
import { Unusable } from './unusable.ts'

const usage = 'npm run bench:http -- [--rounds N] [--seconds N] [--only WORDS] [--few] [--write | --check]'

/** What the caller wants measured. */
interface Call extends Rounds {
  /** Rows whose name holds these words. */
  readonly only: string | undefined
  /** The bare server says no more than it must. */
  readonly few: boolean
  readonly write: boolean
  readonly check: boolean
}

/**
 * Measure khabar's answers beside those of a bare server, in turns, and print the ratios. Exit 1 when one is more than
 * 15 % lower than in the table it is to be compared with, 2 for a wrong call.
 */
function main(args: readonly string[]): Promise<number> {
  return exitCodeOf(() =>
    inFolder('http', async (folder) => {
      const call = readCall(args)
      const kept = call.check ? readTable() : {}
      const table = await measure(folder, call)
      if (call.write) writeTable(table)
      const drops = findDrops(kept, table)
      for (const drop of drops) process.stderr.write(`bench: ${drop}\n`)
      return drops.length > 0 ? 1 : 0
    }),
  )
}

function readCall(args: readonly string[]): Call {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean', default: false }] as const
  const options = { rounds: text, seconds: text, only: text, few: flag, write: flag, check: flag }
  try {
    const { values } = parseArgs({ args: [...args], options })
    const { only, few, write, check } = values
    const [rounds, seconds] = [Number(values.rounds ?? 5), Number(values.seconds ?? 2)]
    if (![rounds, seconds].every((figure) => Number.isInteger(figure) && figure > 0 && figure <= 100))
      throw new Error('rounds and seconds are whole numbers from 1 to 100')
    if ((write || check) && (only !== undefined || few))
      throw new Error('the table is of every row, as it is')
    return { rounds, seconds, only, few, write, check }
  } catch (error) {
    throw new Unusable(`${error instanceof Error ? error.message.split('\n', 1)[0] : error}: ${usage}`)
  }
}

async function measure(folder: string, call: Call): Promise<RatioTable> {
  const khabar = await startKhabar(writeData(folder), folder)
  const rows = (await readRows(khabar.url)).filter(({ name }) => name.includes(call.only ?? ''))
  const bare = await startBare(khabar.url, rows, call.few ? 'few' : 'all')
  const table: Record<string, Ratios> = {}
  try {
    print(
      `${loadTool}, 64 connections, ${call.rounds} rounds of ${call.seconds} s; ${apart}; bare node:http = 1`,
    )
    print('                     requests a second    per second of processor  target  both, requests/s')
    for (const [at, row] of rows.entries()) {
      const ratios = await ratiosOf(row, at, { khabar, bare }, call)
      table[row.name] = ratios
      const { rate, cpu, ourRate, bareRate } = ratios
      print(
        `${row.name.padEnd(20)} ${told(rate)}  ${told(cpu)}    ${row.target.toFixed(2)} ${ourRate.toFixed(0).padStart(8)} ${bareRate.toFixed(0).padStart(8)}`,
      )
    }
    // Of the first row that is asked for without headers: the pacer sends none.
    const at = rows.findIndex(({ headers }) => Object.keys(headers).length === 0)
    const paced = rows[at]
    const highest = paced && table[paced.name]?.ourRate
    if (paced && !canPace) print(`p99 of ${paced.name}: not measured, h2load is not installed`)
    else if (paced && highest) {
      const pace = highest * 0.7
      const late = await lateness(paced, at, { khabar, bare }, pace, call, folder)
      print(
        `p99 of ${paced.name} at ${pace.toFixed(0)}/s: ${late ? `${told(late.ratio)} of the bare server's (${late.ourMs.toFixed(2)} to ${late.bareMs.toFixed(2)} ms); wanted: 2 at most` : 'not measured, the pace was not kept'}`,
      )
    }
  } finally {
    await bare.stop()
    await khabar.stop()
  }
  return Object.fromEntries(Object.entries(table).map(([name, { rate, cpu }]) => [name, { rate, cpu }]))
}

function told({ median, min, max }: Spread): string {
  return [median, min, max].map((figure) => figure.toFixed(2).padStart(6)).join(' ')
}

process.exitCode = await main(process.argv.slice(2))
