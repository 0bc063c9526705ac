import t from 'tap'
import type { RawArticle } from '../../schemas/raw-article.ts'
import { articleOf, marked, placeOf } from './marked.ts'

const prose = 'افتتحت بلدية الغدير سوقاً جديداً على ضفة النهر أمس.'
/** The source of an article that ends with a line. */
const under = (line: string, more: Partial<RawArticle> = {}) => articleOf(`${prose}\n${line}`, more).source

t.test('the first part of a credit line is the publisher, the others are agencies', async (t) => {
  for (const line of [
    'المصدر: دار النسيم + وكالات',
    'المصدر: دار النسيم، وكالات',
    'المصدر: دار النسيم ووكالات',
    'المصدر: دار النسيم / الوكالات',
  ]) {
    const { publisher, agencies } = under(line)
    t.strictSame(publisher, { name: 'دار النسيم', basis: 'stated' }, line)
    t.match(agencies, [{ named: false, kind: 'credit' }], line)
    t.equal(agencies.length, 1, line)
  }
})

t.test('agencies by name are named', async (t) => {
  const { publisher, agencies } = under('المصدر: وكالة الساحل')
  t.equal(publisher, undefined)
  t.match(agencies, [{ name: 'وكالة الساحل', named: true, kind: 'credit' }])
})

t.test('the credit line and its parts have their places', async (t) => {
  const { text, spans } = marked(`${prose}\n‹المصدر: دار النسيم + ‹وكالات››`)
  const { source } = articleOf(text)
  t.strictSame([source.creditLine, source.agencies[0]?.span].map(placeOf), spans)
})

t.test('المصدر in prose is no credit line', async (t) => {
  for (const line of ['وقال المصدر: «لن نغلق السوق».', 'المصدر الذي تحدث أمس نفى الخبر.']) {
    const source = under(line)
    t.equal(source.creditLine, undefined, line)
    t.equal(source.publisher, undefined, line)
  }
})

t.test('a supplied publisher wins over the credit line', async (t) => {
  t.strictSame(under('المصدر: دار النسيم', { publisher: 'صوت الغدير' }).publisher, {
    name: 'صوت الغدير',
    basis: 'supplied',
  })
})

t.test('an agency that the text lets speak is cited, once', async (t) => {
  const { source } = articleOf(
    `${prose} وقالت وكالة «الساحل» إنّ السوق كبير. وأضافت وكالة «الساحل» أنّ الأهالي حضروا.`,
  )
  t.strictSame(
    source.agencies.map(({ name, named, kind }) => [name, named, kind]),
    [['الساحل', true, 'cited']],
  )
})

t.test('whoever a preposition names is an attribution with its place', async (t) => {
  const { text, spans } = marked('أغلق السوق أمس ‹وفقاً لوزارة الزراعة› بسبب المطر.')
  const [attribution, ...more] = articleOf(text).source.attributions
  t.strictSame([placeOf(attribution?.span), attribution?.to, more], [spans[0], 'وزارة الزراعة', []])
})

t.test('nothing is said of a source that the article does not show', async (t) => {
  const { source } = articleOf(prose)
  t.strictSame([source.agencies, source.attributions], [[], []])
  t.notOk(source.publisher || source.creditLine || source.url)
})

t.test('an address is kept when it is one', async (t) => {
  t.equal(under('وحضر الأهالي.', { url: 'https://suq.example/a?b=1' }).url, 'https://suq.example/a?b=1')
  t.equal(under('وحضر الأهالي.', { url: 'suq example' }).url, undefined)
})

t.test('without a file the text itself is what was received', async (t) => {
  const item = articleOf('خبر é')
  t.match(item.source, { format: 'text', bytes: 9, sha256: item.sha256 })
})
