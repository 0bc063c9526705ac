import t from 'tap'
import { dealFolds } from '../../eval/folds.ts'
import { GoldArticle } from '../../eval/gold.ts'
import { type Judgement, measureArticle } from '../../eval/measure.ts'
import { makeReport } from '../../eval/report.ts'
import { writeTables } from '../../eval/table.ts'
import { readRules, readTrust } from '../../eval/trust.ts'

function judgement(confidence: number | undefined, right: boolean, more: Partial<Judgement> = {}): Judgement {
  return {
    rule: 'subject-after-cue',
    ...(confidence !== undefined && { confidence }),
    attributed: true,
    right,
    ...more,
  }
}

t.test('confidences fall into their bins; a bin begins with its lower edge', async (t) => {
  const trust = readTrust([
    judgement(0, false),
    judgement(0.5, true),
    judgement(0.89, false),
    judgement(0.9, true),
    judgement(0.95, true),
    judgement(1, false),
    judgement(undefined, true),
    judgement(0.99, false, { attributed: false }),
  ])
  t.strictSame(
    trust?.bins.map(({ from, of, right }) => [from, of, right]),
    [
      [0, 1, 0],
      [0.5, 1, 1],
      [0.6, 0, 0],
      [0.7, 0, 0],
      [0.8, 1, 0],
      [0.9, 1, 1],
      [0.95, 2, 1],
    ],
  )
  t.strictSame(trust?.sure, { right: 2, of: 3 })
  t.equal(trust?.without, 1, 'a quotation with no speaker is left out')
})

t.test('the report says how far confidence can be believed, overall and by fold', async (t) => {
  const measured = ['alpha', 'beta'].map((outlet, i) => ({
    ...measureArticle(
      GoldArticle.parse({ id: outlet, outlet, lines: [], speakers: {}, quotes: [] }),
      undefined,
    ),
    judgements: [judgement(0.97, true), judgement(0.92, i === 0), judgement(0.55, false)],
  }))
  const lines = writeTables(makeReport(measured, { paths: [], folds: 2, worst: 0, json: false }))
  for (const line of [
    '0.50 to 0.60                              2        0      0.0',
    '0.60 to 0.70                              0        0        –',
    '0.90 to 0.95                              2        1     50.0',
    '0.95 to 1.00                              2        2    100.0',
    'of 4 given 0.9 or more 3 right (75.0 %)',
    '  fold 1: of 2 given 0.9 or more 2 right (100.0 %)',
    '  fold 2: of 2 given 0.9 or more 1 right (50.0 %)',
  ])
    t.ok(lines.includes(line), line)
})

t.test('without confidences there is no table', async (t) => {
  t.equal(readTrust([judgement(undefined, true)]), undefined)
  t.equal(readTrust([judgement(0.9, true, { attributed: false })]), undefined)
})

t.test('rules are counted with what they got right, the most used first', async (t) => {
  const rules = readRules([
    judgement(undefined, true, { rule: 'unattributed', attributed: false }),
    judgement(undefined, true),
    judgement(undefined, false),
  ])
  t.strictSame(rules, [
    { rule: 'subject-after-cue', right: 1, of: 2 },
    { rule: 'unattributed', right: 1, of: 1 },
  ])
})

t.test('outlets are dealt by name, each to one fold', async (t) => {
  t.strictSame(dealFolds(['delta', 'beta', 'alpha', 'beta', 'gamma'], 3), [
    { number: 1, outlets: ['alpha', 'gamma'] },
    { number: 2, outlets: ['beta'] },
    { number: 3, outlets: ['delta'] },
  ])
  t.equal(dealFolds(['alpha'], 3).length, 1, 'no fold is empty')
})
