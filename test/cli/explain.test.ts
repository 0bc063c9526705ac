import t from 'tap'
import type { NewsItem } from '../../schemas/news-item.ts'
import { explainItem } from '../../src/cli/explanation.ts'
import { type Look, readLook } from '../../src/cli/look.ts'
import { writeMarked } from '../../src/cli/marked.ts'
import { words } from '../../src/cli/words.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { RULES } from '../../src/parse/rules.ts'
import { runKhabar } from './khabar.ts'

const plain: Look = { colour: false, isolates: false }
const terminal: Look = { colour: true, isolates: true }
const text = 'وقالت رئيسة البلدية ليان الطويل في الافتتاح: «نبدأ غدا». وأضافت أن «الباعة سعداء بالموسم».\n'
const raw = { id: 'market-1', title: 'سوق الزهور', text }

/** An item with its first quotation changed. */
function withQuote(change: Partial<NewsItem['quotes'][number]>): NewsItem {
  const item = parseArticle(raw)
  return { ...item, quotes: item.quotes.map((quote, i) => (i === 0 ? { ...quote, ...change } : quote)) }
}

t.test('a file is explained block by block, a line a quotation', async (t) => {
  const folder = t.testdir({ 'a.txt': text, 'a.meta.json': '{"title":"سوق الزهور","id":"market-1"}' })
  const run = await runKhabar(['explain', 'a.txt'], { cwd: folder })
  t.strictSame([run.code, run.stderr], [0, ''])
  t.strictSame(run.stdout.split('\n').slice(0, 5), [
    'market-1 · quotations: 2 · speakers: 1',
    'سوق الزهور',
    '',
    'b1 paragraph',
    '⟨1 وقالت⟩ رئيسة البلدية ليان الطويل في الافتتاح: «⟦1 نبدأ غدا⟧». ⟨2 وأضافت⟩ أن «⟦2 الباعة سعداء بالموسم⟧».',
  ])
  t.match(
    run.stdout,
    /^ {2}1 direct · speaker [^·]*ليان الطويل[^·]* · named by [^·]+ “[^·]+” · cue “وقالت” · /m,
  )
  t.match(run.stdout, `${RULES['subject-after-cue']} [subject-after-cue]\n`)
  t.match(run.stdout, /^ {2}2 partial · speaker [^·]*ليان الطويل[^·]* · goes on speaking · cue “وأضافت” · /m)
})

t.test('every article of a file is explained; what is refused is a line on stderr', async (t) => {
  const folder = t.testdir({
    'wire.jsonl': '{"id":"a","text":"خبر أول"}\n{"text":""}\n{"id":"b","text":"خبر ثان"}\n',
  })
  const [run, piped, none] = await Promise.all([
    runKhabar(['explain', 'wire.jsonl'], { cwd: folder }),
    runKhabar(['explain', '-'], { input: text }),
    runKhabar(['explain', 'missing.txt'], { cwd: folder }),
  ])
  t.strictSame([run.code, run.stderr], [1, 'khabar: wire.jsonl:2: the text is empty\n'])
  t.match(run.stdout, /^a · quotations: 0 · speakers: 0\n\nb1 \w+\nخبر أول\n\n\nb · /)
  t.match(piped, { code: 0, stdout: /⟦1 نبدأ غدا⟧/ })
  t.strictSame([none.code, none.stdout, none.stderr], [2, '', 'khabar: missing.txt: does not exist\n'])
})

t.test('a pipe gets no colour and no character that is not seen', async (t) => {
  const run = await runKhabar(['explain', '--lang', 'ar', '-'], { input: text, env: { FORCE_COLOR: '1' } })
  t.notMatch(run.stdout, /[\u001b\u2066-\u2069]/)
  t.match(run.stdout, `${words.ar.rules['subject-after-cue']} [subject-after-cue]`)
  t.match(run.stdout, '1 مباشر · المتحدث: ')
})

