/**
 * Goal: items of ninjs 1, 2 and 3 as agencies send them are articles with everything that is known of them. Source:
 * IPTC, https://iptc.org/std/ninjs/.
 */
import t from 'tap'
import { readNinjs } from '../../../src/import/foreign/ninjs.ts'
import { html, paragraphs, readForeign, reasonsOf, recordsOf, text } from './read.ts'

const common = {
  uri: 'https://wire.example/items/77',
  type: 'text',
  language: 'ar',
}

/** What all three versions below come to. */
const expected = {
  text,
  title: 'مكتبة عين الصفصاف تفتح أبوابها',
  standfirst: 'ثلاث سنوات من الترميم',
  byline: 'هديل الصياد',
  publisher: 'وكالة ضفاف',
  publishedAt: '2026-03-01T08:30:00+03:00',
  rights: 'حقوق النشر لوكالة ضفاف\nيسمح بالنقل مع ذكر المصدر',
  lang: 'ar',
  url: 'https://wire.example/items/77',
}

const versions: Readonly<Record<string, object>> = {
  '1.3': {
    ...common,
    headline: expected.title,
    description_text: expected.standfirst,
    body_text: text,
    byline: expected.byline,
    copyrightholder: expected.publisher,
    copyrightnotice: 'حقوق النشر لوكالة ضفاف',
    usageterms: 'يسمح بالنقل مع ذكر المصدر',
    versioncreated: expected.publishedAt,
  },
  '2.1': {
    ...common,
    headlines: [{ role: 'main', value: expected.title }],
    descriptions: [{ role: 'summary', contenttype: 'text/plain', value: expected.standfirst }],
    bodies: [{ role: 'main', contenttype: 'text/plain', charcount: text.length, value: text }],
    by: expected.byline,
    infosources: [{ name: expected.publisher, role: 'publisher' }],
    copyrightholder: 'جهة أخرى',
    copyrightnotice: 'حقوق النشر لوكالة ضفاف',
    usageterms: 'يسمح بالنقل مع ذكر المصدر',
    contentcreated: expected.publishedAt,
    versioncreated: '2026-03-02T08:30:00+03:00',
  },
  '3.1': {
    ...common,
    headlines: [
      { contentType: 'text/html', value: `<b>${expected.title}</b>` },
      { contentType: 'text/plain', value: expected.title },
    ],
    descriptions: [{ role: 'standfirst', value: expected.standfirst }],
    bodies: [{ contentType: 'text/plain', value: text }],
    by: expected.byline,
    infoSources: [
      { name: 'وكالة أخرى', role: 'cited' },
      { name: expected.publisher, role: 'publisher' },
    ],
    copyrightNotice: 'حقوق النشر لوكالة ضفاف',
    usageTerms: 'يسمح بالنقل مع ذكر المصدر',
    firstCreated: expected.publishedAt,
    versionCreated: '2026-03-02T08:30:00+03:00',
  },
}

for (const [version, item] of Object.entries(versions)) {
  t.test(`an item of ninjs ${version} is an article with its metadata`, async (t) => {
    for (const kind of ['ninjs', 'json'] as const) t.strictSame(recordsOf(item, kind), [expected], kind)
  })
}

t.test('what has a caption or a script as its body is no article', async (t) => {
  const typed = (type: string) => ({ uri: 'wire-9', type, body_text: text })
  for (const type of ['picture', 'video', 'audio', 'graphic', 'event', 'planning'])
    t.strictSame(reasonsOf(typed(type), 'json'), [[undefined, `it is of the type ${type}`]])
  for (const type of ['text', 'composite', 'article'])
    t.match(recordsOf(typed(type), 'json'), [{ text }], type)
})

t.test('an item, an array of items and an envelope of them are the same', async (t) => {
  const [item] = Object.values(versions)
  for (const file of [[item], { items: [item] }, { _items: [item], _meta: { total: 1 } }, { data: [item] }])
    t.strictSame(recordsOf(file, 'json'), [expected])
})

