import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { parseArticle } from '../../src/parse/article.ts'
import { appOf } from './fixture.ts'

const bytes = readFileSync('data/article.txt')
const text = bytes.toString()
const path = '/v1/items/d1e1d7105da16097/text'

t.test('the text of an article is served byte for byte, with the digest that proves it', async (t) => {
  const app = await appOf(t, [{ item: parseArticle({ text }), text }])
  const answer = await app.inject(path)
  t.ok(answer.rawPayload.equals(bytes))
  t.equal(answer.headers['content-type'], 'text/plain; charset=utf-8')
  const digest = createHash('sha256').update(answer.rawPayload).digest()
  t.equal(answer.headers['repr-digest'], `sha-256=:${digest.toString('base64')}:`)
  t.equal((await app.inject(path.replace('/text', ''))).json().sha256, digest.toString('hex'))
})

t.test('a Range header changes nothing', async (t) => {
  const app = await appOf(t, [{ item: parseArticle({ text }), text }])
  const answer = await app.inject({ url: path, headers: { range: 'bytes=0-9' } })
  t.equal(answer.statusCode, 200)
  t.ok(answer.rawPayload.equals(bytes))
})
