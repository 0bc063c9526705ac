import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { buildApp } from '../../src/http/app.ts'
import { createMemoryStore } from '../../src/store/embedded/embedded-store.ts'
import { appOf, libraryArticle, libraryText, shelf } from './fixture.ts'

const get = (path: string) => encodeURI(path)

t.test('a search gives each item with the stretch that shows why, and states its unit', async (t) => {
  const app = await appOf(t)
  const answer = await app.inject(get('/v1/items?q=الأبواب'))
  const { items, page, offsetUnit } = answer.json()
  t.equal(page.total, 1)
  t.equal(offsetUnit, 'utf-16')
  const { match } = items[0]
  t.equal(libraryText.slice(match.start, match.end), match.text)
  t.match(match.highlights, [{ text: 'الأبواب' }])
  t.notOk('match' in (await app.inject('/v1/items')).json().items[0], 'without a search there is none')
})

t.test('in every unit a search cuts the same words out of the text', async (t) => {
  const app = await appOf(t)
  const cut = {
    'code-point': (start: number, end: number) => Array.from(libraryText).slice(start, end).join(''),
    'utf-8': (start: number, end: number) => Buffer.from(libraryText).subarray(start, end).toString(),
  }
  for (const [unit, slice] of Object.entries(cut)) {
    const { items, offsetUnit } = (await app.inject(get(`/v1/items?q=الكتب&offsetUnit=${unit}`))).json()
    t.equal(offsetUnit, unit)
    const { match } = items[0]
    t.equal(slice(match.start, match.end), match.text)
    for (const word of match.highlights) t.equal(slice(word.start, word.end), word.text)
    const { items: quotes } = (await app.inject(get(`/v1/quotes?offsetUnit=${unit}`))).json()
    for (const { text, position } of quotes) t.equal(slice(position.start, position.end), text)
  }
})

t.test('fields choose among the members of a hit', async (t) => {
  const app = await appOf(t)
  const { items } = (await app.inject(get('/v1/items?q=الأبواب&fields=match'))).json()
  t.strictSame(Object.keys(items[0]), ['id', 'match'])
  const without = (await app.inject(get('/v1/items?q=الأبواب&fields=lang'))).json()
  t.strictSame(without.items, [{ id: 'library', lang: 'ar' }])
})

t.test('a search for nothing but signs finds nothing', async (t) => {
  const app = await appOf(t)
  for (const path of ['/v1/items', '/v1/quotes', '/v1/speakers'])
    t.match((await app.inject(`${path}?q=%22%22`)).json(), { items: [], page: { total: 0 } })
})

t.test('quotes across items have their item, speakers and paths, each of which is there', async (t) => {
  const app = await appOf(t, shelf())
  const answer = await app.inject('/v1/quotes?limit=5')
  t.equal(answer.headers['content-language'], 'ar-LB')
  for (const { item, saidBy, links, id } of answer.json().items) {
    t.equal(links.self, `/v1/items/${item.id}/quotes/${id}`)
    for (const path of Object.values(links)) t.equal((await app.inject(String(path))).statusCode, 200)
    for (const speaker of saidBy) t.equal((await app.inject(`/v1/speakers/${speaker.id}`)).statusCode, 200)
  }
})

t.test('a speaker across items is found by id and by name, and what he said hangs under him', async (t) => {
  const app = await appOf(t, shelf())
  const { items, page } = (await app.inject('/v1/speakers')).json()
  t.equal(page.total, 2)
  t.match(items[0], { id: 'p-nabil', quoteCount: 6, itemCount: 3 })
  for (const path of Object.values(items[0].links)) t.equal((await app.inject(String(path))).statusCode, 200)
  const byName = await app.inject(get('/v1/speakers/نبيل حورانى'))
  t.strictSame(byName.json(), items[0])
  t.match(byName.headers.link, /<\/v1\/speakers\/p-nabil>; rel="self"/)
  const said = (await app.inject(get('/v1/speakers/نبيل حوراني/quotes?kind=partial'))).json()
  t.equal(said.page.total, 3)
  t.equal((await app.inject('/v1/speakers/nobody')).statusCode, 404)
  t.equal((await app.inject('/v1/speakers/nobody/quotes')).json().type, '/problems/no-such-speaker')
})

t.test('walking each collection meets each entry once, and a cursor of another is refused', async (t) => {
  const app = await appOf(t, shelf())
  for (const path of [
    '/v1/quotes',
    '/v1/speakers?sort=name',
    '/v1/speakers/p-suad/quotes',
    get('/v1/items?q=المكتبة'),
  ]) {
    const whole = (await app.inject(`${path}${path.includes('?') ? '&' : '?'}limit=100`)).json().items
    const seen: unknown[] = []
    let url: string | undefined = `${path}${path.includes('?') ? '&' : '?'}limit=2`
    while (url !== undefined && seen.length < 50) {
      const answer: LightMyRequestResponse = await app.inject(url)
      seen.push(...answer.json().items)
      url = answer.json().links.next
    }
    t.strictSame(seen, whole, path)
  }
  const { page } = (await app.inject('/v1/quotes?limit=1')).json()
  for (const path of [
    '/v1/quotes?kind=direct',
    '/v1/speakers?limit=1',
    '/v1/items?limit=1',
    '/v1/quotes?q=a',
  ])
    t.equal((await app.inject(`${path}&cursor=${page.next}`)).json().type, '/problems/bad-cursor', path)
})

t.test('a cursor is the same whether the default order is said or not', async (t) => {
  const app = await appOf(t)
  const { page } = (await app.inject('/v1/items?limit=1')).json()
  const said = `/v1/items?limit=1&sort=-publishedAt&cursor=${page.next}`
  const unsaid = `/v1/items?limit=1&cursor=${page.next}`
  const [a, b] = [(await app.inject(said)).json(), (await app.inject(unsaid)).json()]
  t.strictSame(a.items, b.items)
  t.equal(
    (await app.inject(said.replace('-publishedAt', 'publishedAt'))).statusCode,
    400,
    'another order is not',
  )
})

t.test('what the caller has is not sent again, and a change of the store is another answer', async (t) => {
  const store = createMemoryStore()
  store.load([libraryArticle()])
  const app = await buildApp(store, { docs: false })
  t.teardown(() => app.close())
  for (const url of [get('/v1/items?q=المكتبة'), '/v1/quotes', '/v1/speakers', '/v1/speakers/p-suad']) {
    store.load([libraryArticle()])
    const { etag = '', 'last-modified': modified } = (await app.inject(url)).headers
    t.ok(modified, url)
    t.equal((await app.inject({ url, headers: { 'if-none-match': etag } })).statusCode, 304)
    store.load([libraryArticle(), ...shelf()])
    t.equal((await app.inject({ url, headers: { 'if-none-match': etag } })).statusCode, 200)
  }
})

t.test('until the first load is complete, data is not there yet and all else is', async (t) => {
  const store = createMemoryStore()
  const app = await buildApp(store, { docs: false })
  t.teardown(() => app.close())
  for (const url of [
    '/v1/items',
    '/v1/items/library',
    '/v1/items/library/text',
    '/v1/quotes',
    '/v1/speakers/x',
  ]) {
    const answer = await app.inject(url)
    t.match(
      [answer.statusCode, answer.json().type, answer.headers['retry-after']],
      [503, '/problems/not-ready', '2'],
    )
  }
  for (const url of ['/', '/health/live', '/problems', '/v1/schemas', '/openapi.json'])
    t.equal((await app.inject(url)).statusCode, 200, url)
  store.load([libraryArticle()])
  t.equal((await app.inject('/v1/items/library')).statusCode, 200)
})
