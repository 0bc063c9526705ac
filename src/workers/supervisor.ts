import cluster, { type Worker } from 'node:cluster'
import { fileURLToPath } from 'node:url'
import type { WorkerCounts } from '../../schemas/worker-counts.ts'
import { limits } from '../limits.ts'
import type { LoaderLog } from '../load/loader.ts'
import { moduleBeside } from '../load/pool.ts'
import type { Readers, Shown } from '../load/readers.ts'
import { createBackoff } from './backoff.ts'
import type { Order, Report, WorkerData } from './messages.ts'

/** Several processes that serve together, kept alive. */
export interface Supervisor extends Readers {
  /** Settles with the address when all of them listen. Rejects with what the system says when one cannot. */
  readonly listening: Promise<string>
  /** Settles when all of them have something to show, for the first time. */
  serving(): Promise<void>
  /** Let all stop gracefully. `true` when all of them did; what takes too long is cut off. */
  stop(): Promise<boolean>
}

export interface SupervisorOptions {
  readonly data: WorkerData
  readonly log: LoaderLog
  /** Told when a process has met damage in the index. */
  readonly onDamage: () => void
}

/** What is known of a process that lives. */
interface State {
  readonly born: number
  /** Whether it has been told what to show. */
  told: boolean
  url: string | undefined
  /** The last turn that it shows, and whether it has something to show. */
  turn: number
  loaded: boolean
  fault: (Error & { readonly code?: string }) | undefined
}

/** Before the first load. */
const nothing: Shown = { loaded: false, index: 0, aside: undefined }

/** A stop is given a moment more than it takes to answer what is in flight. */
const stopMs = limits.shutdown_ms + 1_000

/**
 * Start the processes. The first ones listen at once, and show what `show` tells them; one that takes another's place
 * shows what there is before it listens.
 */
export function superviseWorkers({ data, log, onDamage }: SupervisorOptions): Supervisor {
  const { workers: wanted } = data.config
  const live = new Map<Worker, State>()
  const timers = new Set<NodeJS.Timeout>()
  /** Called whenever anything has changed. */
  const watchers = new Set<() => void>()
  let current: Extract<Order, { kind: 'show' }> = { kind: 'show', shown: nothing, turn: 0 }
  let told = 0
  let stopping = false
  let graceful = true
  /** Whether all have listened once: a process that cannot, afterwards, is tried again. */
  let begun = false
  let begin: (url: string) => void = () => {}
  let fail: (reason: Error) => void = () => {}
  const listening = new Promise<string>((resolve, reject) => {
    begin = resolve
    fail = reject
  })

  const counts = (): WorkerCounts => ({
    serving: [...live.values()].filter(({ url, loaded }) => url !== undefined && loaded).length,
    wanted,
  })

  function send(worker: Worker, order: Order): void {
    // One that has just gone is told nothing.
    if (worker.isConnected()) worker.send(order, undefined, () => {})
  }

  function changed(): void {
    const now = counts()
    if (now.serving !== told) for (const worker of live.keys()) send(worker, { kind: 'counts', counts: now })
    told = now.serving
    const [url, ...others] = [...live.values()].flatMap((state) => state.url ?? [])
    if (!begun && url !== undefined && others.length === wanted - 1) {
      begun = true
      begin(url)
    }
    for (const watcher of watchers) watcher()
  }

  function take(worker: Worker, state: State, report: Report): void {
    if (report.kind === 'born') {
      state.told = true
      send(worker, current)
    } else if (report.kind === 'listening') {
      state.url = report.url
      send(worker, { kind: 'counts', counts: counts() })
    } else if (report.kind === 'shown') {
      state.turn = report.turn
      state.loaded = report.loaded
    } else if (report.kind === 'damaged') onDamage()
    else state.fault = Object.assign(new Error(report.message), report.code ? { code: report.code } : {})
    changed()
  }

  function start(backoff = createBackoff()): void {
    const worker = cluster.fork()
    const state: State = {
      born: performance.now(),
      told: false,
      url: undefined,
      turn: 0,
      loaded: false,
      fault: undefined,
    }
    live.set(worker, state)
    worker.on('message', (report: Report) => take(worker, state, report))
    worker.on('error', (error) => log.error({ err: error }, 'a serving process cannot be reached'))
    worker.on('exit', (code, signal) => {
      live.delete(worker)
      if (stopping) {
        if (code !== 0) graceful = false
      } else if (!begun && state.fault !== undefined) fail(state.fault)
      else {
        const againMs = backoff.next(performance.now() - state.born)
        const fault = state.fault && { err: state.fault }
        log.error(
          { worker: worker.process.pid, code, signal, ...fault, againMs },
          'a serving process has ended and is replaced',
        )
        const timer = setTimeout(() => {
          timers.delete(timer)
          start(backoff)
        }, againMs)
        timers.add(timer)
      }
      changed()
    })
  }

  /** Settles when something is so, or after a time where one is given; says which. */
  function until(isSo: () => boolean, ms?: number): Promise<boolean> {
    if (isSo()) return Promise.resolve(true)
    return new Promise((resolve) => {
      const settle = (so: boolean): void => {
        clearTimeout(timer)
        watchers.delete(watcher)
        resolve(so)
      }
      const watcher = (): void => {
        if (isSo()) settle(true)
      }
      const timer = ms === undefined ? undefined : setTimeout(() => settle(false), ms)
      watchers.add(watcher)
    })
  }

  cluster.setupPrimary({
    exec: fileURLToPath(moduleBeside('./worker', import.meta.url)),
    args: [JSON.stringify(data)],
  })
  for (let n = 0; n < wanted; n++) start()

  return {
    listening,
    async serving() {
      await until(() => counts().serving === wanted)
    },
    async show(shown: Shown) {
      const order = { kind: 'show', shown, turn: current.turn + 1 } as const
      current = order
      for (const [worker, state] of live) if (state.told) send(worker, order)
      // One that has not been born begins with this or with what comes after it.
      const all = (): boolean => [...live.values()].every(({ told, turn }) => !told || turn >= order.turn)
      await until(() => stopping || all(), limits.show_ms_max)
    },
    async stop() {
      stopping = true
      for (const timer of timers) clearTimeout(timer)
      for (const worker of live.keys()) send(worker, { kind: 'stop' })
      changed()
      if (!(await until(() => live.size === 0, stopMs))) {
        graceful = false
        for (const worker of live.keys()) worker.process.kill('SIGKILL')
        await until(() => live.size === 0, stopMs)
      }
      return graceful
    },
  }
}
