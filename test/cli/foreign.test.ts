/** Goal: a newsroom's feed goes in as it is, through the command. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { html, paragraphs, text } from '../import/foreign/read.ts'
import { held } from './held.ts'
import { runKhabar } from './khabar.ts'

const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>صحيفة ضفاف</title>
<item><guid>whole</guid><title>مكتبة</title><content:encoded><![CDATA[${html}]]></content:encoded></item>
<item><guid>teaser</guid><title>موجز</title><description>موجز الخبر…</description></item>
</channel></rss>`

const files = {
  'feed.xml': feed,
  'item.ninjs.json': JSON.stringify({
    uri: 'wire-1',
    type: 'text',
    headline: 'خبر',
    body_text: `${text}\n(ضفاف)`,
  }),
  'page.jsonld': JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: 'page-1',
    articleBody: `${text}\n(الميناء)`,
  }),
  'wire.jsonl': [
    { uri: 'wire-2', headlines: [{ value: 'خبر' }], bodies: [{ value: `${text}\n(الوادي)` }] },
    { id: 'ours', text: 'خبر قصير من وادي الريحان' },
    { uri: 'wire-3', body_text: `${text}\n(الوادي)` },
  ]
    .map((value) => `${JSON.stringify(value)}\n`)
    .join(''),
  'list.json': JSON.stringify({
    items: [
      { uri: 'wire-4', body_text: 'خبر عاجل' },
      { uri: 'wire-5', type: 'picture' },
    ],
  }),
  'speakers.json': '{}',
}

t.test('files of every format become records that a later start reads, and come in once', async (t) => {
  const folder = t.testdir(files)
  const data = join(folder, 'data')
  const args = ['import', ...Object.keys(files), '--data', data]
  const first = await runKhabar(args, { cwd: folder })
  t.equal(first.code, 1)
  t.match(
    first.stdout,
    /^imported {3}6 articles with \d+ quotations in 1 file of .+\nduplicates 1\nrefused {4}3\n/,
  )
  for (const line of [
    'khabar: feed.xml:6: it has a summary and no content',
    'khabar: list.json, item 2: it has no body that is text or HTML',
    'khabar: speakers.json: stands beside articles and is none',
  ])
    t.ok(first.stderr.split('\n').includes(line), line)
  t.strictSame(await held(data), {
    ids: ['ours', 'page-1', 'whole', 'wire-1', 'wire-2', 'wire-4'],
    other: [],
  })
  const [name = ''] = readdirSync(data)
  const records = readFileSync(join(data, name), 'utf8').split('\n')
  t.equal(`${records[4]}\n`, `${files['wire.jsonl'].split('\n')[1]}\n`, 'a record of ours is kept as it came')
  t.match(JSON.parse(records[0] ?? ''), { id: 'whole', publisher: 'صحيفة ضفاف', html: /<p>/ })
  const again = await runKhabar(args, { cwd: folder })
  t.match(again.stdout, /^imported {3}0 articles with 0 quotations\nduplicates 7\nrefused {4}3\n/)
})

t.test('khabar parse reads them too, by name, by --input and from the standard input', async (t) => {
  const folder = t.testdir(files)
  const named = await runKhabar(['parse', 'feed.xml', 'item.ninjs.json'], { cwd: folder })
  t.equal(named.code, 1)
  const [first, second] = named.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  t.match(first, {
    id: 'whole',
    headline: { text: 'مكتبة' },
    source: { publisher: { name: 'صحيفة ضفاف', basis: 'supplied' }, file: 'feed.xml', format: 'html' },
  })
  const spoken = paragraphs[1].slice(paragraphs[1].indexOf('«') + 1, paragraphs[1].indexOf('»'))
  t.ok(
    first.quotes.some(({ text }: { text: string }) => text === spoken),
    'a quotation',
  )
  t.match(second, { id: 'wire-1', source: { format: 'text' } })
  for (const [input, name] of [
    ['feed', 'feed.xml'],
    ['ninjs', 'item.ninjs.json'],
    ['json', 'item.ninjs.json'],
    ['schema-org', 'page.jsonld'],
  ] as const) {
    const run = await runKhabar(['parse', '--input', input, '-'], { input: files[name] })
    t.equal(run.stdout.split('\n').filter(Boolean).length, 1, input)
  }
})

t.test('what khabar prints as ninjs or schema.org it imports', async (t) => {
  const folder = t.testdir({ 'a.txt': `مكتبة عين الصفصاف تفتح أبوابها\n\n${text}\n` })
  for (const format of ['ninjs', 'jsonld']) {
    const printed = await runKhabar(['parse', '--format', format, 'a.txt'], { cwd: folder })
    writeFileSync(join(folder, `${format}.jsonl`), printed.stdout)
    const run = await runKhabar(['import', `${format}.jsonl`, '--data', format], { cwd: folder })
    t.match(run.stdout, /^imported {3}1 article /, run.stderr)
  }
})
