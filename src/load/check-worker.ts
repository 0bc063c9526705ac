import { workerData } from 'node:worker_threads'
import { answerJobs } from './answer.ts'
import { type CheckJob, checkJob } from './check.ts'

/** Texts that are kept already, by digest. */
const known: ReadonlySet<string> = workerData ?? new Set()

answerJobs((job: CheckJob) => checkJob(job, known))
