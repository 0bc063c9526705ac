import t from 'tap'
import { limits } from '../../src/limits.ts'
import { appOf } from './fixture.ts'

const quotes = '/v1/items/library/quotes'

async function errorsOf(t: Parameters<typeof appOf>[0], url: string) {
  const app = await appOf(t)
  const answer = await app.inject(url)
  return { status: answer.statusCode, errors: answer.json().errors, body: answer.body }
}

t.test('an unknown parameter is refused by name, and those there are are listed', async (t) => {
  const { status, errors } = await errorsOf(t, '/v1/items/library?ofsetUnit=utf-8')
  t.equal(status, 400)
  t.match(errors, [
    {
      in: 'query',
      name: 'ofsetUnit',
      code: 'unknown-parameter',
      allowed: ['fields', 'offsetUnit', 'format'],
    },
  ])
})

t.test('a search says what it looks for and where, within bounds', async (t) => {
  t.match((await errorsOf(t, '/v1/items?in=text')).errors, [
    { name: 'in', code: 'unknown-name', allowed: ['headline', 'standfirst', 'body', 'quotes', 'speakers'] },
  ])
  for (const path of ['/v1/items', '/v1/quotes', '/v1/speakers']) {
    const { errors } = await errorsOf(t, `${path}?q=`)
    t.match(errors, [{ name: 'q', code: 'empty' }])
    t.equal(errors.length, 1, 'what breaks several rules is said once')
    t.match((await errorsOf(t, `${path}?q=${'a'.repeat(201)}`)).errors, [{ name: 'q', code: 'too-long' }])
    t.match((await errorsOf(t, `${path}?limit=0`)).errors, [{ name: 'limit', code: 'out-of-range' }])
    t.match((await errorsOf(t, `${path}?cursor=foreign`)).errors, [{ name: 'cursor', code: 'bad-cursor' }])
  }
  t.match((await errorsOf(t, '/v1/speakers?sort=age')).errors, [
    { name: 'sort', code: 'not-allowed', allowed: ['-quotes', 'name'] },
  ])
})

t.test('a parameter that stands twice is refused by name', async (t) => {
  t.match(await errorsOf(t, `${quotes}?kind=direct&kind=partial`), {
    status: 400,
    errors: [{ name: 'kind', code: 'repeated-parameter' }],
  })
})

t.test('a value outside a list is refused with the list', async (t) => {
  const { errors, body } = await errorsOf(t, `${quotes}?kind=whispered`)
  t.match(errors, [
    { name: 'kind', code: 'not-allowed', allowed: ['direct', 'partial', 'indirect', 'heading'] },
  ])
  t.notMatch(body, /whispered/, 'what was sent is named, not repeated')
})

t.test('limit takes plain digits from 1 to 100 and nothing else', async (t) => {
  const app = await appOf(t)
  for (const value of ['1', '2', '99', '100']) {
    t.equal((await app.inject(`${quotes}?limit=${value}`)).statusCode, 200, value)
  }
  const refused = ['0', '101', '-1', '+5', '1e1', '0x10', ' 5 ', '', 'NaN', '٥', '05', '1.0', '999999999999']
  for (const value of refused) {
    const answer = await app.inject(`${quotes}?limit=${encodeURIComponent(value)}`)
    t.equal(answer.statusCode, 400, JSON.stringify(value))
    const code = value === '' ? 'empty' : 'out-of-range'
    t.match(answer.json().errors, [{ in: 'query', name: 'limit', code }])
  }
})

t.test('a name that is no field is refused with the names there are', async (t) => {
  const { status, errors } = await errorsOf(t, '/v1/items?fields=id,titel')
  t.equal(status, 400)
  t.match(errors, [{ name: 'fields', code: 'unknown-name' }])
  t.ok(errors[0].allowed.includes('headline'))
  t.equal((await errorsOf(t, '/v1/items/library?fields=')).status, 400)
  t.equal((await errorsOf(t, '/v1/items/library?fields=__proto__')).status, 400)
})

t.test('a day that is not in the calendar is refused', async (t) => {
  const app = await appOf(t)
  for (const value of [
    '2024-02-31',
    '2024-13-01',
    '2024',
    'yesterday',
    '2024-02-01T10:00:00',
    '٢٠٢٤-٠٢-٠١',
  ]) {
    const answer = await app.inject(`/v1/items?from=${encodeURIComponent(value)}`)
    t.equal(answer.statusCode, 400, value)
    t.match(answer.json().errors, [{ in: 'query', name: 'from', code: 'not-a-date' }])
  }
  for (const value of ['2024-02-29', '2024-02-29T10:00:00Z', '2024-02-29T10:00%2B03:00']) {
    t.equal((await app.inject(`/v1/items?to=${value}`)).statusCode, 200, value)
  }
})

t.test('names of the prototype are unknown parameters and leave it clean', async (t) => {
  const app = await appOf(t)
  for (const name of ['__proto__', 'constructor', 'constructor[prototype]', 'limit[]', 'toString']) {
    const answer = await app.inject(`/v1/items?${encodeURIComponent(name)}=x`)
    t.equal(answer.statusCode, 400, name)
    t.match(answer.json().errors, [{ name, code: 'unknown-parameter' }])
  }
  t.notOk('x' in {})
})

t.test('a problem names a bounded number of parameters', async (t) => {
  const query = Array.from({ length: 1500 }, (_, at) => `a${at}`).join('&')
  const { status, errors } = await errorsOf(t, `/v1/items?${query}`)
  t.equal(status, 400)
  t.equal(errors.length, limits.problem_errors_max)
})

t.test('words to find have at most 200 units', async (t) => {
  const app = await appOf(t)
  const statuses = await Promise.all(
    [199, 200, 201].map(async (length) => {
      const url = `${quotes}?q=${encodeURIComponent('ق'.repeat(length))}`
      return (await app.inject(url)).statusCode
    }),
  )
  t.strictSame(statuses, [200, 200, 400])
  t.equal(limits.query_units_max, 200)
})

t.test('a search holds at most four beginnings', async (t) => {
  const app = await appOf(t)
  const ask = (count: number) =>
    app.inject(
      `/v1/items?q=${encodeURIComponent(Array.from({ length: count }, (_, i) => `سوق${i}*`).join(' '))}`,
    )
  t.equal((await ask(limits.query_beginnings_max)).statusCode, 200)
  const refused = await ask(limits.query_beginnings_max + 1)
  t.equal(refused.statusCode, 400)
  t.match(refused.json().errors, [{ in: 'query', name: 'q', code: 'too-many-beginnings' }])
  t.equal(limits.query_beginnings_max, 4)
})

t.test('a parameter of the path has at most 200 units, counted decoded', async (t) => {
  const app = await appOf(t)
  const ask = async (length: number) => {
    const name = encodeURIComponent('ق'.repeat(length))
    return (await app.inject(`/v1/items/library/speakers/${name}`)).statusCode
  }
  t.strictSame([await ask(199), await ask(200), await ask(201)], [404, 404, 400])
  t.equal(limits.path_parameter_units_max, 200)
})

t.test('a query without parameters is no mistake', async (t) => {
  const app = await appOf(t)
  t.equal((await app.inject('/v1/items?')).statusCode, 200)
})