t.test('a terminal gets colours and isolates, and nothing is left open', async (t) => {
  const shown = explainItem(parseArticle(raw), text, 'en', terminal)
  t.match(shown, '\u001b[36m⟦1 \u001b[0m\u001b[36mنبدأ غدا\u001b[0m')
  for (const line of shown.split('\n')) {
    t.equal(line.split(/[\u2066-\u2068]/).length, line.split('\u2069').length, line)
    t.equal(line.split(/\u001b\[\d+m/).length % 2, 1, line)
  }
  t.match(shown, /\n\u2067/, 'a block has its own direction')
  const bare = shown.replace(/\u001b\[\d+m|[\u2066-\u2069]/g, '')
  t.equal(bare, explainItem(parseArticle(raw), text, 'en', plain), 'the words are the same')
})

t.test('colours are for terminals that want them', async (t) => {
  const tty = { isTTY: true }
  t.strictSame(readLook(tty, { TERM: 'xterm' }), { colour: true, isolates: true })
  t.strictSame(readLook(tty, { NO_COLOR: '1' }), { colour: false, isolates: true })
  t.strictSame(readLook(tty, { NO_COLOR: '' }), { colour: true, isolates: true })
  t.strictSame(readLook(tty, { TERM: 'dumb' }), { colour: false, isolates: true })
  t.strictSame(readLook({}, {}), { colour: false, isolates: false })
})

t.test('a quotation nobody is said to speak says so, with its warning', async (t) => {
  const lone = '«نبدأ غدا مع شروق الشمس».\n'
  const item = parseArticle({ text: lone, title: 'سوق الزهور' })
  t.strictSame(
    item.quotes.map(({ speakers }) => speakers),
    [[]],
  )
  const english = explainItem(item, lone, 'en', plain)
  t.match(english, /1 direct · speaker unknown · warning: The text does not say who speaks\.\n/)
  t.match(explainItem(item, lone, 'ar', plain), 'المتحدث غير معروف · تنبيه: لا يذكر النص من المتحدث.')
})

t.test('confidence, who passes the words on and an unknown rule are told where they are', async (t) => {
  const read = parseArticle(raw)
  const bare = { ...read, quotes: read.quotes.map(({ confidence: _, ...quote }) => quote) }
  t.notMatch(explainItem(bare, text, 'en', plain), /confidence|passed on by/)
  const [speaker = ''] = parseArticle(raw).quotes[0]?.speakers ?? []
  const item = withQuote({ confidence: 0.93, reportedBy: speaker, evidence: { rule: 'constructor' } })
  t.match(
    explainItem(item, text, 'en', plain),
    /· passed on by [^·]*ليان الطويل[^·]* · confidence 0\.93 · constructor\n/,
  )
})

t.test('marks inside marks, and across each other, can be told apart', async (t) => {
  const write = (...marks: [number, number, 'quote' | 'cue', string][]): string =>
    writeMarked(
      'abcdef',
      { start: 0, end: 6 },
      marks.map(([start, end, kind, label]) => ({ start, end, kind, label })),
      plain,
    )
  t.equal(write([0, 6, 'quote', '1'], [2, 4, 'quote', '2']), '⟦1 ab⟦2 cd⟧ef⟧')
  t.equal(write([0, 4, 'quote', '1'], [2, 6, 'quote', '2']), '⟦1 ab⟦2 cd 1⟧ef⟧')
  t.equal(write([0, 2, 'cue', '1,2'], [2, 4, 'quote', '1']), '⟨1,2 ab⟩⟦1 cd⟧ef')
  t.equal(write([4, 9, 'quote', '1'], [9, 12, 'quote', '2']), 'abcd⟦1 ef⟧', 'the piece ends')
  t.equal(write(), 'abcdef')
})

t.test('an article gives a terminal no orders', async (t) => {
  const hostile = 'قالت رئيسة البلدية ليان\u001b[2J الطويل: «نبدأ \u001b]0;x\u0007 غدا».\n'
  for (const look of [plain, { colour: false, isolates: true }]) {
    const shown = explainItem(parseArticle({ text: hostile, title: 'سوق\u001b[31m' }), hostile, 'en', look)
    t.notMatch(shown, /[\u001b\u0007]/)
    t.match(shown, '\ufffd[2J')
  }
})

t.test('every rule has a sentence in both languages', async (t) => {
  for (const rule of Object.keys(RULES)) {
    const { en, ar } = words
    t.match(en.rules[rule as keyof typeof RULES], /^[A-Z].*\.$/, rule)
    t.match(ar.rules[rule as keyof typeof RULES], /^[\u0621-\u064a].*\.$/, rule)
  }
})
