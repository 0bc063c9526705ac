import fc from 'fast-check'
import t from 'tap'
import { offsetConverter } from '../../src/text/offsets.ts'

t.test('an offset counts what stands before it, in each unit', async (t) => {
  const text = 'قال 📚 é'
  const places = [0, 1, 3, 4, 6, 7, 8]
  t.strictSame(places.map(offsetConverter(text, 'utf-16')), places)
  t.strictSame(places.map(offsetConverter(text, 'code-point')), [0, 1, 3, 4, 5, 6, 7])
  t.strictSame(places.map(offsetConverter(text, 'utf-8')), [0, 2, 6, 7, 11, 12, 14])
})

t.test('a lone surrogate is one code point, and three bytes when written', async (t) => {
  t.equal(offsetConverter('\ud83da', 'code-point')(2), 2)
  t.equal(offsetConverter('\ud83da', 'utf-8')(2), 4)
})

t.test('a place behind the end is the end', async (t) => {
  t.equal(offsetConverter('ab', 'utf-8')(9), 2)
})

t.test('for every text and place the count is that of the text before it', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
      const points = [...text]
      const before = points.slice(0, seed % (points.length + 1)).join('')
      const codePoint = offsetConverter(text, 'code-point')(before.length)
      const utf8 = offsetConverter(text, 'utf-8')(before.length)
      return codePoint === [...before].length && utf8 === Buffer.byteLength(before)
    }),
  )
  t.pass()
})
