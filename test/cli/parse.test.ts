import { closeSync, createReadStream, existsSync, openSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import t from 'tap'
import type { NewsItem } from '../../schemas/news-item.ts'
import { inventArticle } from './articles.ts'
import { ended, type Run, runKhabar, spawnKhabar } from './khabar.ts'

const text = 'أعلنت بلدية وادي الريحان فتح السوق.\nوقالت رئيستها ليان الطويل: «نبدأ غدا».\n'

/** The items that were printed, one a line. */
function items({ stdout }: Run): NewsItem[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

t.test('each file gives its items, one JSON object a line', async (t) => {
  const folder = t.testdir({
    'a.txt': text,
    'a.meta.json': '{"title":"سوق الوادي"}',
    'b.jsonl': `{"id":"b1","text":"خبر أول"}\n{"id":"b2","text":"خبر ثان"}`,
    story: text,
  })
  const run = await runKhabar(['parse', 'a.txt', 'b.jsonl'], { cwd: folder })
  t.strictSame([run.code, run.stderr], [0, ''])
  t.match(items(run), [
    { type: 'news-item', headline: { text: 'سوق الوادي' }, source: { bytes: Buffer.byteLength(text) } },
    { id: 'b1', length: 7 },
    { id: 'b2', length: 7 },
  ])
  const forced = await runKhabar(['parse', '--input', 'text', 'story'], { cwd: folder })
  t.match(items(forced), [{ length: text.length }])
})

t.test('each form is a line or a document, and documents are told apart', async (t) => {
  const folder = t.testdir({ 'a.txt': text, 'b.txt': 'افتتح السوق أبوابه صباح أمس.\n', 'c.txt': '' })
  const print = async (format: string) => {
    const run = await runKhabar(['parse', '--format', format, 'a.txt', 'c.txt', 'b.txt'], { cwd: folder })
    t.match(run, { code: 1, stderr: 'khabar: c.txt: the file is empty\n' })
    return run.stdout
  }
  const members = { ninjs: 'uri', jsonld: '@id', annotations: 'id' }
  for (const [format, member] of Object.entries(members)) {
    const lines = (await print(format)).split('\n')
    t.equal(lines.length, 3)
    for (const line of lines.slice(0, 2)) t.match(JSON.parse(line)[member], /^urn:khabar:item:[0-9a-f]{16}/)
  }
  t.strictSame((await print('html')).match(/^<!doctype html>$|<\/html>$/gm), [
    '<!doctype html>',
    '</html>',
    '<!doctype html>',
    '</html>',
  ])
  const [first, second] = text.trimEnd().split('\n')
  t.equal(await print('text'), `${first}\n\n${second}\n\f\nافتتح السوق أبوابه صباح أمس.\n`)
  t.equal(await print('markdown'), `${first}\n\n${second}\n\n* * *\n\nافتتح السوق أبوابه صباح أمس.\n`)
})

t.test('the standard input is a text unless --input says otherwise', async (t) => {
  const [piped, dashed, lines] = await Promise.all([
    runKhabar(['parse'], { input: text }),
    runKhabar(['parse', '-'], { input: text }),
    runKhabar(['parse', '--input', 'jsonl', '-'], { input: '{"id":"x","text":"خبر"}\n' }),
  ])
  t.match(items(piped), [{ length: text.length }])
  t.notOk(items(piped)[0]?.source.file, 'a stream has no file name')
  t.strictSame(piped, dashed)
  t.match(items(lines), [{ id: 'x' }])
})

t.test('a refused record is one line on stderr, and the others go on', async (t) => {
  const folder = t.testdir({
    'wire.jsonl': `{"id":"a","text":"خبر"}\n{"text":""}\n\n{"txt":"خبر"}\n{"id":"b","text":"خبر"}\n`,
    'empty.txt': '',
    'page.html': '<p>خبر</p>',
    'notes.md': 'خبر',
  })
  const files = ['wire.jsonl', 'empty.txt', 'page.html', 'notes.md', 'missing.txt', '.']
  const run = await runKhabar(['parse', ...files], { cwd: folder })
  t.equal(run.code, 1)
  t.match(items(run), [{ id: 'a' }, { id: 'b' }])
  t.strictSame(run.stderr.split('\n'), [
    'khabar: wire.jsonl:2: the text is empty',
    'khabar: wire.jsonl:4: unknown key "txt"',
    'khabar: empty.txt: the file is empty',
    'khabar: page.html: HTML is not read yet',
    'khabar: notes.md: its name does not say what it holds; --input does',
    'khabar: missing.txt: does not exist',
    'khabar: .: its name does not say what it holds; --input does',
    '',
  ])
})

t.test('when nothing could be read the exit code is 2', async (t) => {
  const folder = t.testdir({ 'empty.txt': '' })
  const nothing = await runKhabar(['parse', 'missing.txt', 'gone.jsonl'], { cwd: folder })
  t.strictSame([nothing.code, nothing.stdout], [2, ''])
  const unknown = await runKhabar(['parse', 'page.html', 'notes'], { cwd: folder })
  t.equal(unknown.code, 2, 'what is of no known kind is not read')
  const one = await runKhabar(['parse', 'missing.txt', 'empty.txt'], { cwd: folder })
  t.equal(one.code, 1, 'a file that was read and refused is something')
  const asText = await runKhabar(['parse', '--input', 'text', folder])
  t.match(asText, { code: 2, stderr: /: is a folder\n$/ })
})

t.test('a reader who goes away ends it quietly', async (t) => {
  const folder = await largeFile(t.testdir(), 2_000)
  const child = spawnKhabar(['parse', join(folder, 'wire.jsonl')])
  t.teardown(() => child.kill('SIGKILL'))
  const end = ended(child)
  child.stdout?.once('data', () => child.stdout?.destroy())
  t.match(await end, { code: 0, signal: null, stderr: '' })
})

const full = '/dev/full'
t.test(
  'an output that cannot be written is one line and exit code 1',
  { skip: !existsSync(full) && 'there is no /dev/full here' },
  async (t) => {
    const folder = await largeFile(t.testdir(), 3)
    const output = openSync(full, 'w')
    t.teardown(() => closeSync(output))
    const child = spawnKhabar(['parse', join(folder, 'wire.jsonl')], { stdout: output })
    t.match(await ended(child), {
      code: 1,
      stderr: /^khabar: the output cannot be written \(ENOSPC\)\n$/,
    })
  },
)

t.test('five thousand articles pass through a small heap, at the reader’s pace', async (t) => {
  const folder = await largeFile(t.testdir(), 5_000)
  const child = spawnKhabar(['parse', join(folder, 'wire.jsonl')], { nodeArgs: ['--max-old-space-size=64'] })
  t.teardown(() => child.kill('SIGKILL'))
  const exit = new Promise((resolve) => child.on('close', (code, signal) => resolve([code, signal])))
  const { stdout } = child
  if (!stdout) throw new Error('no stdout')
  let printed = 0
  let inOrder = true
  for await (const line of createInterface({ input: stdout })) {
    if (JSON.parse(line).id !== `a${printed}`) inOrder = false
    printed++
  }
  t.strictSame([printed, inOrder, await exit], [5_000, true, [0, null]])
})

t.test('the standard input is read at the pace of the output', async (t) => {
  const folder = await largeFile(t.testdir(), 1_000)
  const child = spawnKhabar(['parse', '--input', 'jsonl', '-'], { nodeArgs: ['--max-old-space-size=64'] })
  t.teardown(() => child.kill('SIGKILL'))
  const end = ended(child)
  if (child.stdin) createReadStream(join(folder, 'wire.jsonl')).pipe(child.stdin)
  const run = await end
  t.strictSame([run.code, items(run).length, run.stderr], [0, 1_000, ''])
})

t.test('parsing loads nothing of the server', async (t) => {
  const folder = t.testdir({ 'a.txt': text, 'watch.mjs': '' })
  await writeFile(
    join(folder, 'watch.mjs'),
    `import { createRequire } from 'node:module'
     process.on('exit', () => {
       const loaded = Object.keys(createRequire(import.meta.url).cache)
       if (loaded.some((path) => /node_modules.(fastify|pino|@fastify)/.test(path))) process.exitCode = 70
     })`,
  )
  const run = await runKhabar(['parse', join(folder, 'a.txt')], {
    nodeArgs: ['--import', join(folder, 'watch.mjs')],
  })
  t.equal(run.code, 0)
  t.equal(items(run).length, 1)
})

async function largeFile(folder: string, count: number): Promise<string> {
  await mkdir(folder, { recursive: true })
  const lines = Array.from({ length: count }, (_, n) => JSON.stringify({ id: `a${n}`, ...inventArticle(n) }))
  await writeFile(join(folder, 'wire.jsonl'), `${lines.join('\n')}\n`)
  return folder
}
