import { answerJobs } from '../../src/load/answer.ts'

/** A worker for tests: doubles numbers, and does what its words say. */
answerJobs((job: number | string): number => {
  if (typeof job === 'number') return job * 2
  if (job === 'die') process.exit(7)
  if (job === 'hang') for (;;);
  if (job === 'swell') {
    const held: string[][] = []
    for (;;) held.push(Array.from({ length: 100_000 }, (_, i) => `${i} ${held.length}`))
  }
  throw new Error(`no such job\nat /secret/path`)
})
