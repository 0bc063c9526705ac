/**
 * Goal: a page is what the item says, in HTML that a browser reads without a repair. Method: pages are read back by
 * parse5, an HTML parser by the standard; for drawn articles every block is compared and every element and attribute
 * must be one that we write.
 */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { html as names, parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import t from 'tap'
import type { NewsItem } from '../../schemas/news-item.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { htmlBody, htmlPage, pagePolicy } from '../../src/represent/html.ts'
import { oneLine } from '../../src/represent/outline.ts'
import { schemaOrgArticle } from '../../src/represent/schema-org.ts'
import { hostileArticle, readArticles, writable } from './articles.ts'

interface ReadElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly level: number
}

/** Every element of a document in order, and what the parser had to repair. */
function readHtml(source: string, whole = true): { elements: ReadElement[]; errors: string[] } {
  const errors: string[] = []
  const options = { onParseError: ({ code }: { code: string }) => errors.push(code) }
  const elements: ReadElement[] = []
  const visit = (node: Tree.ChildNode, level: number): string => {
    if (node.nodeName === '#text') return (node as Tree.TextNode).value
    if (!('tagName' in node)) return ''
    assert.equal(node.namespaceURI, names.NS.HTML)
    const at = elements.length
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    elements.push({ name: node.tagName, attributes, text: '', level })
    const text = node.childNodes.map((child) => visit(child, level + 1)).join('')
    elements[at] = { name: node.tagName, attributes, text, level }
    return text
  }
  const root = whole ? parse(source, options) : parseFragment(source, options)
  for (const child of root.childNodes) visit(child, 0)
  return { elements, errors }
}

const page = (item: NewsItem) => readHtml(htmlPage(item))
const named = (elements: readonly ReadElement[], name: string) =>
  elements.filter((element) => element.name === name)

/** One article with most of what there is. The text is invented. */
const article = {
  title: 'الميناء يفتح',
  byline: 'سامر الجندلي',
  url: 'https://news.example/a b/خبر?x=1|2',
  publishedAt: '2026-03-02',
  text: [
    'قالت مديرة الميناء هالة المرسي إن الأرصفة «لن تُباع أبداً لأي شركة»، وذلك يوم الأحد 1 آذار/مارس 2026.',
    'عن الأسعار',
    '«سيبقى السعر كما هو عليه الآن للجميع».',
    'The harbour <b>opens</b> at six & closes at nine.',
  ].join('\n\n'),
} as const

t.test('a page has the language and direction of the article, and of a block that has its own', async (t) => {
  const { elements, errors } = page(parseArticle(article))
  t.strictSame(errors, [])
  t.match(elements[0], { name: 'html', attributes: { lang: 'ar', dir: 'rtl' } })
  const foreign = elements.filter(({ attributes }) => attributes.dir === 'ltr' && attributes.lang === 'en')
  t.match(foreign, [{ name: 'p', text: 'The harbour <b>opens</b> at six & closes at nine.' }])
  const english = page(
    parseArticle({ text: 'Harbour opens\n\n“We are glad,” said Lena Marlow. “It took years.”' }),
  )
  t.match(english.elements[0], { attributes: { lang: 'en', dir: 'ltr' } })
})

t.test('headings are in order, and each section has its own', async (t) => {
  const { elements } = page(parseArticle(article))
  const headings = elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name, text }) => [name, text])
  t.strictSame(headings, [
    ['h1', 'الميناء يفتح'],
    ['h2', 'عن الأسعار'],
    ['h2', 'المتحدثون'],
  ])
  t.match(named(elements, 'section'), [{ attributes: { id: 's1' }, text: /^\nعن الأسعار\n«سيبقى/ }])
})

t.test('an article without a headline has no empty one, and its headings come first', async (t) => {
  const item = parseArticle({
    text: 'قال الوزير إن الأمر انتهى.\n\nعن الأسعار\n\nارتفعت الأسعار في السوق أمس.',
  })
  t.equal(item.headline.text, '')
  const { elements } = page(item)
  t.strictSame(
    elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => name),
    ['h1', 'h1'],
  )
  t.equal(named(elements, 'title')[0]?.text, 'قال الوزير إن الأمر انتهى.')
})

t.test('a quotation is a q inside its sentence, which leads to its speaker', async (t) => {
  const item = parseArticle(article)
  const { elements } = page(item)
  const [quote] = named(elements, 'q').filter(({ attributes }) => attributes['data-kind'] === 'partial')
  t.equal(quote?.text, 'لن تُباع أبداً لأي شركة')
  const cited = elements.find(
    ({ attributes }) => `#${encodeURIComponent(attributes.id ?? '')}` === quote?.attributes.cite,
  )
  t.match(cited, { name: 'li', text: /^هالة المرسي – مديرة الميناء/ })
  t.match(quote?.attributes['data-speakers'], item.speakers[0]?.id ?? '-')
})

t.test('a paragraph that is one quotation stands in a blockquote, with its printed marks', async (t) => {
  const { elements } = page(parseArticle(article))
  const [block] = named(elements, 'blockquote')
  t.equal(block?.text, '«سيبقى السعر كما هو عليه الآن للجميع».')
  t.equal(named(elements, 'blockquote').length, 1, 'and no other paragraph does')
})

