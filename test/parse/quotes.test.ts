import t from 'tap'
import { articleOf, heard, marked, placeOf } from './marked.ts'

t.test('a colon after the verb of saying ties the quotation to its subject', async (t) => {
  const { text, spans } = marked('‹قال› ‹الوزير›: ‹«‹لن نغلق السوق›»›.')
  const { quotes } = articleOf(text)
  const [quote] = quotes
  t.equal(quotes.length, 1)
  t.strictSame(
    [quote?.cue, quote?.attributions[0]?.mention, quote?.outer, quote?.position].map(placeOf),
    spans,
  )
  t.match(quote, { kind: 'direct', marks: 'balanced', evidence: { rule: 'subject-after-cue' } })
})

t.test('marks of every kind, with spaces or direction marks, hold the same words', async (t) => {
  const rows = [
    '«لن نغلق السوق»',
    '« لن نغلق السوق »',
    '"لن نغلق السوق"',
    '“لن نغلق السوق”',
    '“لن نغلق السوق"',
    '»لن نغلق السوق«',
    '\u200f«لن نغلق السوق»\u200f',
    '\u200f"لن نغلق السوق"\u200f',
    '"\u200fلن نغلق السوق\u200f"',
  ]
  for (const row of rows) {
    t.strictSame(heard(`قال سامر الجندلي: ${row}.`), [['لن نغلق السوق', 'سامر الجندلي']], JSON.stringify(row))
  }
})

t.test('words after a colon are direct, words inside the sentence are partial', async (t) => {
  const kind = (text: string) => articleOf(text).quotes[0]?.kind
  t.equal(kind('قال الوزير: «لا».'), 'direct')
  t.equal(kind('«لن نغلق السوق قبل العيد»، قال الوزير.'), 'direct')
  t.equal(kind('قال الوزير إنّ «السوق باق إلى العام المقبل».'), 'partial')
  t.equal(kind('اتهم الوزير التجار بأنهم «يريدون إغلاق السوق كله».'), 'partial')
})

t.test('a name or a term in marks is no quotation', async (t) => {
  const rows = [
    'قال الوزير إنّ صحيفة «صوت الغدير» ستعود.',
    'قال الوزير إنّ فيلم «ليالي الغدير الطويلة جداً» سيعرض.',
    'تحدث الوزير عن برنامج «سوق للجميع» أمس.',
    'قال الوزير إنّ «النسيم» ستتوسع هذا العام.',
    'فازت رواية «ليالي الغدير» بالجائزة.',
    'أعلنت شركة «دار النسيم» أرباحها.',
  ]
  for (const row of rows) t.strictSame(heard(row), [], row)
})

t.test('without any cue, words in marks are no quotation', async (t) => {
  t.strictSame(heard('افتتح «سوق الغدير القديم الكبير» أبوابه أمس.'), [])
})

t.test('a speaker’s own name may stand in marks before what he says', async (t) => {
  t.strictSame(heard('قال "الجندلي": "لن نغلق السوق".'), [['لن نغلق السوق', 'الجندلي']])
})

t.test('a quotation of several sentences is one', async (t) => {
  const words = 'لن نغلق السوق. السوق باق. هل نغلقه؟ لا!'
  t.strictSame(heard(`قال الوزير: «${words}».`), [[words, 'الوزير']])
})

t.test('a quotation over several lines is carried by its speaker, line by line', async (t) => {
  const item = articleOf('قال سامر الجندلي: «لن نغلق السوق.\n«السوق باق لأهله ما بقينا».')
  t.strictSame(
    item.quotes.map(({ text, marks }) => [text, marks]),
    [
      ['لن نغلق السوق', 'open-only'],
      ['السوق باق لأهله ما بقينا', 'balanced'],
    ],
  )
  t.strictSame(item.quotes[1]?.speakers, item.quotes[0]?.speakers)
})

t.test('a mark that is left open ends with its line, never in the next', async (t) => {
  const [quote] = articleOf('قال الوزير: «لن نغلق السوق.\nوحضر الأهالي» جميعاً.').quotes
  t.equal(quote?.text, 'لن نغلق السوق')
})

t.test('somebody quoted inside a quotation speaks his own words', async (t) => {
  const item = articleOf('قال سامر الجندلي: «زارني المدير وقال لي: “السوق باق لأهله” ثم غادر».')
  t.strictSame(
    item.quotes.map(({ text, marks }) => [text, marks]),
    [
      ['زارني المدير وقال لي: “السوق باق لأهله” ثم غادر', 'balanced'],
      ['السوق باق لأهله', 'nested'],
    ],
  )
})

t.test('the same words again point to where they stood first', async (t) => {
  const { quotes } = articleOf(
    'قال الوزير: «لن نغلق السوق». وكرر القول: «لن نُغلق السوق!». وقال: «السوق باق».',
  )
  t.strictSame(
    quotes.map((quote) => quote.duplicateOf),
    [undefined, quotes[0]?.id, undefined],
  )
})

t.test('marks with no letter between them are no quotation', async (t) => {
  for (const row of ['قال الوزير: «».', 'قال الوزير: «…».', 'قال الوزير: " ".'])
    t.strictSame(heard(row), [], row)
})