t.test(
  'of plain text and HTML the one with more lines is taken, and plain text of two that have as many',
  async (t) => {
    const bodyOf = (body_text: string, body_html: string) =>
      recordsOf({ ...common, body_text, body_html }, 'ninjs')
    t.match(bodyOf(text, html), [{ text }])
    t.match(
      bodyOf(paragraphs.join(' '), html),
      [{ text: paragraphs.join('\n') }],
      'the plain text has lost its lines',
    )
    const [marked] = readForeign(
      {
        ...common,
        body_xhtml: `<div><h2>القاعات الجديدة</h2><blockquote><p>${paragraphs[0]}</p><footer>سعاد الحكمي</footer></blockquote></div>`,
      },
      'ninjs',
    )
    t.match(marked, { markup: { lines: [{ role: 'heading' }, { role: 'quotation' }], stated: [] } })
  },
)

t.test('who supplied an item is its publisher where nothing says more', async (t) => {
  const publisherOf = (more: object) => {
    const [record] = recordsOf({ ...common, ...more, body_text: text }, 'ninjs')
    return (record as { publisher?: string } | undefined)?.publisher
  }
  const infoSources = [{ name: 'وكالة الصفصاف' }]
  t.equal(publisherOf({ infoSources }), 'وكالة الصفصاف')
  t.equal(publisherOf({ infoSources, copyrightHolder: 'دار الضفاف' }), 'دار الضفاف')
  t.equal(publisherOf({ infoSources: [...infoSources, { name: 'وكالة أخرى' }] }), undefined)
  t.equal(publisherOf({ infoSources: [{ name: 'وكالة الصفصاف', role: 'credit' }] }), undefined)
})

t.test('a uri that may be an id is one; another is none', async (t) => {
  t.match(recordsOf({ ...common, uri: 'safsaf-2026.7', body_text: text }, 'ninjs'), [{ id: 'safsaf-2026.7' }])
  const [other] = recordsOf({ ...common, uri: 'tag:wire.example,2026:7', body_text: text }, 'ninjs')
  t.strictSame(Object.keys(other ?? {}).sort(), ['lang', 'text'])
})

t.test('what was withdrawn, is under embargo or has no body is refused, the others are read', async (t) => {
  const file = [
    { ...common, pubStatus: 'canceled', body_text: text },
    { ...common, type: 'picture', headline: 'صورة' },
    { ...common, embargoed: '2999-01-01T00:00:00Z', body_text: text },
    { ...common, embargoed: 'soon', body_text: text },
    { ...common, body_text: text },
    { ...common, bodies: [{ contentType: 'application/pdf', value: 'JVBERi0=' }] },
    7,
  ]
  t.strictSame(reasonsOf(file, 'json'), [
    [1, 'its pubStatus is canceled'],
    [2, 'it is of the type picture'],
    [3, 'it is under embargo'],
    [4, 'it is under embargo'],
    [6, 'it has no body that is text or HTML'],
    [7, 'not a JSON object'],
  ])
  t.equal(recordsOf(file, 'json').length, 1)
})

t.test('an embargo that is over keeps nothing back', async (t) => {
  const item = { ...common, embargoedUntil: '2026-03-01T08:00:00Z', body_text: text }
  t.match(readNinjs(item, new Date('2026-03-01T08:00:00Z')), { draft: { content: { text } } })
  t.match(readNinjs(item, new Date('2026-03-01T07:59:59Z')), { reason: 'it is under embargo' })
})

t.test('text stays letter by letter, marks of direction and doubled spaces too', async (t) => {
  const body_text = '  قال\u200f  «نعم»\u00a0ثم &amp; <b>\r\n\r\nانصرف\u202b.\n'
  t.match(recordsOf({ ...common, body_text }, 'json'), [{ text: body_text }])
})
