import { parentPort, workerData } from 'node:worker_threads'
import { busyMs, type Database, openDatabase } from '../store/embedded/database.ts'
import { createWriter } from '../store/embedded/writer.ts'
import type { Remark } from './pass.ts'
import { giveWay } from './priority.ts'
import type { ThreadAnswer, ThreadData, ThreadOrder } from './thread.ts'
import { createWork, type Work } from './work.ts'

/** The thread that reads the data folder and writes the index, so that the one that answers requests does neither. */
giveWay()
const { folder, path, stop } = workerData as ThreadData
const flag = new Int32Array(stop)
const host = {
  remark: (remark: Remark) => say({ remark }),
  stopped: () => Atomics.load(flag, 0) === 1,
}
/** Opened with the first order: what an index says of itself then is an answer like any other. */
let opened: { readonly database: Database; readonly work: Work } | undefined

/** Orders are followed one after the other. */
let orders = Promise.resolve()
parentPort?.on('message', (order: ThreadOrder) => {
  orders = orders.then(() => follow(order))
})

async function follow(order: ThreadOrder): Promise<void> {
  if (order === 'run') say(await run())
  else if (order === 'close') {
    await opened?.work.close()
    opened?.database.close()
    parentPort?.close()
  } else say(copy(order))
}

function open(): { readonly database: Database; readonly work: Work } {
  const database = openDatabase(path)
  opened = { database, work: createWork(folder, createWriter(database), host) }
  return opened
}

async function run(): Promise<ThreadAnswer> {
  try {
    const report = await (opened ?? open()).work.run({ held: false })
    return { report: report === 'too-much' ? { changed: false } : report }
  } catch (error) {
    return faultOf(error)
  }
}

/** Copy what lies beside the index into it, waiting for nobody. */
function copy(order: 'tidy' | 'trim'): ThreadAnswer {
  try {
    const { database } = opened ?? open()
    database.exec('PRAGMA busy_timeout = 0')
    // What a large load leaves beside the index is as large as the index.
    database.prepare(`PRAGMA wal_checkpoint(${order === 'trim' ? 'TRUNCATE' : 'PASSIVE'})`).all()
    database.exec(`PRAGMA busy_timeout = ${busyMs}`)
    return { tidy: true }
  } catch (error) {
    return faultOf(error)
  }
}

function faultOf(error: unknown): ThreadAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { fault: error instanceof Error ? error.message : String(error), code }
}

function say(answer: ThreadAnswer): void {
  parentPort?.postMessage(answer)
}
