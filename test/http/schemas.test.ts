import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { Cursor, Words } from '../../schemas/query.ts'
import { limits } from '../../src/limits.ts'
import { appOf } from './fixture.ts'

t.test('every schema is JSON Schema 2020-12 that compiles, under the name in the list', async (t) => {
  const app = await appOf(t)
  const { items } = (await app.inject('/v1/schemas')).json()
  t.ok(items.length > 20)
  for (const { name, description, path } of items) {
    t.equal(path, `/v1/schemas/${name}`)
    t.ok(description, name)
    const schema = (await app.inject(path)).json()
    t.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema')
    t.equal(schema.$id, path)
    t.doesNotThrow(() => new Ajv2020({ strict: false }).compile(schema), name)
  }
})

t.test('an answer is of the schema that its link names', async (t) => {
  const app = await appOf(t)
  const item = '/v1/items/library'
  const paths = [
    '/',
    '/v1/items',
    item,
    `${item}/sections?include=blocks`,
    `${item}/sections/s1?include=quotes`,
    `${item}/quotes`,
    `${item}/quotes?groupBy=speaker`,
    `${item}/quotes/q1`,
    `${item}/speakers`,
    `${item}/speakers/p-suad`,
    `${item}/speakers/p-suad/quotes`,
    `${item}?fields=headline`,
    '/v1/items?fields=headline',
    `${item}/source`,
    `${item}/dates`,
    `${item}/embeds`,
    `${item}?format=jsonld`,
    `${item}/quotes?format=annotations`,
    `${item}/quotes/q1?format=annotations`,
    '/v1/items?format=jsonfeed',
    '/problems',
    '/problems/bad-cursor',
    '/v1/schemas',
  ]
  for (const path of paths) {
    const answer = await app.inject(path)
    const [, name] = /<([^>]+)>; rel="describedby"/.exec(String(answer.headers.link)) ?? []
    const schema = (await app.inject(name ?? '/none')).json()
    const validate = new Ajv2020({ strict: false }).compile(schema)
    t.ok(validate(answer.json()), `${path} ${JSON.stringify(validate.errors)}`)
  }
})

t.test('only what is taken in is closed to fields without a name', async (t) => {
  const app = await appOf(t)
  t.match((await app.inject('/v1/schemas/news-item')).body, /^(?!.*"additionalProperties":false)/)
  t.equal((await app.inject('/v1/schemas/raw-article')).json().additionalProperties, false)
})

t.test('the bounds in the schemas are those of the limits table', async (t) => {
  t.ok(Words.safeParse('ق'.repeat(limits.query_units_max)).success)
  t.notOk(Words.safeParse('ق'.repeat(limits.query_units_max + 1)).success)
  t.ok(Cursor.safeParse('a'.repeat(limits.cursor_units_max)).success)
  t.notOk(Cursor.safeParse('a'.repeat(limits.cursor_units_max + 1)).success)
})
