/**
 * Goal: feeds of newspapers, RSS 2.0 and 1.0, Atom and JSON Feed, go in as they are. Sources: RSS Advisory Board, RSS
 * 2.0; RSS 1.0 with its modules; RFC 4287; JSON Feed 1.1.
 */
import t from 'tap'
import { readFeedDate } from '../../../src/import/foreign/dates.ts'
import { html, paragraphs, readForeign, reasonsOf, recordsOf, text } from './read.ts'

const shown = paragraphs.join('\n')

function rss(items: string, channel = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>صحيفة ضفاف</title><link>https://difaf.example/</link><language>ar</language>${channel}
${items}
</channel></rss>`
}

t.test('an item of RSS 2.0 is an article with its metadata', async (t) => {
  const feed = rss(
    `<item>
      <title>مكتبة &amp;quot;الصفصاف&amp;quot; تفتح أبوابها</title>
      <link>https://difaf.example/77</link>
      <guid isPermaLink="false">difaf-77</guid>
      <dc:creator><![CDATA[هديل الصياد]]></dc:creator>
      <pubDate>Sun, 01 Mar 2026 08:30:00 +0300</pubDate>
      <description>ثلاث سنوات من الترميم</description>
      <content:encoded><![CDATA[${html}]]></content:encoded>
    </item>`,
    '<copyright>الحقوق لصحيفة ضفاف</copyright>',
  )
  t.strictSame(recordsOf(feed, 'feed'), [
    {
      text: shown,
      title: 'مكتبة "الصفصاف" تفتح أبوابها',
      standfirst: 'ثلاث سنوات من الترميم',
      byline: 'هديل الصياد',
      publisher: 'صحيفة ضفاف',
      publishedAt: '2026-03-01T08:30:00+03:00',
      lang: 'ar',
      rights: 'الحقوق لصحيفة ضفاف',
      url: 'https://difaf.example/77',
    },
  ])
  t.match(readForeign(feed, 'feed'), [
    { place: { line: 4 }, received: { format: 'html' }, markup: { stated: [] } },
  ])
})

t.test('a name within a feed is no id: another feed may count as well', async (t) => {
  const guid = rss(
    `<item><guid>77</guid><encoded xmlns="http://purl.org/rss/1.0/modules/content/">${text}</encoded></item>`,
  )
  t.strictSame(recordsOf(guid, 'feed'), [{ text, publisher: 'صحيفة ضفاف', lang: 'ar' }])
  const entry = (id: string) =>
    `<entry xmlns="http://www.w3.org/2005/Atom"><id>${id}</id><content>${text}</content></entry>`
  t.strictSame(recordsOf(entry('77'), 'feed'), [{ text }])
  t.strictSame(recordsOf(entry('https://difaf.example/77'), 'feed'), [
    { text, url: 'https://difaf.example/77' },
  ])
  const json = (id: string) => ({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id, content_text: text }],
  })
  t.strictSame(recordsOf(json('77'), 'feed'), [{ text }])
  t.strictSame(recordsOf(json('https://difaf.example/77'), 'feed'), [
    { text, url: 'https://difaf.example/77' },
  ])
})

t.test('an item of RSS 1.0 is an article', async (t) => {
  const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel rdf:about="https://difaf.example/"><title>صحيفة ضفاف</title><dc:rights>الحقوق محفوظة</dc:rights></channel>
    <item rdf:about="https://difaf.example/78"><title>عنوان</title><dc:date>2026-03-01</dc:date>
    <content:encoded>${html.replaceAll('<', '&lt;')}</content:encoded></item></rdf:RDF>`
  t.strictSame(recordsOf(feed, 'feed'), [
    {
      text: shown,
      title: 'عنوان',
      publisher: 'صحيفة ضفاف',
      publishedAt: '2026-03-01',
      rights: 'الحقوق محفوظة',
      url: 'https://difaf.example/78',
    },
  ])
})

t.test('a description is an article only where it is whole', async (t) => {
  const item = (words: string) => `<item><description><![CDATA[${words}]]></description></item>`
  const whole = `${html}<p>${paragraphs[0]}</p>`
  t.match(recordsOf(rss(item(whole)), 'feed'), [{ text: `${shown}\n${paragraphs[0]}` }])
  const teasers = [
    `<p>${paragraphs[0]}</p>`,
    `<p>${paragraphs.join(' ')}</p><p><a href="https://difaf.example/77">تتمة الخبر</a></p>`,
    `${whole}<p>وفي سياق متصل [&#8230;]</p>`,
    `${whole}<p>وفي سياق متصل...</p>`,
  ]
  for (const teaser of teasers)
    t.strictSame(reasonsOf(rss(item(teaser)), 'feed'), [[4, 'it has a summary and no content']])
  t.strictSame(reasonsOf(rss('<item><title>عنوان</title></item>'), 'feed'), [[4, 'it has no content']])
})

