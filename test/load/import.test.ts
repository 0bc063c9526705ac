import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { describePlace } from '../../src/import/arrival.ts'
import { type Imported, type Importing, importFiles } from '../../src/load/import.ts'
import { inventArticle } from '../cli/articles.ts'

/** Import one file of records into `data/` beside it. Gives what was done, and who was refused. */
async function importRecords(
  folder: string,
  articles: readonly object[],
  more: Partial<Importing> = {},
): Promise<Imported & { readonly refusals: string[] }> {
  const file = join(folder, 'wire.jsonl')
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''))
  const refusals: string[] = []
  const done = await importFiles({
    files: [file],
    data: join(folder, 'data'),
    workers: 2,
    onRefusal: ({ place: { line }, reason }) =>
      refusals.push(`${describePlace({ file: 'wire', ...(line !== undefined && { line }) })}: ${reason}`),
    onProgress: () => {},
    signal: new AbortController().signal,
    ...more,
  })
  return { ...done, refusals }
}

const articles = Array.from({ length: 150 }, (_, n) => ({ id: `a${n}`, ...inventArticle(n) }))

t.test(
  'two dying workers are reported with the records that ended them, and the rest is imported',
  async (t) => {
    const deadly = articles.map((article, n) =>
      n === 20 || n === 120 ? { ...article, title: 'deadly' } : article,
    )
    const worker = { name: './deadly-worker', base: import.meta.url }
    const done = await importRecords(t.testdir(), deadly, { worker })
    t.strictSame(done.refusals, ['wire:21: the worker ended', 'wire:121: the worker ended'])
    t.match(done, { accepted: 148, refused: 2, records: 150 })
  },
)

t.test('workers that cannot start refuse every record, and nothing hangs', async (t) => {
  const worker = { name: './missing-worker', base: import.meta.url }
  const done = await importRecords(t.testdir(), articles.slice(0, 3), { worker })
  t.match(done, { accepted: 0, refused: 3, parts: [] })
  t.match(done.refusals, Array(3).fill(/^wire:\d: (the worker failed: |no worker can be started)/))
})

t.test('an aborted import keeps what has been read', async (t) => {
  const stop = new AbortController()
  const folder = t.testdir()
  const many = Array.from({ length: 2_000 }, (_, n) => ({ id: `a${n}`, text: `خبر رقم ${n}` }))
  const done = await importRecords(folder, many, { signal: stop.signal, onProgress: () => stop.abort() })
  t.ok(done.accepted > 0 && done.accepted < 2_000, `${done.accepted} were accepted`)
  t.equal(readdirSync(join(folder, 'data')).length, 1)
  const rest = await importRecords(folder, many)
  t.match(rest, { accepted: 2_000 - done.accepted, duplicates: done.accepted, refused: 0 })
})

t.test('what is counted is what was found', async (t) => {
  const [first, second] = articles
  const done = await importRecords(t.testdir(), [
    first ?? {},
    second ?? {},
    { ...first, id: 'again' },
    { text: '' },
  ])
  t.match(done, { records: 4, accepted: 2, duplicates: 1, refused: 1, unreadable: 0 })
  t.ok(done.quotes > 10, 'each has eight quotations and more')
  t.ok(done.bytes > 4_000)
})
