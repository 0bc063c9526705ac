import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { appOf, libraryText, shelf } from './fixture.ts'

const ids = (answer: { json(): { items: { id: string }[] } }) => answer.json().items.map(({ id }) => id)

t.test('a summary is enough to choose an item and holds no offsets', async (t) => {
  const app = await appOf(t)
  const answer = await app.inject('/v1/items')
  const [summary] = answer.json().items
  t.strictSame(Object.keys(summary), [
    'id',
    'headline',
    'lang',
    'dir',
    'publishedAt',
    'publisher',
    'counts',
    'links',
  ])
  t.strictSame(summary.headline, { text: 'سعاد الكرمي: المكتبة للجميع 📚' })
  t.equal(answer.headers['content-language'], 'ar')
})

t.test('the latest item stands first, and items of unknown date last in either direction', async (t) => {
  const app = await appOf(t, shelf())
  const latest = ['item-0', 'item-1', 'item-2', 'item-3', 'item-4']
  t.strictSame(ids(await app.inject('/v1/items')), latest)
  t.strictSame(ids(await app.inject('/v1/items?sort=publishedAt')), [
    'item-2',
    'item-1',
    'item-0',
    'item-3',
    'item-4',
  ])
  t.strictSame(ids(await app.inject('/v1/items?sort=headline')), [
    'item-4',
    'item-3',
    'item-2',
    'item-1',
    'item-0',
  ])
  t.strictSame(ids(await app.inject('/v1/items?sort=loadedAt')), latest)
})

t.test('each filter lets through what it says, and total counts what passes', async (t) => {
  const app = await appOf(t, shelf())
  const cases = {
    'lang=ar': ['item-0', 'item-1', 'item-2', 'item-3'],
    'lang=AR-lb': ['item-0', 'item-1', 'item-2', 'item-3'],
    'lang=a': 400,
    'lang=en': ['item-4'],
    'publisher=وكاله الوادى': ['item-0', 'item-1', 'item-2', 'item-3', 'item-4'],
    'publisher=غيرها': [],
    'agency=وكالة الوادي': ['item-0', 'item-1', 'item-2', 'item-3', 'item-4'],
    'speaker=p-suad': ['item-0', 'item-2', 'item-4'],
    'speaker=سُعاد الكرمى': ['item-0', 'item-2', 'item-4'],
    'hasQuotes=true': ['item-0', 'item-2', 'item-4'],
    'hasQuotes=false': ['item-1', 'item-3'],
    'hasQuotes=yes': 400,
    'from=2024-05-02': ['item-0'],
    'to=2024-05-01': ['item-1', 'item-2'],
    'to=2024-05-02': ['item-1', 'item-2'],
    'from=2024-05-01&to=2024-05-01': ['item-1'],
    'from=2023-12-31T22:30:00Z&to=2024-01-01T01:30:00%2B03:00': ['item-2'],
    'from=2025-01-01&to=2024-01-01': [],
  }
  for (const [query, wanted] of Object.entries(cases)) {
    const answer = await app.inject(`/v1/items?${encodeURI(query).replaceAll('%25', '%')}`)
    if (typeof wanted === 'number') t.equal(answer.statusCode, wanted, query)
    else {
      t.strictSame(ids(answer), wanted, query)
      t.equal(answer.json().page.total, wanted.length)
    }
  }
})

t.test('walking next visits each item once, at every limit and in every order', async (t) => {
  const app = await appOf(t, shelf())
  for (const sort of ['-publishedAt', 'publishedAt', '-loadedAt', 'loadedAt', 'headline']) {
    for (const limit of [1, 2, 3, 5, 6]) {
      const seen: string[] = []
      let url: string | undefined = `/v1/items?limit=${limit}&sort=${sort}&lang=ar`
      while (url !== undefined && seen.length < 20) {
        const answer: LightMyRequestResponse = await app.inject(url)
        const { page, links } = answer.json()
        seen.push(...ids(answer))
        t.equal(page.total, 4)
        t.equal(page.count, ids(answer).length)
        t.equal(links.first, `/v1/items?limit=${limit}&sort=${sort}&lang=ar`)
        t.equal(page.next === undefined, links.next === undefined)
        url = links.next
      }
      t.strictSame(seen.sort(), ['item-0', 'item-1', 'item-2', 'item-3'], `${sort} ${limit}`)
    }
  }
})

t.test('the full item states its unit and links to its parts, each of which is there', async (t) => {
  const app = await appOf(t)
  const answer = await app.inject('/v1/items/library')
  const item = answer.json()
  t.equal(item.offsetUnit, 'utf-16')
  t.equal(item.loadedAt, '2024-06-01T09:30:15.250Z')
  t.equal(answer.headers['content-language'], 'ar')
  for (const path of Object.values(item.links as Record<string, string>)) {
    t.equal((await app.inject(path)).statusCode, 200, path)
  }
})

t.test('fields gives those fields, the id and the unit', async (t) => {
  const app = await appOf(t)
  const item = (await app.inject('/v1/items/library?fields=headline,lang')).json()
  t.strictSame(Object.keys(item), ['id', 'lang', 'headline', 'offsetUnit'])
  const [summary] = (await app.inject('/v1/items?fields=lang')).json().items
  t.strictSame(summary, { id: 'library', lang: 'ar' })
})

t.test('in every unit the offsets cut the same words out of the text', async (t) => {
  const app = await appOf(t)
  const cut = {
    'utf-16': (start: number, end: number) => libraryText.slice(start, end),
    'code-point': (start: number, end: number) => Array.from(libraryText).slice(start, end).join(''),
    'utf-8': (start: number, end: number) => Buffer.from(libraryText).subarray(start, end).toString(),
  }
  for (const [unit, slice] of Object.entries(cut)) {
    const item = (await app.inject(`/v1/items/library?offsetUnit=${unit}`)).json()
    t.equal(item.offsetUnit, unit)
    t.equal(item.length, libraryText.length, 'length stays in UTF-16 units')
    for (const { text, position } of [...item.quotes, ...item.blocks, ...item.dates]) {
      t.equal(slice(position.start, position.end), text, unit)
    }
    t.equal(slice(item.headline.start, item.headline.end), item.headline.text)
    t.equal(slice(item.source.creditLine.start, item.source.creditLine.end), item.source.creditLine.text)
  }
})
