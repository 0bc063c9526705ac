import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { createFollower, type Follower } from '../../src/load/follower.ts'
import { createLoader } from '../../src/load/loader.ts'
import type { Shown } from '../../src/load/readers.ts'

const record = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`

/** A loader over a folder and somebody who follows it; what is shown, and what the follower says. */
function follow(t: Test, folder: string) {
  const shown: Shown[] = []
  const said: string[] = []
  const told = { on: true }
  const quiet = { info: () => {}, warn: () => {}, error: () => {} }
  let follower: Follower | undefined
  const loader = createLoader({
    folder,
    parser: 'test 1',
    log: quiet,
    readers: {
      async show(now) {
        shown.push(now)
        if (told.on) follower?.show(now)
      },
    },
  })
  const path = loader.index ?? ''
  const log = { ...quiet, error: (_fields: object, message: string) => void said.push(message) }
  follower = createFollower({ path, log, onDamage: loader.reportDamage })
  const { store } = follower
  t.teardown(async () => {
    store.close()
    await loader.close()
  })
  const ids = async () => {
    const { entries } = await store.list({ filter: {}, sort: 'headline', limit: 100 })
    return entries.map(({ id }) => id).sort()
  }
  return { loader, follower, store, shown, said, ids, path, told }
}

t.test('nothing is shown before the first load, and from then on each state as a whole', async (t) => {
  const folder = t.testdir({ 'a.jsonl': record('a', 'خبر') })
  const { loader, store, shown, ids } = follow(t, folder)
  t.equal(store.status().loaded, false)
  await loader.look()
  t.strictSame(await ids(), ['a'])
  t.strictSame(store.status(), loader.store.status(), 'both tell the same')
  writeFileSync(join(folder, 'b.jsonl'), record('b', 'آخر') + record('c', 'ثالث'))
  await loader.look()
  t.strictSame(await ids(), ['a', 'b', 'c'])
  const times = shown.length
  await loader.look()
  t.equal(shown.length, times, 'nothing has changed and nothing is told')
})

t.test('what is written is not seen before it is shown', async (t) => {
  const folder = t.testdir({ 'a.jsonl': record('a', 'خبر') })
  const { loader, follower, shown, ids, told } = follow(t, folder)
  await loader.look()
  told.on = false
  writeFileSync(join(folder, 'b.jsonl'), record('b', 'آخر'))
  await loader.look()
  t.strictSame(await ids(), ['a'])
  const last = shown.at(-1)
  if (last) follower.show(last)
  t.strictSame(await ids(), ['a', 'b'])
})

t.test('an index in the place of another one is opened, and one that has gone is not made', async (t) => {
  const parent = t.testdir({
    data: { 'a.jsonl': record('a', 'خبر') },
    other: { 'b.jsonl': record('b', 'آخر') },
  })
  const folder = join(parent, 'data')
  const { loader, follower, store, shown, said, ids, path } = follow(t, folder)
  await loader.look()
  renameSync(folder, join(parent, 'gone'))
  await loader.look()
  t.strictSame(await ids(), ['a'], 'what was read before is served')
  t.match(store.status(), { refused: 1, refusals: [{ file: '.', reason: 'does not exist' }] })
  follower.show({ loaded: true, index: 7, aside: undefined })
  t.strictSame(said, ['the index cannot be read'])
  t.notOk(existsSync(path))
  t.strictSame(await ids(), ['a'])

  renameSync(join(parent, 'other'), folder)
  await loader.look()
  t.strictSame(await ids(), ['b'])
  t.match(shown.at(-1), { loaded: true, index: 1, aside: undefined })
})

t.test('damage that is met in reading is told, and the index is made anew', async (t) => {
  const folder = t.testdir({ 'a.jsonl': record('a', 'خبر'), 'b.jsonl': record('b', 'آخر') })
  const { loader, store, shown, ids, path } = follow(t, folder)
  await loader.look()
  for (const each of [path, `${path}-wal`]) writeFileSync(each, Buffer.alloc(statSync(each).size, 0xa5))
  loader.reportDamage()
  t.match(shown.at(-1), { loaded: false })
  t.equal(store.status().loaded, false, 'nothing damaged is shown')
  await loader.look()
  t.strictSame(await ids(), ['a', 'b'])
  rmSync(join(folder, 'a.jsonl'))
  await loader.look()
  t.strictSame(await ids(), ['b'])
})
