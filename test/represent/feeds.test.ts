/**
 * Goal: feed readers take what we send. Method: Atom is read by saxes, a strict XML parser with namespaces, and held
 * against what RFC 4287 demands; JSON Feed is held against its specification written down as a schema; the HTML in both
 * is the one that html.test.ts reads.
 */
import assert from 'node:assert/strict'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import t from 'tap'
import type { NewsItem } from '../../schemas/news-item.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { atomFeed } from '../../src/represent/atom.ts'
import type { FeedPage } from '../../src/represent/feed.ts'
import { htmlBody } from '../../src/represent/html.ts'
import { jsonFeed } from '../../src/represent/json-feed.ts'
import { titleOf } from '../../src/represent/outline.ts'
import { hostileArticle, readArticles, stored, writable } from './articles.ts'

function pageOf(items: readonly NewsItem[], changes: Partial<FeedPage> = {}): FeedPage {
  return {
    items,
    self: '/v1/items?lang=ar&format=atom',
    first: '/v1/items?lang=ar&format=atom',
    scope: 'lang=ar',
    updated: new Date('2026-11-23T10:00:00Z'),
    ...changes,
  }
}

interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const atomNamespace = 'http://www.w3.org/2005/Atom'

/** The root of a document. Throws where it is not well-formed. */
function readXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    assert.equal(uri, atomNamespace)
    const values = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]))
    const element: XmlElement = { name: local, attributes: values, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(source).close()
  assert.equal(root.children.length, 1)
  return root.children[0] as XmlElement
}

const named = ({ children }: XmlElement, name: string) => children.filter((child) => child.name === name)
const textOf = (element: XmlElement, name: string) => named(element, name)[0]?.text

const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const isUri = ajv.compile({ type: 'string', format: 'uri' })
const isDate = ajv.compile({ type: 'string', format: 'date-time' })
const isLang = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/

/** What RFC 4287 says that a feed or an entry must have and how often it may have it (sections 4.1.1, 4.1.2). */
function checkAtom(source: string): XmlElement {
  const feed = readXml(source)
  assert.equal(feed.name, 'feed')
  for (const element of [feed, ...named(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) assert.equal(named(element, name).length, 1, name)
    for (const name of ['generator', 'rights', 'published', 'summary', 'content', 'subtitle']) {
      assert.ok(named(element, name).length <= 1, name)
    }
    assert.ok(isUri(textOf(element, 'id')), 'an absolute IRI')
    for (const name of ['updated', 'published']) {
      for (const { text } of named(element, name)) assert.ok(isDate(text), text)
    }
    for (const author of named(element, 'author')) assert.equal(named(author, 'name').length, 1)
    const alternates = named(element, 'link').filter(({ attributes }) => attributes.rel === 'alternate')
    const kinds = alternates.map(({ attributes }) => `${attributes.type} ${attributes.hreflang}`)
    assert.equal(new Set(kinds).size, kinds.length)
    for (const { attributes } of named(element, 'link')) assert.ok(attributes.href, 'a link leads somewhere')
    const lang = element.attributes['xml:lang']
    assert.ok(lang === undefined || isLang.test(lang))
  }
  assert.ok(
    named(feed, 'author').length > 0 ||
      named(feed, 'entry').every((each) => named(each, 'author').length > 0),
  )
  const ids = named(feed, 'entry').map((entry) => textOf(entry, 'id'))
  assert.equal(new Set(ids).size, ids.length)
  for (const entry of named(feed, 'entry')) assert.equal(named(entry, 'content')[0]?.attributes.type, 'html')
  return feed
}

const url = { type: 'string', format: 'uri-reference', minLength: 1 }
const text = { type: 'string' }
const authors = {
  type: 'array',
  items: {
    type: 'object',
    minProperties: 1,
    properties: { name: text, url, avatar: url },
    additionalProperties: false,
  },
}
/** JSON Feed 1.1, “Top-level” and “Items”. What begins with an underscore is an extension. */
const validate: ValidateFunction<unknown> = ajv.compile({
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    user_comment: text,
    next_url: url,
    icon: url,
    favicon: url,
    authors,
    language: { type: 'string', pattern: isLang.source },
    expired: { type: 'boolean' },
    hubs: { type: 'array' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: {
          id: { type: 'string', minLength: 1 },
          url,
          external_url: url,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: url,
          banner_image: url,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          authors,
          tags: { type: 'array', items: text },
          language: { type: 'string', pattern: isLang.source },
          attachments: { type: 'array' },
        },
        patternProperties: { '^_[A-Za-z]': { type: 'object' } },
        additionalProperties: false,
      },
    },
  },
  patternProperties: { '^_[A-Za-z]': { type: 'object' } },
  additionalProperties: false,
})

