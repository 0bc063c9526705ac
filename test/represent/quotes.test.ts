import t from 'tap'
import { findSpeakers, groupQuotes, selectQuotes } from '../../src/represent/quotes.ts'
import { libraryArticle } from '../http/fixture.ts'

const { item } = libraryArticle()

t.test('a name is compared folded, a variant only when no name is the same', async (t) => {
  t.strictSame(
    findSpeakers(item, 'نبيل حورانى').map(({ id }) => id),
    ['p-nabil'],
  )
  t.strictSame(
    findSpeakers(item, 'الكرمي').map(({ id }) => id),
    ['p-suad'],
  )
  t.strictSame(findSpeakers(item, 'حوراني'), [], 'half a name is not a name')
  t.strictSame(findSpeakers(item, ''), [])
})

t.test('two speakers of one name are both found', async (t) => {
  const [first] = item.speakers
  const twins = first ? [first, { ...first, id: 'p-other' }] : []
  t.equal(findSpeakers({ ...item, speakers: twins }, 'سعاد الكرمي').length, 2)
})

t.test('filters narrow together', async (t) => {
  t.strictSame(
    selectQuotes(item, { speaker: 'p-suad', section: 's1' }).map(({ id }) => id),
    ['q3'],
  )
  t.strictSame(selectQuotes(item, { speaker: 'p-suad', kind: 'partial' }), [])
})

t.test('words are found across vowel signs and forms of hamza', async (t) => {
  t.strictSame(
    selectQuotes(item, { q: 'الأَبْوَاب' }).map(({ id }) => id),
    ['q1'],
  )
})

t.test('signs without a letter find nothing', async (t) => {
  t.strictSame(selectQuotes(item, { q: '!!' }), [])
  t.strictSame(selectQuotes(item, { speaker: '\u064b' }), [])
})

t.test('a quotation that names one speaker twice stands once in his group', async (t) => {
  const [first] = item.quotes
  const quotes = first ? [{ ...first, speakers: ['p-suad', 'p-suad'] }] : []
  t.match(groupQuotes({ ...item, quotes }, {}), [{ count: 1, quotes: [{ id: 'q1' }] }])
})

t.test('an item without quotations has no groups', async (t) => {
  t.strictSame(groupQuotes({ ...item, quotes: [] }, {}), [])
})