t.test('a summary that repeats how the article begins is no standfirst', async (t) => {
  const below = '<p>The post <a href="/1">خبر</a> appeared first on <a href="/">ضفاف</a>.</p>'
  for (const summary of [
    paragraphs[0].slice(0, 60),
    `${paragraphs[1]} [&#8230;]`,
    `<p>${paragraphs[1]} [&#8230;]</p>\n${below}`,
  ]) {
    const item = `<item><description><![CDATA[${summary}]]></description><content:encoded><![CDATA[${html}]]></content:encoded></item>`
    const [record] = recordsOf(rss(item), 'feed')
    t.strictSame(Object.keys(record ?? {}).sort(), ['lang', 'publisher', 'text'])
  }
})

t.test('an author of RSS is a name, not an address', async (t) => {
  const bylineOf = (author: string) =>
    recordsOf(rss(`<item><author>${author}</author><content:encoded>خبر</content:encoded></item>`), 'feed')
  t.match(bylineOf('desk@difaf.example (هديل الصياد)'), [{ byline: 'هديل الصياد' }])
  t.match(bylineOf('هديل الصياد'), [{ byline: 'هديل الصياد' }])
  for (const nobody of ['desk@difaf.example', 'desk@difaf.example ()'])
    t.match(bylineOf(nobody), [{ byline: undefined }])
})

t.test('the language of a feed holds where the letters are of it', async (t) => {
  const item = `<item><content:encoded><![CDATA[${html}]]></content:encoded></item>`
  const feed = rss(item).replace('<language>ar<', '<language>en-US<')
  t.notMatch(recordsOf(feed, 'feed'), [{ lang: 'en-US' }])
})

t.test('content is read as HTML once, and once more where all of its tags are escaped twice', async (t) => {
  const contentOf = (content: string) =>
    readForeign(rss(`<item><content:encoded><![CDATA[${content}]]></content:encoded></item>`), 'feed')
  const escaped = (words: string) => words.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  t.match(contentOf(escaped(html)), [{ raw: { text: shown } }])
  const about = `<p>كتب الطالب ${escaped('<p>مرحبا</p>')} في الدفتر</p>`
  t.match(contentOf(about), [{ raw: { text: 'كتب الطالب <p>مرحبا</p> في الدفتر' } }])
  t.match(contentOf('قال &amp;quot;نعم&amp;quot;'), [{ raw: { text: 'قال &quot;نعم&quot;' } }])
  t.match(contentOf(`${paragraphs[0]}\n\n${paragraphs[1]}`), [
    { raw: { text: `${paragraphs[0]}\n\n${paragraphs[1]}` } },
  ])
  t.match(contentOf(`<b>عاجل</b>\n${paragraphs[1]}`), [{ raw: { text: `عاجل\n${paragraphs[1]}` } }])
  t.match(contentOf('<p>قال\u200f «نعم»\u00a0ثم\u202b انصرف</p>'), [
    { raw: { text: 'قال\u200f «نعم»\u00a0ثم\u202b انصرف' } },
  ])
})

t.test(
  'all of an entry is the article: short pieces, headings and lists stay, with their roles',
  async (t) => {
    const content =
      '<h1>القاعات</h1><p>نعم.</p></body></html><ul><li>القاعة الكبرى</li></ul><script>alert(1)</script>'
    const [article] = readForeign(
      rss(`<item><title>خبر</title><content:encoded><![CDATA[${content}]]></content:encoded></item>`),
      'feed',
    )
    t.match(article, {
      raw: { text: 'القاعات\nنعم.\nالقاعة الكبرى' },
      markup: { lines: [{ role: 'heading' }, { role: 'bullet' }] },
    })
  },
)

