import t from 'tap'
import { summarize } from '../../src/store/summary.ts'
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
