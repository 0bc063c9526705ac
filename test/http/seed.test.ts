import { readFileSync } from 'node:fs'
import t from 'tap'
import { parseArticle } from '../../src/parse/article.ts'
import { appOf } from './fixture.ts'

const text = readFileSync('data/article.txt', 'utf8')
const id = 'd1e1d7105da16097'

t.test('the article in data/ is served whole, and its parts are the parts of the whole', async (t) => {
  const app = await appOf(t, [{ item: parseArticle({ text }), text }])
  const read = async (path: string) => (await app.inject(`/v1/items/${id}${path}`)).json()
  const item = await read('')
  t.equal(item.id, id)
  t.equal(item.length, text.length)
  t.strictSame((await read('/quotes?limit=100')).items, item.quotes)
  t.strictSame((await read('/sections')).items, item.sections)
  t.strictSame((await read('/speakers')).items, item.speakers)
  t.strictSame((await read('/dates')).items, item.dates)
  t.strictSame((await read('/embeds')).items, item.embeds)
  const { offsetUnit, ...source } = await read('/source')
  t.strictSame([offsetUnit, source], ['utf-16', item.source])
})

t.test('grouped by speaker no quote of the article is lost', async (t) => {
  const app = await appOf(t, [{ item: parseArticle({ text }), text }])
  const { items } = (await app.inject(`/v1/items/${id}/quotes?groupBy=speaker&limit=100`)).json()
  const grouped = new Set(
    items.flatMap(({ quotes }: { quotes: { id: string }[] }) => quotes.map((quote) => quote.id)),
  )
  const { quotes } = (await app.inject(`/v1/items/${id}`)).json()
  t.equal(grouped.size, quotes.length)
})

t.test('in every unit the offsets of the article cut its quotes out of its text', async (t) => {
  const app = await appOf(t, [{ item: parseArticle({ text }), text }])
  const bytes = Buffer.from(text)
  const { items } = (await app.inject(`/v1/items/${id}/quotes?limit=100&offsetUnit=utf-8`)).json()
  for (const { position, text: words } of items) {
    t.equal(bytes.subarray(position.start, position.end).toString(), words)
  }
})
