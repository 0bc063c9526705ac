/**
 * Goal: newsrooms take what we send as ninjs. Method: ajv holds items against the schema of the IPTC, which allows no
 * member that it does not name; the schema in `ninjs/` is © IPTC under CC BY 4.0, as the notice beside it says.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import t from 'tap'
import type { NewsItem } from '../../schemas/news-item.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { ninjsItem } from '../../src/represent/ninjs.ts'
import { hostileArticle, readArticles, stored } from './articles.ts'

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, 'ninjs', name), 'utf8'))
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(read('geojson-schema.json'), 'https://geojson.org/schema/GeoJSON.json')
const validate = ajv.compile(read('ninjs-schema.json'))

function faultsOf(item: NewsItem): string {
  return validate(JSON.parse(JSON.stringify(ninjsItem(item)))) ? '' : ajv.errorsText(validate.errors)
}

t.test('the schema is in force: what it does not name is refused', async (t) => {
  const [seed] = readArticles()
  const item = seed && ninjsItem(seed.item)
  t.ok(validate(item))
  t.notOk(validate({ ...item, quotes: [] }))
  t.notOk(validate({ ...item, uri: 'خبر' }))
  t.notOk(validate({ ...item, contentCreated: '2026-03-01' }))
})

t.test('the seed and every case of the parser are valid, stored or not', async (t) => {
  const articles = readArticles()
  t.ok(articles.length > 40)
  for (const { name, item } of articles) {
    t.equal(faultsOf(item), '', name)
    t.equal(faultsOf(stored(item)), '', `${name}, stored`)
  }
})

t.test('whatever an article and its metadata hold, it is valid', async () => {
  fc.assert(
    fc.property(hostileArticle, (raw) => {
      const item = parseArticle(raw)
      const faults = faultsOf(stored(item))
      if (faults) throw new Error(faults)
    }),
    { numRuns: 300 },
  )
})

/** Blocks and quotations that stand neither in headline and standfirst nor in the text; none. */
function lostIn(item: NewsItem): string[] {
  const { headlines, descriptions, bodies } = ninjsItem(item)
  const lines = [...headlines, ...descriptions, ...bodies.slice(0, 1)].map(({ value }) => value).join('\n')
  return [...item.blocks, ...item.quotes].filter(({ text }) => !lines.includes(text)).map(({ id }) => id)
}

t.test('headline, standfirst and bodies hold every line and every quotation', async (t) => {
  for (const { name, item } of readArticles()) t.strictSame(lostIn(item), [], name)
  fc.assert(fc.property(hostileArticle, (raw) => lostIn(parseArticle(raw)).length === 0))
})

t.test('each speaker stands where its kind belongs, under the id that the HTML names', async (t) => {
  const item = parseArticle({
    text: 'قالت وزيرة الثقافة هالة المرسي: «سنفتح المتحف غداً».\n\nوأعلنت وزارة الثقافة أن الدخول مجاني.\n\nوجاء في البيان: «لن نرفع السعر».',
  })
  const { people, organisations, subjects, bodies } = ninjsItem(item)
  t.match(people, [{ name: 'هالة المرسي', rel: 'speaker' }])
  t.match(organisations, [{ name: 'وزارة الثقافة', rel: 'speaker' }])
  const literals = [...people, ...organisations, ...subjects].map(({ literal }) => literal)
  t.strictSame(literals.sort(), item.speakers.map(({ id }) => id).sort())
  t.match(bodies[1]?.value, `data-speakers="${people[0]?.literal}"`)
})

t.test('a day is told in words, an instant as one, an unknown date not at all', async (t) => {
  const text = 'افتتح السوق أبوابه.'
  const [day, instant, unknown] = [
    { publishedAt: '2026-03-01' },
    { publishedAt: '2026-03-01T10:20Z' },
    {},
  ].map((meta) => ninjsItem(parseArticle({ text, ...meta })))
  t.equal(day?.contentCreated, undefined)
  t.equal(day?.edNote, 'Published 2026-03-01 (known to the day, supplied).')
  t.match(instant, { contentCreated: '2026-03-01T10:20:00Z', edNote: undefined })
  t.match(unknown, { contentCreated: undefined, edNote: undefined })
})

t.test('publisher, agencies, rights and address have their places', async (t) => {
  const item = parseArticle({
    text: 'افتتح السوق أبوابه أمس.\n\nالمصدر: وكالة الوادي',
    publisher: 'ضفاف',
    rights: '© ضفاف',
    url: 'https://news.example/1',
  })
  t.match(ninjsItem(item), {
    usageTerms: '© ضفاف',
    infoSources: [
      { name: 'ضفاف', role: 'publisher' },
      { name: 'وكالة الوادي', role: 'credit' },
    ],
    renditions: [{ name: 'web', href: 'https://news.example/1' }],
  })
})
