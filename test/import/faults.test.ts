import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Arrival } from '../../src/import/arrival.ts'
import { readFile, readStream } from '../../src/import/file.ts'
import { readFolder } from '../../src/import/folder.ts'

const record = '{"id":"market","text":"قالت البلدية إن السوق يفتح غدا."}\n'

async function* failing(chunks: readonly string[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk)
  throw Object.assign(new Error('EIO: i/o error, read /secret/path'), { code: 'EIO' })
}

async function readAll(arrivals: AsyncIterable<Arrival>): Promise<Arrival[]> {
  const all: Arrival[] = []
  for await (const arrival of arrivals) all.push(arrival)
  return all
}

t.test('a stream that breaks off is refused where it stood, after what came whole', async (t) => {
  const chunks = [record, record.slice(0, 10), record.slice(10), '{"tex']
  for (let whole = 0; whole <= chunks.length; whole++) {
    const arrivals = await readAll(readStream(failing(chunks.slice(0, whole)), { file: 'stdin' }, 'jsonl'))
    const articles = whole === 0 ? 0 : whole < 3 ? 1 : 2
    t.match(arrivals.slice(0, -1), Array(articles).fill({ kind: 'article' }), `fault after ${whole} pieces`)
    t.strictSame(arrivals.at(-1), {
      kind: 'refusal',
      place: { file: 'stdin' },
      reason: 'cannot be read (EIO)',
      unreadable: true,
    })
  }
})

t.test('a text that breaks off is no article', async (t) => {
  t.match(await readAll(readStream(failing(['قالت البلدية']), { file: 'stdin' }, 'text')), [
    { kind: 'refusal', reason: 'cannot be read (EIO)' },
  ])
})

t.test(
  'a file that vanishes or grows while the folder is read is refused, and the others go on',
  async (t) => {
    const folder = t.testdir({
      'a.txt': 'خبر أول',
      'b.txt': 'خبر ثان',
      'c.txt': 'خبر ثالث',
      'd.txt': 'خبر رابع',
    })
    const outcomes: string[] = []
    for await (const { kind, place } of readFolder(folder)) {
      outcomes.push(`${place.file} ${kind}`)
      if (place.file === 'a.txt') {
        rmSync(join(folder, 'b.txt'))
        writeFileSync(join(folder, 'c.txt'), 'خبر '.repeat(300_000))
      }
    }
    t.strictSame(outcomes, ['a.txt article', 'b.txt refusal', 'c.txt refusal', 'd.txt article'])
  },
)

t.test('who stops early leaves no file open', async (t) => {
  const folder = t.testdir({ 'a.jsonl': record.repeat(50_000) })
  const before = openFiles()
  for (let n = 0; n < 20; n++) {
    for await (const arrival of readFile(join(folder, 'a.jsonl'), { file: 'a.jsonl' }, 'jsonl', {
      regularOnly: true,
    })) {
      t.equal(arrival.kind, 'article')
      break
    }
  }
  t.ok(openFiles() < before + 10, 'twenty would have stayed open')
})

/** How many descriptors this process has open. */
function openFiles(): number {
  return readdirSync('/dev/fd').length
}
