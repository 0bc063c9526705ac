import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { watchFolder } from '../../src/load/watch.ts'

/** Watches with a look of one's own; `until` settles when there have been so many. */
function watchWith(t: Test, folder: string, look: (n: number) => Promise<void>) {
  let looks = 0
  const waiting = new Map<number, () => void>()
  const stop = watchFolder(folder, async () => {
    await look(looks + 1)
    looks++
    waiting.get(looks)?.()
  })
  // The watch keeps no process alive.
  const alive = setInterval(() => {}, 1_000)
  t.teardown(() => {
    stop()
    clearInterval(alive)
  })
  return (count: number) =>
    looks >= count ? Promise.resolve() : new Promise<void>((resolve) => waiting.set(count, resolve))
}

t.test('what changed before the watch began is looked at', async (t) => {
  await watchWith(t, t.testdir({ 'a.txt': 'خبر' }), async () => {})(1)
})

t.test('a change at the very end of a look is followed by another look', async (t) => {
  const folder = t.testdir({})
  const until = watchWith(t, folder, async (n) => {
    if (n > 1) return
    writeFileSync(join(folder, 'a.txt'), 'خبر')
    // Long enough for the system to tell of it, too short for the pause that follows a change.
    await pause(30)
  })
  await until(2)
})
