import t from 'tap'
import { articleOf, heard, told } from './marked.ts'

t.test('a verb without a subject goes on with whoever spoke last', async (t) => {
  t.strictSame(heard('قال سامر الجندلي: «لن نغلق السوق». وأضاف: «السوق باق لأهله».'), [
    ['لن نغلق السوق', 'سامر الجندلي'],
    ['السوق باق لأهله', 'سامر الجندلي'],
  ])
})

t.test('it goes on over a line that nobody speaks in', async (t) => {
  const text = 'قال سامر الجندلي: «لن نغلق السوق».\nوانقطع المطر مساء.\nوأضاف: «السوق باق لأهله».'
  t.strictSame(heard(text)[1], ['السوق باق لأهله', 'سامر الجندلي'])
})

t.test('it does not go on with somebody of the other gender', async (t) => {
  const text =
    'قالت المديرة هالة الرمّاح: «السوق جاهز». وقال الوزير سامر الجندلي: «لن نغلق السوق». وأضافت: «السوق باق لأهله».'
  t.strictSame(heard(text).at(-1), ['السوق باق لأهله', 'هالة الرمّاح'])
  t.strictSame(heard('قال الوزير سامر الجندلي: «لن نغلق السوق». وأضافت: «السوق باق لأهله».').at(-1), [
    'السوق باق لأهله',
  ])
})

t.test('a participle of another gender does not take the nearest subject', async (t) => {
  const text = 'قال الوزير سامر الجندلي إنّ السوق باق، مضيفةً: «لن نغلق السوق أبداً».'
  t.notOk(heard(text).some(([, ...names]) => names.includes('سامر الجندلي')))
  const agreeing = 'قال الوزير سامر الجندلي إنّ السوق باق، مضيفاً: «لن نغلق السوق أبداً».'
  t.strictSame(heard(agreeing), [['لن نغلق السوق أبداً', 'سامر الجندلي']])
})

t.test('a verb in the plural does not go on with one person', async (t) => {
  t.strictSame(heard('قال سامر الجندلي: «لن نغلق السوق». وأضافوا: «السوق باق لأهله».').at(-1), [
    'السوق باق لأهله',
  ])
  t.strictSame(heard('قال شهود: «لم نر شيئاً». وأضافوا: «كان السوق مغلقاً».').at(-1), [
    'كان السوق مغلقاً',
    'شهود',
  ])
})

t.test('a pronoun of respect leads to whoever spoke', async (t) => {
  const item = articleOf('قال الوزير سامر الجندلي: «لن نغلق السوق». وأضاف معاليه: «السوق باق لأهله».')
  t.equal(item.speakers.length, 1)
  t.match(item.quotes[1]?.attributions, [{ via: 'pronoun', mention: { text: 'معاليه' } }])
})

t.test('two who spoke together go on in the dual', async (t) => {
  const text = 'قال الوزيران سامر الجندلي وهاني الصوّاف: «لن نغلق السوق». وأضافا: «السوق باق لأهله».'
  t.strictSame(heard(text).at(-1), ['السوق باق لأهله', 'سامر الجندلي', 'هاني الصوّاف'])
})

t.test('words that stand alone go on with whoever spoke in the sentence before', async (t) => {
  const [first, second] = articleOf(
    'قال سامر الجندلي: «لن نغلق السوق».\n«السوق باق لأهله ما بقينا هنا».',
  ).quotes
  t.match(second, { text: 'السوق باق لأهله ما بقينا هنا', speakers: first?.speakers ?? [] })
  t.match(second?.attributions, [{ via: 'carried' }])
  t.strictSame(heard('قال سامر الجندلي: «لن نغلق السوق».\n«ليالي الغدير».').length, 1, 'a title is no speech')
})

t.test('where nobody has spoken, nobody goes on', async (t) => {
  const item = articleOf('وأضاف: «السوق باق لأهله».')
  t.strictSame(item.quotes[0]?.speakers, [])
  t.equal(item.quotes[0]?.evidence.rule, 'unattributed')
  t.strictSame(item.speakers, [])
})

t.test('how the text leads to the speaker is said', async (t) => {
  const via = (text: string) => articleOf(text).quotes.at(-1)?.attributions[0]?.via
  t.equal(via('قال سامر الجندلي: «لن نغلق السوق».'), 'name')
  t.equal(via('قال الوزير: «لن نغلق السوق».'), 'role')
  t.equal(via('قال شهود: «لم نر شيئاً».'), 'group')
  t.equal(via('قال سامر الجندلي: «لن نغلق السوق». وأضاف: «السوق باق».'), 'carried')
})

t.test('a body goes by the gender of what it is of, a person does not', async (t) => {
  const goesOn = (subject: string) => told(`أعلن ${subject} أن السوق باق. وأضافت أن الرسوم ستبقى.`).at(-1)
  t.strictSame(goesOn('مجلس البلدية'), ['الرسوم ستبقى', 'مجلس البلدية'])
  t.strictSame(goesOn('اتحاد الجمعيات الزراعية'), ['الرسوم ستبقى', 'اتحاد الجمعيات الزراعية'])
  for (const subject of ['مجلس التجار', 'رئيس البلدية', 'رئيس البلدية سامر الجندلي'])
    t.strictSame(goesOn(subject)?.[0], 'السوق باق', subject)
  t.strictSame(told('أعلنت لجنة المجلس أن السوق باق. وأضاف أن الرسوم ستبقى.').length, 1)
})

t.test('a text named beside its speaker goes on to stand for him, another text does not', async (t) => {
  const goesOn = (first: string, then: string) => told(`${first}. ${then} أن الرسوم ستبقى.`).at(-1)?.[1]
  t.equal(goesOn('قال النادي في بيان إن السوق باق', 'وأضاف البيان'), 'النادي')
  t.equal(goesOn('قال النادي، في بيان صدر أمس، إن السوق باق', 'وأضاف البيان'), 'النادي')
  t.equal(goesOn('قال النادي في بيان إن السوق باق', 'وأضاف التقرير'), 'التقرير')
  t.equal(goesOn('قال النادي إن السوق باق', 'وأضاف البيان'), 'البيان')
})

t.test('the text that stands for somebody has a gender of its own', async (t) => {
  const text = 'قالت الوزارة في بيان إن السوق باق. وقال البيان إن الرسوم ستبقى. وأضاف أن المطر قريب.'
  t.strictSame(told(text).at(-1), ['المطر قريب', 'الوزارة'])
  t.strictSame(told('قالت الوزارة إن السوق باق. وأضاف أن المطر قريب.').length, 1)
})

t.test('two bodies together are neither of them', async (t) => {
  const both = 'وزارة الزراعة والهيئة العامة للأسواق'
  for (const [first, second] of [
    [both, 'وزارة الزراعة'],
    ['وزارة الزراعة', both],
  ] as const)
    t.strictSame(
      told(`قالت ${first} إن السوق باق. وأكدت ${second} أن الرسوم ستبقى.`).map(([, name]) => name),
      [first, second],
    )
  const item = articleOf('قالت هيئة الأسواق إن السوق باق. وأكدت الهيئة أن الرسوم ستبقى.')
  t.equal(item.speakers.length, 1)
})
