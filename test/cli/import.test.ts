import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { limits } from '../../src/limits.ts'
import { inventPage } from '../import/page/invented.ts'
import { inventArticle } from './articles.ts'
import { held } from './held.ts'
import { type Run, runKhabar } from './khabar.ts'

const text = 'أعلنت بلدية وادي الريحان فتح السوق.\nوقالت رئيستها ليان الطويل: «نبدأ غدا».\n'

function line(article: object): string {
  return `${JSON.stringify(article)}\n`
}

/** What stderr says beside how far the import is, which depends on the time it takes. */
function problemsOf({ stderr }: Run): string[] {
  return stderr.split('\n').filter((words) => words !== '' && !/^khabar: \d+ % · /.test(words))
}

function runImport(folder: string, files: readonly string[], ...flags: readonly string[]): Promise<Run> {
  return runKhabar(['import', ...files, '--data', join(folder, 'data'), ...flags], { cwd: folder })
}

t.test('files of every kind become records that a later start reads', async (t) => {
  const record = line({ id: 'a', text: 'خبر أول', title: 'عنوان' })
  const folder = t.testdir({
    'a.jsonl': record,
    'b.jsonl.gz': gzipSync(line({ id: 'b', text: 'خبر ثان' })),
    'c.txt': `\ufeff${text}`,
    'c.meta.json': '{"id":"c","publisher":"صحيفة الوادي"}',
    'd.html': inventPage(),
    'd.meta.json': '{"id":"d"}',
  })
  const run = await runImport(folder, ['a.jsonl', 'b.jsonl.gz', 'c.txt', 'd.html'])
  t.strictSame([run.code, problemsOf(run)], [0, []])
  t.match(
    run.stdout,
    /^imported {3}4 articles with \d+ quotations in 1 file of .+\nduplicates 0\nrefused {4}0\n/,
  )
  t.strictSame(await held(join(folder, 'data')), { ids: ['a', 'b', 'c', 'd'], other: [] })
  const [name = ''] = readdirSync(join(folder, 'data'))
  t.match(name, /^import-[0-9a-f]{16}\.jsonl$/)
  const lines = readFileSync(join(folder, 'data', name), 'utf8').split('\n')
  t.equal(`${lines[0]}\n`, record, 'a record is kept as it came')
  t.match(JSON.parse(lines[2] ?? ''), { id: 'c', text, publisher: 'صحيفة الوادي' })
  t.match(JSON.parse(lines[3] ?? ''), { id: 'd', html: inventPage() })
})

t.test('what is refused is named with file, line and reason, and the rest is imported', async (t) => {
  const packed = gzipSync(
    Array.from({ length: 300 }, (_, n) => line({ id: `t${n}`, ...inventArticle(n) })).join(''),
  )
  const folder = t.testdir({
    'wire.jsonl':
      line({ id: 'a', text: 'خبر أول' }) +
      'nonsense\n' +
      line({ text: 'خبر', html: '<p>خبر' }) +
      `${'x'.repeat(limits.record_bytes_max + 1)}\n` +
      line({ id: 'a', text: 'خبر آخر' }) +
      line({ id: 'again', text: 'خبر أول' }) +
      line({ id: 'b', text: 'خبر ثان' }),
    'torn.jsonl.gz': packed.subarray(0, packed.length - 9),
    'empty.txt': '',
    'notes.md': 'خبر',
  })
  execFileSync('mkfifo', [join(folder, 'pipe.jsonl')])
  symlinkSync('loop.jsonl', join(folder, 'loop.jsonl'))
  symlinkSync('linked-to.txt', join(folder, 'link.txt'))
  writeFileSync(join(folder, 'linked-to.txt'), text)
  const files = [
    'wire.jsonl',
    'torn.jsonl.gz',
    'empty.txt',
    'notes.md',
    'pipe.jsonl',
    'loop.jsonl',
    'link.txt',
    'gone.txt',
  ]
  const run = await runImport(folder, files)
  t.equal(run.code, 1)
  t.strictSame(problemsOf(run), [
    'khabar: wire.jsonl:2: not valid JSON',
    'khabar: wire.jsonl:3: exactly one of text and html is needed',
    `khabar: wire.jsonl:4: the record has more than ${limits.record_bytes_max} bytes`,
    'khabar: wire.jsonl:5: the id a belongs to another text, in wire.jsonl:1',
    'khabar: torn.jsonl.gz: the compressed data breaks off, after line 300',
    'khabar: empty.txt: the file is empty',
    'khabar: notes.md: its name ends in none of .txt, .html, .jsonl, .json, .jsonld, .xml, .rss, .atom and .rdf',
    'khabar: pipe.jsonl: is not a regular file',
    'khabar: loop.jsonl: is a symbolic link that goes in a circle',
    'khabar: gone.txt: does not exist',
  ])
  t.match(run.stdout, /^imported {3}303 articles .*\nduplicates 1\nrefused {4}10\n/)
  t.equal((await held(join(folder, 'data'))).ids.length, 303)
})

t.test(
  'a file that may not be read is refused',
  { skip: process.getuid?.() === 0 && 'root may read all' },
  async (t) => {
    const folder = t.testdir({ 'a.txt': text, 'b.txt': text })
    chmodSync(join(folder, 'a.txt'), 0)
    t.match(await runImport(folder, ['a.txt', 'b.txt']), {
      code: 1,
      stderr: 'khabar: a.txt: may not be read (EACCES)\n',
    })
  },
)

t.test('imported again, everything is a duplicate and nothing is written', async (t) => {
  const folder = t.testdir({ 'wire.jsonl': line({ id: 'a', text: 'خبر أول' }), 'page.html': inventPage() })
  await runImport(folder, ['wire.jsonl', 'page.html'])
  const before = readdirSync(join(folder, 'data'))
  const again = await runImport(folder, ['wire.jsonl', 'page.html'])
  t.match(again, { code: 0, stdout: /^imported {3}0 articles with 0 quotations\nduplicates 2\n/ })
  t.strictSame(readdirSync(join(folder, 'data')), before)
  writeFileSync(join(folder, 'other.jsonl'), line({ id: 'a', text: 'نص آخر' }))
  const other = await runImport(folder, ['other.jsonl'])
  t.equal(other.code, 1)
  t.match(problemsOf(other), [
    /^khabar: other\.jsonl:1: the id a belongs to another text, in .+import-[0-9a-f]{16}\.jsonl:1$/,
  ])
})

t.test('when nothing can be read the exit code is 2; without a folder to write to it is 1', async (t) => {
  const folder = t.testdir({ 'a.txt': text, data: '' })
  t.match(await runKhabar(['import', 'gone.txt', 'notes.md', '--data', 'new'], { cwd: folder }), { code: 2 })
  t.match(await runImport(folder, ['a.txt']), {
    code: 1,
    stdout: '',
    stderr: /^khabar: the data folder cannot be written: /,
  })
})
