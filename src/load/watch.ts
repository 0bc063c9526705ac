import { type FSWatcher, watch } from 'node:fs'
import { identityOf } from './identity.ts'

/** Stops watching. */
export type StopWatching = () => void

/** A burst of changes is one: this long nothing must happen. */
const quietMs = 100
/** A folder that changes all the time is looked at nevertheless. */
const burstMs = 500
/** Where the system does not tell of changes, the folder is looked at this often. */
const pollMs = 1_000
/** And where it does, this often: a network folder may say nothing. Whether it is still the same folder is asked at `pollMs`. */
const safetyMs = 30_000

/**
 * Call `look` once, and soon after anything in a folder may have changed, one call after the other: the next begins when the last
 * is done. `look` never rejects. The folder may be missing, and may come and go.
 */
export function watchFolder(folder: string, look: () => Promise<void>): StopWatching {
  let watcher: FSWatcher | undefined
  /** Which folder is watched: another one may come to stand at its path, of which nothing would be told. */
  let watched: string | undefined
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
      watched = identityOf(folder)
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

  const check = (): void => {
    if (!watcher || identityOf(folder) === watched) return
    lose()
    plan(0)
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
    // A change that came during the look has a timer of its own, which this one takes the place of.
    if (again) plan(0)
    else if (firstChange !== undefined) plan(quietMs)
    else plan(watcher ? safetyMs : pollMs)
  }

  open()
  // What has changed since the folder was last looked at was told to nobody.
  plan(quietMs)
  const checking = setInterval(check, pollMs)
  checking.unref()
  return () => {
    stopped = true
    clearInterval(checking)
    clearTimeout(timer)
    watcher?.close()
  }
}
