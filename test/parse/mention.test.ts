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
