import t from 'tap'
import { readLines } from '../../src/text/lines.ts'

/** Each line's text with the number of breaks before it. */
function linesOf(text: string): (readonly [number, string])[] {
  return readLines(text).map((line) => [line.breaksBefore, text.slice(line.start, line.end)] as const)
}

t.test('each sign that ends a line divides two', async (t) => {
  const breaks: readonly (readonly [string, string])[] = [
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['VT', '\v'],
    ['FF', '\f'],
    ['NEL', '\u0085'],
    ['LINE SEPARATOR', '\u2028'],
    ['PARAGRAPH SEPARATOR', '\u2029'],
  ]
  const expected = [
    [0, 'العنوان'],
    [1, 'المتن'],
  ] as const
  for (const [name, sign] of breaks) t.strictSame(linesOf(`العنوان${sign}المتن`), expected, name)
})

t.test('a space of any other kind divides no lines', async (t) => {
  for (const space of [' ', '\t', '\u00a0', '\u2003', '\u200b']) {
    t.equal(readLines(`أول${space}ثان`).length, 1, JSON.stringify(space))
  }
})

t.test('CR LF is one break and LF CR is two', async (t) => {
  t.strictSame(linesOf('أ\r\n\r\nب'), [
    [0, 'أ'],
    [2, 'ب'],
  ])
  t.strictSame(linesOf('أ\n\rب'), [
    [0, 'أ'],
    [2, 'ب'],
  ])
})

t.test('blank lines are counted and left out', async (t) => {
  const expected = [
    [1, 'أول'],
    [3, 'ثان'],
  ] as const
  t.strictSame(linesOf('\nأول\n \u200f\n\t\nثان\n\n'), expected)
  t.strictSame(linesOf(''), [])
  t.strictSame(linesOf(' \n\u00a0\r\n'), [])
})

t.test('a line leaves out the space and direction marks around it, not those inside', async (t) => {
  t.strictSame(linesOf('\u200f  خبر\u200f أول \u200e'), [[0, 'خبر\u200f أول']])
})

t.test('a break that ends the text opens no line', async (t) => {
  t.strictSame(linesOf('خبر\r\n'), [[0, 'خبر']])
  t.strictSame(linesOf('خبر'), [[0, 'خبر']])
})
