import { spreadOf } from './clock.ts'
import { fullLoad } from './http-load.ts'
import type { Row } from './http-rows.ts'
import type { ServerProcess } from './http-servers.ts'
import type { TableRow } from './http-table.ts'
import { pacedP99 } from './paced.ts'

/** The two that are compared. */
export interface Pair {
  readonly khabar: ServerProcess
  readonly bare: ServerProcess
}

/** How long is measured. */
export interface Rounds {
  readonly rounds: number
  readonly seconds: number
}

/** What a row came to, and how fast both were. */
export interface Ratios extends TableRow {
  /** Requests a second, median. */
  readonly ourRate: number
  readonly bareRate: number
}

/** Measure one row in turns. The bare server has its answer under its number. */
export async function ratiosOf(
  { path, headers }: Row,
  at: number,
  { khabar, bare }: Pair,
  { rounds, seconds }: Rounds,
): Promise<Ratios> {
  const pairs = await inTurns(
    rounds,
    () => measured(khabar, path, headers, seconds),
    () => measured(bare, `/${at}`, headers, seconds),
  )
  return {
    rate: spreadOf(pairs.map(([our, their]) => our.perSecond / their.perSecond)),
    cpu: spreadOf(pairs.map(([our, their]) => our.perCpuS / their.perCpuS)),
    ourRate: spreadOf(pairs.map(([our]) => our.perSecond)).median,
    bareRate: spreadOf(pairs.map(([, their]) => their.perSecond)).median,
  }
}

/** The time of the slowest hundredth, khabar's to the bare server's, both at the same pace; nothing when that was not kept. */
export async function lateness(
  { path }: Row,
  at: number,
  { khabar, bare }: Pair,
  pace: number,
  { rounds, seconds }: Rounds,
  folder: string,
) {
  const pairs = await inTurns(
    rounds,
    () => pacedP99(khabar.url + path, pace, seconds, folder),
    () => pacedP99(`${bare.url}/${at}`, pace, seconds, folder),
  )
  const held = pairs.flatMap(([our, their]) =>
    our === undefined || their === undefined ? [] : [[our, their] as const],
  )
  if (held.length < pairs.length) return undefined
  return {
    ratio: spreadOf(held.map(([our, their]) => our / their)),
    ourMs: spreadOf(held.map(([our]) => our)).median,
    bareMs: spreadOf(held.map(([, their]) => their)).median,
  }
}

async function inTurns<T>(
  rounds: number,
  ours: () => Promise<T>,
  theirs: () => Promise<T>,
): Promise<(readonly [T, T])[]> {
  await ours()
  await theirs()
  const pairs: (readonly [T, T])[] = []
  for (let round = 0; round < rounds; round++) {
    // Who goes first takes turns, so that a machine that slows down slows both.
    if (round % 2 === 0) pairs.push([await ours(), await theirs()])
    else {
      const their = await theirs()
      pairs.push([await ours(), their])
    }
  }
  return pairs
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
  // A log of a minute is a gigabyte, which the disk takes on the server's core: that brought ratios down by a tenth.
  server.emptyLog()
  const before = server.cpuS()
  const { requests, perSecond } = await fullLoad({ url: server.url + path, headers, seconds })
  return { perSecond, perCpuS: requests / (server.cpuS() - before) }
}
