import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Arrival, Duplicate } from '../../src/import/arrival.ts'
import { describePlace } from '../../src/import/arrival.ts'
import { readFolder } from '../../src/import/folder.ts'
import { limits } from '../../src/limits.ts'

const text = 'أعلنت بلدية وادي الريحان فتح السوق.\nوقالت رئيستها ليان الطويل: «نبدأ غدا».\n'

async function readAll(folder: string): Promise<(Arrival | Duplicate)[]> {
  const arrivals: (Arrival | Duplicate)[] = []
  for await (const arrival of readFolder(folder)) arrivals.push(arrival)
  return arrivals
}

/** One line a file: its place and what became of it. */
async function outcomes(folder: string): Promise<Record<string, string>> {
  const lines = (await readAll(folder)).map((arrival) => {
    const outcome =
      arrival.kind === 'refusal'
        ? arrival.reason
        : arrival.kind === 'duplicate'
          ? `duplicate of ${describePlace(arrival.of)}`
          : 'article'
    return [describePlace(arrival.place), outcome]
  })
  return Object.fromEntries(lines)
}

t.test('a text comes with the metadata beside it and is kept byte for byte', async (t) => {
  const folder = t.testdir({
    'market.txt': `\ufeff${text}`,
    'market.meta.json': JSON.stringify({ file: 'received.txt', retrievedAt: '2026-11-23', title: '' }),
  })
  t.match(await readAll(folder), [
    {
      kind: 'article',
      place: { file: 'market.txt' },
      raw: { text, retrievedAt: '2026-11-23' },
      received: { file: 'received.txt', format: 'text', bytes: Buffer.byteLength(text) + 3 },
    },
  ])
})

t.test('a text without metadata has its own file name', async (t) => {
  t.match(await readAll(t.testdir({ 'market.txt': text })), [
    { raw: { text }, received: { file: 'market.txt' } },
  ])
})

t.test('one bad file never stops the others', async (t) => {
  const folder = t.testdir({
    'a-empty.txt': '',
    'b-blank.txt': ' \n\u00a0\n',
    'c-binary.txt': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 4]),
    'd-broken.txt': Buffer.concat([Buffer.from('خبر'), Buffer.from([0xff])]),
    'e-wide.txt': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'f-large.txt': 'خبر '.repeat(300_000),
    'g-digits.txt': '١٢٣',
    'h-page.html': '<nav><a href="/">خبر</a></nav>',
    'h-story.htm': '<p>خبر من الوادي</p>',
    'i-packed.jsonl.gz': 'x',
    'j-photo.jpg': 'x',
    'k-meta.txt': text,
    'k-meta.meta.json': '{"title":',
    'l-key.txt': text,
    'l-key.meta.json': '{"titel":"خبر"}',
    'm-text.txt': text,
    'm-text.meta.json': '{"text":"خبر"}',
    'n-many.jsonl': `{"text":"خبر أول"}\nnonsense\n{"text":"خبر ثان"}\n`,
    'z-good.txt': text,
    'notes.md': 'x',
    'stray.json': '{}',
    '.hidden.txt': text,
    '.khabar': { 'index.txt': text },
    older: { 'old.txt': text },
  })
  t.strictSame(await outcomes(folder), {
    'a-empty.txt': 'the file is empty',
    'b-blank.txt': 'the text is empty',
    'c-binary.txt': 'the text is binary: NUL at offset 4',
    'd-broken.txt': 'not UTF-8: invalid at byte 6',
    'e-wide.txt': 'UTF-16, not UTF-8: byte order mark at byte 0',
    'f-large.txt': 'the file has 2100000 bytes, more than 1048576',
    'g-digits.txt': 'the text has no letters',
    'h-page.html': 'the page has nothing to read',
    'h-story.htm': 'article',
    'i-packed.jsonl.gz': 'the compressed data breaks off',
    'j-photo.jpg': 'its name ends neither in .txt, .html, .jsonl nor in .jsonl.gz',
    'k-meta.txt': 'k-meta.meta.json: not valid JSON',
    'l-key.txt': 'l-key.meta.json: unknown key "titel"',
    'm-text.txt': 'm-text.meta.json: unknown key "text"',
    'n-many.jsonl:1': 'article',
    'n-many.jsonl:2': 'not valid JSON',
    'n-many.jsonl:3': 'article',
    'z-good.txt': 'article',
  })
})

