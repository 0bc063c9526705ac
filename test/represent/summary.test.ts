import t from 'tap'
import { selectFields, summarize } from '../../src/represent/summary.ts'
import { libraryArticle } from '../http/fixture.ts'

t.test('a summary has what is known and leaves out what is not', async (t) => {
  const { item } = libraryArticle()
  const { publishedAt: _, ...undated } = item
  const bare = summarize({ ...undated, source: { ...item.source, publisher: undefined } })
  t.notOk('publishedAt' in bare || 'publisher' in bare || 'standfirst' in bare)
  const full = summarize({ ...item, standfirst: { text: 'مقدمة', start: 5, end: 10 } })
  t.strictSame(full.standfirst, { text: 'مقدمة' })
  t.strictSame(full.publisher, { name: 'وكالة الوادي', basis: 'stated' })
})

t.test('fields keep the order of the value and what always stands', async (t) => {
  t.strictSame(Object.keys(selectFields({ a: 1, b: 2, c: 3 }, ['c'], ['a'])), ['a', 'c'])
  t.strictSame(selectFields({ a: 1 }, undefined, []), { a: 1 })
  t.strictSame(selectFields({ a: 1 }, ['toString'], []), {})
})
