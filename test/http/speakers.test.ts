import t from 'tap'
import type { NewsItem } from '../../schemas/news-item.ts'
import { appOf, libraryArticle } from './fixture.ts'

const speakers = '/v1/items/library/speakers'

t.test('the speakers of an item are one list, which kind makes shorter', async (t) => {
  const app = await appOf(t)
  const { items, page, links } = (await app.inject(speakers)).json()
  t.strictSame(
    items.map(({ id }: { id: string }) => id),
    ['p-suad', 'p-nabil'],
  )
  t.strictSame(page, { total: 2, count: 2 }, 'no limit where nothing is split')
  t.strictSame(links, { self: speakers, first: speakers })
  t.equal((await app.inject(`${speakers}?kind=document`)).json().page.total, 0)
})

t.test('a speaker is found by id, and by a name in percent-encoded Arabic', async (t) => {
  const app = await appOf(t)
  const byId = await app.inject(`${speakers}/p-suad`)
  t.match(byId.json(), { id: 'p-suad', name: 'سعاد الكرمي', offsetUnit: 'utf-16' })
  for (const name of ['سعاد الكرمي', 'سُعاد الكرمى', 'الكرمي']) {
    const answer = await app.inject(`${speakers}/${encodeURIComponent(name)}`)
    t.strictSame(answer.json(), byId.json(), name)
    t.match(answer.headers.link, new RegExp(`<${speakers}/p-suad>; rel="self"`))
  }
})

t.test('what a speaker says is a list that takes the filters of quotes', async (t) => {
  const app = await appOf(t)
  const answer = await app.inject(`${speakers}/p-nabil/quotes?limit=1`)
  t.match(answer.json(), { items: [{ id: 'q2' }], page: { total: 2, limit: 1 } })
  t.match((await app.inject(answer.json().links.next)).json(), { items: [{ id: 'q3' }] })
  t.equal((await app.inject(`${speakers}/p-nabil/quotes?kind=direct`)).json().page.total, 1)
  t.equal((await app.inject(`${speakers}/p-nabil/quotes?speaker=p-suad`)).statusCode, 400)
})

t.test('a speaker whose name is a word of the language is a speaker like any other', async (t) => {
  const names = ['__proto__', 'constructor', 'toString']
  const changed: Partial<NewsItem> = {
    speakers: names.map((name) => ({
      id: `p-${name.replaceAll('_', '').toLowerCase()}`,
      name,
      kind: 'person',
      roles: [],
      variants: [],
      mentions: [],
      quoteCount: 1,
    })),
  }
  const article = libraryArticle(changed)
  const [first] = article.item.quotes
  const quotes = first
    ? names.map((name) => ({ ...first, speakers: [`p-${name.replaceAll('_', '').toLowerCase()}`] }))
    : []
  const app = await appOf(t, [{ ...article, item: { ...article.item, quotes } }])
  for (const name of names) t.equal((await app.inject(`${speakers}/${name}`)).json().name, name)
  t.equal((await app.inject('/v1/items/library/quotes?groupBy=speaker')).json().page.total, 3)
  t.equal((await app.inject(`${speakers}/hasOwnProperty`)).statusCode, 404)
})
