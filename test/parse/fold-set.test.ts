import t from 'tap'
import { FoldSet, foldedOf } from '../../src/parse/fold-set.ts'

t.test('a set of folded words holds those that were added, whatever mark they share', async (t) => {
  const words = Array.from({ length: 600 }, (_, i) => foldedOf(`سوق${i}`))
  // More words than marks: some share one.
  t.ok(new Set(words.map(({ mark }) => mark)).size < words.length)
  const set = new FoldSet()
  for (const { fold } of words.slice(0, 20)) set.add(fold)
  t.same(
    words.filter((word) => set.holds(word)),
    words.slice(0, 20),
  )
})
