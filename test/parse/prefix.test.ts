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
  ]
  for (const row of rows) t.equal(prefixOf(row), undefined, row)
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
