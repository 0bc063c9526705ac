import type { ChildProcess } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { ended, spawnKhabar } from '../cli/khabar.ts'
import { untilServing } from './serving.ts'

async function start(t: Test, data: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawnKhabar(['serve', '--port', '0', '--data', data])
  t.teardown(() => child.kill('SIGKILL'))
  const { url } = await untilServing(child)
  return { url, child }
}

/** Ask again and again until an answer is as wanted; every answer must be whole. */
async function until(
  t: Test,
  url: string,
  isWanted: (total: number, status: number) => boolean,
): Promise<void> {
  for (;;) {
    const answer = await fetch(url)
    const body = (await answer.json()) as { page?: { total: number }; items?: unknown[] }
    if (answer.status === 200 && body.page?.total !== body.items?.length)
      t.fail('a page tells more than there is')
    if (isWanted(body.page?.total ?? 0, answer.status)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

t.test('files that come, change and go are seen while it serves, and no request is dropped', async (t) => {
  const folder = t.testdir({ 'a.jsonl': '{"id":"a","text":"خبر أول"}\n' })
  const { url, child } = await start(t, folder)
  const list = `${url}/v1/items`
  writeFileSync(join(folder, 'b.jsonl'), '{"id":"b","text":"خبر ثان"}\n{"id":"c","text":"خبر ثالث"}\n')
  await until(t, list, (total) => total === 3)

  writeFileSync(join(folder, '.b.jsonl'), '{"id":"b","text":"خبر ثان آخر"}\n')
  renameSync(join(folder, '.b.jsonl'), join(folder, 'b.jsonl'))
  await until(t, list, (total) => total === 2)
  t.equal(await (await fetch(`${url}/v1/items/b/text`)).text(), 'خبر ثان آخر')

  writeFileSync(join(folder, 'b.jsonl'), Buffer.from([0xff, 0xfe, 0]))
  await until(t, `${url}/health/ready`, (_, status) => status === 200)
  let refusals: unknown[] = []
  while (refusals.length === 0) {
    const ready = (await (await fetch(`${url}/health/ready`)).json()) as { refusals: unknown[] }
    refusals = ready.refusals
  }
  t.match(refusals, [{ file: 'b.jsonl' }])
  t.equal((await fetch(`${url}/v1/items/b`)).status, 200, 'its last good version is served')

  rmSync(join(folder, 'a.jsonl'))
  await until(t, list, (total) => total === 1)
  t.equal((await fetch(`${url}/v1/items/a`)).status, 404)
  const end = ended(child)
  child.kill('SIGTERM')
  t.equal((await end).code, 0)
})

t.test('another folder in the place of the one that is watched is seen as one', async (t) => {
  const parent = t.testdir({
    data: { 'a.jsonl': '{"id":"a","text":"خبر أول"}\n' },
    other: { 'b.jsonl': '{"id":"b","text":"خبر ثان"}\n{"id":"c","text":"خبر ثالث"}\n' },
  })
  const folder = join(parent, 'data')
  const { url, child } = await start(t, folder)
  renameSync(folder, join(parent, 'elsewhere'))
  renameSync(join(parent, 'other'), folder)
  await until(t, `${url}/v1/items`, (total) => total === 2)
  writeFileSync(join(folder, 'd.jsonl'), '{"id":"d","text":"خبر رابع"}\n')
  await until(t, `${url}/v1/items`, (total) => total === 3)
  const end = ended(child)
  child.kill('SIGTERM')
  t.equal((await end).code, 0)
})
