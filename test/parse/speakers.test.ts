import t from 'tap'
import { articleOf, marked, placeOf } from './marked.ts'

const speakers = (text: string, title?: string) => articleOf(text, title ? { title } : {}).speakers

t.test('a speaker has every form by which the article names him, counted', async (t) => {
  const [speaker, ...more] = speakers(
    'قال سامر الجندلي مدير السوق: «لن نغلق السوق». وأضاف الجندلي: «السوق باق». وختم الجندلي: «السوق للجميع».',
  )
  t.strictSame(more, [])
  t.match(speaker, {
    name: 'سامر الجندلي',
    kind: 'person',
    roles: ['مدير السوق'],
    quoteCount: 3,
    variants: [
      { text: 'سامر الجندلي مدير السوق', count: 1 },
      { text: 'الجندلي', count: 2 },
    ],
  })
})

t.test('mentions stand in order and cut out their text', async (t) => {
  const { text, spans } = marked('قال ‹سامر الجندلي›: «لن نغلق السوق». وأضاف ‹الجندلي›: «السوق باق».')
  const { mentions } = speakers(text)[0] ?? { mentions: [] }
  t.strictSame(mentions.map(placeOf), spans)
  for (const mention of mentions) t.equal(text.slice(mention.start, mention.end), mention.text)
})

t.test('speakers come in the order in which they are first named', async (t) => {
  const names = speakers('قالت المديرة هالة الرمّاح: «السوق جاهز». وقال سامر الجندلي: «لن نغلق السوق».')
  t.strictSame(
    names.map(({ name }) => name),
    ['هالة الرمّاح', 'سامر الجندلي'],
  )
})

t.test('somebody whom the article names but does not quote is no speaker', async (t) => {
  t.strictSame(speakers('استقبل وزير الزراعة سامر الجندلي وفداً من التجار أمس.'), [])
})

t.test('a full name in the title completes a surname of the text', async (t) => {
  const text = 'قال الجندلي: «لن نغلق السوق قبل العيد».'
  t.equal(speakers(text, 'سامر الجندلي: لن نغلق السوق')[0]?.name, 'سامر الجندلي')
  t.equal(speakers(text, 'الوزير الجندلي يفتتح السوق')[0]?.name, 'الجندلي')
  t.equal(speakers(text, 'افتتاح السوق')[0]?.name, 'الجندلي')
})

t.test('a person with two name words has the same id in every article', async (t) => {
  const ids = (text: string) => speakers(text).map(({ id }) => id)
  t.strictSame(
    ids('قال سامر الجندلي: «لن نغلق السوق».'),
    ids('وفي الغدير، قال سَامر الجندلي: «السوق باق لأهله».'),
  )
  t.match(ids('قال سامر الجندلي: «لن نغلق السوق».')[0], /^person-[0-9a-f]{12}$/)
})

t.test('an office without a name is another person in another article', async (t) => {
  const ids = (text: string) => speakers(text).map(({ id }) => id)
  t.strictNotSame(ids('قال الوزير: «لن نغلق السوق».'), ids('قال الوزير: «السوق باق لأهله».'))
})

t.test('the name is as printed, without honorifics and never corrected', async (t) => {
  const [speaker] = speakers('قال الدكتور ساامر الجندلى: «لن نغلق السوق».')
  t.equal(speaker?.name, 'ساامر الجندلى')
})

t.test('quotations refer to speakers that are there', async (t) => {
  const item = articleOf(
    'قال الوزيران سامر الجندلي وهاني الصوّاف: «لن نغلق السوق». وقالت البلدية: «السوق باق».',
  )
  const ids = new Set(item.speakers.map(({ id }) => id))
  t.equal(ids.size, item.speakers.length)
  for (const quote of item.quotes) {
    t.ok(quote.speakers.length > 0 && quote.speakers.every((id) => ids.has(id)), quote.text)
    t.strictSame(
      quote.attributions.map(({ speaker }) => speaker),
      quote.speakers,
    )
  }
  t.equal(item.counts.speakers, 3)
})

t.test('the text by which somebody speaks is none of his roles', async (t) => {
  const [speaker, ...more] = speakers(
    'قال مدير السوق سامر الجندلي في تقرير إن السوق باق. وأضاف التقرير أن الرسوم ستبقى.',
  )
  t.strictSame(more, [])
  t.match(speaker, { name: 'سامر الجندلي', quoteCount: 2 })
  t.strictSame(speaker?.roles, ['مدير السوق'])
})

t.test('somebody named inside a document’s phrase is known by his surname', async (t) => {
  const then = 'وقال الجندلي إن السوق باق.'
  t.strictSame(
    speakers(`صدر قرار وزير الزراعة سامر الجندلي أمس. ${then}`).map(({ name }) => name),
    ['سامر الجندلي'],
  )
  t.strictSame(
    speakers(`صدر قرار وزير الزراعة أمس. ${then}`).map(({ name }) => name),
    ['الجندلي'],
  )
})

t.test('two who would have one id are one speaker', async (t) => {
  const { speakers: all, quotes } = articleOf(
    'قال المندوب الدائم لدى الاتحاد السفيرة نادرة الغصين: «لن نوقع الاتفاق». وقالت السفيرة نادرة الغصين: «نريد ضمانات».',
  )
  t.match(all, [{ name: 'نادرة الغصين', quoteCount: 2 }])
  t.equal(all.length, 1)
  t.strictSame(
    quotes.map((quote) => quote.speakers),
    [[all[0]?.id], [all[0]?.id]],
  )
})
