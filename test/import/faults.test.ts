import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import type { Arrival } from '../../src/import/arrival.ts'
import { readFile, readStream } from '../../src/import/file.ts'
import { readFolder } from '../../src/import/folder.ts'
import { gunzip } from '../../src/import/gzip.ts'

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
      reason: articles === 0 ? 'cannot be read (EIO)' : `cannot be read (EIO), after line ${articles}`,
      ...(articles === 0 && { unreadable: true }),
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

t.test(
  'a packed file is read to where it breaks off or is damaged, and what came whole is kept',
  async (t) => {
    const records = Array.from(
      { length: 200 },
      (_, i) => `{"id":"a${i}","text":"خبر رقم ${i} عن سوق الوادي"}`,
    )
    const packed = gzipSync(`${records.join('\n')}\n`)
    const damaged = Buffer.from(packed)
    damaged.fill(0xff, packed.length >> 1, (packed.length >> 1) + 40)
    const folder = t.testdir({
      'damaged.jsonl.gz': damaged,
      'empty.jsonl.gz': '',
      'plain.jsonl.gz': record,
      'torn.jsonl.gz': packed.subarray(0, packed.length - 9),
      'twice.jsonl.gz': Buffer.concat([packed, packed]),
      'whole.JSONL.GZ': packed,
    })
    const read = async (name: string): Promise<{ articles: number; faults: Arrival[] }> => {
      const arrivals = await readAll(
        readFile(join(folder, name), { file: name }, 'jsonl', { regularOnly: true }),
      )
      const faults = arrivals.filter(({ kind }) => kind === 'refusal')
      return { articles: arrivals.length - faults.length, faults }
    }
    t.strictSame(await read('whole.JSONL.GZ'), { articles: 200, faults: [] })
    t.strictSame(await read('twice.jsonl.gz'), { articles: 400, faults: [] })
    t.match(await read('torn.jsonl.gz'), {
      articles: 200,
      faults: [
        { place: { file: 'torn.jsonl.gz' }, reason: 'the compressed data breaks off, after line 200' },
      ],
    })
    t.match(await read('damaged.jsonl.gz'), { faults: [{ reason: /^the compressed data is damaged/ }] })
    for (const [name, reason] of [
      ['plain.jsonl.gz', 'the compressed data is damaged'],
      ['empty.jsonl.gz', 'the compressed data breaks off'],
    ] as const) {
      t.match(await read(name), { articles: 0, faults: [{ reason }] }, name)
    }
  },
)

t.test('at every cut a packed file gives whole records only', async (t) => {
  const packed = gzipSync(record.repeat(30))
  for (let cut = 1; cut < packed.length; cut += 3) {
    const arrivals: Arrival[] = []
    const chunks = gunzip(inTwo(packed.subarray(0, cut)))
    for await (const arrival of readStream(chunks, { file: 'cut' }, 'jsonl')) arrivals.push(arrival)
    t.match(arrivals.pop(), { kind: 'refusal', reason: /^the compressed data breaks off/ }, `cut at ${cut}`)
    t.ok(arrivals.every(({ kind }) => kind === 'article'))
  }
})

t.test('a packed giant is read in bounded memory', async (t) => {
  // 400 MiB of spaces without a line break, packed to 400 kB, and a record behind them.
  const spaces = gzipSync(Buffer.alloc(8 * 1024 * 1024, 0x20))
  const giant = Buffer.concat([...Array<Buffer>(50).fill(spaces), gzipSync(`\n${record}`)])
  let most = 0
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of gunzip(inTwo(giant))) {
      most = Math.max(most, process.memoryUsage().arrayBuffers)
      yield chunk
    }
  }
  t.match(await readAll(readStream(watched(), { file: 'giant' }, 'jsonl')), [
    { kind: 'refusal', place: { line: 1 }, reason: /more than \d+ bytes/ },
    { kind: 'article', place: { line: 2 } },
  ])
  t.ok(most < 100 * 1024 * 1024, `${most} bytes at most, far less than the 400 MiB of the line`)
})

async function* inTwo(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, bytes.length >> 1)
  yield bytes.subarray(bytes.length >> 1)
}

/** How many descriptors this process has open. */
function openFiles(): number {
  return readdirSync('/dev/fd').length
}