function checkJsonFeed(page: FeedPage): void {
  const feed = jsonFeed(page)
  assert.ok(validate(JSON.parse(JSON.stringify(feed))), JSON.stringify(validate.errors))
  assert.ok(feed.next_url === undefined || feed.next_url !== feed.feed_url, 'the next page is another')
}

t.test('feeds of real news texts keep their standards', async (t) => {
  const items = readArticles().map(({ item }) => stored(item))
  const page = pageOf(items)
  t.equal(named(checkAtom(atomFeed(page)), 'entry').length, items.length)
  t.doesNotThrow(() => checkJsonFeed(page))
  t.equal(jsonFeed(page).items.length, items.length)
})

t.test('a fault would be found', async (t) => {
  const page = pageOf([stored(parseArticle({ text: 'افتتح السوق أبوابه.' }))])
  const source = atomFeed(page)
  t.throws(() => checkAtom(source.replace('</entry>', '')), 'not well-formed')
  t.throws(() => checkAtom(source.replace('افتتح', '\u0001')), 'a sign that XML forbids')
  t.throws(() => checkAtom(source.replace('افتتح', '&nbsp;')), 'an entity that XML has not')
  t.throws(() => checkAtom(source.replace(/<updated>.*?<\/updated>/, '')), 'no date')
  t.notOk(validate({ ...jsonFeed(page), items: [{ id: '1' }] }))
  t.notOk(validate({ ...jsonFeed(page), quotes: [] }))
})

t.test('an empty feed is one', async (t) => {
  t.equal(named(checkAtom(atomFeed(pageOf([]))), 'entry').length, 0)
  t.doesNotThrow(() => checkJsonFeed(pageOf([])))
})

t.test('an entry has what is known of its item, and no hour that nobody knows', async (t) => {
  const raw = {
    id: 'harbour-1',
    title: 'الميناء <b>يفتح</b>',
    standfirst: 'سطر & سطر',
    text: 'قالت المديرة هالة المرسي: «لن تُباع الأرصفة».',
    publisher: 'ضفاف',
    rights: '© ضفاف',
    url: 'https://news.example/خبر',
  }
  const day = stored(parseArticle({ ...raw, publishedAt: '2026-03-01' }))
  const [entry] = named(checkAtom(atomFeed(pageOf([day]))), 'entry')
  if (!entry) throw new Error('no entry')
  t.equal(textOf(entry, 'id'), 'urn:khabar:item:harbour-1')
  t.equal(textOf(entry, 'title'), 'الميناء <b>يفتح</b>')
  t.equal(textOf(entry, 'summary'), 'سطر & سطر')
  t.equal(textOf(entry, 'rights'), '© ضفاف')
  t.equal(textOf(entry, 'updated'), '2026-11-23T10:00:00.000Z')
  t.equal(textOf(entry, 'published'), undefined)
  t.equal(textOf(named(entry, 'author')[0] ?? entry, 'name'), 'ضفاف')
  t.strictSame(
    named(entry, 'link').map(({ attributes }) => attributes),
    [
      { rel: 'alternate', type: 'text/html', href: '/v1/items/harbour-1?format=html', hreflang: 'ar' },
      { rel: 'alternate', type: 'application/json', href: '/v1/items/harbour-1', hreflang: 'ar' },
      { rel: 'via', href: 'https://news.example/%D8%AE%D8%A8%D8%B1' },
    ],
  )
  t.equal(entry.attributes['xml:lang'], 'ar')
  t.match(jsonFeed(pageOf([day])).items[0], {
    id: 'urn:khabar:item:harbour-1',
    url: '/v1/items/harbour-1',
    external_url: 'https://news.example/%D8%AE%D8%A8%D8%B1',
    title: 'الميناء <b>يفتح</b>',
    date_published: undefined,
    language: 'ar',
    _khabar: { dir: 'rtl', publisher: 'ضفاف', publishedAt: { value: '2026-03-01', precision: 'day' } },
  })
  const instant = stored(
    parseArticle({ ...raw, byline: 'سامر الجندلي', publishedAt: '2026-03-01T10:20+03:00' }),
  )
  const [dated] = named(checkAtom(atomFeed(pageOf([instant]))), 'entry')
  t.equal(dated && textOf(dated, 'published'), '2026-03-01T10:20:00+03:00')
  t.match(jsonFeed(pageOf([instant])).items[0], {
    date_published: '2026-03-01T10:20:00+03:00',
    authors: [{ name: 'سامر الجندلي' }],
  })
})

