import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import fc from 'fast-check'
import t from 'tap'
import { parse } from 'yaml'
import { toOpenapi30 } from '../../src/http/openapi-3-0.ts'
import { writeOpenapi } from '../../src/http/routes/description.ts'
import { appOf } from './fixture.ts'

type Tree = Record<string, unknown>

const original = parse(readFileSync('openapi.yaml', 'utf8'))
const copy = toOpenapi30(original) as { paths: Tree; components: { schemas: Tree } }

/** A schema of 3.0 is one of draft 4, `nullable` aside, which Ajv knows. */
const older = new AjvDraft04.default({ strict: false, logger: false })
const newer = new Ajv2020({ strict: false, logger: false })

/** What becomes of one schema. */
function olderOf(schema: unknown): unknown {
  return (toOpenapi30({ info: {}, components: { schemas: { It: schema } } }) as typeof copy).components
    .schemas.It
}

t.test('the copy is valid by the official schema of OpenAPI 3.0, as JSON and as YAML', async (t) => {
  const app = await appOf(t)
  for (const path of ['/openapi.json', '/openapi.yaml']) {
    const answer = await app.inject(`${path}?version=3.0`)
    t.equal(answer.statusCode, 200)
    const document = parse(answer.body)
    t.equal(document.openapi, '3.0.3')
    const validator = new Validator()
    t.strictSame(await validator.validate(structuredClone(document)), { valid: true })
    t.equal(validator.version, '3.0')
    t.strictSame(document, copy)
  }
  const wrong = new Validator()
  const { valid } = await wrong.validate({ ...structuredClone(original), openapi: '3.0.3' })
  t.equal(valid, false, 'the original is not, so the check can fail')
})

t.test(
  'without version, and with 3.1, the document is the original with one tag; the copy has its own',
  async (t) => {
    const app = await appOf(t)
    const [plain, named, old] = await Promise.all(
      ['', '?version=3.1', '?version=3.0'].map((query) => app.inject(`/openapi.json${query}`)),
    )
    t.strictSame(plain?.json(), original)
    t.equal(plain?.body, named?.body)
    t.equal(plain?.headers.etag, named?.headers.etag)
    t.not(plain?.headers.etag, old?.headers.etag)
    const headers = { 'if-none-match': String(old?.headers.etag) }
    t.equal((await app.inject({ url: '/openapi.json?version=3.0', headers })).statusCode, 304)
    t.equal((await app.inject({ url: '/openapi.json', headers })).statusCode, 200)
    const head = await app.inject({ method: 'HEAD', url: '/openapi.json?version=3.0' })
    t.equal(head.headers.etag, old?.headers.etag)
    t.match(old?.headers.link, '</openapi.json?version=3.0>; rel="self"')
    t.match(old?.headers.link, '</openapi.yaml?version=3.0>; rel="alternate"; type="application/yaml"')
    t.notMatch(plain?.headers.link, 'version=3.0')
  },
)

t.test('another version is refused, with those there are', async (t) => {
  const app = await appOf(t)
  for (const query of ['version=2.0', 'version=', 'version=3', 'version=3.0.3', 'version=3.0&version=3.1']) {
    const answer = await app.inject(`/openapi.yaml?${query}`)
    t.equal(answer.statusCode, 400, query)
    const [error] = answer.json().errors
    t.equal(error.name, 'version')
    if (!query.includes('&')) t.strictSame(error.allowed, ['3.1', '3.0'])
  }
})

t.test('the served document is not changed by the copy', async (t) => {
  const app = await appOf(t)
  await app.inject('/openapi.yaml?version=3.0')
  t.equal(await writeOpenapi(app), readFileSync('openapi.yaml', 'utf8'))
})

t.test('beside schemas and what is told of the service, the copy says the same', async (t) => {
  const withoutSchemas = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutSchemas)
    if (typeof value !== 'object' || value === null) return value
    const kept = Object.entries(value).filter(([name]) => name !== 'schema' && name !== 'schemas')
    return Object.fromEntries(kept.map(([name, part]) => [name, withoutSchemas(part)]))
  }
  const { openapi, info, ...rest } = original
  t.strictSame(withoutSchemas({ ...copy, openapi, info }), withoutSchemas({ openapi, info, ...rest }))
  t.strictSame(Object.keys(copy.components.schemas), Object.keys(original.components.schemas))
})

