import { limits } from '../limits.ts'

/** How long to wait before something that ends too soon is started again. */
export interface Backoff {
  /** Milliseconds, given how long the last one has lived: each time twice as long, until one lives long enough. */
  next(livedMs: number): number
}

export function createBackoff(): Backoff {
  let short = 0
  return {
    next(livedMs) {
      if (livedMs >= limits.restart_settled_ms) short = 0
      return Math.min(limits.restart_ms_max, limits.restart_ms_min * 2 ** short++)
    },
  }
}
