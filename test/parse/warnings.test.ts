import t from 'tap'
import type { RawArticle } from '../../schemas/raw-article.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { marked, placeOf } from './marked.ts'

const known = { title: 'خبر قصير', publishedAt: '2022-03-18' }
/** The codes of an article's warnings. */
const codes = (text: string, more: Partial<RawArticle> = known) =>
  parseArticle({ text, ...more }).warnings.map(({ code }) => code)

t.test('an article that shows everything has no warnings', async (t) => {
  t.strictSame(codes('قال سامر الجندلي: «لن نغلق السوق».'), [])
  t.strictSame(codes('افتتح السوق أمس.'), [])
})

t.test('a missing headline or day of publication is told', async (t) => {
  t.strictSame(codes('افتتح السوق أمس.', {}), ['no-headline', 'no-publication-date'])
  t.strictSame(codes('سوق جديد\nافتتح السوق.', { publishedAt: '2022-03-18' }), [])
  t.strictSame(codes('افتتح السوق أمس.', { title: 'خبر' }), ['no-publication-date'])
})

t.test('a supplied date or address that is none is told and dropped', async (t) => {
  const item = parseArticle({
    text: 'افتتح السوق.',
    title: 'خبر',
    publishedAt: '2022-02-31',
    url: 'suq example',
  })
  t.strictSame(
    item.warnings.map(({ code }) => code),
    ['no-publication-date', 'malformed-date', 'malformed-url'],
  )
  t.notOk(item.publishedAt || item.source.url)
})

t.test('a quotation that nobody can be shown to have said has no speaker and a warning', async (t) => {
  const { text, spans } = marked('وأضاف: ‹«لن نغلق السوق»›.')
  const item = parseArticle({ text, ...known })
  t.match(item.warnings, [{ code: 'unattributed-quote' }])
  t.strictSame(placeOf(item.warnings[0]?.span), spans[0])
  t.strictSame(item.quotes[0]?.speakers, [])
})

t.test('a missing mark is told, with its quotation', async (t) => {
  t.strictSame(codes('قال الوزير: «لن نغلق السوق.'), ['unbalanced-marks'])
  t.strictSame(codes('قال الوزير إنّ السوق باق، مضيفاً أنّ الأهالي معه».'), ['unbalanced-marks'])
})

t.test('a stray mark only warns: everything around it is read as without it', async (t) => {
  const { text, spans } = marked('افتتح السوق‹»› أمس. وقال الوزير: «لن نغلق السوق».')
  const item = parseArticle({ text, ...known })
  t.match(item.warnings, [{ code: 'stray-mark' }])
  t.strictSame(placeOf(item.warnings[0]?.span), spans[0])
  t.strictSame(
    item.quotes.map((quote) => quote.text),
    ['لن نغلق السوق'],
  )
})

t.test('an apostrophe is no stray mark', async (t) => {
  t.strictSame(codes("افتتح d'Angelo السوق، وحضر d’Arco."), [])
})

t.test('one mark that closes two quotations is told', async (t) => {
  t.ok(codes('قال سامر الجندلي: «زارني المدير وقال لي: «السوق باق لأهله».').includes('shared-mark'))
})

t.test('a language that the parser does not read is told', async (t) => {
  t.ok(codes('Le maire a dit que le marché est ouvert à tous.').includes('language-not-read'))
  t.notOk(codes('The mayor said that the market is open to all.').includes('language-not-read'))
  t.notOk(codes('افتتح السوق أمس.', { ...known, lang: 'ar-LB' }).includes('language-not-read'))
})

t.test('a dead embed is told, a living one is not', async (t) => {
  t.strictSame(codes('افتتح السوق أمس على ضفة النهر بعد عامين من العمل.\nThis Tweet is unavailable.'), [
    'dead-embed',
  ])
  t.strictSame(codes('افتتح السوق أمس على ضفة النهر بعد عامين من العمل.\nhttps://x.com/suq/status/7'), [])
})

t.test('warnings of places stand in the order of the text', async (t) => {
  const { warnings } = parseArticle({
    text: 'وأضاف: «لن نغلق السوق».\nThis Tweet is unavailable.\nوقال الوزير: «السوق باق.',
    ...known,
  })
  t.strictSame(
    warnings.map(({ code }) => code),
    ['unattributed-quote', 'dead-embed', 'unbalanced-marks'],
  )
})
