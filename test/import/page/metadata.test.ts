import t from 'tap'
import { acceptPage, type Supplied } from '../../../src/import/html.ts'
import { inventPage, type PageParts } from './invented.ts'

/** What an article has beside its text, and which of it is the page's. */
function metaOf(parts: PageParts, supplied: Supplied = {}): Record<string, unknown> {
  const read = acceptPage(inventPage(parts), supplied)
  if ('reason' in read) throw new Error(read.reason)
  const { text, ...raw } = read.raw
  return { ...raw, stated: [...read.markup.stated].sort() }
}

function linked(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

const article = {
  '@type': 'NewsArticle',
  headline: 'وادي الريحان تفتح سوقها القديم',
  datePublished: '2031-05-07T09:30:00+03:00',
  author: [{ '@type': 'Person', name: 'ليان الطويل' }, 'سامر الجندلي'],
  publisher: { '@type': 'NewsMediaOrganization', name: 'صحيفة الوادي' },
  url: 'https://wadi.example/news/1',
  copyrightNotice: 'حقوق النشر لصحيفة الوادي',
}

const told = {
  byline: 'ليان الطويل، سامر الجندلي',
  publisher: 'صحيفة الوادي',
  url: 'https://wadi.example/news/1',
  publishedAt: '2031-05-07T09:30:00+03:00',
  lang: 'ar',
  rights: 'حقوق النشر لصحيفة الوادي',
  stated: ['byline', 'lang', 'publishedAt', 'publisher', 'rights', 'url'],
}

t.test('JSON-LD is read alone, in an array, in a graph, and by reference', async (t) => {
  t.strictSame(metaOf({ head: linked(article) }), told, 'alone')
  t.strictSame(metaOf({ head: linked([{ '@type': 'BreadcrumbList' }, article]) }), told, 'in an array')
  const graph = {
    '@graph': [
      { ...article, '@type': ['Article', 'NewsArticle'], publisher: { '@id': '#us' } },
      { '@id': '#us', '@type': 'Organization', name: 'صحيفة الوادي' },
    ],
  }
  t.strictSame(metaOf({ head: linked(graph) }), told, 'in a graph')
})

t.test('JSON-LD that cannot be read or is of another kind is passed over', async (t) => {
  const deep = `<script type="application/ld+json">${'['.repeat(5_000)}</script>`
  const broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
  const head = `${broken}${deep}${linked(null)}${linked(5)}${linked({ '@type': 'Product', name: 'x' })}`
  t.strictSame(metaOf({ head }), { lang: 'ar', stated: ['lang'] })
  t.strictSame(metaOf({ head: head + linked(article) }), told)
})

t.test('without JSON-LD, microdata and meta elements are read, and times and links', async (t) => {
  const head = `
    <meta property="og:site_name" content="صحيفة الوادي"><meta name="author" content="ليان الطويل">
    <meta property="article:published_time" content="2031-05-07 09:30:00">
    <link rel="canonical" href="https://wadi.example/news/1">`
  t.strictSame(metaOf({ head }), {
    byline: 'ليان الطويل',
    publisher: 'صحيفة الوادي',
    url: 'https://wadi.example/news/1',
    publishedAt: '2031-05-07T09:30:00',
    lang: 'ar',
    stated: ['byline', 'lang', 'publishedAt', 'publisher', 'url'],
  })
  const inside = `<div itemprop="author" itemscope><span itemprop="name">ليان الطويل</span></div>
    <time datetime="2031-05-07">أمس</time>`
  t.match(metaOf({ inside }), { byline: 'ليان الطويل', publishedAt: '2031-05-07' })
  const times = '<time datetime="2031-05-07">أمس</time><time datetime="2030-01-01">قبل عام</time>'
  t.notOk(metaOf({ inside: times }).publishedAt, 'of two times nobody says which is meant')
})

t.test('what is malformed is passed over', async (t) => {
  const head = `
    <meta property="article:published_time" content="الأربعاء، 07 أكتوبر 2020 - 12:09 م">
    <meta name="datePublished" content="2031-13-45"><meta name="author" content="https://wadi.example/layan">
    <link rel="canonical" href="/news/1"><meta property="og:url" content="javascript:alert(1)">`
  t.strictSame(metaOf({ head }), { lang: 'ar', stated: ['lang'] })
})

t.test('what is supplied goes before what the page states', async (t) => {
  const supplied = { publisher: 'وكالة الوادي', publishedAt: '2031-05-08', title: 'عنوان آخر' }
  t.match(metaOf({ head: linked(article) }, supplied), {
    ...supplied,
    byline: told.byline,
    stated: ['byline', 'lang', 'rights', 'url'],
  })
})

t.test('a language is the page’s only where the text is written in its letters', async (t) => {
  t.equal(metaOf({ html: '<html lang="ar-LB">' }).lang, 'ar-LB')
  t.notOk(metaOf({ html: '<html lang="en">' }).lang)
  const head = '<meta property="og:locale" content="ar_AR">'
  t.equal(metaOf({ html: '<html lang="en-US">', head }).lang, 'ar')
})
