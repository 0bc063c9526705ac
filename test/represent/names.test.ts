import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import t from 'tap'
import { parseArticle } from '../../src/parse/article.ts'
import { publicationDate, publicationInstant, textName, webUri } from '../../src/represent/names.ts'

const ajv = new Ajv2020()
addFormats.default(ajv)
const isUri = ajv.compile({ type: 'string', format: 'uri' })
const isInstant = ajv.compile({ type: 'string', format: 'date-time' })

t.test('a web address becomes a URI, whatever letters it has', async (t) => {
  const cases: [string, string | undefined][] = [
    ['https://a.example/b', 'https://a.example/b'],
    ['HTTPS://A.example', 'https://a.example/'],
    ['https://a.example/خبر', 'https://a.example/%D8%AE%D8%A8%D8%B1'],
    ['https://a.example/a|b[1]?q={x}#y#z', 'https://a.example/a%7Cb%5B1%5D?q=%7Bx%7D#y%23z'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['https://a.example/?a=1&b=%D8%AE', 'https://a.example/?a=1&b=%D8%AE'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['/relative', undefined],
    ['', undefined],
  ]
  for (const [url, uri] of cases) t.equal(webUri(url), uri, url)
  t.equal(webUri(undefined), undefined)
})

t.test('whatever is given, it is a URI of RFC 3986 or nothing', async () => {
  const path = fc.string({ unit: 'binary', maxLength: 20 })
  const urls = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.tuple(path, path, path).map(([a, b, c]) => `https://a.example/${a}?${b}#${c}`),
    path,
  )
  fc.assert(
    fc.property(urls, (url) => {
      const uri = webUri(url)
      return uri === undefined || isUri(uri)
    }),
    { numRuns: 1000 },
  )
})

t.test('a date is as precise as it is known, and an instant only where it is one', async (t) => {
  const cases: [given: string, date: string | undefined, instant: string | undefined][] = [
    ['2026-03-01', '2026-03-01', undefined],
    ['2026-03', '2026-03', undefined],
    ['2026', '2026', undefined],
    ['2026-03-01T10:20Z', '2026-03-01T10:20:00Z', '2026-03-01T10:20:00Z'],
    ['2026-03-01 10:20:30+0300', '2026-03-01T10:20:30+03:00', '2026-03-01T10:20:30+03:00'],
    ['2026-03-01T10:20:30.5-05:00', '2026-03-01T10:20:30.5-05:00', '2026-03-01T10:20:30.5-05:00'],
    ['2026-03-01T10:20', '2026-03-01T10:20:00', undefined],
  ]
  for (const [value, date, instant] of cases) {
    const { publishedAt } = parseArticle({ text: 'افتتح السوق أبوابه.', publishedAt: value })
    t.equal(publishedAt?.value, value)
    t.equal(publicationDate(publishedAt), date, value)
    t.equal(publicationInstant(publishedAt), instant, value)
    if (instant) t.ok(isInstant(instant), instant)
  }
  t.equal(publicationDate({ value: '--02-18', precision: 'month-day', basis: 'inferred' }), undefined)
  t.equal(publicationDate(undefined), undefined)
})

t.test('a text is named by its digest', async (t) => {
  // The digest of “Hello World!” in RFC 6920, section 8.1.
  const item = parseArticle({ text: 'Hello World!' })
  t.equal(textName(item), 'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk')
})
