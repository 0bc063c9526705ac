import { performance } from 'node:perf_hooks'

/** How long a piece of work takes, in milliseconds. */
export function timeMs(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The middle of some figures, and their ends. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** The spread of at least one figure. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b)
  const at = (index: number): number => sorted[index] ?? Number.NaN
  const half = (sorted.length - 1) / 2
  return {
    median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  }
}
