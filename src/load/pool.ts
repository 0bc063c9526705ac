import { Worker, type WorkerOptions } from 'node:worker_threads'
import { limits } from '../limits.ts'

/** What became of one job: the value that the worker made of it, or why there is none, in one English clause. */
export type Outcome<Value> = { readonly value: Value } | { readonly fault: string }

export interface PoolOptions {
  /** How many workers; whole, at least 1. */
  readonly size: number
  /** A batch that takes longer is given up and its worker ended; milliseconds. `limits.batch_ms_max` without it. */
  readonly timeoutMs?: number
  /** How many workers may be replaced before the pool gives up. `limits.worker_deaths_max` without it. */
  readonly deathsMax?: number
  /** What every worker is given as it starts, as `workerData`; copied to each. */
  readonly data?: unknown
  /** The heap of one worker, in MiB. `limits.worker_heap_mib_max` without it. */
  readonly heapMib?: number
}

/**
 * A bounded number of worker threads that turn batches of jobs into outcomes.
 *
 * A worker that dies, runs out of memory or does not answer in time is replaced, and its batch is done again job by
 * job, so that only the job that ends a worker is lost: it has a `fault`. A pool whose workers cannot start, or have
 * died more than `deathsMax` times, gives every further job a fault. Nothing waits for ever, and nothing here rejects.
 */
export interface Pool<Job, Value> {
  /** Do one batch: an outcome for each of its jobs, in their order. Jobs are copied to the worker, not moved. */
  run(batch: readonly Job[]): Promise<readonly Outcome<Value>[]>
  /**
   * Do every batch of a stream, in order. Reads at most `2 * size` batches ahead of whoever reads the outcomes, so
   * that memory is bounded by the size of a batch. Errors of the stream pass through.
   */
  map(
    batches: AsyncIterable<readonly Job[]>,
  ): AsyncGenerator<{ readonly batch: readonly Job[]; readonly outcomes: readonly Outcome<Value>[] }>
  /** End the workers. What is being done then has a fault. */
  close(): Promise<void>
}

/**
 * A pool of workers that run the module `name` beside `base` (`import.meta.url` of the caller), which calls
 * `answerJobs`: `createPool('./parser', import.meta.url, { size: 2 })`. The name has no ending, since it is `.ts` in
 * the source and `.js` in the build. Workers start with the first batches and inherit the flags of the process.
 */
