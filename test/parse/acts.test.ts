import t from 'tap'
import { articleOf, heard, marked, told } from './marked.ts'

const words = 'لن نغلق السوق قبل العيد'

t.test('verbs, participles and nouns of speech are cues', async (t) => {
  const rows = [
    '‹قال› سامر الجندلي: «لن نغلق السوق».',
    '‹أكد› سامر الجندلي أنّ «السوق باق إلى العام المقبل».',
    '‹ويقول› سامر الجندلي: «لن نغلق السوق».',
    '‹أوضحت› المديرة: «لن نغلق السوق».',
    'قال سامر الجندلي إنّ السوق باق، ‹مضيفاً›: «لن نغلق السوق».',
    'قال سامر الجندلي إنّ السوق باق، ‹مشيراً› إلى «خسائر كبيرة لا تعوض».',
  ]
  for (const row of rows) {
    const { text, spans } = marked(row)
    const quote = articleOf(text).quotes.find(({ marks }) => marks !== 'none')
    t.match(quote?.cue, spans[0] ?? {}, row)
  }
})

t.test('tatweel, vowel signs, presentation forms and direction marks do not hide a cue', async (t) => {
  for (const cue of [
    'قـال',
    'قَالَ',
    'قـــال',
    '\ufed7\ufe8e\ufedd',
    '\u200fقال',
    'قال\u200f',
    'أكَّـدَ',
    'اكد',
  ]) {
    t.strictSame(heard(`${cue} سامر الجندلي: «${words}».`), [[words, 'سامر الجندلي']], JSON.stringify(cue))
  }
})

t.test('a word that only looks like a cue is none', async (t) => {
  const rows = [
    'يذكر أنّ «سوق الغدير القديم» بني قبل قرن.',
    'يُشار إلى أنّ «سوق الغدير القديم» بني قبل قرن.',
    'الجدير بالذكر أنّ «سوق الغدير القديم» بني قبل قرن.',
    'المباراة بين الفريقين في «ملعب الغدير الكبير» انتهت.',
    'مرّ الموكب عبر «شارع الغدير الكبير» ظهراً.',
    'بنى الأهالي «سوق الغدير القديم» قبل قرن.',
  ]
  for (const row of rows) t.strictSame(heard(row), [], row)
})

t.test('«بين» before “that” or a preposition is a verb', async (t) => {
  t.strictSame(heard(`بيّن سامر الجندلي أنّ «${words}».`), [[words, 'سامر الجندلي']])
})

t.test('the subject stands after the verb, or before it', async (t) => {
  const rows = [
    `قال سامر الجندلي: «${words}».`,
    `سامر الجندلي قال: «${words}».`,
    `وقال أمس سامر الجندلي: «${words}».`,
    `من جهته، قال سامر الجندلي: «${words}».`,
    `«${words}»، قال سامر الجندلي.`,
    `«${words}»، بحسب سامر الجندلي.`,
    `وبحسب سامر الجندلي: «${words}».`,
    `سامر الجندلي: «${words}».`,
  ]
  for (const row of rows) t.strictSame(heard(row), [[words, 'سامر الجندلي']], row)
})

t.test('a preposition names a source only where somebody or some body stands after it', async (t) => {
  const sources = (text: string) => articleOf(text).source.attributions.map(({ to }) => to)
  t.strictSame(sources('أغلق السوق أمس وفقاً لوزارة الزراعة.'), ['وزارة الزراعة'])
  t.strictSame(sources('أغلق السوق أمس بحسب مدير البلدية.'), ['مدير البلدية'])
  t.strictSame(sources('أغلق السوق أمس كما كل عام.'), [])
})

t.test('in “reported from”, the words are another’s and the first one tells of them', async (t) => {
  const item = articleOf(`نقل سامر الجندلي عن مديرة البلدية قولها: «${words}».`)
  const nameOf = (id: string | undefined) => item.speakers.find((speaker) => speaker.id === id)?.name
  t.strictSame(item.quotes[0]?.speakers.map(nameOf), ['مديرة البلدية'])
  t.equal(nameOf(item.quotes[0]?.reportedBy), 'سامر الجندلي')
})

t.test('a document speaks when something came in it', async (t) => {
  const item = articleOf(`وجاء في بيان البلدية: «${words}».`)
  t.strictSame(
    item.speakers.map(({ name, kind }) => [name, kind]),
    [['بيان البلدية', 'document']],
  )
  t.strictSame(heard('جاء المدير إلى «سوق الغدير القديم» أمس.'), [])
})

t.test('a source that asked not to be named asked, and did not speak by asking', async (t) => {
  const item = articleOf(`قال مصدر في البلدية طلب عدم ذكر اسمه: «${words}».`)
  t.strictSame(
    item.quotes.map((quote) => [quote.text, quote.cue?.text]),
    [[words, 'قال']],
  )
})

