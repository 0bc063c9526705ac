import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { makeExamples } from '../../scripts/examples.ts'
import examples from '../../src/http/examples.json' with { type: 'json' }
import { writeOpenapi } from '../../src/http/routes/description.ts'
import { appOf, libraryArticle } from './fixture.ts'
import { pageFolder, readerIn } from './reader-fixture.ts'

const committed = readFileSync('openapi.yaml', 'utf8')

interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: string[]
  readonly parameters?: { in: string; name: string }[]
  readonly responses: Record<string, { $ref?: string; headers?: object; content?: Record<string, unknown> }>
}

interface Field {
  readonly description?: string
  readonly $ref?: string
}

interface Document {
  readonly info: { version: string }
  readonly tags: { name: string; description: string }[]
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: {
    responses: Record<string, { headers?: object; content?: object }>
    schemas: Record<string, { description?: string; properties?: Record<string, Field> }>
  }
}

const document = parse(committed) as Document
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

t.test('openapi.yaml is what the routes generate', async (t) => {
  const app = await appOf(t)
  await app.ready()
  t.equal(await writeOpenapi(app), committed, 'npm run openapi writes it anew')
})

t.test('/openapi.yaml serves that file and /openapi.json the same document', async (t) => {
  const app = await appOf(t)
  const [yaml, json] = [await app.inject('/openapi.yaml'), await app.inject('/openapi.json')]
  t.equal(yaml.body, committed)
  t.match(yaml.headers['content-type'], /^application\/yaml/)
  t.strictSame(json.json(), document)
})

t.test('every example is what the service answers for the article in data/', async (t) => {
  t.strictSame(JSON.parse(JSON.stringify(await makeExamples())), examples)
})

t.test('the document has the version of the package', async (t) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  t.equal(document.info.version, version)
  const app = await appOf(t)
  t.equal((await app.inject('/')).json().version, version)
})

t.test('the paths and methods of the document are those of the routes', async (t) => {
  const app = await appOf(t)
  await app.ready()
  // What the reader page loads is no part of the API.
  const api = app.paths.entries().filter(([pattern]) => !pattern.startsWith('/assets/'))
  const served = api.flatMap(([pattern, methods]) =>
    methods
      // HEAD is GET without the body, everywhere.
      .filter((method) => method !== 'HEAD')
      .map((method) => `${method} ${pattern.replace(/:(\w+)/g, '{$1}')}`),
  )
  const described = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`)
  t.strictSame(served.sort(), described.sort())
})

t.test('every path that can be read answers HEAD', async (t) => {
  const app = await appOf(t)
  await app.ready()
  for (const [pattern, methods] of app.paths.entries()) {
    t.equal(methods.includes('HEAD'), methods.includes('GET'), pattern)
  }
})

t.test('the parameters of the document are those that the routes take', async (t) => {
  const app = await appOf(t)
  for (const { path, method, operation } of operations) {
    const named = operation.parameters ?? []
    const url = path.replace(/\{\w+\}/g, 'x')
    const inPath = named.filter((each) => each.in === 'path').map(({ name }) => `{${name}}`)
    t.strictSame(inPath.sort(), (path.match(/\{\w+\}/g) ?? []).sort(), path)
    const answer = await app.inject({ method: method as 'GET', url: `${url}?no-such=1` })
    const [error] = answer.json().errors
    t.strictSame(
      error.allowed.slice().sort(),
      named
        .filter((each) => each.in === 'query')
        .map(({ name }) => name)
        .sort(),
      path,
    )
  }
})

t.test('every operation is told in words and belongs to a tag that is described', async (t) => {
  const tags = new Map(document.tags.map((tag) => [tag.name, tag.description]))
  const ids = new Set<string>()
  for (const { operation } of operations) {
    t.ok(operation.operationId && !ids.has(operation.operationId), String(operation.operationId))
    ids.add(operation.operationId ?? '')
    t.ok(operation.summary && operation.description)
    t.ok(operation.tags?.every((tag) => tags.get(tag)))
  }
})

t.test('every operation has a real example but the two that would hold themselves', async (t) => {
  for (const { operation } of operations) {
    const content = Object.values(operation.responses['200']?.content ?? {}) as { example?: unknown }[]
    const isDescription = operation.operationId?.startsWith('getOpenapi') ?? false
    t.equal(
      content.every(({ example }) => example !== undefined),
      !isDescription,
      String(operation.operationId),
    )
  }
})

t.test('every answer in the document names its headers, and every problem its media type', async (t) => {
  for (const { operation } of operations) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const shared = response.$ref && document.components.responses[response.$ref.split('/').at(-1) ?? '']
      const { headers, content } = shared || response
      t.ok(headers && 'X-Request-Id' in headers, `${operation.operationId} ${status}`)
      if (Number(status) >= 400) t.strictSame(Object.keys(content ?? {}), ['application/problem+json'])
    }
  }
})

t.test('every header of a real answer is in the document', async (t) => {
  const app = await appOf(t, [libraryArticle()], { docs: false, reader: await readerIn(pageFolder(t)) })
  const known = /^(access-control-.*|connection|content-length|content-type|date)$/
  for (const { path, method, operation } of operations) {
    if (method !== 'get') continue
    const values = { itemId: 'library', sectionId: 's1', quoteId: 'q1', speakerId: 'p-suad' }
    const url = Object.entries({ ...values, slug: 'bad-cursor', name: 'service' }).reduce(
      (made, [name, value]) => made.replace(`{${name}}`, value),
      path,
    )
    const sent = new Set<string>()
    const { headers = {}, content = {} } = operation.responses['200'] ?? {}
    for (const accept of Object.keys(content)) {
      const answer = await app.inject({ url, headers: { accept } })
      t.equal(answer.statusCode, 200, `${url} ${accept}`)
      for (const name of Object.keys(answer.headers)) if (!known.test(name)) sent.add(name)
    }
    const named = Object.keys(headers).map((name) => name.toLowerCase())
    t.strictSame([...sent].sort(), named.sort(), String(operation.operationId))
  }
})

t.test('every field of every schema is told in words, its own or those of its type', async (t) => {
  const { schemas } = document.components
  let fields = 0
  for (const [name, { properties = {} }] of Object.entries(schemas)) {
    for (const [field, { description, $ref = '' }] of Object.entries(properties)) {
      fields++
      t.ok(description ?? schemas[$ref.split('/').at(-1) ?? '']?.description, `${name}.${field}`)
    }
  }
  t.ok(fields > 200, `${fields} fields`)
})

t.test('the document promises no field to be null and no answer to have no more fields', async (t) => {
  t.notMatch(committed, /nullable|type: "?null"?\n/)
  const closed = committed.match(/additionalProperties: false/g) ?? []
  t.equal(closed.length, 1, 'the one body that is taken, RawArticle')
})

t.test(
  'the document leaves out the routes of the docs page and the files of the page for reading',
  async (t) => {
    const app = await appOf(t, [], { docs: true, reader: await readerIn(pageFolder(t)) })
    await app.ready()
    const described = new Set(Object.keys(document.paths))
    const others = app.paths
      .entries()
      .map(([pattern]) => pattern.replace(/:(\w+)/g, '{$1}'))
      .filter((pattern) => !described.has(pattern))
    const ofDocs = others.filter((pattern) => pattern.startsWith('/docs'))
    t.ok(ofDocs.length > 0)
    t.strictSame(
      others.filter((pattern) => !ofDocs.includes(pattern)),
      ['/assets/{name}'],
    )
    t.equal((await app.inject('/openapi.yaml')).body, committed, 'and says the same with and without them')
  },
)
