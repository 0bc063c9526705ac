import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '../store/embedded/database.ts'
import { createWriter } from '../store/embedded/writer.ts'
import type { ThreadAnswer, ThreadData, ThreadOrder } from './thread.ts'
import { createWork } from './work.ts'

/** The thread that reads the data folder and writes the index, so that the one that answers requests does neither. */
const { folder, path, stop } = workerData as ThreadData
const flag = new Int32Array(stop)
const database = openDatabase(path)
const work = createWork(folder, createWriter(database), {
  remark: (remark) => say({ remark }),
  stopped: () => Atomics.load(flag, 0) === 1,
})

/** Orders are followed one after the other. */
let orders = Promise.resolve()
parentPort?.on('message', (order: ThreadOrder) => {
  orders = orders.then(() => follow(order))
})

async function follow(order: ThreadOrder): Promise<void> {
  if (order === 'run') say(await run())
  else if (order === 'tidy') {
    // Copies what readers have moved on to, and waits for nobody.
    database.prepare('PRAGMA wal_checkpoint(PASSIVE)').all()
    say({ tidy: true })
  } else {
    await work.close()
    database.close()
    parentPort?.close()
  }
}

async function run(): Promise<ThreadAnswer> {
  try {
    const report = await work.run({ held: false })
    return { report: report === 'too-much' ? { changed: false } : report }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { fault: error instanceof Error ? error.message : String(error), code }
  }
}

function say(answer: ThreadAnswer): void {
  parentPort?.postMessage(answer)
}
