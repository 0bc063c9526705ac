import t from 'tap'
import { articleOf, marked } from './marked.ts'

/** The first words that name whoever speaks, with the speaker's name and kind. */
function spoken(text: string) {
  const { quotes, speakers } = articleOf(text)
  const [attribution] = quotes[0]?.attributions ?? []
  const speaker = speakers.find(({ id }) => id === attribution?.speaker)
  return {
    mention: attribution?.mention?.text,
    name: speaker?.name,
    kind: speaker?.kind,
    roles: speaker?.roles,
  }
}

t.test('an office, an honorific and a name are told apart', async (t) => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['الوزير سامر الجندلي', 'سامر الجندلي', ['الوزير']],
    ['وزير الزراعة سامر الجندلي', 'سامر الجندلي', ['وزير الزراعة']],
    ['وزير الزراعة، سامر الجندلي،', 'سامر الجندلي', ['وزير الزراعة']],
    ['مديرة المتحف الوطني هالة الرمّاح', 'هالة الرمّاح', ['مديرة المتحف الوطني']],
    ['المتحدث باسم البلدية سامر الجندلي', 'سامر الجندلي', ['المتحدث باسم البلدية']],
    ['الدكتور سامر الجندلي', 'سامر الجندلي', []],
    ['معالي الوزير سامر الجندلي', 'سامر الجندلي', ['الوزير']],
    ['رئيس اتحاد الصيادين سامر بن هاني الجندلي', 'سامر بن هاني الجندلي', ['رئيس اتحاد الصيادين']],
  ]
  for (const [printed, name, roles] of rows) {
    const verb = printed.includes('هالة') ? 'قالت' : 'قال'
    const found = spoken(`${verb} ${printed}: «لن نغلق السوق قبل العيد».`)
    t.match(found, { name, kind: 'person', roles }, printed)
  }
})

t.test('an office without a name is somebody unknown, with the whole office', async (t) => {
  const rows = [
    'الوزير',
    'وزير الزراعة',
    'المتحدث باسم البلدية',
    'نائب رئيس اتحاد الصيادين',
    'مدير عام دائرة المياه',
  ]
  for (const printed of rows) {
    const found = spoken(`قال ${printed}: «لن نغلق السوق قبل العيد».`)
    t.match(found, { mention: printed, name: printed, kind: 'unknown-person' }, printed)
  }
})

t.test('bodies, documents and groups are no persons', async (t) => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['قالت', 'وزارة الزراعة', 'organization'],
    ['قالت', 'البلدية', 'organization'],
    ['أعلن', 'اتحاد الصيادين', 'organization'],
    ['قالت', 'صحيفة «صوت الغدير»', 'organization'],
    ['قال', 'البيان', 'document'],
    ['ذكر', 'تقرير البلدية', 'document'],
    ['قال', 'شهود', 'group'],
    ['قال', 'المشاركون', 'group'],
  ]
  for (const [verb, printed, kind] of rows) {
    t.equal(spoken(`${verb} ${printed}: «لن نغلق السوق قبل العيد».`).kind, kind, printed)
  }
})

t.test('a role may follow the name, after a comma or without one', async (t) => {
  for (const text of [
    'قال سامر الجندلي، مدير السوق، إنّ «السوق باق إلى العام المقبل».',
    'قال سامر الجندلي مدير السوق: «السوق باق إلى العام المقبل».',
  ]) {
    t.match(spoken(text), { name: 'سامر الجندلي', roles: ['مدير السوق'] }, text)
  }
})

t.test('adverbs, days and places of speech are no part of a mention', async (t) => {
  const rows = [
    'قال ‹الوزير› أمس: «لن نغلق السوق».',
    'قال ‹الوزير› في مؤتمر صحفي: «لن نغلق السوق».',
    'قال ‹الوزير› يوم الخميس: «لن نغلق السوق».',
    'قال ‹الوزير› أيضاً: «لن نغلق السوق».',
    'قال ‹وزير الزراعة› خلال زيارة للسوق: «لن نغلق السوق».',
    'قال ‹سامر الجندلي› لصحيفة «صوت الغدير»: «لن نغلق السوق».',
  ]
  for (const row of rows) {
    const { text, spans } = marked(row)
    const [attribution] = articleOf(text).quotes[0]?.attributions ?? []
    t.match(attribution?.mention, spans[0] ?? {}, row)
  }
})

