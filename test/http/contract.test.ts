import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import t from 'tap'
import { parse } from 'yaml'
import { appOf, libraryArticle } from './fixture.ts'

interface Parameter {
  readonly in: 'path' | 'query'
  readonly name: string
  readonly schema: {
    readonly type?: string
    readonly enum?: string[]
    readonly items?: { readonly enum: string[] }
  }
}

interface Media {
  readonly [type: string]: { readonly example?: unknown }
}

interface Response {
  readonly $ref?: string
  readonly content?: Media
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Media }
  readonly responses: Readonly<Record<string, Response>>
}

const document = parse(readFileSync('openapi.yaml', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
  components: { responses: Record<string, Response> }
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addSchema({ $id: 'https://khabar.test/openapi', ...document })

const hostile = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e1',
    '0x10',
    ' 5 ',
    '٥',
    '101',
    'NaN',
    'null',
    '../..',
    '<script>',
    '__proto__',
  ),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

/** Values that exist in the article of the test, so that good answers are seen too. */
const known: Readonly<Record<string, readonly string[]>> = {
  itemId: ['library'],
  sectionId: ['s0', 's1'],
  quoteId: ['q1', 'q4'],
  speakerId: ['p-suad', 'نبيل حوراني', 'الكرمي'],
  slug: ['no-such-item', 'internal-error'],
  name: ['news-item', 'quote-list'],
  speaker: ['p-nabil', 'سعاد الكرمى'],
  section: ['s1'],
  q: ['وصلت', 'الابواب'],
  publisher: ['وكالة الوادي'],
  agency: ['وكاله الوادى'],
  lang: ['ar', 'en'],
  from: ['2024-05-03', '2024-05-03T00:00:00Z'],
  to: ['2024-05-03', '2020-01-01'],
}

function valuesOf({ name, schema }: Parameter): fc.Arbitrary<string> {
  const exact = known[name]
  if (exact)
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...exact) }, { weight: 1, arbitrary: hostile })
  const good = schema.items
    ? fc.subarray(schema.items.enum, { minLength: 1 }).map((names) => names.join(','))
    : schema.enum
      ? fc.constantFrom(...schema.enum)
      : schema.type === 'boolean'
        ? fc.constantFrom('true', 'false')
        : schema.type === 'integer'
          ? fc.integer({ min: 1, max: 100 }).map(String)
          : hostile
  return fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: hostile })
}

const accepts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('*/*', 'application/json', 'text/plain', 'application/*;q=0.5', 'text/*'),
  },
  { weight: 1, arbitrary: fc.constantFrom('application/ld+json', 'application/feed+json', 'text/html') },
  { weight: 1, arbitrary: fc.constantFrom('image/png', '*/*;q=0', '', ',', 'text', 'a/b;q="') },
)

function requestsOf(path: string, method: string, operation: Operation) {
  const parameters = operation.parameters ?? []
  const types = Object.keys(operation.requestBody?.content ?? {})
  const bodies = types.map((type) =>
    fc.record({
      type: fc.oneof(
        { weight: 4, arbitrary: fc.constant(type) },
        { weight: 1, arbitrary: fc.constant('text/html') },
      ),
      payload: fc.oneof(
        fc.constant(
          type === 'text/plain' ? libraryArticle().text : JSON.stringify({ text: libraryArticle().text }),
        ),
        fc.json(),
        fc.string({ unit: 'binary' }),
        fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      ),
    }),
  )
  return fc
    .record({
      path: fc.tuple(
        ...parameters
          .filter((each) => each.in === 'path')
          .map((each) => valuesOf(each).filter((value) => value !== '')),
      ),
      query: fc.tuple(
        ...parameters
          .filter((each) => each.in === 'query')
          .map((each) => rarely(valuesOf(each).map((value) => [each.name, value] as const))),
      ),
      extra: rarely(fc.tuple(hostile, hostile)),
      accept: accepts,
      body: bodies.length > 0 ? fc.oneof(...bodies) : fc.constant(undefined),
    })
    .map(({ path: values, query, extra, accept, body }) => {
      let at = 0
      const filled = path.replace(/\{[^}]+\}/g, () => escaped(values[at++] ?? ''))
      const pairs = [...query, extra].flatMap((pair) =>
        pair ? [pair.map((part) => escaped(part)).join('=')] : [],
      )
      return {
        method: method.toUpperCase() as 'GET',
        url: pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled,
        headers: { accept, ...(body ? { 'content-type': body.type } : {}) },
        ...(body ? { payload: body.payload } : {}),
      }
    })
}

function rarely<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: value })
}

function escaped(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString()).replaceAll('.', '%2E')
}

for (const [path, operations] of Object.entries(document.paths)) {
  for (const [method, operation] of Object.entries(operations)) {
    t.test(`${operation.operationId} gives only what openapi.yaml says, whatever it is asked`, async (t) => {
      const app = await appOf(t)
      const seen = new Set<number>()
      const property = fc.asyncProperty(requestsOf(path, method, operation), async (request) => {
        const answer = await app.inject(request)
        seen.add(answer.statusCode)
        const described = operation.responses[String(answer.statusCode)]
        if (!described) throw new Error(`${answer.statusCode} is not described: ${answer.body}`)
        checkAnswer(described, [path, method, String(answer.statusCode)], answer)
      })
      await fc.assert(property, { numRuns: 60 })
      t.ok(seen.has(200) || operation.operationId === 'getReady', 'good answers were among them')
      t.notOk(seen.has(500))
    })

    t.test(`the examples of ${operation.operationId} are of their schema`, async (t) => {
      for (const [status, response] of Object.entries(operation.responses)) {
        const { content = {}, pointer } = resolve(response, [path, method, status])
        for (const [type, { example }] of Object.entries(content)) {
          if (example !== undefined) checkBody(`${pointer}/content/${token(type)}/schema`, example)
        }
      }
      for (const [type, { example }] of Object.entries(operation.requestBody?.content ?? {})) {
        const pointer = `/paths/${token(path)}/${method}/requestBody/content/${token(type)}/schema`
        if (example !== undefined) checkBody(pointer, example)
      }
      t.pass()
    })
  }
}

type Answer = { headers: Readonly<Record<string, unknown>>; body: string }

function checkAnswer(response: Response, place: readonly string[], answer: Answer): void {
  const { content, pointer } = resolve(response, place)
  const type = String(answer.headers['content-type'] ?? '').replace(/; charset=utf-8$/, '')
  if (!content) {
    if (answer.body !== '') throw new Error('a body that is not described')
    return
  }
  if (!(type in content)) throw new Error(`the media type ${type} is not described`)
  checkBody(
    `${pointer}/content/${token(type)}/schema`,
    /json(?:;|$)/.test(type) ? JSON.parse(answer.body) : answer.body,
  )
}

function resolve(response: Response, place: readonly string[]): { content?: Media; pointer: string } {
  const [path = '', method = '', status = ''] = place
  const pointer = `/paths/${token(path)}/${method}/responses/${status}`
  if (!response.$ref) return { ...response, pointer }
  const shared = document.components.responses[response.$ref.replace('#/components/responses/', '')]
  return { ...shared, pointer: response.$ref.slice(1) }
}

function checkBody(pointer: string, body: unknown): void {
  const ref = `https://khabar.test/openapi#${pointer}`
  const validate = ajv.getSchema(ref) ?? ajv.compile({ $ref: ref })
  if (!validate(body)) throw new Error(`${pointer}: ${ajv.errorsText(validate.errors)}`)
}

function token(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}