t.test('pages of a feed have one name and lead to each other; another list has another name', async (t) => {
  const pages = [pageOf([], { next: '/v1/items?cursor=b' }), pageOf([], { previous: '/v1/items' })].map(
    (page) => checkAtom(atomFeed(page)),
  )
  const links = pages.map((page) =>
    named(page, 'link').map(({ attributes }) => `${attributes.rel} ${attributes.href}`),
  )
  const [self, first] = ['self', 'first'].map((rel) => `${rel} /v1/items?lang=ar&format=atom`)
  t.strictSame(links, [
    [self, first, 'next /v1/items?cursor=b'],
    [self, first, 'previous /v1/items'],
  ])
  t.strictSame(
    pages.map((page) => textOf(page, 'id')),
    ['urn:khabar:items:lang=ar', 'urn:khabar:items:lang=ar'],
  )
  t.equal(textOf(checkAtom(atomFeed(pageOf([], { scope: '' }))), 'id'), 'urn:khabar:items')
  t.equal(jsonFeed(pageOf([], { next: '/v1/items?cursor=b' })).next_url, '/v1/items?cursor=b')
})

t.test('a feed has a language where all its items have one', async (t) => {
  const [arabic, english] = ['افتتح السوق أبوابه.', 'The market opened.'].map((text) =>
    stored(parseArticle({ text })),
  )
  if (!arabic || !english) throw new Error('no items')
  t.equal(jsonFeed(pageOf([arabic, arabic])).language, 'ar')
  t.equal(jsonFeed(pageOf([arabic, english])).language, undefined)
  t.equal(checkAtom(atomFeed(pageOf([english]))).attributes['xml:lang'], 'en')
})

t.test('whatever articles hold, feeds keep their standards and lose nothing', async () => {
  fc.assert(
    fc.property(fc.uniqueArray(hostileArticle, { selector: ({ text }) => text, maxLength: 4 }), (raws) => {
      const items = raws.map((raw) => stored(parseArticle(raw)))
      const page = pageOf(items)
      checkJsonFeed(page)
      const entries = named(checkAtom(atomFeed(page)), 'entry')
      items.forEach((item, at) => {
        const entry = entries[at]
        assert.ok(entry)
        // XML reads every line end as a line feed.
        const lineFeeds = (words: string) => writable(words).replace(/\r\n?/g, '\n')
        assert.equal(textOf(entry, 'title'), lineFeeds(titleOf(item)))
        assert.equal(textOf(entry, 'summary'), item.standfirst && lineFeeds(item.standfirst.text))
        assert.equal(textOf(entry, 'content'), htmlBody(item))
        assert.equal(jsonFeed(page).items[at]?.content_html, htmlBody(item))
      })
    }),
    { numRuns: 150 },
  )
})
