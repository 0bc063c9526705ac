/**
 * Goal: quotations are found again in the text, and in a text that was edited since. Method: the selectors are read by
 * a client of our own as the standard describes it, from the annotation alone.
 */
import fc from 'fast-check'
import jsonld from 'jsonld'
import t from 'tap'
import type { Annotation } from '../../schemas/annotation.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { annotationDocument, annotationPage } from '../../src/represent/annotations.ts'
import { hostileArticle, readArticles, stored } from './articles.ts'

/** Where a TextQuoteSelector leads: the one place whose surroundings are most like those it was made in. */
function anchor(text: string, { target }: Annotation): number {
  const [{ exact, prefix, suffix }] = target.selector
  let best = -1
  let likest = -1
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    let likeness = 0
    while (likeness < prefix.length && text[at - 1 - likeness] === prefix[prefix.length - 1 - likeness])
      likeness++
    const end = at + exact.length
    let behind = 0
    while (behind < suffix.length && text[end + behind] === suffix[behind]) behind++
    if (likeness + behind > likest) [best, likest] = [at, likeness + behind]
  }
  return best
}

/** A text by code points, as the standard counts. */
const slicePoints = (text: string, start: number, end: number) => [...text].slice(start, end).join('')

t.test('an annotation has the selectors, the speakers and the kind of its quotation', async (t) => {
  const text =
    '📚 المكتبة\n\nقالت المديرة سعاد الكرمي: «سنفتح الأبواب 📚».\n\nوقال نبيل حوراني إن الكتب وصلت.'
  const item = stored(parseArticle({ id: 'library', text }))
  const page = annotationPage(item, text)
  t.match(page, {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '/v1/items/library/quotes',
    type: 'AnnotationPage',
    partOf: { type: 'AnnotationCollection', total: 2 },
    startIndex: 0,
  })
  t.strictSame(page.items[0], {
    id: '/v1/items/library/quotes/q1',
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        purpose: 'identifying',
        value: 'سعاد الكرمي',
        format: 'text/plain',
        language: 'ar',
        textDirection: 'rtl',
      },
      { type: 'TextualBody', purpose: 'classifying', value: 'direct', format: 'text/plain' },
    ],
    target: {
      type: 'SpecificResource',
      source: '/v1/items/library/text',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'سنفتح الأبواب 📚',
          prefix: 'قالت المديرة سعاد الكرمي: «',
          suffix: '».\n\nوقال نبيل حوراني إن الكتب',
        },
        { type: 'TextPositionSelector', start: 38, end: 53 },
      ],
    },
  })
  t.equal(slicePoints(text, 38, 53), 'سنفتح الأبواب 📚')
})

t.test('an item in no store names its text by its digest', async (t) => {
  const text = 'قالت المديرة سعاد الكرمي: «سنفتح الأبواب».'
  const page = annotationPage(parseArticle({ id: 'a', text }), text)
  t.equal(page.id, 'urn:khabar:item:a#quotes')
  t.match(page.items[0], { id: 'urn:khabar:item:a#q1', target: { source: /^ni:\/\/\/sha-256;/ } })
})

t.test('one quotation is an annotation by itself', async (t) => {
  const [seed] = readArticles()
  const quote = seed?.item.quotes[3]
  if (!seed || !quote) throw new Error('no seed')
  const { '@context': context, ...annotation } = annotationDocument(seed.item, seed.text, quote)
  t.equal(context, 'http://www.w3.org/ns/anno.jsonld')
  t.strictSame(annotation, annotationPage(seed.item, seed.text).items[3])
})

t.test('both selectors lead to the quotation in the text it was found in', async (t) => {
  for (const { name, item, text } of readArticles()) {
    const { items } = annotationPage(item, text)
    t.equal(items.length, item.quotes.length, name)
    items.forEach((annotation, at) => {
      const [{ exact, prefix, suffix }, { start, end }] = annotation.target.selector
      const quote = item.quotes[at]
      t.equal(slicePoints(text, start, end), quote?.text, `${name} ${quote?.id}`)
      t.equal(anchor(text, annotation), quote?.position.start, `${name} ${quote?.id}`)
      t.ok(text.includes(`${prefix}${exact}${suffix}`))
    })
  }
})

