import { readFileSync } from 'node:fs'
import t from 'tap'
import { codings } from '../../src/http/coding.ts'
import { itemMedia, quoteListMedia } from '../../src/http/media.ts'
import { json, type Medium } from '../../src/http/negotiation.ts'
import { inCoding, represent } from '../../src/http/representation.ts'
import { createRepresentationCache } from '../../src/http/representation-cache.ts'
import { limits } from '../../src/limits.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { appOf, storeOf } from './fixture.ts'

const text = readFileSync(new URL('../../data/article.txt', import.meta.url), 'utf8')
const item = parseArticle({ text })
const jsonBytes = Buffer.byteLength(JSON.stringify(item))
const bound = jsonBytes * limits.kept_per_item_max

t.test('an item knows how many bytes its JSON has', async (t) => {
  const stored = await storeOf([{ item, text }]).get(item.id)
  t.equal(stored?.bytes, jsonBytes)
})

t.test(
  'whatever is asked for of one item, at most four times its JSON is kept of it, coded forms included',
  async (t) => {
    const app = await appOf(t, [{ item, text }])
    const cache = createRepresentationCache(limits.cache_bytes_max)
    const paths = [
      '',
      '/sections',
      '/source',
      '/speakers',
      '/quotes',
      '/dates',
      '/embeds',
      '/quotes?groupBy=speaker',
    ]
    const units = ['utf-16', 'code-point', 'utf-8']
    let made = 0
    let most = 0
    for (const path of paths) {
      for (const unit of units) {
        for (const medium of path === '' ? itemMedia : path === '/quotes' ? quoteListMedia : [json]) {
          const url = `/v1/items/${item.id}${path}${path.includes('?') ? '&' : '?'}offsetUnit=${unit}`
          const answer = await app.inject({ url, headers: { accept: medium.type } })
          t.equal(answer.statusCode, 200, url)
          made += await keepAll(url, medium, answer.rawPayload)
          most = Math.max(most, cache.bytesOf(item.id))
          t.ok(cache.bytesOf(item.id) <= bound, `${cache.bytesOf(item.id)} of ${bound}`)
        }
      }
    }
    t.ok(made > bound, 'more was made than may be kept')
    t.ok(most > bound / 2, 'and what may be kept is kept')
    t.equal(cache.bytesOf(), cache.bytesOf(item.id))

    /** Keep a form in every coding, and say how many bytes that is. */
    async function keepAll(url: string, medium: Medium, body: Buffer): Promise<number> {
      const owner = { id: item.id, bytes: jsonBytes }
      const plain = represent({ body, links: [], item: owner }, medium)
      let bytes = 0
      for (const coding of codings) {
        const representation = await inCoding(plain, coding)
        cache.keep('1', { url, offered: [medium], format: undefined }, { medium, coding, representation })
        bytes += representation.body.length
      }
      return bytes
    }
  },
)

t.test('the whole item and its parts in all codings fit, as they are asked for every day', async (t) => {
  const app = await appOf(t, [{ item, text }])
  let bytes = 0
  for (const path of ['', '/sections', '/source', '/speakers', '/quotes', '/text']) {
    for (const coding of codings) {
      const url = `/v1/items/${item.id}${path}`
      bytes += (await app.inject({ url, headers: { 'accept-encoding': coding } })).rawPayload.length
    }
  }
  t.ok(bytes < bound, `${bytes} of ${bound}`)
})
