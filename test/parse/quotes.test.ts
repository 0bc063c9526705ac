import t from 'tap'
import { articleOf, heard, marked, placeOf, told } from './marked.ts'

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

t.test('a single word in marks that comes again is a name, one that stands once may be said', async (t) => {
  const once = 'قال سامر الجندلي إن سياسة الوزارة «خطيرة» على الناس.'
  t.strictSame(heard(once), [['خطيرة', 'سامر الجندلي']])
  t.strictSame(heard(`${once} وأضاف أن «خطيرة» ستفتح غداً.`), [])
  t.strictSame(heard('قال سامر الجندلي إن السوق القريب من «خطيرة» باق.'), [], 'behind a preposition')
  t.equal(heard('قال سامر الجندلي: «لا». وقالت هالة الرمّاح: «لا».').length, 2, 'behind a colon')
})

t.test('behind the colon after a title stands what something is called', async (t) => {
  const words = 'ماذا بقي لنا في السوق القديم؟'
  for (const title of ['مقالاً تحت عنوان', 'كتاباً بعنوان', 'دراسة عنوانها'])
    t.strictSame(heard(`قال سامر الجندلي إنه كتب ${title}: «${words}».`), [], title)
  t.strictSame(heard(`قال سامر الجندلي في مقال: «${words}».`), [[words, 'سامر الجندلي']])
  t.strictSame(heard(`قال سامر الجندلي: «السوق باق».\nتحت عنوان: «${words}».`).length, 1, 'alone')
})

t.test('an opening mark that nothing closes holds speech where something brings it in', async (t) => {
  const words = 'منبهات من النحاس وبوصلة قديمة'
  const stray = `تعرض القاعة الثانية ساعات و«${words}`
  t.strictSame(heard(`${stray}.`), [])
  t.strictSame(told(`${stray}، وقال سامر الجندلي إن السوق باق.`), [['السوق باق', 'سامر الجندلي']], 'a stray')
  t.strictSame(heard(`قال سامر الجندلي إن «${words}.`), [[words, 'سامر الجندلي']])
})

t.test('swapped and doubled marks hold speech behind a colon, and names elsewhere', async (t) => {
  const words = 'لن نغلق السوق'
  for (const row of [`: » ${words} «.`, `: « ${words} « ثم غادر.`, `:» ${words}».`])
    t.strictSame(heard(`قال سامر الجندلي${row}`), [[words, 'سامر الجندلي']], row)
  for (const row of ['« كاسيرا «', '» كاسيرا «'])
    t.strictSame(heard(`قال سامر الجندلي إن شركة ${row} باقية.`), [], row)
})