t.test('the surname, the first name and the office lead to the same person', async (t) => {
  const item = articleOf(
    'قال وزير الزراعة سامر الجندلي: «لن نغلق السوق». وأضاف الجندلي: «السوق باق». وقال الوزير: «السوق للجميع».',
  )
  t.equal(item.speakers.length, 1)
  t.match(item.speakers[0], { name: 'سامر الجندلي', roles: ['وزير الزراعة'], quoteCount: 3 })
})

t.test('another office is another person', async (t) => {
  const item = articleOf('قال وزير الزراعة سامر الجندلي: «لن نغلق السوق». وقال وزير المياه: «السوق للجميع».')
  t.equal(item.speakers.length, 2)
})

t.test('two ministers by name are two persons', async (t) => {
  const item = articleOf('قال الوزيران سامر الجندلي وهاني الصوّاف: «لن نغلق السوق قبل العيد».')
  t.strictSame(
    item.speakers.map((speaker) => speaker.name),
    ['سامر الجندلي', 'هاني الصوّاف'],
  )
  t.equal(item.quotes[0]?.speakers.length, 2)
})

t.test(
  'vowel signs and tatweel in a name lead to the same person, who keeps his first spelling',
  async (t) => {
    const item = articleOf('قال سامر الجندلي: «لن نغلق السوق». وأضاف الجَنـدَلي: «السوق باق لأهله».')
    t.strictSame(
      item.speakers.map((speaker) => speaker.name),
      ['سامر الجندلي'],
    )
  },
)

/** Each speaker of a text with his kind. */
const named = (text: string) => articleOf(text).speakers.map(({ name, kind }) => [name, kind])

t.test('a document speaks for the medium that printed it, and for nobody else', async (t) => {
  const rows = [
    'قال تقرير في موقع «صوت الغدير» إن السوق باق.',
    'قال تقرير لصحيفة «صوت الغدير» إن السوق باق.',
    'قال مقال لمجلة «صوت الغدير» إن السوق باق.',
    'أفاد تقرير صحيفة «صوت الغدير» بأن السوق باق.',
    'قالت دراسة نشرها موقع «صوت الغدير» إن السوق باق.',
  ]
  for (const row of rows) t.strictSame(named(row), [['صوت الغدير', 'organization']], row)
  const others = ['تقرير لوزارة الزراعة', 'تقرير عن صحيفة «صوت الغدير»', 'تقرير في مئة صفحة']
  for (const other of others)
    t.strictSame(
      named(`قال ${other} إن السوق باق.`).map(([, kind]) => kind),
      ['document'],
      other,
    )
})

t.test('whose kin somebody is belongs to what he goes by, whose body an office is does not', async (t) => {
  const rows = ['والدة سامر الجندلي', 'والدة المواطن سامر الجندلي', 'والدة أحد العمال', 'زوجة سامر الجندلي']
  for (const row of rows) t.strictSame(named(`قالت ${row} إن السوق باق.`), [[row, 'unknown-person']], row)
  t.strictSame(named('قالت مديرة المدرسة هالة الرمّاح إن السوق باق.'), [['هالة الرمّاح', 'person']])
})

t.test('what a body is called in short stands in marks before a bare name', async (t) => {
  const role = 'رئيس الشركة الوطنية للمياه'
  for (const name of ['سامر جندل', 'سامر الجندلي', 'سامر بن هاني الجندلي']) {
    const found = articleOf(`قال ${role} «قطرة» ${name} إن السوق باق.`).speakers
    t.match(found, [{ name, roles: [role] }], name)
  }
  t.strictSame(named(`قال ${role}: «لن نغلق السوق أبداً».`), [[role, 'unknown-person']])
})

t.test('what a body has to do with is no part of its name, an adjective is', async (t) => {
  const rows: readonly (readonly [string, string])[] = [
    ['الحركة المقربة من الوزارة', 'الحركة'],
    ['الجمعية المتخصصة في الزراعة', 'الجمعية'],
    ['اللجنة التابعة لوزارة الزراعة', 'اللجنة'],
    ['الجمعية الزراعية المتخصصة', 'الجمعية الزراعية المتخصصة'],
    ['الهيئة العامة للغذاء', 'الهيئة العامة للغذاء'],
  ]
  for (const [printed, name] of rows)
    t.strictSame(named(`قالت ${printed} إن السوق باق.`), [[name, 'organization']], printed)
})

