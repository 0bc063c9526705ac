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

/** The same articles as a feed. */
function largeFeed(folder: string, count: number): string {
  const path = join(folder, 'large.rss')
  const items = Array.from({ length: count }, (_, n) => {
    const { title, text } = inventArticle(n)
    const content = text.trim().replaceAll('\n\n', '&lt;br>')
    return `<item><guid>a${n}</guid><title>${title}</title><c:encoded>${content}</c:encoded></item>\n`
  })
  const space = 'xmlns:c="http://purl.org/rss/1.0/modules/content/"'
  writeFileSync(path, `<rss version="2.0" ${space}><channel>${items.join('')}</channel></rss>`)
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

for (const [signal, kind, create] of [
  ['SIGINT', 'records', largeFile],
  ['SIGKILL', 'records', largeFile],
  ['SIGKILL', 'a feed', largeFeed],
] as const) {
  t.test(
    `interrupted by ${signal}, an import of ${kind} goes on when called again, without duplicates`,
    async (t) => {
      const folder = t.testdir()
      // More megabytes than one part holds.
      const count = 3_000
      const file = create(folder, count)
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
    },
  )
}
