import t from 'tap'
import { parseArticle } from '../../src/parse/article.ts'
import { hueOf, voicesOf } from '../../web/shares.ts'

t.test('who is quoted most has number 1, and the shares of all are the whole', async (t) => {
  const item = parseArticle({
    text: [
      'الأرصفة باقية',
      'قال القبطان نديم الصاوي: "لن نبيع".',
      'وقالت مديرة المرفأ هالة المرسي: "الأرصفة باقية".',
      'وأضافت المرسي: "هذا عهد قديم".',
    ].join('\n\n'),
  })
  const voices = voicesOf(item)
  t.strictSame(
    voices.map(({ number, speaker, units }) => [number, speaker?.name, units]),
    [
      [1, 'هالة المرسي', 'الأرصفة باقية'.length + 'هذا عهد قديم'.length],
      [2, 'نديم الصاوي', 'لن نبيع'.length],
    ],
  )
  t.equal(
    voices.reduce((sum, { share }) => sum + share, 0),
    1,
  )
})

t.test('words inside other words of the same speaker count once', async (t) => {
  const { quotes, speakers } = parseArticle({ text: 'خبر\n\nقال القبطان نديم الصاوي: "لن نبيع الأرصفة".' })
  const [outer] = quotes
  if (!outer) throw new Error('there is a quotation')
  const { start, end } = outer.position
  const inner = { ...outer, id: 'q2', position: { start: start + 3, end: end - 1 } }
  t.strictSame(voicesOf({ speakers, quotes: [outer, inner] })[0]?.places, [{ start, end }])
})

t.test('what nobody is known to have said comes last and has no number', async (t) => {
  const { quotes, speakers } = parseArticle({ text: 'خبر\n\nقال القبطان نديم الصاوي: "لن نبيع الأرصفة".' })
  const orphans = quotes.map((quote) => ({ ...quote, id: 'q9', speakers: [], attributions: [] }))
  t.strictSame(
    voicesOf({ speakers, quotes: [...orphans, ...quotes] }).map(({ number }) => number),
    [1, 0],
  )
  t.strictSame(voicesOf({ speakers: [], quotes: [] }), [])
})

t.test('colours come around after eight', async (t) => {
  t.strictSame([hueOf(1), hueOf(8), hueOf(9), hueOf(0)], ['hue-0', 'hue-7', 'hue-0 again', 'hue-none'])
})
