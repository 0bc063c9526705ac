import t from 'tap'
import { articleOf, marked, placeOf } from './marked.ts'

/** The prefix of a text's first block. */
const prefixOf = (text: string) => articleOf(text).blocks[0]?.prefix

t.test('places and agencies glued to the front of a paragraph are its prefix', async (t) => {
  const rows = [
    '‹الغدير -› افتتح السوق الجديد أبوابه أمس.',
    '‹الغدير –› افتتح السوق الجديد أبوابه أمس.',
    '‹الغدير (وكالات) -› افتتح السوق الجديد أبوابه أمس.',
    '‹دار النسيم- الغدير:› افتتح السوق الجديد أبوابه أمس.',
    '‹الغدير ـ دار النسيم ـ› افتتح السوق الجديد أبوابه أمس.',
    '‹الغدير (دار النسيم):› افتتح السوق الجديد أبوابه أمس.',
    '‹الغدير، ساحل النسيم (CNN) --› افتتح السوق الجديد أبوابه أمس.',
    '‹(CNN)--› افتتح السوق الجديد أبوابه أمس، وحضر الأهالي.',
    '‹هالة الرمّاح-النسيم-الغدير:› افتتح السوق الجديد أبوابه أمس.',
    '‹علي الرمّاح- النسيم- الغدير:› افتتح السوق الجديد أبوابه أمس.',
    '‹النسيم – متابعات› افتتح السوق الجديد أبوابه أمس.',
    '‹الغدير - د.ب.أ:› افتتح السوق الجديد أبوابه أمس.',
    '‹الغدير (أ ف ب) -› افتتح السوق الجديد أبوابه أمس.',
    '‹الغدير/ دار النسيم:› افتتح السوق الجديد أبوابه أمس.',
    '‹هالة الرمّاح – نسيم اليوم:› افتتح السوق الجديد أبوابه أمس.',
    '‹رويترز:› افتتح السوق الجديد أبوابه أمس.',
    '‹الغدير (رويترز)› افتتح السوق الجديد أبوابه أمس.',
    '‹الغدير 12 رجب 1440 هـ الموافق 19 مارس 2019 م واس› افتتح السوق الجديد أبوابه أمس.',
  ]
  for (const row of rows) {
    const { text, spans } = marked(row)
    t.strictSame(placeOf(prefixOf(text)), spans[0], row)
  }
})

t.test('a paragraph that merely holds a colon or a dash has no prefix', async (t) => {
  const rows = [
    'قال المدير: لن نغلق السوق.',
    'المدير: لن نغلق السوق.',
    'قال المدير - وهو من الغدير - إنّ السوق باق.',
    'اتفاق الغدير-الساحل يدخل حيز التنفيذ.',
    'افتتح السوق أبوابه، وحضر الأهالي - كما كل عام - إلى الضفة.',
    'افتتح السوق الجديد أبوابه.',
    'سوقنا منذ الأجداد -يرحمهم الله- باق.',
    'حضر مدير السوق -خلال جولته- حفل الافتتاح.',
    'بدأ الاتفاق النهري - الجبلي أمس.',
    'حضر زوار معرض "الضفة - ذاكرة السوق" أمس.',
    'زاد زوار السوق بـ 12 في المئة - وهو كثير.',
    'توفي حارس السوق (38 عاماً) - وله ابنان.',
    'افتتحت الشركة (النسيم) متجراً في السوق.',
    '1 - يفتح السوق أبوابه.',
    'أ: يفتح السوق أبوابه.',
    'السوق اليوم: تسعون متجراً.',
    'العريف / سامر الجندلي يفتح السوق.',
    'يفتح السوق 12 مارس، بحسب واس، أبوابه.',
  ]
  for (const row of rows) t.equal(prefixOf(row), undefined, row)
})

t.test('further down a dash or a bracket closes no prefix, a dash with a colon does', async (t) => {
  const second = (line: string) => articleOf(`افتتح السوق أمس.\n${line}`).blocks[1]?.prefix?.text
  t.equal(second('الغدير - وحضر الأهالي إلى الضفة.'), undefined)
  t.equal(second('الغدير (النسيم) - وحضر الأهالي إلى الضفة.'), undefined)
  t.equal(second('سامر الجندلي (تاجر): لن نغلق السوق.'), undefined)
  t.equal(second('الغدير - النسيم: حضر الأهالي إلى الضفة.'), 'الغدير - النسيم:')
  t.equal(second('الغدير (رويترز) - حضر الأهالي إلى الضفة.'), 'الغدير (رويترز) -')
})

t.test('a prefix that is the whole line, or ends inside a character, is none', async (t) => {
  t.equal(prefixOf('الغدير - النسيم:'), undefined)
  t.equal(prefixOf('الغدير -\u064b افتتح السوق.'), undefined)
})

t.test('a tatweel inside a word joins nothing', async (t) => {
  t.equal(prefixOf('الغديـر تفتتح السوق الجديد أمس.'), undefined)
})

t.test('whoever speaks right after the prefix is found', async (t) => {
  const item = articleOf('الغدير (وكالات) - قالت المديرة: «لن نغلق السوق».')
  t.strictSame(
    item.quotes.map((quote) => quote.text),
    ['لن نغلق السوق'],
  )
  t.equal(item.speakers[0]?.mentions[0]?.text, 'المديرة')
})

t.test('a headline has no prefix', async (t) => {
  const { blocks } = articleOf('خبر قصير\nافتتح السوق.', { title: 'خبر قصير' })
  t.equal(blocks[0]?.type, 'headline')
  t.notOk(blocks.some((block) => block.prefix))
})
