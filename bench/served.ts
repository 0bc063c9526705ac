import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Unusable } from './unusable.ts'

/** A server under measurement, in a process of its own. */
export interface Served {
  readonly url: string
  readonly items: number
  /** From the start of the process to all data being served. */
  readonly startMs: number
  /** Time of all its threads so far, seconds. */
  cpuS(): number
  /** The most memory it has had so far, MiB; `undefined` where the system does not say. */
  peakMiB(): number | undefined
  stop(): Promise<void>
}

/** Start the built server over a folder and wait until it serves. */
export async function startServed(data: string): Promise<Served> {
  const start = performance.now()
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../dist/src/cli.js', import.meta.url)), 'serve', '--port', '0', '--data', data],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LOG_LEVEL: 'info' } },
  )
  const { url, items } = await untilServing(child)
  const startMs = performance.now() - start
  return {
    url,
    items,
    startMs,
    cpuS: () => cpuSeconds(child.pid),
    peakMiB: () => peakOf(child.pid),
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

function untilServing(child: ChildProcess): Promise<{ url: string; items: number }> {
  const { stderr } = child
  if (!stderr) throw new Error('the server has no log')
  return new Promise((resolve, reject) => {
    let last = ''
    const lines = createInterface({ input: stderr })
    lines.on('line', (line) => {
      last = line
      if (line.includes('"msg":"serving"')) resolve(JSON.parse(line))
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Unusable(`the server ended: ${last}`)))
  })
}

/** Time of all threads of a process so far, seconds. Linux counts in hundredths. */
export function cpuSeconds(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return Number.NaN
  }
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kib] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kib === undefined ? undefined : Number(kib) / 1024
  } catch {
    return undefined
  }
}
