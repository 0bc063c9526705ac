import { createHash } from 'node:crypto'
import t from 'tap'
import type { Arrival } from '../../src/import/arrival.ts'
import { readStream, splitPieces } from '../../src/import/file.ts'
import { readPiece } from '../../src/import/piece.ts'
import { limits } from '../../src/limits.ts'

async function* inPieces(text: string | Buffer, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text as string)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function readAll(text: string | Buffer, size = 65_536): Promise<Arrival[]> {
  const arrivals: Arrival[] = []
  const file = 'wire.jsonl'
  for await (const piece of splitPieces(inPieces(text, size), { file }, 'jsonl', { file })) {
    arrivals.push(piece.kind === 'piece' ? readPiece(piece) : piece)
  }
  return arrivals
}

async function reasonOf(line: string | Buffer): Promise<string | undefined> {
  const [arrival] = await readAll(line)
  return arrival?.kind === 'refusal' ? arrival.reason : undefined
}

const record = JSON.stringify({ id: 'a1', text: 'قالت البلدية إن السوق يفتح غدا.', title: 'سوق الزهور' })

t.test('a record keeps its line, and size and digest of its bytes as they came', async (t) => {
  const [, second] = await readAll(`${record}\n${record}\n`)
  t.strictSame(second, {
    kind: 'article',
    place: { file: 'wire.jsonl', line: 2 },
    raw: JSON.parse(record),
    received: {
      file: 'wire.jsonl',
      format: 'text',
      bytes: Buffer.byteLength(record),
      sha256: createHash('sha256').update(record).digest('hex'),
    },
  })
})

t.test('the same comes out wherever the stream is cut', async (t) => {
  const text = `\ufeff${record}\r\n\r\n  \n{"text":1}\n${record}`
  const whole = await readAll(text)
  t.strictSame(
    whole.map(({ kind, place }) => [kind, place.line]),
    [
      ['article', 1],
      ['refusal', 4],
      ['article', 5],
    ],
  )
  for (const size of [1, 2, 3, 7, 64]) t.strictSame(await readAll(text, size), whole, `pieces of ${size}`)
})

t.test('a refused record says why and names the key, never the value', async (t) => {
  const cases: [string, string | Buffer, RegExp][] = [
    ['no JSON', '{"text":', /^not valid JSON$/],
    ['a list', '[]', /^not a JSON object$/],
    ['a word', '"خبر"', /^not a JSON object$/],
    ['null', 'null', /^not a JSON object$/],
    ['an unknown key', '{"text":"خبر","headline":"x"}', /^unknown key "headline"$/],
    ['a key of the prototype', '{"text":"خبر","__proto__":{"admin":true}}', /^unknown key "__proto__"$/],
    ['the constructor', '{"text":"خبر","constructor":"x"}', /^unknown key "constructor"$/],
    ['a very long key', `{"text":"خبر","${'k'.repeat(500)}":1}`, /^unknown key "k{60}…"$/],
    ['null for a title', '{"text":"خبر","title":null}', /^title is not a string$/],
    ['a number for a text', '{"text":7}', /^text is not a string$/],
    ['an id in capitals', '{"text":"خبر","id":"Secret Name"}', /^id is malformed$/],
    ['both text and html', '{"text":"خبر","html":"<p>خبر"}', /^exactly one of text and html is needed$/],
    ['neither', '{"title":"خبر"}', /^exactly one of text and html is needed$/],
    ['an empty text', '{"text":"","title":"خبر"}', /^the text is empty$/],
    ['html without an article', '{"html":"<p> "}', /^the page has nothing to read$/],
    [
      'half a surrogate pair in a title',
      '{"text":"خبر","title":"\\ud83d"}',
      /^title has half a surrogate pair$/,
    ],
    ['half a surrogate pair in the text', '{"text":"خبر\\ud83d"}', /U\+D83D, at offset 3/],
    ['broken UTF-8', Buffer.from('{"text":"\xff"}', 'latin1'), /^not UTF-8: invalid at byte 9 of the line$/],
    [
      'a title of a megabyte',
      JSON.stringify({ text: 'خبر', title: 'خ'.repeat(500_000) }),
      /more than 65536$/,
    ],
  ]
  for (const [title, line, reason] of cases) t.match(await reasonOf(line), reason, title)
  t.equal(({} as { admin?: boolean }).admin, undefined, 'no prototype was touched')
})

t.test('an empty string is as absent', async (t) => {
  const [arrival] = await readAll('{"text":"خبر","html":"","id":"","title":""}')
  t.match(arrival, { kind: 'article', raw: { text: 'خبر' } })
})

t.test('nesting is bounded at the limit, and brackets in strings do not count', async (t) => {
  const nested = (depth: number) => `{"x":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
  t.equal(await reasonOf(nested(limits.json_depth_max)), 'unknown key "x"')
  t.match(await reasonOf(nested(limits.json_depth_max + 1)), /nested deeper than 20 levels/)
  t.match(await reasonOf(nested(200_000)), /nested deeper than 20 levels/)
  t.equal(await reasonOf(JSON.stringify({ text: `خبر "${'['.repeat(50)}\\` })), undefined)
})

t.test(
  'a record up to the limit is read, a longer one is passed over and the next one follows',
  async (t) => {
    const padded = (size: number) => record.padEnd(record.length + size - Buffer.byteLength(record))
    const { record_bytes_max: most } = limits
    const arrivals = await readAll(
      [
        padded(most - 1),
        padded(most),
        padded(most + 1),
        `${padded(most)}\r`,
        `${padded(most + 1)}\r`,
        record,
      ].join('\n'),
    )
    t.strictSame(
      arrivals.map(({ kind }) => kind),
      ['article', 'article', 'refusal', 'article', 'refusal', 'article'],
    )
  },
)

t.test('a line without end is not kept in memory', async (t) => {
  const piece = Buffer.alloc(1024 * 1024, 0x20)
  let most = 0
  async function* endless(): AsyncGenerator<Buffer> {
    for (let n = 0; n < 300; n++) {
      yield piece
      most = Math.max(most, process.memoryUsage().arrayBuffers)
    }
    yield Buffer.from(`\n${record}`)
  }
  const arrivals: Arrival[] = []
  for await (const arrival of readStream(endless(), { file: 'endless' }, 'jsonl')) arrivals.push(arrival)
  t.match(arrivals, [
    { kind: 'refusal', place: { line: 1 } },
    { kind: 'article', place: { line: 2 } },
  ])
  t.ok(most < 100 * 1024 * 1024, 'far less than the 300 MiB of the line')
})

t.test('a file without one record is refused as a whole', async (t) => {
  for (const text of ['', '\n\n', ' \r\n']) {
    t.match(await readAll(text), [{ kind: 'refusal', place: { file: 'wire.jsonl' }, reason: /no records/ }])
  }
})
