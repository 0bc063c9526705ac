import { constants, setPriority } from 'node:os'
import { isMainThread } from 'node:worker_threads'

/**
 * Let the calling thread give way, from now on, to the one that answers requests. Linux alone gives a thread a priority
 * of its own; elsewhere this would be said of the whole process, so nothing is done.
 */
export function giveWay(): void {
  if (isMainThread || process.platform !== 'linux') return
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Where it may not be said, nothing but the latency of a busy machine is different.
  }
}
