/**
 * Goal: a file that is torn, hostile or something else is refused with a place and a reason, what was whole before is
 * kept, and nothing expands or ends the process.
 */
import fc from 'fast-check'
import t from 'tap'
import { countLines } from '../../../src/import/foreign/content.ts'
import { readXml, textIn } from '../../../src/import/foreign/xml.ts'
import { limits } from '../../../src/limits.ts'
import { html, paragraphs, readForeign, reasonsOf, recordsOf, text } from './read.ts'

const shown = paragraphs.join('\n')

const item = (
  words: string,
) => `<item><title>خبر</title><encoded xmlns="http://purl.org/rss/1.0/modules/content/">
${words.replaceAll('<', '&lt;')}</encoded></item>\n`

const feedOf = (...items: readonly string[]) =>
  `<rss version="2.0"><channel>\n${items.join('')}</channel></rss>`

t.test('entities of the document itself are never resolved', async (t) => {
  const laughs = `<!DOCTYPE rss [<!ENTITY a "ههه"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${feedOf(item('<p>&b;</p>'))}`
  t.strictSame(reasonsOf(laughs, 'feed'), [[1, 'it declares entities of its own, which are not read']])
  const outside = `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>${feedOf(item('<p>&a;</p>'))}`
  t.strictSame(reasonsOf(outside, 'feed'), [[1, 'it declares entities of its own, which are not read']])
  t.strictSame(reasonsOf(`${feedOf('\n<item>&unknown;</item>')}`, 'feed'), [[3, 'not well-formed XML']])
  const plain = `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/rss.dtd">${feedOf(item(html))}`
  t.match(recordsOf(plain, 'feed'), [{ text: shown }], 'a document type alone is passed over')
})

t.test('a torn feed gives the entries before the tear, and says where it broke off', async (t) => {
  const torn = feedOf(item(html), item(html)).slice(0, -60)
  t.match(recordsOf(torn, 'feed'), [{ text: shown }])
  t.equal(recordsOf(torn, 'feed').length, 1)
  t.strictSame(reasonsOf(torn, 'feed'), [[9, 'not well-formed XML']])
  const wrong = feedOf(item(html), '<item>\u0008</item>', item(html))
  t.equal(recordsOf(wrong, 'feed').length, 1)
  t.strictSame(reasonsOf(wrong, 'feed'), [[6, 'not well-formed XML']])
})

t.test('a feed is cut at every place without a throw, and never gives half an entry', async (t) => {
  const bytes = Buffer.from(feedOf(item('<p>خبر أول</p>'), item('<p>خبر ثان</p>')))
  for (let end = 0; end < bytes.length; end++) {
    const arrivals = readForeign(bytes.subarray(0, end), 'feed')
    const last = arrivals.at(-1)
    if (last?.kind !== 'refusal') t.fail(`cut at ${end}`)
    for (const arrival of arrivals)
      if (arrival.kind === 'article' && !['خبر أول', 'خبر ثان'].includes(arrival.raw.text ?? ''))
        t.fail(`half an entry, cut at ${end}`)
  }
  t.equal(readForeign(bytes, 'feed').length, 2)
})

t.test('what is no feed, no JSON or no item is refused', async (t) => {
  const cases: [string, 'feed' | 'json' | 'ninjs' | 'schema-org', unknown[][]][] = [
    ['', 'feed', [[undefined, 'the file is empty']]],
    [
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'feed',
      [[undefined, 'its outermost element is that of no feed']],
    ],
    [feedOf(), 'feed', [[undefined, 'the feed has no entries']]],
    ['خبر', 'feed', [[1, 'not well-formed XML']]],
    ['{"a":1}', 'feed', [[undefined, 'no JSON Feed']]],
    ['{"a":1}', 'json', [[undefined, 'neither ninjs, schema.org, JSON Feed nor a record of khabar']]],
    ['{"a":1', 'json', [[undefined, 'not valid JSON']]],
    ['[]', 'json', [[undefined, 'the file has no items']]],
    ['{"items":[]}', 'json', [[undefined, 'the file has no items']]],
    ['null', 'ninjs', [[undefined, 'not a JSON object']]],
    ['{"@context":"https://schema.org","@type":"Recipe"}', 'json', [[undefined, 'it describes no article']]],
    ['{"a":1}', 'schema-org', [[undefined, 'it describes no article']]],
    [
      '{"__proto__":{"text":"خبر"}}',
      'json',
      [[undefined, 'neither ninjs, schema.org, JSON Feed nor a record of khabar']],
    ],
    ['[[['.repeat(10), 'json', [[undefined, `JSON nested deeper than ${limits.json_depth_max} levels`]]],
  ]
  for (const [content, kind, reasons] of cases) t.strictSame(reasonsOf(content, kind), reasons, content)
})

