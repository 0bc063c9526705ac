import { type FSWatcher, watch } from 'node:fs'

/** Stops watching. */
export type StopWatching = () => void

/** A burst of changes is one: this long nothing must happen. */
const quietMs = 100
/** A folder that changes all the time is looked at nevertheless. */
const burstMs = 500
/** Where the system does not tell of changes, the folder is looked at this often. */
const pollMs = 1_000
/** And where it does, this often: a network folder may say nothing. */
const safetyMs = 30_000

/**
 * Call `look` soon after anything in a folder may have changed, one call after the other: the next begins when the last
 * is done. `look` never rejects. The folder may be missing, and may come and go.
 */
export function watchFolder(folder: string, look: () => Promise<void>): StopWatching {
  let watcher: FSWatcher | undefined
  let timer: NodeJS.Timeout | undefined
  let firstChange: number | undefined
  let looking = false
  let again = false
  let stopped = false

  const onChange = (_event: string, name: string | Buffer | null): void => {
    // What begins with a dot, such as the index, is no data.
    if (name !== null && String(name).startsWith('.')) return
    firstChange ??= performance.now()
    plan(Math.min(quietMs, Math.max(0, firstChange + burstMs - performance.now())))
  }

  const open = (): void => {
    if (watcher || stopped) return
    try {
      watcher = watch(folder, { persistent: false }, onChange)
      watcher.on('error', lose)
    } catch {
      lose()
    }
  }

  const lose = (): void => {
    watcher?.close()
    watcher = undefined
  }

  const plan = (ms: number): void => {
    clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(run, ms)
    timer.unref()
  }

  const run = async (): Promise<void> => {
    if (looking) {
      again = true
      return
    }
    looking = true
    firstChange = undefined
    again = false
    open()
    await look()
    looking = false
    plan(again ? 0 : watcher ? safetyMs : pollMs)
  }

  open()
  plan(watcher ? safetyMs : pollMs)
  return () => {
    stopped = true
    clearTimeout(timer)
    watcher?.close()
  }
}