t.test('metadata is bounded too', async (t) => {
  const most = limits.meta_bytes_max
  const meta = (size: number) => '{"publisher":"صحيفة الوادي"}'.padEnd(size - 11)
  const folder = t.testdir({
    'a.txt': text,
    'a.meta.json': meta(most),
    'b.txt': `${text}.`,
    'b.meta.json': meta(most + 1),
  })
  t.strictSame(await outcomes(folder), {
    'a.txt': 'article',
    'b.txt': `b.meta.json has more than ${most} bytes`,
  })
})

t.test('links, pipes and sparse giants are refused unread', async (t) => {
  const folder = t.testdir({ outside: { 'secret.txt': text }, data: {} })
  const data = join(folder, 'data')
  symlinkSync(join(folder, 'outside', 'secret.txt'), join(data, 'a-link.txt'))
  symlinkSync('/nowhere', join(data, 'b-dangling.txt'))
  symlinkSync(join(folder, 'outside'), join(data, 'c-folder'))
  execFileSync('mkfifo', [join(data, 'd-pipe.txt')])
  writeFileSync(join(data, 'e-giant.txt'), '')
  truncateSync(join(data, 'e-giant.txt'), 1024 ** 4)
  writeFileSync(join(data, 'f-good.txt'), text)
  symlinkSync(join(folder, 'outside', 'secret.txt'), join(data, 'f-good.meta.json'))
  mkdirSync(join(data, 'g-folder.txt'))
  t.strictSame(await outcomes(data), {
    'a-link.txt': 'is a symbolic link, which is not followed',
    'b-dangling.txt': 'is a symbolic link, which is not followed',
    'c-folder': 'is a symbolic link, which is not followed',
    'd-pipe.txt': 'is not a regular file',
    'e-giant.txt': 'the file has 1099511627776 bytes, more than 1048576',
    'f-good.txt': 'f-good.meta.json is a symbolic link, which is not followed',
  })
})

t.test(
  'the same text again is a duplicate whatever its id, another text under an id is refused',
  async (t) => {
    const line = (article: object) => `${JSON.stringify(article)}\n`
    const folder = t.testdir({
      'a.txt': text,
      'b.txt': text,
      'c.jsonl':
        line({ id: 'market', text: `${text}.` }) +
        line({ id: 'market', text: `${text}.`, title: 'عنوان آخر' }) +
        line({ id: 'market', text: 'نص آخر' }) +
        line({ id: 'another', text }),
    })
    t.strictSame(await outcomes(folder), {
      'a.txt': 'article',
      'b.txt': 'duplicate of a.txt',
      'c.jsonl:1': 'article',
      'c.jsonl:2': 'duplicate of c.jsonl:1',
      'c.jsonl:3': 'the id market belongs to another text, in c.jsonl:1',
      'c.jsonl:4': 'duplicate of a.txt',
    })
  },
)

t.test('files come in the order of their names, and any name can be read', async (t) => {
  const names = ['10.txt', '9.txt', 'Z.txt', 'a.txt', 'e\u0301.txt', 'line\nbreak.txt', 'é.txt', 'خبر.txt']
  const folder = t.testdir(Object.fromEntries([...names].reverse().map((name) => [name, `${text}${name}`])))
  const arrivals = await readAll(folder)
  t.strictSame(
    arrivals.map(({ kind, place }) => [kind, place.file]),
    names.map((name) => ['article', name]),
  )
  t.equal(describePlace({ file: 'line\nbreak.txt', line: 3 }), '"line\\nbreak.txt":3')
})

t.test('an empty folder gives nothing, a missing one says so', async (t) => {
  const folder = t.testdir({ file: '' })
  t.match(await readAll(join(folder, 'missing')), [
    { kind: 'refusal', reason: 'does not exist', unreadable: true },
  ])
  t.match(await readAll(join(folder, 'file')), [
    { kind: 'refusal', reason: 'is not a folder', unreadable: true },
  ])
  mkdirSync(join(folder, 'empty'))
  t.strictSame(await readAll(join(folder, 'empty')), [])
})

t.test('reading twice gives the same', async (t) => {
  const folder = t.testdir({ 'a.txt': text, 'b.jsonl': '{"text":"خبر"}\n{}\n' })
  t.strictSame(await readAll(folder), await readAll(folder))
})

t.test('a place gives a terminal no orders', async (t) => {
  t.equal(describePlace({ file: 'أخبار الساحل.jsonl', line: 3 }), 'أخبار الساحل.jsonl:3')
  t.equal(describePlace({ file: 'a\u001b[2J\n.txt' }), '"a\\u001b[2J\\n.txt"')
  t.equal(describePlace({ file: 'a\u009b2J\u202e.txt' }), '"a\\u{9b}2J\\u{202e}.txt"', 'nor turns it round')
})
