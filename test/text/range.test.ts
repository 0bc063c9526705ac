import t from 'tap'
import { contains, cut, trim } from '../../src/text/range.ts'

/** What is left of a whole text when it is trimmed. */
function trimmed(text: string): string {
  return cut(text, trim(text, { start: 0, end: text.length })).text
}

t.test('a cut holds its place and what stands there', async (t) => {
  t.strictSame(cut('قال الوزير', { start: 4, end: 10 }), { start: 4, end: 10, text: 'الوزير' })
  t.strictSame(cut('قال', { start: 3, end: 3 }), { start: 3, end: 3, text: '' })
})

t.test('trimming takes white space and invisible characters off both ends', async (t) => {
  for (const around of [' ', '\n', '\u00a0', '\u200f', '\u2067', '\ufeff', ' \u200e ']) {
    t.equal(trimmed(`${around}خبر عاجل${around}`), 'خبر عاجل', JSON.stringify(around))
  }
})

t.test('trimming takes nothing off that can be seen', async (t) => {
  for (const text of ['«خبر»', '- خبر', 'خبر.', 'ـخبر', 'خب\u200fر']) t.equal(trimmed(text), text)
})

t.test('a space that carries a combining mark is a character and stays', async (t) => {
  t.equal(trimmed('  \u064bخبر'), ' \u064bخبر')
  t.equal(trimmed('خبر \u064b '), 'خبر \u064b')
})

t.test('white space alone trims to an empty place inside it', async (t) => {
  const place = trim('أ \u200f ب', { start: 1, end: 4 })
  t.equal(place.start, place.end)
  t.ok(place.start >= 1 && place.end <= 4)
})

t.test('a place contains itself and what lies inside it, not what reaches out of it', async (t) => {
  const outer = { start: 2, end: 6 }
  for (const inner of [outer, { start: 3, end: 5 }, { start: 2, end: 2 }, { start: 6, end: 6 }]) {
    t.ok(contains(outer, inner))
  }
  for (const other of [
    { start: 1, end: 3 },
    { start: 5, end: 7 },
    { start: 0, end: 9 },
  ]) {
    t.notOk(contains(outer, other))
  }
})