t.test('an entry of Atom is an article, its content text, HTML or XHTML', async (t) => {
  const entry = (content: string) => `<?xml version="1.0"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar" xml:base="https://difaf.example/a/">
    <title>صحيفة ضفاف</title><rights>الحقوق محفوظة</rights><author><name>صحيفة ضفاف</name></author>
    <entry><id>tag:difaf.example,2026:77</id><title type="html">مكتبة &amp;laquo;الصفصاف&amp;raquo;</title>
    <link rel="alternate" href="../77"/><published>2026-03-01T05:30:00Z</published><updated>2026-03-02T05:30:00Z</updated>
    <summary>ثلاث سنوات من الترميم</summary>${content}</entry></feed>`
  const record = {
    title: 'مكتبة «الصفصاف»',
    standfirst: 'ثلاث سنوات من الترميم',
    publisher: 'صحيفة ضفاف',
    publishedAt: '2026-03-01T05:30:00Z',
    lang: 'ar',
    rights: 'الحقوق محفوظة',
    url: 'https://difaf.example/77',
  }
  const contents: [string, string][] = [
    [`<content>${text}</content>`, text],
    [`<content type="html">${html.replaceAll('<', '&lt;')}</content>`, shown],
    [
      `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}<p>a &lt; b<br/>c</p><p/></div></content>`,
      `${shown}\na < b\nc`,
    ],
  ]
  for (const [content, words] of contents) {
    const [found] = recordsOf(entry(content), 'feed')
    t.strictSame(found, { ...record, text: words })
  }
  t.strictSame(reasonsOf(entry(''), 'feed'), [[4, 'it has a summary and no content']])
  t.strictSame(reasonsOf(entry('<content src="https://difaf.example/77.pdf"/>'), 'feed'), [
    [4, 'its content stands elsewhere'],
  ])
  t.strictSame(reasonsOf(entry('<content type="image/png">iVBORw0KGgo=</content>'), 'feed'), [
    [4, 'its content is neither text nor HTML'],
  ])
})

t.test('an entry taken from another feed has the publisher of its source', async (t) => {
  const entry = `<entry xmlns="http://www.w3.org/2005/Atom"><id>x:1</id><title>خبر</title><author><name>ليان الطويل</name></author>
    <source><title>صحيفة الميناء</title></source><updated>2026-03-01T05:30:00Z</updated><content>${text}</content></entry>`
  t.strictSame(recordsOf(entry, 'feed'), [
    {
      text,
      title: 'خبر',
      byline: 'ليان الطويل',
      publisher: 'صحيفة الميناء',
      publishedAt: '2026-03-01T05:30:00Z',
    },
  ])
})

t.test('an item of JSON Feed is an article', async (t) => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'صحيفة ضفاف',
    language: 'ar',
    authors: [{ name: 'هيئة التحرير' }],
    items: [
      {
        id: '77',
        url: 'https://difaf.example/77',
        title: 'مكتبة',
        content_html: html,
        date_published: '2026-03-01T05:30:00Z',
      },
      {
        id: 'https://difaf.example/78',
        content_text: text,
        authors: [{ name: 'رائد القصير' }, { name: 'ليان الطويل' }],
      },
      { id: '79', summary: 'موجز' },
    ],
  }
  for (const kind of ['feed', 'json'] as const) {
    t.strictSame(recordsOf(feed, kind), [
      {
        text: shown,
        title: 'مكتبة',
        byline: 'هيئة التحرير',
        publisher: 'صحيفة ضفاف',
        publishedAt: '2026-03-01T05:30:00Z',
        lang: 'ar',
        url: 'https://difaf.example/77',
      },
      {
        text,
        byline: 'رائد القصير، ليان الطويل',
        publisher: 'صحيفة ضفاف',
        lang: 'ar',
        url: 'https://difaf.example/78',
      },
    ])
    t.strictSame(reasonsOf(feed, kind), [[3, 'it has a summary and no content']])
  }
})

t.test('dates of RFC 822 are ISO 8601, and what is no date stays', async (t) => {
  const dates: [string, string][] = [
    ['Sun, 01 Mar 2026 08:30:00 +0300', '2026-03-01T08:30:00+03:00'],
    ['1 Mar 26 08:30 GMT', '2026-03-01T08:30:00Z'],
    ['Wed, 31 Dec 97 23:59:59 EST', '1997-12-31T23:59:59-05:00'],
    ['Sunday, 1 March 2026 8:05:00 Z', '2026-03-01T08:05:00Z'],
    ['01 Sept 2026', '2026-09-01'],
    ['Sun, 01 Mar 2026 08:30:00 AST', '2026-03-01T08:30:00'],
    ['Sun, 01 Mar 2026 08:30:00 -00:30', '2026-03-01T08:30:00-00:30'],
    ['2026-03-01T08:30:00+03:00', '2026-03-01T08:30:00+03:00'],
    ['Sun, 01 Foo 2026', 'Sun, 01 Foo 2026'],
    ['أمس', 'أمس'],
  ]
  for (const [value, iso] of dates) t.equal(readFeedDate(value), iso, value)
  t.equal(readFeedDate(' '), undefined)
})