t.test('printed marks stay and the style sheet lets a browser add none', async (t) => {
  const source = htmlPage(parseArticle(article))
  const [style = ''] = named(readHtml(source).elements, 'style').map(({ text }) => text)
  t.match(style, 'q{quotes:none}q::before,q::after{content:none}')
  t.match(source, /«<q [^>]*>لن تُباع أبداً لأي شركة<\/q>»/)
})

t.test('dates that are known are time elements', async (t) => {
  const times = named(page(parseArticle(article)).elements, 'time')
  t.strictSame(
    times.map(({ attributes, text }) => [attributes.datetime, text]),
    [
      ['2026-03-02', '2026-03-02'],
      ['2026-03-01', 'يوم الأحد 1 آذار/مارس 2026'],
    ],
  )
})

t.test('a page loads and runs nothing: one style of its own, data that is no script', async (t) => {
  const item = parseArticle({
    ...article,
    text: `${article.text}\n\n</script><script src="//a.example"></script>`,
  })
  const { elements, errors } = page(item)
  t.strictSame(errors, [])
  const scripts = named(elements, 'script')
  t.strictSame(
    scripts.map(({ attributes }) => attributes),
    [{ type: 'application/ld+json' }],
  )
  t.strictSame(JSON.parse(scripts[0]?.text ?? ''), schemaOrgArticle(item))
  t.match(pagePolicy, /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; /)
  t.notMatch(pagePolicy, 'unsafe')
  t.equal(
    named(elements, 'link')[0]?.attributes.href,
    'https://news.example/a%20b/%D8%AE%D8%A8%D8%B1?x=1%7C2',
  )
})

t.test('an address that is none of the web is no link', async (t) => {
  const item = parseArticle(article)
  const { elements } = page({ ...item, source: { ...item.source, url: 'javascript:alert(1)' } })
  t.strictSame(named(elements, 'link'), [])
})

t.test('the piece for other formats has no ids and leaves headline and standfirst to them', async (t) => {
  const item = parseArticle({ ...article, standfirst: 'سطر تحت العنوان' })
  const { elements, errors } = readHtml(htmlBody(item), false)
  t.strictSame(errors, [])
  t.match(elements[0], { name: 'article', attributes: { lang: 'ar', dir: 'rtl' } })
  t.ok(elements.every(({ attributes }) => !('id' in attributes) && !('cite' in attributes)))
  t.strictSame(named(elements, 'h1'), [])
  t.notMatch(elements[0]?.text, 'سطر تحت العنوان')
  t.match(elements[0]?.text, 'سامر الجندلي')
})

/** All that we write, and the attributes of each beside `id`, `lang` and `dir`. */
const ours: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: [],
  body: [],
  title: [],
  style: [],
  article: [],
  header: [],
  footer: [],
  section: [],
  main: [],
  div: [],
  h1: [],
  h2: [],
  ul: [],
  li: [],
  aside: [],
  bdi: [],
  meta: ['charset', 'name', 'content'],
  link: ['rel', 'href'],
  script: ['type'],
  p: ['class'],
  q: ['cite', 'data-kind', 'data-speakers'],
  blockquote: ['cite', 'data-kind', 'data-speakers'],
  time: ['datetime'],
}

/** Signs that HTML takes with a complaint: they stand in the article and mean nothing. */
const allowed = new Set(['control-character-in-input-stream', 'noncharacter-in-input-stream'])

function checkPage(item: NewsItem): void {
  const { elements, errors } = page(item)
  assert.deepEqual(
    errors.filter((code) => !allowed.has(code)),
    [],
  )
  for (const { name, attributes } of elements) {
    assert.ok(ours[name], `${name} is ours`)
    for (const attribute of Object.keys(attributes)) {
      assert.ok([...(ours[name] ?? []), 'id', 'lang', 'dir'].includes(attribute), `${name} ${attribute}`)
    }
  }
  const byId = new Map(elements.map((element) => [element.attributes.id, element]))
  for (const block of item.blocks) assert.equal(byId.get(block.id)?.text, writable(block.text), block.id)
  const quoted = (id: string) => byId.get(id)?.text ?? ''
  for (const quote of item.quotes) {
    assert.ok(byId.has(quote.id), `${quote.id} is there`)
    if (byId.get(quote.id)?.name === 'q') assert.ok(writable(quote.text).startsWith(quoted(quote.id)))
    else assert.ok(quoted(quote.id).includes(writable(quote.text)))
  }
  for (const line of [item.headline, item.standfirst, item.byline]) {
    if (line && line.start === undefined) assert.ok(elements[0]?.text.includes(writable(oneLine(line.text))))
  }
  const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []))
  levels.forEach((level, at) => assert.ok(level <= (levels[at - 1] ?? 0) + 1, `h${level}`))
  const [script] = named(elements, 'script')
  assert.deepEqual(JSON.parse(script?.text ?? ''), JSON.parse(JSON.stringify(schemaOrgArticle(item))))
}

t.test(
  'whatever an article holds, its page loses no block and no quotation and has no markup of its own',
  async () => {
    fc.assert(
      fc.property(hostileArticle, (raw) => checkPage(parseArticle(raw))),
      { numRuns: 400 },
    )
  },
)

t.test('so do the pages of real news texts', async (t) => {
  for (const { name, item } of readArticles()) t.doesNotThrow(() => checkPage(item), name)
})
