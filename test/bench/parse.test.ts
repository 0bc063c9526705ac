import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { readArticles } from '../../bench/articles.ts'
import { spreadOf } from '../../bench/clock.ts'
import { texts } from '../../bench/texts.ts'
import { inventArticle } from '../cli/articles.ts'
import { root } from '../cli/khabar.ts'

const records = Array.from({ length: 3 }, (_, n) => JSON.stringify({ id: `a${n}`, ...inventArticle(n) }))
const file = `${records.join('\n')}\n{"text":""}\n`

function runBench(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ['--import', import.meta.resolve('tsx'), join(root, 'bench/parse.ts'), ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

t.test('a small file is measured, and every line is there', async (t) => {
  const dir = t.testdir({ 'wire.jsonl.gz': gzipSync(file) })
  const small = ['--limit', '2', '--rounds', '1', '--size', '4', '--memory']
  const { code, stdout, stderr } = await runBench(join(dir, 'wire.jsonl.gz'), ...small)
  t.strictSame([code, stderr], [0, ''])
  const speed = String.raw`[\d.]+ articles/s, [\d.]+ MB/s, \d+ µs an article`
  t.match(stdout, /^sample +2 articles, 0\.0 MB, 1 rounds$/m)
  t.match(stdout, new RegExp(`^parse +${speed}$`, 'm'))
  t.match(stdout, new RegExp(`^word pass +${speed}$`, 'm'))
  t.match(stdout, /^ratio +median [\d.]+, min [\d.]+, max [\d.]+ \(parse to word pass\)$/m)
  t.match(stdout, /^text +0\.25 KiB +0\.5 KiB +1 KiB +2 KiB +4 KiB +a doubling +largest$/m)
  const lines = stdout.split('\n')
  for (const name of Object.keys(texts)) {
    const line = lines.find((one) => one.startsWith(name))
    t.match(line, /( +[\d.]+ ms){5} +[\d.]+ \(max [\d.]+\) +(under 2 s|[\d.]+ s)$/, name)
  }
  t.match(stdout, /^ +3 articles {2}heap +[\d.]+ MB {2}rss +[\d.]+ MB$/m, 'the whole file, not the sample')
  t.match(stdout, 'memory     fewer than 2000 articles say nothing of its growth\n')
})

t.test('a wrong call or file is one line and exit code 2', async (t) => {
  const dir = t.testdir({ 'no.jsonl': '{"text":""}\n', 'torn.jsonl.gz': 'text' })
  const cases: [string[], RegExp][] = [
    [[], /^bench: one file is needed/],
    [['a.txt'], /^bench: a\.txt ends neither in \.jsonl nor in \.jsonl\.gz\n$/],
    [['a.jsonl', '--limit', 'all'], /^bench: --limit is no whole number from 1 on\n$/],
    [['a.jsonl', '--lmit', '1'], /^bench: Unknown option '--lmit'/],
    [[join(dir, 'missing.jsonl')], /missing\.jsonl: does not exist\n$/],
    [[join(dir, 'no.jsonl')], /no\.jsonl: holds no article\n$/],
    [[join(dir, 'torn.jsonl.gz')], /torn\.jsonl\.gz: the compressed data is damaged\n$/],
  ]
  await Promise.all(
    cases.map(async ([args, line]) => {
      const { code, stdout, stderr } = await runBench(...args)
      t.strictSame([code, stdout, stderr.split('\n').length], [2, '', 2], args.join(' '))
      t.match(stderr, line)
    }),
  )
})

t.test('articles come in order, and a reader may stop', async (t) => {
  const dir = t.testdir({ 'wire.jsonl': file })
  const ids: (string | undefined)[] = []
  for await (const article of readArticles(join(dir, 'wire.jsonl'))) {
    ids.push(article.id)
    if (ids.length === 2) break
  }
  t.strictSame(ids, ['a0', 'a1'])
})

t.test('made texts have their size, to a piece or two', async (t) => {
  for (const [name, make] of Object.entries(texts)) {
    const bytes = Buffer.byteLength(make(10_000))
    t.ok(bytes >= 10_000 && bytes < 11_000, `${name}: ${bytes}`)
  }
  t.notMatch(texts['one line']?.(10_000), /[.\n]/)
})

t.test('a spread is the middle and both ends', async (t) => {
  t.strictSame(spreadOf([3, 1, 2]), { median: 2, min: 1, max: 3 })
  t.strictSame(spreadOf([4, 1, 2, 3]), { median: 2.5, min: 1, max: 4 })
})
