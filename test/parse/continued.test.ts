/**
 * Goal: one quotation over several lines is one quotation a line, each its speaker's. Method: texts of a few lines.
 */
import t from 'tap'
import { heard } from './marked.ts'

const speaker = 'سامر الجندلي'

t.test('a mark that opens in one line and closes in a later one holds the lines between', async (t) => {
  t.strictSame(
    heard(`قال المدير ${speaker}: «كان السوق قديماً.\nثم احترق كله في ليلة واحدة.\nفبنيناه من جديد».`),
    [
      ['كان السوق قديماً', speaker],
      ['ثم احترق كله في ليلة واحدة.', speaker],
      ['فبنيناه من جديد', speaker],
    ],
  )
})

t.test('another mark between, or the reporter, ends it where its own line ends', async (t) => {
  t.strictSame(heard(`قال المدير ${speaker}: «كان السوق قديماً.\nوأضاف الجندلي: «بنيناه من جديد».`), [
    ['كان السوق قديماً', speaker],
    ['بنيناه من جديد', speaker],
  ])
})