export function createPool<Job, Value>(name: string, base: string, options: PoolOptions): Pool<Job, Value> {
  const { size, timeoutMs = limits.batch_ms_max, deathsMax = limits.worker_deaths_max } = options
  const resourceLimits = { maxOldGenerationSizeMb: options.heapMib ?? limits.worker_heap_mib_max }
  const workerOptions: WorkerOptions = { resourceLimits, workerData: options.data }
  const script = moduleBeside(name, base)
  const idle: Worker[] = []
  const waiting: Task<Job, Value>[] = []
  const busy = new Map<Worker, Task<Job, Value>>()
  const started = new WeakSet<Worker>()
  let workers = 0
  let deaths = 0
  /** How many in a row have died before they could take a job. */
  let stillborn = 0
  let closed = false

  const spent = (): string | undefined => {
    if (closed) return 'the workers were ended'
    if (stillborn >= STILLBORN_MAX) return 'no worker can be started'
    return deaths > deathsMax ? 'too many workers have died' : undefined
  }

  const advance = (): void => {
    for (let task = waiting[0]; task !== undefined; task = waiting[0]) {
      const reason = spent()
      if (reason !== undefined) task.settle(fail(task.jobs, reason))
      else {
        const worker = idle.pop() ?? (workers < size ? start() : undefined)
        if (worker === undefined) return
        begin(worker, task)
      }
      waiting.shift()
    }
  }

  const start = (): Worker => {
    workers++
    const worker = openWorker(script, workerOptions)
    // A worker that has nothing to do keeps no process alive.
    worker.unref()
    let reason = 'the worker ended'
    let born = false
    worker.on('message', (outcomes: readonly Outcome<Value>[] | typeof READY) => {
      if (outcomes === READY) {
        born = true
        stillborn = 0
        // The batch's own time begins now.
        const first = busy.get(worker)
        if (first) time(worker, first, timeoutMs)
        return
      }
      const task = busy.get(worker)
      // What comes while the worker is being ended comes too late.
      if (task === undefined || task.late || closed) return
      busy.delete(worker)
      task.stop()
      worker.unref()
      idle.push(worker)
      task.settle(outcomes)
      advance()
    })
    worker.on('error', (error) => {
      reason = describeDeath(error)
    })
    worker.on('exit', () => {
      workers--
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
      const task = busy.get(worker)
      busy.delete(worker)
      deaths++
      if (!born) stillborn++
      task?.stop()
      if (task !== undefined) bury(task, spent() ?? task.late ?? reason)
      advance()
    })
    return worker
  }

  const begin = (worker: Worker, task: Task<Job, Value>): void => {
    busy.set(worker, task)
    worker.ref()
    time(worker, task, timeoutMs + (started.has(worker) ? 0 : START_MS))
    started.add(worker)
    worker.postMessage(task.jobs)
  }

  const time = (worker: Worker, task: Task<Job, Value>, ms: number): void => {
    task.stop()
    const timer = setTimeout(() => {
      task.late = `it took longer than ${timeoutMs / 1000} s`
      void worker.terminate()
    }, ms)
    task.stop = () => clearTimeout(timer)
  }

  /** The jobs of a dead worker: one alone is lost, several are tried again one by one. */
  const bury = (task: Task<Job, Value>, reason: string): void => {
    if (task.jobs.length === 1 || spent() !== undefined) task.settle(fail(task.jobs, reason))
    else void Promise.all(task.jobs.map((job) => run([job]))).then((each) => task.settle(each.flat()))
  }

  const run = (jobs: readonly Job[]): Promise<readonly Outcome<Value>[]> =>
    new Promise((settle) => {
      if (jobs.length === 0) settle([])
      else {
        waiting.push({ jobs, settle, stop: () => {}, late: undefined })
        advance()
      }
    })

  return {
    run,
    async *map(batches) {
      const ahead: { batch: readonly Job[]; outcomes: Promise<readonly Outcome<Value>[]> }[] = []
      for await (const batch of batches) {
        ahead.push({ batch, outcomes: run(batch) })
        const first = ahead.length > 2 * size ? ahead.shift() : undefined
        if (first) yield { batch: first.batch, outcomes: await first.outcomes }
      }
      for (const { batch, outcomes } of ahead) yield { batch, outcomes: await outcomes }
    },
    async close() {
      closed = true
      advance()
      for (const worker of [...busy.keys(), ...idle]) {
        worker.ref()
        await worker.terminate()
      }
    },
  }
}

/** What a worker says when it can take jobs. */
export const READY = 'ready'

/** What a worker has to load before its first batch, on a busy machine; milliseconds. */
const START_MS = 30_000

/** One may fail to start for want of memory; a module that cannot be loaded fails every time. */
const STILLBORN_MAX = 3

interface Task<Job, Value> {
  readonly jobs: readonly Job[]
  readonly settle: (outcomes: readonly Outcome<Value>[]) => void
  /** Stop the clock. */
  stop: () => void
  late: string | undefined
}

/** The module `name` beside `base`: `.ts` in the source, `.js` in the build. */
export function moduleBeside(name: string, base: string): URL {
  return new URL(`${name}${base.endsWith('.ts') ? '.ts' : '.js'}`, base)
}

/** tsx, which runs the source, loads TypeScript in the main thread only (Node 20): its workers have to ask for it. */
export function openWorker(script: URL, options: WorkerOptions): Worker {
  const byTsx = script.pathname.endsWith('.ts') && process.execArgv.some((flag) => /\btsx\b/.test(flag))
  if (!byTsx) return new Worker(script, options)
  const [tsx, module] = [import.meta.resolve('tsx/esm/api'), script.href].map((url) => JSON.stringify(url))
  const source = `import(${tsx}).then(({ register }) => (register(), import(${module})))`
  return new Worker(source, { ...options, eval: true })
}

function fail(jobs: readonly unknown[], fault: string): { readonly fault: string }[] {
  return jobs.map(() => ({ fault }))
}

function describeDeath(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'the worker ran out of memory'
  const message = error instanceof Error ? error.message : String(error)
  return `the worker failed: ${message.split('\n', 1)[0]}`
}
