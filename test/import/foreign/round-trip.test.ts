/**
 * Goal: what khabar hands out in a format of others it reads again as the same article. Method: the seed and every case
 * of the parser are written by the exports, read as import does, and parsed again.
 */
import t from 'tap'
import type { NewsItem } from '../../../schemas/news-item.ts'
import type { ForeignKind } from '../../../src/import/foreign/split.ts'
import { parseArticle } from '../../../src/parse/article.ts'
import { atomFeed } from '../../../src/represent/atom.ts'
import type { FeedPage } from '../../../src/represent/feed.ts'
import { jsonFeed } from '../../../src/represent/json-feed.ts'
import { ninjsItem } from '../../../src/represent/ninjs.ts'
import { bodyOutline, titleOf } from '../../../src/represent/outline.ts'
import { schemaOrgArticle } from '../../../src/represent/schema-org.ts'
import { readArticles, stored } from '../../represent/articles.ts'
import { readForeign } from './read.ts'

const publisher = 'صحيفة الوادي'
const url = 'https://wadi.example/77'
const published = '2026-03-01T08:30:00Z'
const rights = 'الحقوق محفوظة'

/** The item as one whose publisher, address, date and rights are known. */
function known(item: NewsItem): NewsItem {
  return {
    ...stored(item),
    publishedAt: { value: published, precision: 'minute', basis: 'supplied' },
    rights,
    source: { ...item.source, publisher: { name: publisher, basis: 'supplied' }, url },
  }
}

function pageOf(item: NewsItem): FeedPage {
  return { items: [item], self: '/v1/items', first: '/v1/items', scope: '', updated: new Date(0) }
}

interface Export {
  readonly kind: ForeignKind
  readonly write: (item: NewsItem) => object | string
  /** Whether the format holds it. */
  readonly publisher: boolean
  readonly rights: boolean
  /** Whether every item has a title there: an article without a headline goes by its first words. */
  readonly titled: boolean
}

const exports: Readonly<Record<string, Export>> = {
  ninjs: { kind: 'ninjs', write: ninjsItem, publisher: true, rights: true, titled: false },
  'schema.org': { kind: 'schema-org', write: schemaOrgArticle, publisher: true, rights: true, titled: false },
  'JSON Feed': {
    kind: 'json',
    write: (item) => jsonFeed(pageOf(item)),
    publisher: true,
    rights: false,
    titled: true,
  },
  Atom: {
    kind: 'feed',
    write: (item) => atomFeed(pageOf(item)),
    publisher: false,
    rights: true,
    titled: true,
  },
}

/** The lines of an article as a page shows them, without what stands in front of an item of a list. */
function linesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/[\n\r]+/))
    .map((text) => text.replace(/[ \t\f]+/g, ' ').trim())
    .filter((text) => text !== '')
}

const articles = readArticles().filter(({ item }) => bodyOutline(item).some(({ parts }) => parts.length > 0))

for (const [name, format] of Object.entries(exports)) {
  t.test(`${name} that khabar wrote is read as the same article`, async (t) => {
    for (const { name, item } of articles) {
      const before = known(item)
      const [article, more] = readForeign(format.write(before), format.kind)
      if (article?.kind !== 'article') {
        t.fail(`${name}: ${article?.reason}`)
        continue
      }
      t.equal(more, undefined, name)
      const expected = linesOf(bodyOutline(before).flatMap(({ parts }) => parts.map(({ text }) => text)))
      const text = (article.raw.text ?? '').replace(/^• /gm, '')
      t.strictSame(linesOf([text]), expected, name)
      const after = parseArticle(article.raw, article.received, article.markup)
      const title = format.titled ? titleOf(before) : before.headline.text
      t.equal(after.headline.text, title.trim(), name)
      t.strictSame(after.publishedAt, before.publishedAt, name)
      t.equal(after.source.url, url, name)
      if (format.publisher) t.strictSame(after.source.publisher, { name: publisher, basis: 'supplied' }, name)
      if (format.rights) t.equal(after.rights, rights, name)
    }
  })
}

t.test('what is known to the day alone is in no format that wants an instant', async (t) => {
  const [seed] = articles
  if (seed === undefined) return t.fail('the seed is there')
  const item: NewsItem = {
    ...known(seed.item),
    publishedAt: { value: '2026-03-01', precision: 'day', basis: 'supplied' },
  }
  const dateIn = (written: object | string, kind: ForeignKind) => {
    const [article] = readForeign(written, kind)
    return article?.kind === 'article' ? article.raw.publishedAt : 'none'
  }
  // When the item was taken in is no date of publication.
  t.equal(dateIn(ninjsItem(item), 'ninjs'), undefined)
  t.equal(dateIn(atomFeed(pageOf(item)), 'feed'), undefined)
  t.equal(dateIn(jsonFeed(pageOf(item)), 'json'), '2026-03-01')
  t.equal(dateIn(schemaOrgArticle(item), 'schema-org'), '2026-03-01')
})