t.test('a number before people or bodies makes a group of them, before times it makes none', async (t) => {
  const rows = ['خمس شركات', 'ثلاثة خبراء', 'أربعة من العمال', 'عدة نقابات']
  for (const row of rows) t.strictSame(named(`قالت ${row} إن السوق باق.`), [[row, 'group']], row)
  t.strictSame(named('قالت عدة مرات إن السوق باق.'), [])
  t.strictSame(named('قالت هالة الرمّاح خمس مرات إن السوق باق.'), [['هالة الرمّاح', 'person']])
})

t.test('a name of one word or unlike one stands between commas before “that”', async (t) => {
  t.strictSame(named('قال مدير السوق، ويلكن لي، إنّ الرسوم ستبقى.'), [['ويلكن لي', 'person']])
  for (const aside of ['غاضباً', 'أمس', 'رافعاً يده'])
    t.strictSame(
      named(`قال مدير السوق، ${aside}، إنّ الرسوم ستبقى.`),
      [['مدير السوق', 'unknown-person']],
      aside,
    )
})

t.test('behind a place a conjunction joins one more, though it be unknown', async (t) => {
  const joined = 'السفير لدى فرنسا وغدرستان'
  t.strictSame(named(`قال ${joined} إن الرسوم ستبقى.`), [[joined, 'unknown-person']])
  t.strictSame(named('قال السفير لدى فرنسا ونظيره إن الرسوم ستبقى.'), [
    ['السفير لدى فرنسا', 'unknown-person'],
  ])
  t.strictSame(named('قال السفير لدى فرنسا وأكد أن الرسوم ستبقى.'), [['السفير لدى فرنسا', 'unknown-person']])
})

t.test('an office over something and a body for something keep what they are for', async (t) => {
  t.strictSame(named('قال المشرف على السوق إن الرسوم ستبقى.'), [['المشرف على السوق', 'unknown-person']])
  t.strictSame(named('قال القائمون على السوق إن الرسوم ستبقى.'), [['القائمون على السوق', 'group']])
  const centre = 'مركز الأمير هاني للبحوث'
  t.strictSame(named(`قال ${centre} إن الرسوم ستبقى.`), [[centre, 'organization']])
  t.strictSame(named('قال المجلس لوكالة الأنباء إن الرسوم ستبقى.'), [['المجلس', 'organization']])
})

t.test('a founder is somebody, a foundation is a body', async (t) => {
  t.strictSame(named('قال مؤسس السوق سامر الجندلي إن الرسوم ستبقى.'), [['سامر الجندلي', 'person']])
  t.strictSame(named('قالت مؤسسة السوق إن الرسوم ستبقى.'), [['مؤسسة السوق', 'organization']])
})

t.test('an ordinary word may be a middle name, and a verb’s letters a name behind a link', async (t) => {
  t.strictSame(named('قال هاني صغير ديلاني إن الرسوم ستبقى.'), [['هاني صغير ديلاني', 'person']])
  t.strictSame(named('قال عمر بن شرح إن الرسوم ستبقى.'), [['عمر بن شرح', 'person']])
  t.strictSame(
    named('قال هاني صغير التجار إن الرسوم ستبقى.')
      .map(([name]) => name)
      .includes('هاني صغير التجار'),
    false,
  )
})

t.test('right before “that” a body is the subject in either gender, an object is not', async (t) => {
  const hospital = 'مستشفى الغدير'
  t.strictSame(named(`كشفت ${hospital} أنها ستفتح قسماً جديداً.`), [[hospital, 'organization']])
  t.strictSame(named(`قال أبلغت ${hospital} أنها ستفتح قسماً جديداً.`), [])
})

t.test('a name of four generations is whole', async (t) => {
  const name = 'سامر بن هاني بن عمر بن يزن الجندلي'
  t.strictSame(named(`قال الأمير ${name} إن الرسوم ستبقى.`), [[name, 'person']])
})

t.test('a shorter office is the longer one where its second word is the same', async (t) => {
  const speakersOf = (then: string) =>
    named(`قال رئيس الوزراء الأردني إن السوق باق. وقال ${then} إن الرسوم ستبقى.`).length
  t.equal(speakersOf('رئيس الوزراء'), 1)
  t.equal(speakersOf('الرئيس الأردني'), 2)
})
