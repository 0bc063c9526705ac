import t from 'tap'
import type { NewsItem } from '../../schemas/news-item.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { marked, placeOf } from './marked.ts'

const prose = 'قال وزير الزراعة سامر الجندلي إنّ السوق باق لأهله.\nوحضر الافتتاح تسعون تاجراً من الغدير.'

/** The quotations that headlines, bullets and headings hold, with their speakers. */
function headings(line: string): string[][] {
  const { quotes, speakers } = parseArticle({ text: `${line}\n${prose}` })
  return quotes
    .filter(({ kind }) => kind === 'heading')
    .map(({ text, speakers: ids }) => [
      text,
      ...ids.map((id) => speakers.find((one) => one.id === id)?.name ?? ''),
    ])
}

t.test('a name and a colon in a headline let the person of the text speak', async (t) => {
  t.strictSame(headings('الجندلي: لن نغلق السوق'), [['لن نغلق السوق', 'سامر الجندلي']])
  t.strictSame(headings('سامر الجندلي: لن نغلق السوق'), [['لن نغلق السوق', 'سامر الجندلي']])
  t.strictSame(headings('وزير الزراعة: لن نغلق السوق'), [['لن نغلق السوق', 'سامر الجندلي']])
})

t.test('two dots or an ellipsis divide a headline', async (t) => {
  for (const divider of ['.. ', '... ', ' … ']) {
    t.strictSame(
      headings(`سوق الغدير يفتتح${divider}الجندلي: لن نغلقه أبداً`),
      [['لن نغلقه أبداً', 'سامر الجندلي']],
      divider,
    )
  }
})

t.test('the words reach from the colon to the end of the line', async (t) => {
  const { text, spans } = marked(`‹الجندلي›: ‹لن نغلق السوق›\n${prose}`)
  const [quote] = parseArticle({ text }).quotes
  t.strictSame([quote?.attributions[0]?.mention, quote?.position].map(placeOf), spans)
  t.match(quote, { kind: 'heading', marks: 'none', evidence: { rule: 'heading-colon' } })
})

t.test('a body that the text does not know may speak in a headline', async (t) => {
  t.strictSame(headings('وزارة المياه: لن نقطع الماء'), [['لن نقطع الماء', 'وزارة المياه']])
})

t.test('a label and a colon are no speech', async (t) => {
  const rows = [
    'بالصور: افتتاح سوق الغدير',
    'عاجل: افتتاح سوق الغدير',
    'الغدير: افتتاح السوق الجديد',
    'المدينة اليوم: سوق جديد كبير',
  ]
  for (const row of rows) t.strictSame(headings(row), [], row)
})

t.test('one word after the colon, or none, is no speech', async (t) => {
  for (const row of ['الجندلي: عائد', 'الجندلي:', 'سوق الغدير 10:30']) t.strictSame(headings(row), [], row)
})

t.test('a colon in prose makes no heading speech', async (t) => {
  const { quotes, blocks } = parseArticle({
    text: `سوق جديد\n${prose}\nالجندلي: لن نغلق السوق مهما قيل لنا.`,
  })
  t.equal(blocks.at(-1)?.type, 'paragraph')
  t.notOk(quotes.some(({ kind }) => kind === 'heading'))
})

t.test('bullets and headings speak as a headline does', async (t) => {
  const bullets = parseArticle({ text: `سوق جديد\n- الجندلي: لن نغلق السوق\n- تسعون تاجراً حضروا\n${prose}` })
  const headings = (item: NewsItem) => item.quotes.filter(({ kind }) => kind === 'heading')
  t.match(headings(bullets), [{ text: 'لن نغلق السوق' }])
  const heading = parseArticle({ text: `سوق جديد\n${prose}\nالجندلي: لن نغلق السوق\n${prose}` })
  t.match(headings(heading), [{ text: 'لن نغلق السوق', section: 's1' }])
})

t.test('words in marks in a headline are a quotation as in prose', async (t) => {
  const [quote] = parseArticle({ text: `الجندلي: «لن نغلق السوق»\n${prose}` }).quotes
  t.match(quote, { text: 'لن نغلق السوق', marks: 'balanced' })
})
