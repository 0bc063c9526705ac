import fc from 'fast-check'
import t from 'tap'
import { decodeUtf8 } from '../../src/text/decode.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

t.test('only a leading byte order mark is removed', async (t) => {
  t.strictSame(decodeUtf8(Buffer.from('\ufeffخبر\r\n\u00a0\ufeff')), { text: 'خبر\r\n\u00a0\ufeff' })
  t.strictSame(decodeUtf8(Buffer.from('\ufeff\ufeffخبر')), { text: '\ufeffخبر' })
  t.strictSame(decodeUtf8(bytes()), { text: '' })
})

t.test('the place where the first ill-formed sequence starts is told in bytes', async (t) => {
  const cases: [string, Uint8Array, number][] = [
    ['a lone continuation', bytes(0x61, 0x80), 1],
    ['an overlong slash', bytes(0xc0, 0xaf), 0],
    ['an overlong three bytes', bytes(0xe0, 0x9f, 0xbf), 0],
    ['a surrogate', bytes(0x61, 0xed, 0xa0, 0x80), 1],
    ['beyond the last code point', bytes(0xf4, 0x90, 0x80, 0x80), 0],
    ['an overlong four bytes', bytes(0xf0, 0x8f, 0xbf, 0xbf), 0],
    ['a letter cut short', Buffer.from('خبر').subarray(0, 5), 4],
    ['a byte that never occurs', bytes(0xef, 0xbb, 0xbf, 0x61, 0xff), 4],
    ['UTF-16 with its mark', Buffer.from('\ufeffخبر', 'utf16le'), 0],
    ['windows-1256', bytes(0x61, 0xce, 0xc8, 0xd1), 1],
  ]
  for (const [title, input, invalidAt] of cases) t.strictSame(decodeUtf8(input), { invalidAt }, title)
})

t.test('whatever a string holds is read back letter by letter', async (t) => {
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const decoded = decodeUtf8(Buffer.from(text))
        return 'text' in decoded && decoded.text === text.replace(/^\ufeff/, '')
      }),
    ),
  )
})

t.test('for any bytes, what stands before the fault is well-formed and the fault is not', async (t) => {
  const nearly = fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(cutShort))
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(nearly, (input) => {
        const decoded = decodeUtf8(input)
        if ('text' in decoded) return true
        const { invalidAt } = decoded
        const before = decodeUtf8(input.subarray(0, invalidAt))
        return 'text' in before && 'invalidAt' in decodeUtf8(input.subarray(invalidAt))
      }),
    ),
  )
})

function cutShort(text: string): Uint8Array {
  const whole = Buffer.from(text)
  return whole.subarray(0, Math.max(0, whole.length - 1))
}
