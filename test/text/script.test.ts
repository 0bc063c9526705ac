import t from 'tap'
import { RIGHT_TO_LEFT, scriptOf } from '../../src/text/script.ts'

const script = (text: string) => scriptOf(text, { start: 0, end: text.length })

t.test('a text has the script of most of its letters', async (t) => {
  const rows: readonly (readonly [string, string])[] = [
    ['افتتح السوق الجديد', 'arab'],
    ['بازار جدید گشایش یافت', 'arab'],
    ['\ufedf\ufe8e \ufe91\ufe84\ufeb1', 'arab'],
    ['The market has opened', 'latn'],
    ['Le marché a été inauguré', 'latn'],
    ['השוק החדש נפתח', 'hebr'],
    ['Новый рынок открылся', 'other'],
    ['新市场开业', 'other'],
  ]
  for (const [text, expected] of rows) t.equal(script(text), expected, text)
})

t.test('the first letter alone does not choose the script', async (t) => {
  t.equal(script('BBC تنقل افتتاح السوق الجديد'), 'arab')
  t.equal(script('سوق: the new market of the old town'), 'latn')
})

t.test('digits, signs, vowel signs and spaces have no script', async (t) => {
  for (const text of ['', '2024', '٢٠٢٤', '… «» !', ' \u200f\n', '\u064b\u0651', '×÷']) {
    t.equal(script(text), undefined, JSON.stringify(text))
  }
})

t.test('only the stretch that is asked for is counted', async (t) => {
  const text = 'خبر about the market'
  t.equal(scriptOf(text, { start: 0, end: 3 }), 'arab')
  t.equal(scriptOf(text, { start: 3, end: text.length }), 'latn')
  t.equal(scriptOf(text, { start: 3, end: 4 }), undefined)
})

t.test('Arabic and Hebrew run from right to left, Latin does not', async (t) => {
  t.ok(RIGHT_TO_LEFT.has('arab') && RIGHT_TO_LEFT.has('hebr'))
  t.notOk(RIGHT_TO_LEFT.has('latn') || RIGHT_TO_LEFT.has('other'))
})
