import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { chooseCoding } from '../../src/http/coding.ts'
import { json } from '../../src/http/negotiation.ts'
import { inCoding, represent } from '../../src/http/representation.ts'
import { limits } from '../../src/limits.ts'
import { appOf } from './fixture.ts'

const item = '/v1/items/library'

t.test('a read comes in the coding that its caller likes best, each with a tag of its own', async (t) => {
  const app = await appOf(t)
  const plain = await app.inject(item)
  t.notOk(plain.headers['content-encoding'], 'who says nothing gets it as it is')
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
  const tags = new Set([plain.headers.etag])
  for (const coding of ['br', 'gzip'] as const) {
    for (const time of ['made', 'found']) {
      const answer = await app.inject({ url: item, headers: { 'accept-encoding': coding } })
      t.equal(answer.headers['content-encoding'], coding, time)
      t.equal(answer.headers['content-length'], String(answer.rawPayload.length))
      t.ok(answer.rawPayload.length < plain.rawPayload.length)
      t.strictSame(unpack[coding](answer.rawPayload), plain.rawPayload)
      tags.add(answer.headers.etag)
      const headers = { 'accept-encoding': coding, 'if-none-match': String(answer.headers.etag) }
      const known = await app.inject({ url: item, headers })
      t.equal(known.statusCode, 304)
      t.notOk(known.headers['content-encoding'])
      const other = await app.inject({ url: item, headers: { ...headers, 'accept-encoding': 'identity' } })
      t.equal(other.statusCode, 200, 'the tag of another coding is another tag')
    }
  }
  t.equal(tags.size, 3)
})

t.test('the smaller coding is chosen where several are liked, none where none is taken', async (t) => {
  const chosen = {
    'gzip, deflate, br': 'br',
    'gzip;q=1, br;q=0.5': 'gzip',
    'br;q=0, *': 'gzip',
    '*': 'br',
    zstd: 'identity',
    '': 'identity',
    'identity;q=0': 'identity',
    nonsense: 'identity',
  }
  for (const [accept, coding] of Object.entries(chosen)) {
    t.equal(chooseCoding(accept), coding, accept)
    t.equal(chooseCoding(accept), coding, `${accept} once more`)
  }
  t.equal(chooseCoding(undefined), 'identity')
})

t.test('from coded_bytes_min on a body is coded, below it is not', async (t) => {
  const of = (bytes: number) => represent({ body: Buffer.alloc(bytes, 'a'), links: [] }, json)
  const [short, long] = [of(limits.coded_bytes_min - 1), of(limits.coded_bytes_min)]
  t.equal(await inCoding(short, 'br'), short)
  t.equal((await inCoding(long, 'br')).whole.headers['content-encoding'], 'br')
  t.equal(await inCoding(long, 'identity'), long)
})

t.test('a text that comes with its digest comes as it is', async (t) => {
  const headers = { 'repr-digest': 'sha-256=:x:' }
  const text = represent({ body: Buffer.alloc(limits.coded_bytes_min, 'a'), links: [], headers }, json)
  t.equal(await inCoding(text, 'gzip'), text)
})
