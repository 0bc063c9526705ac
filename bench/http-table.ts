import { readFileSync, writeFileSync } from 'node:fs'
import type { Spread } from './clock.ts'
import { Unusable } from './unusable.ts'

/** Ratios of one kind of answer to a bare server, as they are kept beside the code. */
export interface TableRow {
  /** Requests a second. */
  readonly rate: Spread
  /** Requests to a second of the server's processor time. */
  readonly cpu: Spread
}

/** What was measured, by the name of the row. */
export type RatioTable = Readonly<Record<string, TableRow>>

const place = new URL('./http-ratios.json', import.meta.url)

/** Keep what was measured for later comparisons. */
export function writeTable(table: RatioTable): void {
  writeFileSync(
    place,
    `${JSON.stringify(table, (_, value) => (typeof value === 'number' ? round(value) : value), 2)}\n`,
  )
}

/** The table that is kept. */
export function readTable(): RatioTable {
  try {
    return JSON.parse(readFileSync(place, 'utf8'))
  } catch {
    throw new Unusable('there is no table to compare with: npm run bench:http -- --write')
  }
}

/** A ratio may be so much lower than the one that is kept. */
const dropMax = 0.15

/**
 * What has become slower than the table says, a line each. Processor time is compared: on a machine that does other
 * things as well, it spreads less than requests a second do.
 */
export function findDrops(kept: RatioTable, measured: RatioTable): string[] {
  return Object.entries(kept).flatMap(([name, { cpu }]) => {
    const now = measured[name]?.cpu.median
    if (now === undefined) return [`${name} was not measured`]
    if (now >= cpu.median * (1 - dropMax)) return []
    return [`${name} has dropped from ${round(cpu.median)} to ${round(now)}`]
  })
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
