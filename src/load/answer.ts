import { parentPort } from 'node:worker_threads'
import { type Outcome, READY } from './pool.ts'

/**
 * Answer every batch that a pool sends to this worker with what `work` makes of its jobs, in order. What `work` throws
 * is the fault of that job alone. To be called once, by the module that the pool was made with.
 */
export function answerJobs<Job, Value>(work: (job: Job) => Value): void {
  parentPort?.postMessage(READY)
  parentPort?.on('message', (jobs: readonly Job[]) => {
    parentPort?.postMessage(jobs.map((job) => tryJob(work, job)))
  })
}

function tryJob<Job, Value>(work: (job: Job) => Value, job: Job): Outcome<Value> {
  try {
    return { value: work(job) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { fault: `the parser failed: ${message.split('\n', 1)[0]}` }
  }
}
