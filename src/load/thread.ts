import type { PassReport, Remark } from './pass.ts'
import { moduleBeside, openWorker } from './pool.ts'

/** What the thread that writes an index is started with. */
export interface ThreadData {
  readonly folder: string
  readonly path: string
  /** One whole number: 1 tells it to leave off what it does. */
  readonly stop: SharedArrayBuffer
}

export type ThreadOrder = 'run' | 'tidy' | 'trim' | 'close'

export type ThreadAnswer =
  | { readonly report: PassReport }
  | { readonly fault: string; readonly code: string }
  | { readonly remark: Remark }
  | { readonly tidy: true }

/** A thread that brings an index up to date. */
export interface IndexThread {
  /** Look at the folder once. Rejects with what the index says, with its code, and when the thread has ended. */
  run(): Promise<PassReport>
  /** Copy what lies beside the index into it, as far as readers have moved on. */
  tidy(): Promise<void>
  /** Let go of what lies beside the index when nobody reads it any more. */
  trim(): Promise<void>
  /**
   * Leave off and end. The thread is never cut off: the driver of the index ends the process when its thread is taken
   * from under it.
   */
  close(): Promise<void>
}

export function startThread(folder: string, path: string, remark: (remark: Remark) => void): IndexThread {
  const stop = new SharedArrayBuffer(4)
  const workerData: ThreadData = { folder, path, stop }
  const worker = openWorker(moduleBeside('./index-thread', import.meta.url), { workerData })
  let ended = false
  let settle: ((answer: ThreadAnswer | Error) => void) | undefined
  worker.on('message', (answer: ThreadAnswer) => {
    if ('remark' in answer) remark(answer.remark)
    else settle?.(answer)
  })
  // An error of another class comes over as a plain object.
  worker.on('error', (error) =>
    settle?.(error instanceof Error ? error : new Error('the thread that writes the index has failed')),
  )
  const gone = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      ended = true
      settle?.(new Error('the thread that writes the index has ended'))
      resolve()
    })
  })
  worker.unref()

  function ask(order: ThreadOrder): Promise<ThreadAnswer> {
    return new Promise((resolve, reject) => {
      if (ended) return reject(new Error('the thread that writes the index has ended'))
      settle = (answer) => {
        settle = undefined
        worker.unref()
        if (answer instanceof Error) reject(answer)
        else resolve(answer)
      }
      worker.ref()
      worker.postMessage(order)
    })
  }

  return {
    async run() {
      const answer = await ask('run')
      if ('report' in answer) return answer.report
      throw faultOf(answer)
    },
    async tidy() {
      const answer = await ask('tidy')
      if ('fault' in answer) throw faultOf(answer)
    },
    async trim() {
      const answer = await ask('trim')
      if ('fault' in answer) throw faultOf(answer)
    },
    async close() {
      if (ended) return
      Atomics.store(new Int32Array(stop), 0, 1)
      worker.ref()
      worker.postMessage('close')
      await gone
    },
  }
}

function faultOf(answer: ThreadAnswer): Error {
  const { fault, code } = 'fault' in answer ? answer : { fault: 'no report', code: '' }
  return Object.assign(new Error(fault), { code })
}
