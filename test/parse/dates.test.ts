import t from 'tap'
import type { RawArticle } from '../../schemas/raw-article.ts'
import { articleOf, marked, placeOf } from './marked.ts'

/** Friday, 18 March 2022. */
const friday = { publishedAt: '2022-03-18' }

/** Each date of a text: its words and what it comes to. */
function datesOf(text: string, more: Partial<RawArticle> = {}): (string | undefined)[][] {
  return articleOf(text, more).dates.map((date) => [date.text, date.resolved])
}

t.test('a date may be written in many ways', async (t) => {
  const rows = [
    '23 شباط 2022',
    '٢٣ شباط ٢٠٢٢',
    '۲۳ شباط ۲۰۲۲',
    '23 فبراير 2022',
    '23 فيفري 2022',
    '23 شباط/فبراير 2022',
    '23 فبراير (شباط) 2022',
    '23 شُبـاط 2022',
    '23 من شباط عام 2022',
    '23/2/2022',
    '2022-02-23',
    '23.02.2022',
    '٢٣/٢/٢٠٢٢',
  ]
  for (const row of rows) {
    const [date, ...more] = datesOf(`افتتح السوق في ${row} على ضفة النهر.`)
    t.equal(date?.[1], '2022-02-23', row)
    t.strictSame(more, [], row)
  }
})

t.test('months have the names of every Arab country', async (t) => {
  const rows = [
    ['01', 'يناير', 'كانون الثاني', 'جانفي'],
    ['03', 'مارس', 'آذار'],
    ['04', 'أبريل', 'إبريل', 'نيسان', 'أفريل'],
    ['05', 'مايو', 'أيار', 'ماي'],
    ['06', 'يونيو', 'حزيران', 'جوان'],
    ['07', 'يوليو', 'تموز', 'جويلية', 'يوليوز'],
    ['08', 'أغسطس', 'آب', 'أوت', 'غشت'],
    ['09', 'سبتمبر', 'أيلول', 'شتنبر'],
    ['10', 'أكتوبر', 'تشرين الأول'],
    ['11', 'نوفمبر', 'تشرين الثاني', 'نونبر'],
    ['12', 'ديسمبر', 'كانون الأول', 'دجنبر'],
  ]
  for (const [month, ...names] of rows)
    for (const name of names)
      t.strictSame(datesOf(`افتتح السوق في 7 ${name} 2021.`)[0]?.[1], `2021-${month}-07`, name)
})

t.test('a date has its place, and the quotation around it', async (t) => {
  const { text, spans } = marked('قال الوزير: «لن نغلق السوق قبل ‹23 شباط 2022› أبداً».')
  const { dates, quotes } = articleOf(text)
  t.strictSame(placeOf(dates[0]?.position), spans[0])
  t.equal(dates[0]?.quote, quotes[0]?.id)
})

t.test('a day that no calendar has comes to nothing', async (t) => {
  t.strictSame(datesOf('افتتح السوق في 31 شباط 2022.')[0]?.[1], undefined)
  t.strictSame(datesOf('افتتح السوق في 31 شباط.', friday)[0]?.[1], undefined)
  t.strictSame(datesOf('افتتح السوق في 29 شباط 2023.')[0]?.[1], undefined)
  t.strictSame(datesOf('افتتح السوق في 29 شباط 2024.')[0]?.[1], '2024-02-29')
})

t.test('days are counted from the day of publication', async (t) => {
  const rows: readonly (readonly [string, string])[] = [
    ['اليوم', '2022-03-18'],
    ['أمس', '2022-03-17'],
    ['غداً', '2022-03-19'],
    ['الجمعة', '2022-03-18'],
    ['الخميس', '2022-03-17'],
    ['يوم الاثنين الماضي', '2022-03-14'],
    ['الأحد المقبل', '2022-03-20'],
    ['أمس الخميس', '2022-03-17'],
    ['23 آذار الجاري', '2022-03-23'],
    ['الأسبوع المقبل', '2022-W12'],
    ['الشهر الماضي', '2022-02'],
    ['العام المقبل', '2023'],
    ['يناير الماضي', '2022-01'],
    ['حزيران المقبل', '2022-06'],
  ]
  for (const [printed, value] of rows)
    t.strictSame(datesOf(`هناك افتتح ${printed} سوق كبير.`, friday), [[printed, value]], printed)
})

t.test('a weekday after a verb in the future lies ahead', async (t) => {
  t.strictSame(datesOf('سيفتتح السوق الخميس على ضفة النهر.', friday), [['الخميس', '2022-03-24']])
})

t.test('without a day of publication nothing is counted', async (t) => {
  t.strictSame(datesOf('افتتح السوق أمس.'), [['أمس', undefined]])
  t.strictSame(datesOf('افتتح السوق في 23 شباط.'), [['23 شباط', '--02-23']])
})

t.test('words that only look like dates are none', async (t) => {
  const rows = [
    'قال الأمين العام الحالي كلمة.',
    'أدى الأهالي صلاة الجمعة في السوق.',
    'حضر خطبة الجمعة جمع كبير.',
    'بيع 23 قارباً و2022 شبكة.',
    'انتهت المباراة 3-2.',
    'كان اليوم التالي هادئاً.',
    'احتفل الأهالي باليوم الوطني.',
  ]
  for (const row of rows) t.strictSame(datesOf(row, friday), [], row)
})

t.test('the day of publication is inferred where the text pins it', async (t) => {
  const text = 'افتتح السوق اليوم الجمعة 18 آذار على ضفة النهر.'
  t.match(articleOf(text, { retrievedAt: '2024-05-01T10:00:00Z' }).publishedAt, {
    value: '2022-03-18',
    precision: 'day',
    basis: 'inferred',
  })
  t.match(articleOf(text).publishedAt, { value: '--03-18', precision: 'month-day', basis: 'inferred' })
})

t.test('a year is not inferred from a weekday and a month alone', async (t) => {
  for (const text of [
    'افتتح السوق اليوم الجمعة.',
    'افتتح السوق الجمعة من آذار الجاري.',
    'افتتح السوق أمس.',
  ]) {
    t.equal(articleOf(text, { retrievedAt: '2024-05-01' }).publishedAt, undefined, text)
  }
})

t.test('clues that contradict each other pin nothing', async (t) => {
  const text = 'افتتح السوق اليوم الجمعة 18 آذار. ويعود اليوم السبت 18 آذار.'
  t.equal(articleOf(text, { retrievedAt: '2024-05-01' }).publishedAt, undefined)
})

t.test('what is supplied wins over what the text shows', async (t) => {
  const text = 'افتتح السوق اليوم الجمعة 18 آذار على ضفة النهر.'
  t.match(articleOf(text, { publishedAt: '2011-03-18T09:30:00+03:00' }).publishedAt, {
    basis: 'supplied',
    precision: 'minute',
  })
})

t.test('a time without a day is vague and comes to nothing', async (t) => {
  t.match(articleOf('أغلق السوق مؤخراً.', friday).dates, [
    { text: 'مؤخراً', kind: 'vague', precision: 'vague' },
  ])
  t.strictSame(datesOf('أغلق السوق خلال الأيام القليلة الماضية.', friday)[0]?.[1], undefined)
})
