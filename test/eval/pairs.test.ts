import t from 'tap'
import { overlapOf, pairSpans } from '../../eval/pairs.ts'

t.test('overlap is what two spans share of what they cover', async (t) => {
  t.equal(overlapOf({ start: 0, end: 10 }, { start: 0, end: 10 }), 1)
  t.equal(overlapOf({ start: 0, end: 10 }, { start: 5, end: 15 }), 5 / 15)
  t.equal(overlapOf({ start: 0, end: 10 }, { start: 10, end: 20 }), 0)
})

t.test('the best overlap is paired first, each span once', async (t) => {
  const golds = [
    { start: 0, end: 10 },
    { start: 2, end: 12 },
  ]
  const given = [{ start: 2, end: 11 }]
  t.strictSame(pairSpans(golds, given, 0.5), [{ gold: 1, given: 0, overlap: 0.9 }])
  t.strictSame(pairSpans(golds, given, 0.95), [])
  t.strictSame(
    pairSpans(golds, [...golds].reverse(), 0.5).map(({ gold, given: at }) => [gold, at]),
    [
      [0, 1],
      [1, 0],
    ],
  )
})
