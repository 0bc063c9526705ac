import t from 'tap'
import { selectFields } from '../../src/represent/fields.ts'

t.test('fields keep the order of the value and what always stands', async (t) => {
  t.strictSame(Object.keys(selectFields({ a: 1, b: 2, c: 3 }, ['c'], ['a'])), ['a', 'c'])
  t.strictSame(selectFields({ a: 1 }, undefined, []), { a: 1 })
  t.strictSame(selectFields({ a: 1 }, ['toString'], []), {})
})
