import fc from 'fast-check'
import t from 'tap'
import { acceptPage } from '../../../src/import/html.ts'
import { readPage } from '../../../src/import/page/page.ts'
import { limits } from '../../../src/limits.ts'
import { inventPage, paragraphs } from './invented.ts'

const prose = paragraphs.map((words) => `<p>${words}</p>`).join('')

t.test('elements inside one another are bounded', async (t) => {
  const nested = (depth: number) => `${'<div>'.repeat(depth)}${prose}${'</div>'.repeat(depth)}`
  // The paragraph is one more.
  t.match(readPage(nested(limits.page_depth_max - 1)), { text: new RegExp(paragraphs[0]) })
  const reason = `the page nests elements deeper than ${limits.page_depth_max}`
  t.strictSame(readPage(nested(limits.page_depth_max)), { reason })
  t.strictSame(readPage('<div>'.repeat(100_000) + prose), { reason })
  t.strictSame(readPage('<b>'.repeat(100_000) + prose), { reason })
})

t.test('the elements of a page are bounded', async (t) => {
  const rest = limits.page_elements_max - paragraphs.length
  t.match(readPage(prose + '<i></i>'.repeat(rest)), { text: new RegExp(paragraphs[0]) })
  t.strictSame(readPage(prose + '<i></i>'.repeat(rest + 1)), {
    reason: `the page has more than ${limits.page_elements_max} elements`,
  })
})

t.test('text inside many elements is bounded', async (t) => {
  const depth = 80
  const wide = (units: number) => `${'<div>'.repeat(depth)}<p>${'كلام '.repeat(units / 5)}`
  t.match(readPage(wide(40_000)), { text: /كلام/ })
  t.strictSame(readPage(wide(60_000)), { reason: 'the page has too much text inside too many elements' })
})

t.test('the bytes of a page are bounded', async (t) => {
  const page = (bytes: number) => `${prose}<!--`.padEnd(bytes - Buffer.byteLength(prose) + prose.length, 'x')
  t.match(acceptPage(page(limits.page_bytes_max), {}), { raw: { text: new RegExp(paragraphs[0]) } })
  t.match(acceptPage(page(limits.page_bytes_max + 1), {}), { code: 'too-long' })
})

t.test('pages made to break a reader give the article or a reason', async (t) => {
  const megabyte = 'x'.repeat(1024 * 1024)
  const pages = {
    attribute: `<div title="${megabyte}" class="${megabyte.slice(0, 300_000)}">${prose}</div>`,
    attributes: `<div ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>${prose}</div>`,
    entities: `<p>${'&amp;'.repeat(50_000)}</p>${prose}`,
    unknownEntities: `<p>${'&xyzzy;&#9999999;&#x0;'.repeat(5_000)}</p>${prose}`,
    signs: prose + '<'.repeat(100_000),
    halfTags: prose + '<a '.repeat(50_000),
    comments: prose + '<!--'.repeat(50_000),
    scripts: prose + '<script>'.repeat(50_000),
    scriptInTitle: `<title><script>alert(1)</script></title>${prose}`,
    textarea: `${prose}<textarea><script>`,
    tables: `${'<table><tr><td>'.repeat(25)}${prose}`,
    misnested: `<b><i><u>${prose}</b></i></u></p></div></body></html>${prose}`,
    twoPages: inventPage() + inventPage(),
    frameset: `<frameset><frame src="x"></frameset>${prose}`,
    xhtml: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${prose}</body></html>`,
    overrides: `<p>\u202e${'مقلوب '.repeat(50)}</p><p>\u2066\u2067\u2068${prose}`,
    base: `<base href="javascript:alert(1)">${prose}`,
    meta: `<meta http-equiv="refresh" content="0;url=https://elsewhere.example">${prose}`,
    prototype: `<p id="__proto__" class="constructor" data-khabar-embed="__proto__">x</p>${prose}`,
  }
  for (const [name, html] of Object.entries(pages)) {
    const page = acceptPage(html, {})
    t.ok('reason' in page || page.raw.text.includes(paragraphs[1]), name)
  }
})

t.test('no page makes the reader throw, and every mark stands at the start of a line', async (t) => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="caption">',
    '</div>',
    '<h1>',
    '</h1>',
    '<ul><li>',
    '<blockquote>',
    '</blockquote>',
    '<br>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<table><td>',
    '<figure><figcaption>',
    '<article itemprop="articleBody">',
    '&nbsp;',
    '&#x2028;',
    '\u0000',
    '\ud800',
    '<a href="//x">',
    '</a>',
    ...paragraphs,
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const page = readPage(pieces.join(''))
      if ('reason' in page) return
      const starts = new Set([0, ...[...page.text.matchAll(/\n/g)].map(({ index }) => index + 1)])
      t.ok(page.lines.every(({ start }) => starts.has(start)))
      t.strictSame(readPage(pieces.join('')), page, 'twice the same')
    }),
    { numRuns: 150 },
  )
})
