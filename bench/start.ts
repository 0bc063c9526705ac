import { cpSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spreadOf } from './clock.ts'
import { inFolder, print } from './script.ts'
import { startServed } from './served.ts'

/** Starts of each kind. */
const rounds = 9

interface Start {
  readonly cpuMs: number
  readonly ms: number
}

/**
 * Measure what it costs to start the built server over the data that comes with khabar, until it says that it serves:
 * with no index, as after installation, and with the one that the first start has left. The two kinds take turns. It
 * judges nothing.
 */
async function main(): Promise<void> {
  const first: Start[] = []
  const again: Start[] = []
  for (let round = 0; round < rounds; round++) {
    await inFolder('start', async (folder) => {
      cpSync(seed, folder, { recursive: true, filter: (path) => basename(path) !== '.khabar' })
      first.push(await startOnce(folder))
      again.push(await startOnce(folder))
    })
  }
  print(`start to ready, ${rounds} rounds      median    min    max`)
  for (const [name, starts] of [
    ['without an index', first],
    ['with an index', again],
  ] as const) {
    print(row(`${name}, cpu ms`, starts, 'cpuMs'), row(`${name}, ms`, starts, 'ms'))
  }
}

const seed = fileURLToPath(new URL('../data', import.meta.url))

async function startOnce(folder: string): Promise<Start> {
  const served = await startServed(folder)
  const cpuMs = served.cpuS() * 1000
  await served.stop()
  return { cpuMs, ms: served.startMs }
}

function row(name: string, starts: readonly Start[], figure: keyof Start): string {
  const { median, min, max } = spreadOf(starts.map((start) => start[figure]))
  const cells = [median, min, max].map((value) => value.toFixed(0).padStart(6))
  return `${name.padEnd(28)} ${cells.join(' ')}`
}

await main()