t.test('in an edited copy each quotation is found where it has moved to', async (t) => {
  const inserted = '\n\nفقرة جديدة أضافها المحرر 📚 في وقت لاحق.\n\n'
  for (const { name, item, text } of readArticles()) {
    // A paragraph before the article, one inside it between two blocks, and the last block cut off where none is quoted.
    const middle = item.blocks[Math.floor(item.blocks.length / 2)]?.position.end ?? 0
    const lastQuote = Math.max(0, ...item.quotes.map(({ position, outer }) => (outer ?? position).end))
    const edited = `${inserted}${text.slice(0, middle)}${inserted}${text.slice(middle, Math.max(middle, lastQuote))}`
    for (const [at, annotation] of annotationPage(item, text).items.entries()) {
      const { id, position } = item.quotes[at] ?? { id: '', position: { start: 0, end: 0 } }
      const moved = position.start + inserted.length * (position.start < middle ? 1 : 2)
      t.equal(anchor(edited, annotation), moved, `${name} ${id}`)
    }
  }
})

t.test('words that stand twice are told apart by what stands around them', async (t) => {
  const text = 'قال سعيد النجار: «لن نغلق المصنع».\n\nوقالت هالة المرسي أيضاً: «لن نغلق المصنع».'
  const { items } = annotationPage(parseArticle({ text }), text)
  t.strictSame(
    items.map((annotation) => anchor(`جديد. ${text}`, annotation)),
    [text.indexOf('لن نغلق') + 6, text.lastIndexOf('لن نغلق') + 6],
  )
})

t.test('prefix and suffix begin and end with whole words, or tear no character without blanks', async (t) => {
  const long = 'ن\u064e'.repeat(40)
  const words = 'قال سعيد النجار في المدينة القديمة'
  const text = [
    'الميناء يفتح',
    `${words}: «لن نغلق المصنع أبداً». ${words}.`,
    `قال سعيد النجار ${long}: «لن نبيع المصنع أبداً»${'👩‍🚀'.repeat(20)}.`,
  ].join('\n\n')
  const { items } = annotationPage(parseArticle({ text }), text)
  const ends = items.map(({ target }) => [target.selector[0].prefix, target.selector[0].suffix])
  t.strictSame(ends[0], ['النجار في المدينة القديمة: «', '». قال سعيد النجار في المدينة'])
  const [prefix = '', suffix = ''] = ends[1] ?? []
  t.match(prefix, /^ن\u064e.*: «$/)
  t.match(suffix, /^»(?:👩‍🚀)+$/)
  for (const end of [prefix, suffix]) t.ok(end.length > 16 && end.length <= 32, end)
})

t.test('whatever an article holds, no quotation is lost and its offsets count code points', async () => {
  fc.assert(
    fc.property(hostileArticle, (raw) => {
      const item = parseArticle(raw)
      const text = raw.text ?? ''
      const { items } = annotationPage(item, text)
      if (items.length !== item.quotes.length) throw new Error('a quotation is lost')
      for (const [at, { target }] of items.entries()) {
        const [{ exact }, { start, end }] = target.selector
        if (exact !== item.quotes[at]?.text) throw new Error('other words')
        if (slicePoints(text, start, end) !== exact) throw new Error('another place')
      }
    }),
  )
})

t.test('it is JSON-LD that loses nothing', async (t) => {
  // The terms that are used, as http://www.w3.org/ns/anno.jsonld has them.
  const id = (name: string) => ({ '@id': name, '@type': '@id' })
  const context = {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      ['Annotation', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'TextualBody'].map(
        (name) => [name, `oa:${name}`],
      ),
    ),
    AnnotationPage: 'as:OrderedCollectionPage',
    AnnotationCollection: 'as:OrderedCollection',
    describing: 'oa:describing',
    identifying: 'oa:identifying',
    classifying: 'oa:classifying',
    rtl: 'oa:rtlDirection',
    ltr: 'oa:ltrDirection',
    body: id('oa:hasBody'),
    target: id('oa:hasTarget'),
    source: id('oa:hasSource'),
    selector: id('oa:hasSelector'),
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    textDirection: { '@id': 'oa:textDirection', '@type': '@vocab' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    format: 'dc:format',
    language: 'dc:language',
    value: 'rdf:value',
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    partOf: id('as:partOf'),
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  }
  const [seed] = readArticles()
  if (!seed) throw new Error('no seed')
  for (const item of [seed.item, stored(seed.item)]) {
    const page = annotationPage(item, seed.text)
    const [root] = await jsonld.expand(JSON.parse(JSON.stringify(page)), {
      safe: true,
      base: 'https://khabar.test/v1/items/x/quotes',
      documentLoader: async (url: string) => {
        if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not local`)
        return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
      },
    } as jsonld.Options.Expand)
    const [list] = (root?.['http://www.w3.org/ns/activitystreams#items'] ?? []) as { '@list'?: object[] }[]
    t.equal(list?.['@list']?.length, item.quotes.length)
    t.match(root?.['@id'], /^(?:https|urn):/)
  }
})
