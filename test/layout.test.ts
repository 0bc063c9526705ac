import t from 'tap'
import ts from 'typescript'
import { en } from '../src/parse/lexicon/en.ts'
import { importsOf, listFiles, placeOf, readSource, walkSource } from './repo/source.ts'

const files = [...listFiles('src'), ...listFiles('schemas')]
const sources = files.filter((path) => path.endsWith('.ts'))

/** What callers take with them, one folder a language; what is made from the document has a test of its own. */
const clients = listFiles('clients').filter((path) => path.endsWith('.ts') && !path.endsWith('/openapi.ts'))

/** Folders of commands for those who work on khabar; `src` cannot import them. */
const tools = ['eval', 'bench']

/** What a layer may import beside itself and `limits`. What is not named here, such as `server`, may import anything. */
const layers: Record<string, { readonly layers: readonly string[]; readonly packages: readonly RegExp[] }> = {
  limits: { layers: [], packages: [] },
  schemas: { layers: [], packages: [/^zod$/] },
  text: { layers: [], packages: [] },
  parse: { layers: ['text', 'schemas'], packages: [/^node:crypto$/] },
  import: {
    layers: ['text', 'schemas'],
    packages: [/^node:/, /^zod$/, /^htmlparser2$/, /^linkedom$/, /^saxes$/, /^@mozilla\/readability$/],
  },
  store: { layers: ['text', 'schemas'], packages: [/^node:/, /^libsql$/] },
  represent: { layers: ['text', 'schemas'], packages: [/^node:crypto$/] },
  load: { layers: ['import', 'parse', 'store', 'text', 'schemas'], packages: [/^node:/] },
  http: { layers: ['store', 'represent', 'import', 'parse', 'text', 'schemas'], packages: [/./] },
}

