/** Goal: articles that are described in schema.org's words are read with their body. Source: https://schema.org/NewsArticle */
import t from 'tap'
import { acceptPage } from '../../../src/import/html.ts'
import { readPiece } from '../../../src/import/piece.ts'
import { html, paragraphs, readForeign, reasonsOf, recordsOf, text } from './read.ts'

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'مكتبة عين الصفصاف تفتح أبوابها',
  description: 'ثلاث سنوات من الترميم',
  articleBody: text,
  author: [{ '@type': 'Person', name: 'هديل الصياد' }],
  publisher: { '@id': '#difaf' },
  datePublished: '2026-03-01T08:30:00+03:00',
  inLanguage: 'ar',
  copyrightNotice: 'الحقوق لصحيفة ضفاف',
  mainEntityOfPage: 'https://difaf.example/77',
}
const outlet = { '@type': 'NewsMediaOrganization', '@id': '#difaf', name: 'صحيفة ضفاف' }

const expected = {
  text,
  title: 'مكتبة عين الصفصاف تفتح أبوابها',
  standfirst: 'ثلاث سنوات من الترميم',
  byline: 'هديل الصياد',
  publisher: 'صحيفة ضفاف',
  publishedAt: '2026-03-01T08:30:00+03:00',
  lang: 'ar',
  rights: 'الحقوق لصحيفة ضفاف',
  url: 'https://difaf.example/77',
}

t.test('an article in a graph, whose publisher is described beside it', async (t) => {
  const graph = { '@context': 'https://schema.org', '@graph': [outlet, article] }
  for (const kind of ['json', 'schema-org'] as const) t.strictSame(recordsOf(graph, kind), [expected], kind)
})

t.test('an array of articles; what has no body is refused by its number', async (t) => {
  const { articleBody: _, ...bodiless } = article
  const file = [
    { ...article, publisher: outlet },
    bodiless,
    { ...article, '@type': ['ReportageNewsArticle'] },
  ]
  t.equal(recordsOf(file, 'json').length, 2)
  t.strictSame(recordsOf(file, 'json')[0], expected)
  t.strictSame(reasonsOf(file, 'json'), [[2, 'it has no articleBody']])
})

t.test('a body with tags is HTML, any other is text letter by letter', async (t) => {
  t.match(recordsOf({ ...article, articleBody: html }, 'json'), [{ text: paragraphs.join('\n') }])
  const words = 'قال\u200f  إن 3 < 5 &amp; كفى'
  t.match(recordsOf({ ...article, articleBody: words }, 'json'), [{ text: words }])
})

t.test(
  'a line of JSONL in another format is read by who calls for it, and is a record of its own',
  async (t) => {
    const line = (value: object, form: 'line' | 'record') =>
      readPiece({
        kind: 'piece',
        place: { file: 'wire.jsonl', line: 1 },
        form,
        bytes: Buffer.from(JSON.stringify(value)),
        meta: {},
      })
    const arrival = line({ ...article, publisher: outlet }, 'line')
    t.match(arrival, { kind: 'article', raw: expected })
    if (arrival.kind === 'article') t.strictSame(JSON.parse(arrival.record ?? ''), expected)
    t.match(line({ uri: 'https://a.example', body_text: text }, 'line'), {
      raw: { text, url: 'https://a.example' },
    })
    t.match(line({ text, title: 'خبر' }, 'line'), { raw: { text, title: 'خبر' }, record: undefined })
    t.match(line({ uri: 'a', body_text: text }, 'record'), { kind: 'refusal', reason: 'unknown key "uri"' })
    t.match(line({ '@graph': [article, article] }, 'line'), { reason: 'it has more than one article' })
    t.match(line({ uri: 'a', bodies: [] }, 'line'), { reason: 'it has no body that is text or HTML' })
    t.match(line({ nothing: 1 }, 'line'), { reason: 'unknown key "nothing"' })
  },
)

t.test('the article of a page is what it shows; the body in its JSON-LD is not looked at', async (t) => {
  const linked = JSON.stringify({ ...article, articleBody: 'نص آخر' })
  const page = `<html><head><script type="application/ld+json">${linked}</script></head><body><article>${html}</article></body></html>`
  t.match(acceptPage(page, {}), { raw: { text: paragraphs.join('\n'), title: expected.title } })
  t.equal(readForeign(article, 'json').length, 1)
})
