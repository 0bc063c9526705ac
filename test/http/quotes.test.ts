import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { appOf, libraryArticle } from './fixture.ts'

const quotes = '/v1/items/library/quotes'
const ids = (answer: { json(): { items: { id: string }[] } }) => answer.json().items.map(({ id }) => id)

t.test('each filter lets through the quotes it says', async (t) => {
  const app = await appOf(t)
  const cases = {
    '': ['q1', 'q2', 'q3', 'q4'],
    'speaker=p-suad': ['q1', 'q3'],
    'speaker=نبيل حورانى': ['q2', 'q3'],
    'speaker=الكرمي': ['q1', 'q3'],
    'speaker=لا أحد': [],
    'kind=partial': ['q2'],
    'section=s0': ['q1'],
    'section=s9': [],
    'q=الابواب غدا': ['q1'],
    'q=تبرع': ['q3'],
    'kind=direct&section=s1': ['q3', 'q4'],
  }
  for (const [query, wanted] of Object.entries(cases)) {
    const answer = await app.inject(`${quotes}?${encodeURI(query)}`)
    t.strictSame(ids(answer), wanted, query)
    t.match(answer.json(), {
      page: { total: wanted.length, limit: 20, count: wanted.length },
      offsetUnit: 'utf-16',
    })
  }
})

t.test('of two speakers the one who is quoted more stands first, whoever speaks first', async (t) => {
  const { item, text } = libraryArticle()
  const said = item.quotes.map((quote) => (quote.id === 'q3' ? { ...quote, speakers: ['p-nabil'] } : quote))
  const app = await appOf(t, [{ item: { ...item, quotes: said }, text }])
  const { items } = (await app.inject(`${quotes}?groupBy=speaker`)).json()
  t.match(items, [
    { speaker: { id: 'p-nabil' }, count: 2 },
    { speaker: { id: 'p-suad' }, count: 1 },
    { count: 1 },
  ])
})

t.test(
  'grouped by speaker, equals keep the order of the text and those of nobody known are last',
  async (t) => {
    const app = await appOf(t)
    const { items, page } = (await app.inject(`${quotes}?groupBy=speaker`)).json()
    t.strictSame(
      items.map((group: { speaker?: { id: string }; count: number; quotes: { id: string }[] }) => [
        group.speaker?.id,
        group.count,
        group.quotes.map(({ id }) => id),
      ]),
      [
        ['p-suad', 2, ['q1', 'q3']],
        ['p-nabil', 2, ['q2', 'q3']],
        [undefined, 1, ['q4']],
      ],
    )
    t.strictSame(page, { total: 3, limit: 20, count: 3 })
    t.notOk('speaker' in items[2])
  },
)

t.test('total and limit count groups when quotes are grouped', async (t) => {
  const app = await appOf(t)
  const first = (await app.inject(`${quotes}?groupBy=speaker&limit=2`)).json()
  t.match(first.page, { total: 3, limit: 2, count: 2 })
  const second = (await app.inject(first.links.next)).json()
  t.match(second, { page: { total: 3, limit: 2, count: 1 }, items: [{ count: 1 }] })
  t.notOk(second.links.next)
})

t.test('with a speaker asked for, grouping gives his group alone', async (t) => {
  const app = await appOf(t)
  const { items } = (await app.inject(`${quotes}?groupBy=speaker&speaker=p-nabil`)).json()
  t.match(items, [{ speaker: { id: 'p-nabil' }, count: 2 }])
  t.equal(items.length, 1)
})

t.test('walking next visits each quote once', async (t) => {
  const app = await appOf(t)
  for (const limit of [1, 2, 3, 4]) {
    const seen: string[] = []
    let url: string | undefined = `${quotes}?limit=${limit}&offsetUnit=utf-8`
    while (url !== undefined && seen.length < 9) {
      const answer: LightMyRequestResponse = await app.inject(url)
      seen.push(...ids(answer))
      url = answer.json().links.next
    }
    t.strictSame(seen, ['q1', 'q2', 'q3', 'q4'])
  }
})

t.test('one quote is served by its id, with its unit', async (t) => {
  const app = await appOf(t)
  const quote = (await app.inject(`${quotes}/q3?offsetUnit=code-point`)).json()
  t.match(quote, {
    id: 'q3',
    text: 'نشكر كل من تبرّع',
    speakers: ['p-suad', 'p-nabil'],
    offsetUnit: 'code-point',
  })
})
