/**
 * Goal: faults that were found once do not come back. Each title says what holds; the text under it is the shortest in
 * which it did not.
 */
import t from 'tap'
import { parseArticle } from '../../src/parse/article.ts'

const parse = (
  text: string,
  more: { title?: string; lang?: string; publishedAt?: string } = { title: 'خبر قصير' },
) => parseArticle({ text, ...more })
const speakers = (item: ReturnType<typeof parse>) => item.speakers.map((speaker) => speaker.name)

t.test('the article written into لل stays with its noun', async (t) => {
  const system = parse('وفقاً للنظام، «لن نغلق السوق قبل العيد كله».')
  t.strictSame(speakers(system), [], 'a system is no source')
  const ministry = parse('أغلق السوق أمس وفقاً للوزارة.')
  t.strictSame(
    ministry.source.attributions.map(({ span }) => span.text),
    ['وفقاً للوزارة'],
  )
})

t.test('a line with speech in it is no byline', async (t) => {
  const item = parse('قال الوزير: "لن نغلق السوق"\nوأضاف: "السوق باق".')
  t.strictSame(
    item.blocks.map((block) => block.type),
    ['paragraph', 'paragraph'],
  )
  t.equal(item.quotes.length, 2)
})

t.test('a language that is not read gives nobody the word', async (t) => {
  t.strictSame(speakers(parse('Le maire a dit : « Nous ne fermerons pas le marché cette année. »', {})), [])
  t.strictSame(speakers(parse('قال سامر الجندلي: «لن نغلق السوق».', { lang: 'fa' })), [])
})

t.test('a verb before an office is no first name', async (t) => {
  const item = parse('قال سامر الجندلي: «زارني المدير وقال: “السوق باق لأهله ما بقينا” ثم غادر».')
  t.notOk(speakers(item).some((name) => name.includes('زارني')))
})

t.test('German marks close where they should', async (t) => {
  const [quote] = parse('قال الوزير: „لن نغلق السوق“ وغادر.').quotes
  t.match(quote, { text: 'لن نغلق السوق', marks: 'balanced' })
})

t.test('a bar in a headline divides names', async (t) => {
  const text =
    'سوق الغدير يفتتح | الجندلي: لن نغلقه أبداً\n\nقال وزير الزراعة سامر الجندلي إنّ السوق باق لأهله.'
  t.strictSame(speakers(parse(text, {})), ['سامر الجندلي'])
})

t.test('two stretches that each have their own marks share none', async (t) => {
  const item = parse('قال سامر الجندلي: «قال المدير: “السوق باق لأهله ما بقينا” ثم غادر».')
  t.notOk(item.warnings.some((warning) => warning.code === 'shared-mark'))
})

t.test('a noun in the title is no first name', async (t) => {
  const item = parse('قال الجندلي: «لن نغلق السوق».', { title: 'تصريح الجندلي عن السوق' })
  t.strictSame(speakers(item), ['الجندلي'])
})

t.test('a name inside a longer mention is counted once', async (t) => {
  const [speaker] = parse('قال وزير الزراعة سامر الجندلي: «لن نغلق السوق».').speakers
  t.strictSame(speaker?.variants, [{ text: 'وزير الزراعة سامر الجندلي', count: 1 }])
})

t.test('a dateline under a headline opens no section', async (t) => {
  const item = parse('سوق جديد\nالغدير – وكالات\nافتتح السوق أبوابه أمس على ضفة النهر.\nوحضر الأهالي.', {})
  t.strictSame(
    item.blocks.map((block) => block.type),
    ['headline', 'dateline', 'paragraph', 'paragraph'],
  )
})

t.test('foreign content has no say in the language', async (t) => {
  t.equal(parse('افتتح السوق أمس.\nThis Tweet is unavailable.').lang, 'ar')
})

t.test('one foreign name does not make an Arabic brief foreign', async (t) => {
  t.equal(parse('زار المخرج پرویز گلشن سوق الغدير الجديد على ضفة النهر وتحدث إلى التجار طويلاً.').lang, 'ar')
})

t.test('what only looks like a date is none, and the year after a market is one', async (t) => {
  t.strictSame(parse('قرأ سورة الجمعة.').dates, [])
  t.strictSame(parse('حضر الأحد عشر لاعباً.').dates, [])
  t.match(parse('افتتح السوق العام المقبل.', { publishedAt: '2022-03-18' }).dates, [{ resolved: '2023' }])
})

t.test('two quotations after “that” are both speech', async (t) => {
  const item = parse('قال المدير إن «السوق باق» وإن «الأهالي معه في كل ما يقول».')
  t.strictSame(
    item.quotes.map((quote) => quote.text),
    ['السوق باق', 'الأهالي معه في كل ما يقول'],
  )
})

t.test('a short quotation before its cue is speech', async (t) => {
  t.equal(parse('«سنعود غداً»، قال المدرب هاني السالم للصحافيين.').quotes.length, 1)
  t.match(parse('«الأسعار مستقرة»، بحسب مدير السوق فادي النجار.').speakers, [{ name: 'فادي النجار' }])
})

t.test('«وردّ» is an answer, «ورد في» a place', async (t) => {
  t.strictSame(speakers(parse('وردّ كريم الزين: «لا نقبل بهذا العرض أبداً».')), ['كريم الزين'])
  const [quote] = parse('وورد في بيان المصنع: «توقف العمل يومين».').quotes
  t.match(quote?.cue, { text: 'وورد في' })
})

t.test('a quotation that a block leaves open goes on in the next', async (t) => {
  const item = parse('قال رامي عيسى: «هذه فقرة أولى\n\n«وهذه فقرة ثانية».')
  t.strictSame(
    item.quotes.map((quote) => [quote.text, quote.speakers.length]),
    [
      ['هذه فقرة أولى', 1],
      ['وهذه فقرة ثانية', 1],
    ],
  )
})

t.test(
  'a name that looks like a preposition is one where the preposition is printed otherwise',
  async (t) => {
    const text = 'قال أبو علي الشامي: «لن نرحل». وشدد على أنّ «البيت باق».'
    t.strictSame(speakers(parse(text)), ['أبو علي الشامي'])
  },
)

t.test('what is said of a source is no part of it', async (t) => {
  const text = 'وقال مصدر أمني فضّل عدم الكشف عن اسمه: «الوضع هادئ».'
  t.strictSame(speakers(parse(text)), ['مصدر أمني'])
})

t.test('a first line that is a sentence is no headline', async (t) => {
  const item = parse('قالت ليلى مراد إن الخطة جاهزة.\n\nوأضافت: «نبدأ الأحد».', {})
  t.strictSame(speakers(item), ['ليلى مراد'])
})

t.test('supplied metadata that is none is dropped and said', async (t) => {
  const text = 'افتتح السوق أمس.'
  const item = parseArticle({
    text,
    url: 'javascript:alert(1)',
    retrievedAt: '2026-02-31',
    lang: '!!',
    title: '   ',
  })
  t.notOk(item.source.url ?? item.source.retrievedAt)
  t.strictSame([item.lang, item.headline.text], ['ar', ''])
  const codes = item.warnings.map((warning) => warning.code)
  for (const code of ['malformed-url', 'malformed-date', 'malformed-lang', 'no-headline'])
    t.ok(codes.includes(code), code)
})