t.test('what 3.0 says otherwise is said so', async (t) => {
  const cases: [string, unknown, unknown][] = [
    ['a constant', { type: 'string', const: 'ar' }, { type: 'string', enum: ['ar'] }],
    ['examples', { type: 'string', examples: ['ar', 'en'] }, { type: 'string', example: 'ar' }],
    ['two types', { type: ['string', 'integer'] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
    ['a type or null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['null', { type: 'null' }, { enum: [null] }],
    ['an open bound', { exclusiveMinimum: 0 }, { minimum: 0, exclusiveMinimum: true }],
    ['the tighter of two', { maximum: 5, exclusiveMaximum: 9 }, { maximum: 5 }],
    ['the same bound twice', { minimum: 5, exclusiveMinimum: 5 }, { minimum: 5, exclusiveMinimum: true }],
    ['a bare reference', { $ref: '#/x' }, { $ref: '#/x' }],
    [
      'a reference and words',
      { $ref: '#/x', description: 'y' },
      { description: 'y', allOf: [{ $ref: '#/x' }] },
    ],
    [
      'places',
      { type: 'array', prefixItems: [{ type: 'string' }, { $ref: '#/x' }], items: false, minItems: 2 },
      { type: 'array', minItems: 2, items: { anyOf: [{ type: 'string' }, { $ref: '#/x' }] }, maxItems: 2 },
    ],
    ['any elements', { type: 'array' }, { type: 'array', items: {} }],
    ['names', { type: 'object', propertyNames: { maxLength: 3 } }, { type: 'object' }],
    [
      'patterns',
      { patternProperties: { '^a': { type: 'string' } }, additionalProperties: false },
      { additionalProperties: { type: 'string' } },
    ],
    ['patterns among others', { patternProperties: { '^a': { type: 'string' } } }, {}],
    ['leftovers', { type: 'object', unevaluatedProperties: false }, { type: 'object' }],
    [
      'bytes',
      { type: 'string', contentMediaType: 'application/octet-stream' },
      { type: 'string', format: 'binary' },
    ],
    ['packed bytes', { type: 'string', contentEncoding: 'base64' }, { type: 'string', format: 'byte' }],
    ['one of', { oneOf: [{ const: 1 }, true] }, { anyOf: [{ enum: [1] }, {}] }],
    ['not', { not: { propertyNames: false } }, {}],
    ['nothing', { properties: { a: false } }, { properties: { a: { not: {} } } }],
    ['nothing required', { required: [] }, {}],
    ['an extension', { 'x-khabar': { const: 1 }, $comment: 'y', $id: 'z' }, { 'x-khabar': { const: 1 } }],
  ]
  for (const [name, from, to] of cases) t.strictSame(olderOf(from), to, name)
})

t.test('what only 3.1 has outside schemas is left out or said otherwise', async (t) => {
  const info = { title: 'x', summary: 'y', license: { name: 'MIT', identifier: 'MIT' } }
  const reference = { $ref: '#/components/responses/R', description: 'beside it' }
  const made = toOpenapi30({
    openapi: '3.1.0',
    info,
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    webhooks: { x: {} },
    paths: { '/x': { get: { responses: { 200: reference }, 'x-y': { $ref: '#/z', a: 1 } } } },
    components: { pathItems: { x: {} } },
  })
  t.strictSame(made, {
    openapi: '3.0.3',
    info: { title: 'x', license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' } },
    paths: { '/x': { get: { responses: { 200: { $ref: reference.$ref } }, 'x-y': { $ref: '#/z', a: 1 } } } },
    components: { schemas: {} },
  })
})

t.test('every example of the document passes its schema in the copy, and a wrong one does not', async (t) => {
  const { schemas } = copy.components
  older.addSchema({ id: 'https://khabar.test/older', components: { schemas } })
  const checkOf = (schema: object) =>
    older.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"https://khabar.test/older#/')))
  let examples = 0
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('example' in value && 'schema' in value) {
      const check = checkOf(value.schema as object)
      t.ok(check(value.example), `${path} ${JSON.stringify(check.errors)}`)
      examples++
      return
    }
    for (const [name, part] of Object.entries(value)) visit(part, `${path} ${name}`)
  }
  visit(copy.paths, '')
  t.ok(examples > 40, `${examples} examples`)
  t.equal(checkOf({ $ref: '#/components/schemas/NewsItem' })({ type: 'news-item' }), false)
})

t.test('whatever a schema takes, its copy takes', async (t) => {
  const values = [null, true, 0, 1, 5, 6, 'a', 'aa', 'bbbb', [], [1], ['a', 1], [1, 'a', null], {}, { a: 1 }]
  const someValues = [...values, { b: 'aa' }, { ab: 1, ba: null }, { a: 'a', b: [1] }]
  const { schema } = fc.letrec((tie) => {
    const part = tie('schema')
    const parts = fc.array(part, { minLength: 1, maxLength: 3 })
    const bound = fc.integer({ min: 0, max: 6 })
    const name = fc.constantFrom('string', 'integer', 'null', 'array', 'object', 'boolean')
    const keywords = fc.record(
      {
        type: fc.oneof(name, fc.uniqueArray(name, { minLength: 1, maxLength: 4 })),
        const: fc.constantFrom(...someValues),
        enum: fc.uniqueArray(fc.constantFrom(...someValues), { minLength: 1, maxLength: 4 }),
        minimum: bound,
        exclusiveMinimum: bound,
        maximum: bound,
        exclusiveMaximum: bound,
        maxItems: bound,
        minLength: fc.integer({ min: 0, max: 2 }),
        properties: fc.dictionary(fc.constantFrom('a', 'b'), part, { noNullPrototype: true }),
        patternProperties: fc.dictionary(fc.constantFrom('^a', 'b$'), part, { noNullPrototype: true }),
        additionalProperties: part,
        unevaluatedProperties: part,
        propertyNames: part,
        prefixItems: parts,
        items: part,
        contains: part,
        anyOf: parts,
        oneOf: parts,
        allOf: parts,
        not: part,
        if: part,
        then: part,
      },
      { requiredKeys: [] },
    )
    return { schema: fc.oneof({ maxDepth: 3, depthSize: 'small' }, fc.boolean(), keywords) }
  })
  let taken = 0
  fc.assert(
    fc.property(schema, (drawn) => {
      const [before, after] = [newer.compile(drawn as object), older.compile(olderOf(drawn) as object)]
      for (const value of someValues) {
        if (!before(value)) continue
        taken++
        if (!after(value))
          throw new Error(`${JSON.stringify(value)} is refused by ${JSON.stringify(olderOf(drawn))}`)
      }
    }),
    { numRuns: 150 },
  )
  t.ok(taken > 150, `${taken} values were taken`)
})
