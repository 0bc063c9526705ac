import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { inventArticle } from './articles.ts'
import { held } from './held.ts'
import { ended, type Run, runKhabar, spawnKhabar } from './khabar.ts'

/** A file of so many articles. */
function largeFile(folder: string, count: number): string {
  const path = join(folder, 'large.jsonl')
  const lines = Array.from(
    { length: count },
    (_, n) => `${JSON.stringify({ id: `a${n}`, ...inventArticle(n) })}\n`,
  )
  writeFileSync(path, lines.join(''))
  return path
}

/** Start an import that is ended by a signal once a part of it has been named. */
async function interrupt(t: Test, folder: string, file: string, signal: NodeJS.Signals): Promise<Run> {
  const data = join(folder, 'data')
  mkdirSync(data, { recursive: true })
  const child = spawnKhabar(['import', file, '--data', data, '--workers', '1'])
  t.teardown(() => child.kill('SIGKILL'))
  const end = ended(child)
  const named = setInterval(() => {
    if (!readdirSync(data).some((name) => name.endsWith('.jsonl'))) return
    clearInterval(named)
    child.kill(signal)
  }, 20)
  t.teardown(() => clearInterval(named))
  return end
}

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  t.test(`interrupted by ${signal} and called again, an import goes on without duplicates`, async (t) => {
    const folder = t.testdir()
    // More megabytes than one part holds.
    const count = 3_000
    const file = largeFile(folder, count)
    const first = await interrupt(t, folder, file, signal)
    if (signal === 'SIGINT')
      t.match(first, { code: 130, stderr: /interrupted; the same command goes on from here\n$/ })
    else t.equal(first.signal, 'SIGKILL')
    const partly = await held(join(folder, 'data'))
    t.ok(partly.ids.length > 0, `${partly.ids.length} were kept`)
    t.strictSame(partly.other, [], 'what is there is whole')
    const second = await runKhabar(['import', file, '--data', join(folder, 'data')])
    t.equal(second.code, 0, second.stderr)
    const all = await held(join(folder, 'data'))
    t.equal(all.ids.length, count)
    t.strictSame(all.other, [])
    t.notOk(
      readdirSync(join(folder, 'data')).some((name) => name.startsWith('.import-')),
      'nothing is left over',
    )
  })
}
