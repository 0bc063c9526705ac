import { execFileSync } from 'node:child_process'
import { readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { createLoader, type Loader } from '../../src/load/loader.ts'

interface Line {
  readonly level: string
  readonly message: string
  readonly fields: Record<string, unknown>
}

/** A loader over a folder, what it logs, and its store's items by id. */
function load(t: Test, folder: string, parser = 'test 1') {
  const lines: Line[] = []
  const say = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, message, fields: { ...fields } })
  const log = { info: say('info'), warn: say('warn'), error: say('error') }
  const loader = createLoader({ folder, parser, log })
  t.teardown(() => loader.close())
  return { loader, lines, ids: () => idsOf(loader), texts: () => textsOf(loader) }
}

async function idsOf({ store }: Loader): Promise<string[]> {
  const { entries } = await store.list({ filter: {}, sort: 'headline', limit: 100 })
  return entries.map(({ id }) => id).sort()
}

async function textsOf({ store }: Loader): Promise<(string | undefined)[]> {
  return Promise.all((await idsOf({ store } as Loader)).map(async (id) => (await store.get(id))?.text))
}

const record = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`

t.test(
  'files that are new, changed and gone are seen at the next look, and others are not read again',
  async (t) => {
    const folder = t.testdir({ 'a.txt': 'خبر أول', 'b.jsonl': record('b1', 'ثان') + record('b2', 'ثالث') })
    const { loader, texts } = load(t, folder)
    await loader.look()
    t.strictSame((await texts()).sort(), ['ثالث', 'ثان', 'خبر أول'])
    const before = await loader.store.get('b1')
    const { version } = loader.store.status()
    await loader.look()
    t.equal(loader.store.status().version, version, 'nothing has changed')

    writeFileSync(
      join(folder, 'b.jsonl'),
      record('b0', 'جديد') + record('b1', 'ثان') + record('b2', 'ثالث آخر'),
    )
    writeFileSync(join(folder, 'c.jsonl.gz'), gzipSync(record('c', 'مضغوط')))
    rmSync(join(folder, 'a.txt'))
    await loader.look()
    t.strictSame(await texts(), ['جديد', 'ثان', 'ثالث آخر', 'مضغوط'])
    t.strictSame(await loader.store.get('b1'), before, 'a record that stayed has stayed the same item')
  },
)

t.test('metadata beside a text belongs to it', async (t) => {
  const folder = t.testdir({ 'a.txt': 'خبر', 'a.meta.json': '{"id":"a","publisher":"وكالة الوادي"}' })
  const { loader } = load(t, folder)
  await loader.look()
  t.equal((await loader.store.get('a'))?.item.source.publisher?.name, 'وكالة الوادي')
  writeFileSync(join(folder, 'a.meta.json'), '{"id":"a","publisher":"وكالة السهل"}')
  await loader.look()
  t.equal((await loader.store.get('a'))?.item.source.publisher?.name, 'وكالة السهل')
})

t.test('a file that breaks leaves its last good version, and says so, until it is good again', async (t) => {
  const folder = t.testdir({ 'a.txt': 'خبر جيد', 'b.jsonl.gz': gzipSync(record('b', 'نص مضغوط')) })
  const { loader, lines, texts } = load(t, folder)
  await loader.look()
  writeFileSync(join(folder, 'a.txt'), Buffer.from([0xd8, 0xff]))
  writeFileSync(
    join(folder, 'b.jsonl.gz'),
    gzipSync(record('c', 'آخر') + record('d', 'بعده')).subarray(0, 30),
  )
  await loader.look()
  t.strictSame((await texts()).sort(), ['خبر جيد', 'نص مضغوط'])
  t.match(loader.store.status(), {
    refused: 2,
    refusals: [
      { file: 'a.txt', reason: /^not UTF-8/ },
      { file: 'b.jsonl.gz', reason: /breaks off/ },
    ],
  })
  t.strictSame(
    lines
      .filter(({ message }) => message === 'the last good version is served')
      .map(({ fields }) => fields.file),
    ['a.txt', 'b.jsonl.gz'],
  )
  writeFileSync(join(folder, 'a.txt'), 'خبر أجود')
  await loader.look()
  t.ok((await texts()).includes('خبر أجود'))
  t.match(loader.store.status(), { refused: 1 })
})

t.test('one bad record is left out, with its line, and the others are served', async (t) => {
  const folder = t.testdir({ 'a.jsonl': `${record('a', 'أول')}nonsense\n${record('c', 'ثالث')}` })
  const { loader, lines, ids } = load(t, folder)
  await loader.look()
  t.strictSame(await ids(), ['a', 'c'])
  t.match(lines, [
    { level: 'warn', message: 'refused', fields: { file: 'a.jsonl', line: 2, reason: 'not valid JSON' } },
  ])
})

t.test(
  'which of two files has a text or an id depends on their names, not on which came first',
  async (t) => {
    const folder = t.testdir({ 'm.jsonl': record('one', 'النص الأول') + record('two', 'النص الثاني') })
    const { loader, lines, ids, texts } = load(t, folder)
    await loader.look()
    writeFileSync(join(folder, 'b.jsonl'), record('two', 'غيره') + record('three', 'النص الأول'))
    await loader.look()
    t.strictSame(await ids(), ['three', 'two'])
    t.strictSame(await texts(), ['النص الأول', 'غيره'])
    t.match(loader.store.status(), { refused: 1, duplicates: 1 })
    t.match(
      lines.map(({ message, fields }) => [message, fields.file, fields.line, fields.of ?? fields.reason]),
      [
        ['duplicate', 'm.jsonl', 1, 'b.jsonl:2'],
        ['refused', 'm.jsonl', 2, 'the id two belongs to another text, in b.jsonl:1'],
      ],
    )
    rmSync(join(folder, 'b.jsonl'))
    await loader.look()
    t.strictSame(await texts(), ['النص الأول', 'النص الثاني'], 'what was left out comes back')
    t.match(loader.store.status(), { refused: 0, duplicates: 0 })
  },
)

t.test('another start reads nothing again, unless the parser is another one', async (t) => {
  const folder = t.testdir({ 'a.jsonl': record('a', 'خبر') })
  const first = load(t, folder)
  await first.loader.look()
  const { item } = (await first.loader.store.get('a')) ?? {}
  await first.loader.close()

  const second = load(t, folder)
  await second.loader.look()
  t.strictSame((await second.loader.store.get('a'))?.item, item, 'with the time it came in')
  await second.loader.close()

  const third = load(t, folder, 'test 2')
  await third.loader.look()
  t.match(third.lines, [{ message: 'the index is of another parser and made anew' }])
  t.equal((await third.loader.store.get('a'))?.text, 'خبر')
})

t.test('a damaged index is made anew from the data', async (t) => {
  const folder = t.testdir({ 'a.jsonl': record('a', 'خبر') })
  const first = load(t, folder)
  await first.loader.look()
  await first.loader.close()
  const index = join(folder, '.khabar', 'index.db')
  for (const file of readdirSync(join(folder, '.khabar'))) rmSync(join(folder, '.khabar', file))
  writeFileSync(index, 'no database, whatever its name says. '.repeat(500))
  const second = load(t, folder)
  await second.loader.look()
  t.match(second.lines, [{ level: 'warn', message: 'the index is damaged and made anew' }])
  t.strictSame(await second.ids(), ['a'])
})

t.test(
  'what is no file of its own is refused unread, and hidden names and folders are passed over',
  async (t) => {
    const folder = t.testdir({ 'a.txt': 'خبر', '.b.txt': 'سر', 'notes.md': '#', sub: { 'c.txt': 'آخر' } })
    symlinkSync('.', join(folder, 'loop'))
    symlinkSync('a.txt', join(folder, 'link.txt'))
    writeFileSync(join(folder, 'picture.png'), 'x')
    const { loader, lines, ids } = load(t, folder)
    await loader.look()
    t.equal((await ids()).length, 1)
    t.strictSame(
      lines.map(({ fields }) => [fields.file, fields.reason]),
      [
        ['link.txt', 'is a symbolic link, which is not followed'],
        ['loop', 'is a symbolic link, which is not followed'],
        ['picture.png', 'its name ends neither in .txt, .html, .jsonl nor in .jsonl.gz'],
      ],
    )
  },
)

t.test(
  'a folder that goes away takes nothing away, and one that was never there holds nothing',
  async (t) => {
    const parent = t.testdir({ data: { 'a.jsonl': record('a', 'خبر') } })
    const folder = join(parent, 'data')
    const { loader, lines, ids } = load(t, folder)
    await loader.look()
    renameSync(folder, join(parent, 'elsewhere'))
    await loader.look()
    t.strictSame(await ids(), ['a'])
    t.match(loader.store.status(), {
      loaded: true,
      items: 1,
      refused: 1,
      refusals: [{ file: '.', reason: 'does not exist' }],
    })
    await loader.look()
    t.match(lines, [{ level: 'error', message: 'the data folder is gone or cannot be written' }], 'said once')
    renameSync(join(parent, 'elsewhere'), folder)
    await loader.look()
    t.match(loader.store.status(), { loaded: true, refused: 0, items: 1 })
    t.equal(lines.length, 1)

    const missing = load(t, join(parent, 'missing'))
    await missing.loader.look()
    t.match(missing.loader.store.status(), {
      loaded: true,
      items: 0,
      refusals: [{ file: '.', reason: 'does not exist' }],
    })
  },
)

t.test('another folder in the place of one, or a lost index, is read while the old is served', async (t) => {
  const parent = t.testdir({
    data: { 'a.jsonl': record('a', 'خبر') },
    other: { 'b.jsonl': record('b', 'آخر') + record('c', 'ثالث') },
  })
  const folder = join(parent, 'data')
  const { loader, ids } = load(t, folder)
  await loader.look()
  const before = loader.store.status().version
  renameSync(folder, join(parent, 'elsewhere'))
  renameSync(join(parent, 'other'), folder)
  const looked = loader.look()
  t.strictSame(await ids(), ['a'])
  await looked
  t.strictSame(await ids(), ['b', 'c'])
  t.not(loader.store.status().version, before, 'nothing kept for the one index stands for the other')

  rmSync(join(folder, '.khabar'), { recursive: true })
  await loader.look()
  t.strictSame(await ids(), ['b', 'c'])
  writeFileSync(join(folder, 'd.jsonl'), record('d', 'رابع'))
  await loader.look()
  t.strictSame(await ids(), ['b', 'c', 'd'])
  await loader.close()
  const again = load(t, folder)
  await again.loader.look()
  t.strictSame(await again.ids(), ['b', 'c', 'd'])
  t.strictSame(again.lines, [], 'its index is sound')
})

t.test('an index that is damaged while it is served is made anew', async (t) => {
  const folder = t.testdir({ 'a.jsonl': record('a', 'خبر'), 'b.jsonl': record('b', 'آخر') })
  const { loader, lines, ids } = load(t, folder)
  await loader.look()
  const path = join(folder, '.khabar', 'index.db')
  writeFileSync(join(folder, 'c.jsonl'), record('c', 'ثالث'))
  for (const each of [path, `${path}-wal`]) writeFileSync(each, Buffer.alloc(statSync(each).size, 0xa5))
  await loader.look()
  await loader.look()
  t.strictSame(await ids(), ['a', 'b', 'c'])
  t.ok(lines.some(({ message }) => message === 'the index is damaged and made anew'))
})

t.test('a pipe or a link in the place of metadata holds nobody up', async (t) => {
  const folder = t.testdir({ 'a.txt': 'خبر', 'b.txt': 'آخر', 'c.jsonl': record('c', 'ثالث') })
  execFileSync('mkfifo', [join(folder, 'a.meta.json')])
  symlinkSync('/dev/zero', join(folder, 'b.meta.json'))
  const { loader, lines, ids } = load(t, folder)
  await loader.look()
  t.strictSame(await ids(), ['c'])
  t.strictSame(
    lines.map(({ fields }) => [fields.file, fields.reason]),
    [
      ['a.txt', 'a.meta.json is not a regular file'],
      ['b.txt', 'b.meta.json is a symbolic link, which is not followed'],
    ],
  )
})

t.test('a file whose name is not UTF-8 is refused and not passed over in silence', async (t) => {
  const folder = t.testdir({ 'a.jsonl': record('a', 'خبر') })
  const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xc7, 0xe1]), Buffer.from('.txt')])
  try {
    writeFileSync(name, 'نص')
  } catch {
    t.comment('this file system takes no such name')
    return
  }
  const { loader } = load(t, folder)
  await loader.look()
  // Before the folder is removed, which goes by names.
  rmSync(name)
  t.match(loader.store.status(), {
    items: 1,
    refused: 1,
    refusals: [{ file: '\ufffd\ufffd.txt', reason: 'its name is not UTF-8' }],
  })
})

t.test('where no index can be written it is kept in memory', async (t) => {
  const folder = t.testdir({ 'a.jsonl': record('a', 'خبر'), '.khabar': 'a file stands in the way' })
  const { loader, ids } = load(t, folder)
  await loader.look()
  t.strictSame(await ids(), ['a'])
  writeFileSync(join(folder, 'b.jsonl'), record('b', 'آخر'))
  await loader.look()
  t.strictSame(await ids(), ['a', 'b'])
})

t.test('a file of authorities joins names and keeps homonyms apart', async (t) => {
  const said = (name: string, words: string) => `خبر\n\nقال وزير المالية ${name}: «${words}».\n`
  const folder = t.testdir({
    'a.jsonl':
      record('a', said('سامي البحري', 'نزيد الرواتب غدا')) +
      record('b', said('سامى البحيري', 'لن نزيد الضرائب')),
  })
  const { loader, lines } = load(t, folder)
  const names = async () =>
    (await loader.store.speakers({ filter: {}, sort: 'name', limit: 10 })).entries.map(({ id, json }) => {
      const { name, itemCount, sameAs } = JSON.parse(json)
      return [id.replace(/-[0-9a-f]{12}$/, ''), name, itemCount, sameAs.length]
    })
  await loader.look()
  t.strictSame(await names(), [
    ['person', 'سامي البحري', 1, 0],
    ['person', 'سامى البحيري', 1, 0],
  ])
  const entry = {
    id: 'minister-bahri',
    name: 'سامي البحري',
    variants: ['سامي البحيري'],
    sameAs: ['https://example.org/entity/7'],
  }
  const write = (speakers: unknown) =>
    writeFileSync(join(folder, 'speakers.json'), JSON.stringify({ speakers }))
  write([entry])
  await loader.look()
  t.strictSame(await names(), [['minister-bahri', 'سامي البحري', 2, 1]])
  const local = (await loader.store.get('b'))?.item.speakers[0]?.id ?? ''
  t.equal((await loader.store.speaker(local))?.id, 'minister-bahri', 'the id in the item leads to it')

  write([{ ...entry, when: { items: ['b'] } }])
  await loader.look()
  t.strictSame(await names(), [
    ['minister-bahri', 'سامي البحري', 1, 1],
    ['person', 'سامي البحري', 1, 0],
  ])

  write([{ ...entry, nmae: 'x' }])
  await loader.look()
  t.equal((await names()).length, 2, 'a file that is wrong changes nothing')
  t.match(loader.store.status().refusals, [
    { file: 'speakers.json', reason: 'speakers[0] has the unknown key "nmae"' },
  ])
  t.match(lines.at(-1), { message: 'refused', fields: { file: 'speakers.json' } })

  rmSync(join(folder, 'speakers.json'))
  await loader.look()
  t.equal((await names()).length, 2)
  t.match(loader.store.status(), { refused: 0 })
})

t.test('a folder larger than one thread likes is read by workers, in the same order', async (t) => {
  const records = Array.from({ length: 400 }, (_, at) =>
    record(`r${at}`, `خبر رقم ${at}\n\n${'كلام كثير. '.repeat(150)}`),
  )
  const folder = t.testdir({ 'a.jsonl': records.join(''), 'z.jsonl': 'nonsense\n' })
  const { loader, lines } = load(t, folder)
  await loader.look()
  t.match(loader.store.status(), { items: 400, refused: 1 })
  t.equal((await loader.store.get('r399'))?.item.id, 'r399')
  t.strictSame(
    lines.map(({ fields }) => fields.file),
    ['z.jsonl'],
  )
  writeFileSync(join(folder, 'a.jsonl'), records.slice(1).join(''))
  await loader.look()
  t.match(loader.store.status(), { items: 399 })
})
