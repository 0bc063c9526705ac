import t from 'tap'
import { inOffsetUnit } from '../../src/represent/offset-unit.ts'

const text = 'é📚ab'

t.test('every start and end is converted, however deep, and nothing else', async (t) => {
  const value = {
    length: 5,
    start: 1,
    list: [{ end: 3, text: '📚', start: 'a word' }],
    counts: { words: 3 },
    more: { position: { start: 3, end: 5 } },
  }
  t.strictSame(inOffsetUnit(value, text, 'utf-8'), {
    length: 5,
    start: 2,
    list: [{ end: 6, text: '📚', start: 'a word' }],
    counts: { words: 3 },
    more: { position: { start: 6, end: 8 } },
  })
})

t.test('in UTF-16 the value comes back itself', async (t) => {
  const value = Object.freeze({ start: 1 })
  t.equal(inOffsetUnit(value, text, 'utf-16'), value)
})
