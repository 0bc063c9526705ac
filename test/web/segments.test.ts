import fc from 'fast-check'
import t from 'tap'
import { type Place, segmentsOf } from '../../web/segments.ts'

const itself = (place: Place) => place

t.test('marks that overlap are cut where they begin and end, the longest first', async (t) => {
  const long = { start: 0, end: 9 }
  const short = { start: 5, end: 12 }
  const found = segmentsOf('السوق باق هنا', { start: 0, end: 13 }, [short, long], itself)
  t.strictSame(
    found.map(({ text, marks }) => [text, marks]),
    [
      ['السوق', [long]],
      [' باق', [long, short]],
      [' هن', [short]],
      ['ا', []],
    ],
  )
})

t.test('a mark that reaches beyond the block is cut at it, and one beside it is left out', async (t) => {
  const across = { start: 2, end: 14 }
  const beside = { start: 16, end: 20 }
  const found = segmentsOf('السوق', { start: 10, end: 15 }, [across, beside, { start: 12, end: 12 }], itself)
  t.strictSame(found, [
    { text: 'السو', start: 10, marks: [across] },
    { text: 'ق', start: 14, marks: [] },
  ])
})

t.test('the segments together are the block, and each mark is the text between its ends', async (t) => {
  const place = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]): Place => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30 }), fc.array(place), (text, marks) => {
      const within = { start: 5, end: 5 + text.length }
      const cut = segmentsOf(text, within, marks, itself)
      t.equal(cut.map((segment) => segment.text).join(''), text)
      for (const mark of marks) {
        const covered = cut.filter((segment) => segment.marks.includes(mark)).map((segment) => segment.text)
        const inside = text.slice(Math.max(mark.start - 5, 0), Math.max(mark.end - 5, 0))
        t.equal(covered.join(''), inside)
      }
    }),
    { numRuns: 100 },
  )
})
