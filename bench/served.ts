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
  /** How late its event loop was since this was last asked; only of a server that is `watched`. */
  delay(): Promise<LoopDelay>
  /** Time of all its threads so far, seconds. */
  cpuS(): number
  /** The same of each process that it has started, in the order in which it did. */
  workersCpuS(): number[]
  /** The most memory it has had so far, MiB; `undefined` where the system does not say. */
  peakMiB(): number | undefined
  stop(): Promise<void>
}

/** Milliseconds beyond those that the clock takes between two looks. */
export interface LoopDelay {
  readonly p50: number
  readonly p99: number
  readonly max: number
  readonly samples: number
}

export interface ServedOptions {
  /** Measure the delay of its event loop. What runs is otherwise what everybody runs. */
  readonly watched?: boolean
  /** Processes that serve; one, as without the flag, when absent. */
  readonly workers?: number
}

/** Start the built server over a folder and wait until it serves. */
export async function startServed(
  data: string,
  { watched = false, workers }: ServedOptions = {},
): Promise<Served> {
  const start = performance.now()
  const probe = watched ? ['--import', new URL('./delay-probe.mjs', import.meta.url).href] : []
  const cli = fileURLToPath(new URL('../dist/src/cli.js', import.meta.url))
  const count = workers === undefined ? [] : ['--workers', String(workers)]
  const child = spawn(process.execPath, [...probe, cli, 'serve', '--port', '0', '--data', data, ...count], {
    stdio: ['ignore', 'ignore', 'pipe', ...(watched ? (['ipc'] as const) : [])],
    env: { ...process.env, LOG_LEVEL: 'info' },
  })
  const { url, items } = await untilServing(child)
  const startMs = performance.now() - start
  return {
    url,
    items,
    startMs,
    async delay() {
      child.send('delay')
      const [delay] = await once(child, 'message')
      return delay
    },
    cpuS: () => cpuSeconds(child.pid),
    workersCpuS: () => childrenOf(child.pid).map(cpuSeconds),
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
      if (!line.includes('"msg":"serving"')) return
      resolve(JSON.parse(line))
      // What comes now is a line a request: it is taken in and not looked at.
      lines.close()
      stderr.resume()
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

function childrenOf(pid: number | undefined): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number)
  } catch {
    return []
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