t.test('of whom something is said stands between the verb and its subject', async (t) => {
  for (const of of ['عنه', 'له', 'فيه'])
    t.strictSame(heard(`قال ${of} سامر الجندلي: «${words}».`), [[words, 'سامر الجندلي']], of)
  t.strictSame(heard(`قال عنه: «${words}».`), [[words]])
})

t.test('a verb in the passive by its vowel sign is nobody’s', async (t) => {
  const then = (verb: string) => told(`قال سامر الجندلي إن السوق باق. ${verb} أن الرسوم ستبقى.`).length
  for (const passive of ['وأُعلن', 'وذُكر', 'ويُتوقع', 'ويُنتظر']) t.equal(then(passive), 1, passive)
  for (const active of ['وأعلن', 'وأَعلن', 'وذَكر', 'وذكر', 'ويُضيف', 'ويُؤكّد']) t.equal(then(active), 2, active)
})

t.test('«عبر» before a person is a verb, before a place a preposition', async (t) => {
  t.strictSame(told('عبر سامر الجندلي، خلال لقاء مع التجار، عن أسفه لإغلاق السوق.'), [
    ['أسفه لإغلاق السوق', 'سامر الجندلي'],
  ])
  t.strictSame(told('عبر شارع الغدير، خلال لقاء مع التجار، عن أسفه لإغلاق السوق.'), [])
})

t.test('a clause about two does not speak in the singular', async (t) => {
  t.strictSame(told('ظهر في السوق وزيران أكدا أن الرسوم ستبقى.'), [['الرسوم ستبقى', 'وزيران']])
  t.strictSame(told('ظهر في السوق وزيران أكد أن الرسوم ستبقى.'), [])
})

t.test('what is passed on is his from whom it comes, in the passive and by a pronoun too', async (t) => {
  t.strictSame(heard(`نُقل أمس عن سامر الجندلي قوله: «${words}».`), [[words, 'سامر الجندلي']])
  const first = 'قال سامر الجندلي إن السوق باق.'
  for (const then of ['ونُقل عنه قوله', 'ونقلت عنه صحيفة «صوت الغدير» قوله'])
    t.strictSame(told(`${first} ${then} إن الرسوم ستبقى.`).at(-1), ['الرسوم ستبقى', 'سامر الجندلي'], then)
  t.strictSame(told(`${first} ونُقل عنها قولها إن الرسوم ستبقى.`).length, 1)
  t.strictSame(told('نُقل السوق القديم عن مكانه أمس.'), [])
})

t.test('what is learned is told by its source, and by nobody without one', async (t) => {
  const learned = (from: string) => articleOf(`علمت صحيفة «صوت الغدير» ${from}أن السوق سيفتح غداً.`)
  const { quotes, speakers } = learned('من مصادر في البلدية ')
  const nameOf = (id: string | undefined) => speakers.find((speaker) => speaker.id === id)?.name
  t.strictSame(
    quotes.map((quote) => [...quote.speakers, quote.reportedBy].map(nameOf)),
    [['مصادر في البلدية', 'صوت الغدير']],
  )
  t.strictSame(learned('').quotes, [])
})

t.test('whom something is said to stands between the verb and its subject, and is none', async (t) => {
  for (const to of ['لـ«صوت الغدير»', 'لصحيفة «صوت الغدير»', 'لوكالة غدير', 'في هذا السياق'])
    t.strictSame(
      told(`قال ${to} المدير سامر الجندلي إن السوق سيفتح غداً.`),
      [['السوق سيفتح غداً', 'سامر الجندلي']],
      to,
    )
  t.strictSame(told('قال لـ«صوت الغدير» إن السوق سيفتح غداً.'), [])
})

t.test('a clause between commas stands between a subject and its verb', async (t) => {
  const rows: readonly (readonly [string, string])[] = [
    ['المدير، الذي يرأس لجنة السوق،', 'المدير'],
    ['مسؤول، طلب عدم ذكر اسمه،', 'مسؤول'],
    ['سامر الجندلي، الذي يرأس لجنة السوق،', 'سامر الجندلي'],
  ]
  for (const [subject, name] of rows)
    t.strictSame(told(`${subject} قال إن الرسوم ستبقى.`), [['الرسوم ستبقى', name]], subject)
  t.strictSame(told('المديرة، التي ترأس لجنة السوق، قال إن الرسوم ستبقى.'), [])
})

t.test('a body of one name that something is said to is no part of the speaker', async (t) => {
  for (const row of ['قال لرويترز أحد الشهود', 'قال أحد الشهود لرويترز'])
    t.strictSame(told(`${row} إن السوق باق اليوم.`), [['السوق باق اليوم', 'أحد الشهود']], row)
})