/** `src/text/fold.ts` is of the layer `text`, `src/limits.ts` of `limits`. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' ? second.replace(/\.ts$/, '') : top
}

t.test('each layer imports only what it may', async (t) => {
  for (const path of sources) {
    const rule = layers[layerOf(path)]
    if (rule === undefined) continue
    const { files, packages } = importsOf(path)
    for (const file of files) {
      const target = layerOf(file)
      const allowed = target === layerOf(path) || target === 'limits' || rule.layers.includes(target)
      t.ok(allowed, `${path} imports ${file}`)
    }
    for (const name of packages) {
      t.ok(
        rule.packages.some((pattern) => pattern.test(name)),
        `${path} imports ${name}`,
      )
    }
  }
})

t.test('tools stand beside the program: they reach neither the server nor each other', async (t) => {
  const allowed = ['load', 'parse', 'import', 'text', 'schemas', 'limits']
  for (const tool of tools) {
    for (const path of listFiles(tool)) {
      for (const file of importsOf(path).files)
        t.ok([tool, ...allowed].includes(layerOf(file)), `${path} imports ${file}`)
    }
  }
})

t.test(
  'a client stands alone: what imports its own files is taken as it is, and the server knows no client',
  async (t) => {
    t.ok(clients.length > 0)
    for (const path of clients) {
      const [folder, language] = path.split('/')
      for (const file of importsOf(path).files)
        t.ok(file.startsWith(`${folder}/${language}/`), `${path} imports ${file}`)
    }
    for (const path of sources)
      for (const file of importsOf(path).files)
        t.notOk(file.startsWith('clients/'), `${path} imports ${file}`)
  },
)

t.test(
  'the reader page is a client: it takes types and words alone, and the program knows nothing of it',
  async (t) => {
    const own = listFiles('web').filter((path) => /\.tsx?$/.test(path))
    t.ok(own.length > 0)
    for (const path of own) {
      const { files, packages } = importsOf(path)
      for (const file of files)
        t.match(file, /^(web\/|schemas\/|src\/cli\/words\.ts$)/, `${path} imports ${file}`)
      for (const name of packages) t.match(name, /^preact(\/hooks)?$/, `${path} imports ${name}`)
      const lines = readSource(path).split('\n').length - 1
      if (path !== 'web/strings.ts') t.ok(lines <= 320, `${path} has ${lines} lines`)
    }
    for (const path of sources)
      for (const file of importsOf(path).files) t.notOk(file.startsWith('web/'), `${path} imports ${file}`)
  },
)

t.test('every layer of the table is there', async (t) => {
  for (const layer of Object.keys(layers)) {
    t.ok(
      sources.some((path) => layerOf(path) === layer),
      layer,
    )
  }
})

t.test('imports form no cycle', async (t) => {
  const done = new Set<string>()
  const findCycle = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return undefined
    for (const file of importsOf(path).files) {
      const cycle = findCycle(file, [...trail, path])
      if (cycle) return cycle
    }
    done.add(path)
    return undefined
  }
  for (const path of sources) t.strictSame(findCycle(path, []), undefined, path)
})

t.test('imports name files that are there, with their ending', async (t) => {
  for (const path of sources) {
    for (const file of importsOf(path).files) t.ok(files.includes(file), `${path} imports ${file}`)
  }
})

t.test('in the parser nothing Arabic stands outside the lexicon', async (t) => {
  const arabicLetter =
    /[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u0750-\u077f\u08a0-\u08c7\ufb50-\ufdfb\ufe70-\ufefc]/
  for (const path of sources) {
    if (!path.startsWith('src/parse/') || path.startsWith('src/parse/lexicon/')) continue
    walkSource(path, (node, file) => {
      const literal =
        ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node)
      if (literal && arabicLetter.test(node.text)) t.fail(`${placeOf(node, file)} has Arabic letters`)
    })
    t.pass(path)
  }
})

t.test('in the parser no English cue, pronoun or title stands outside the lexicon', async (t) => {
  const { grammar } = en
  // Names of kinds that are words of speech too: a cue's manner, a source's basis; the tag of Hebrew.
  const kinds = new Set(['saying', 'stated', 'he'])
  const isEnglish = (fold: string) =>
    !kinds.has(fold) &&
    (en.cue({ bare: fold, fold }, fold) !== undefined ||
      grammar?.genders.has(fold) ||
      grammar?.abbreviations.has(fold))
  t.ok(['said', 'she', 'mr'].every(isEnglish), 'the words are known')
  t.notOk(['name', 'that', 'after', 'week'].some(isEnglish), 'names of kinds and places are none')
  for (const path of sources) {
    if (!path.startsWith('src/parse/') || path.startsWith('src/parse/lexicon/')) continue
    walkSource(path, (node, file) => {
      const literal = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)
      if (literal && isEnglish(node.text.trim().toLowerCase())) t.fail(`${placeOf(node, file)}: ${node.text}`)
    })
    t.pass(path)
  }
})

t.test('a source file has 1 to 320 lines, tables of words more', async (t) => {
  for (const path of [...sources, ...clients, ...tools.flatMap(listFiles)]) {
    const text = readSource(path)
    const lines = text.split('\n').length - 1
    t.ok(text.endsWith('\n') && lines >= 1, `${path} is not empty`)
    if (!path.startsWith('src/parse/lexicon/')) t.ok(lines <= 320, `${path} has ${lines} lines`)
  }
})

t.test('no file hides a bidi control, articles excepted', async (t) => {
  // Source: Unicode 17, PropList, Bidi_Control.
  const control = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
  for (const path of listFiles()) {
    // The bytes of a picture are no letters.
    if (path.startsWith('data/') || /^test\/.*\/cases\//.test(path) || path.endsWith('.png')) continue
    const text = readSource(path)
    const found = control.exec(text)
    const line = found ? text.slice(0, found.index).split('\n').length : 0
    t.equal(found, null, found ? `${path}:${line} hides a bidi control` : path)
  }
})