t.test('a feed is decoded as its mark or its declaration says', async (t) => {
  const declared = (label: string) => `<?xml version="1.0" encoding="${label}"?>${feedOf(item('<p>خبر</p>'))}`
  const arabic = new Map([...'خبر'].map((letter, at) => [letter, [0xce, 0xc8, 0xd1][at] ?? 0]))
  const windows = Uint8Array.from(
    [...declared('windows-1256')],
    (sign) => arabic.get(sign) ?? sign.charCodeAt(0),
  )
  t.match(recordsOf(windows, 'feed'), [{ title: 'خبر', text: 'خبر' }])
  for (const bytes of [
    Buffer.from(`\ufeff${declared('utf-8')}`),
    Buffer.from(`\ufeff${declared('windows-1256')}`),
    Buffer.from(`\ufeff${declared('utf-16')}`, 'utf16le'),
    Buffer.from(declared('utf-16'), 'utf16le'),
    Buffer.from(declared('utf-16'), 'utf16le').swap16(),
    Buffer.from(declared('utf-16')),
  ])
    t.match(recordsOf(bytes, 'feed'), [{ title: 'خبر', text: 'خبر' }])
  const other = (label: string) => Buffer.concat([Buffer.from(declared(label)), Buffer.from([0xff])])
  t.strictSame(reasonsOf(other('windows-9256'), 'feed'), [
    [undefined, 'the file’s character set is not known: "windows-9256"'],
  ])
  t.strictSame(reasonsOf(other('utf-8'), 'feed'), [
    [
      undefined,
      `not UTF-8: invalid at byte ${other('utf-8').length - 1}; no other character set is declared`,
    ],
  ])
  t.strictSame(reasonsOf(other('windows-1253'), 'feed'), [
    [undefined, 'the file is not windows-1253, as it says it is'],
  ])
})

t.test('depth and number of elements have a limit', async (t) => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)
  t.equal(readXml(nested(limits.xml_depth_max)).fault, undefined)
  t.match(readXml(nested(limits.xml_depth_max + 1)).fault, {
    reason: `it nests elements deeper than ${limits.xml_depth_max}`,
  })
  const many = (count: number) => `<a>${'<b/>'.repeat(count - 1)}</a>`
  t.equal(readXml(many(limits.xml_elements_max)).fault, undefined)
  t.match(readXml(many(limits.xml_elements_max + 1)).fault, {
    reason: `it has more than ${limits.xml_elements_max} elements`,
  })
})

t.test('an entry that is too large is refused alone', async (t) => {
  const long = 'خ'.repeat(limits.record_bytes_max / 2)
  t.strictSame(reasonsOf(feedOf(item(long), item(html)), 'feed'), [
    [2, `as a record it has more than ${limits.record_bytes_max} bytes`],
  ])
  t.equal(recordsOf(feedOf(item(long), item(html)), 'feed').length, 1)
})

t.test(
  'content that is too heavy to be read as a page is refused alone, without being looked through',
  async (t) => {
    const deep = '<b>'.repeat(500_000)
    t.strictSame(reasonsOf([{ body_html: `${deep}خبر` }, { body_text: text }], 'json'), [
      [1, `the page nests elements deeper than ${limits.page_depth_max}`],
    ])
    const wide = '<br>'.repeat(limits.page_elements_max)
    t.strictSame(reasonsOf({ body_html: `خبر${wide}` }, 'json'), [
      [undefined, `the page has more than ${limits.page_elements_max} elements`],
    ])
    t.match(
      recordsOf(
        {
          body_text: text,
          headline: 'خبر',
          uri: 'a',
          headlines: [{ contentType: 'text/html', value: deep }],
        },
        'json',
      ),
      [{ title: 'خبر' }],
    )
  },
)

t.test('any text in a feed comes out letter by letter', async (t) => {
  // What XML can hold, without what it reads as another: CR is LF there.
  const signs = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((words) => {
    return !/[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]/u.test(words) && /\p{L}/u.test(words)
  })
  fc.assert(
    fc.property(signs, (words) => {
      const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      const { root, fault } = readXml(`<a>${escaped}</a>`)
      t.equal(fault, undefined)
      t.equal(root && textIn(root), words)
      const entry = `<entry xmlns="http://www.w3.org/2005/Atom"><content>${escaped}</content></entry>`
      t.match(recordsOf(entry, 'feed'), [{ text: words.trim() }])
    }),
    { numRuns: 200 },
  )
})

t.test('whatever comes, nothing is thrown', async (t) => {
  const kinds = fc.constantFrom('feed', 'json', 'ninjs', 'schema-org')
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json({ maxDepth: 4 }).map((words) => Buffer.from(words)),
    fc
      .tuple(fc.constantFrom('rss', 'feed', 'item', 'body_text', '@type'), fc.jsonValue({ maxDepth: 3 }))
      .map(([name, value]) =>
        Buffer.from(JSON.stringify({ uri: 'a', type: 'text', '@context': value, [name]: value })),
      ),
  )
  fc.assert(
    fc.property(bytes, kinds, (input, kind) => {
      t.ok(readForeign(Uint8Array.from(input), kind as 'json').length > 0)
    }),
    { numRuns: 500 },
  )
})

t.test('lines are counted as they are shown', async (t) => {
  t.equal(countLines({ text }), 3)
  t.equal(countLines({ html }), 3)
})
