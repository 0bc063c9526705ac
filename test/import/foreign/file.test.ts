/** Goal: which files of other formats are read where: by import and parse, and never from the data folder. */
import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { dataKind, inputKind, readPieces, readStream } from '../../../src/import/file.ts'
import { readFolder } from '../../../src/import/folder.ts'
import { limits } from '../../../src/limits.ts'
import { text } from './read.ts'

const item = JSON.stringify({ uri: 'wire-1', type: 'text', body_text: text })

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = []
  for await (const value of values) list.push(value)
  return list
}

t.test('a name says whether a file is a feed or JSON; what stands beside articles is neither', async (t) => {
  const kinds = {
    'feed.xml': 'feed',
    'FEED.RSS': 'feed',
    'feed.atom': 'feed',
    'feed.rdf': 'feed',
    'feed.xml.gz': 'feed',
    'item.ninjs.json': 'json',
    'page.jsonld': 'json',
    'items.json.gz': 'json',
    'items.jsonl': 'jsonl',
    'article.meta.json': undefined,
    'speakers.json': undefined,
    'data/speakers.json': undefined,
    'all-speakers.json': 'json',
    'article.txt.gz': undefined,
    'photo.jpg': undefined,
  }
  for (const [name, kind] of Object.entries(kinds)) t.equal(inputKind(name), kind, name)
  for (const name of ['feed.xml', 'item.json', 'page.jsonld']) t.equal(dataKind(name), undefined, name)
})

t.test('a data folder passes JSON over and refuses feeds and lines of other formats', async (t) => {
  const folder = t.testdir({ 'a.json': item, 'b.jsonl': `${item}\n`, 'c.xml': '<rss/>', 'd.txt': text })
  t.match(await all(readFolder(folder)), [
    { kind: 'refusal', place: { file: 'b.jsonl', line: 1 }, reason: 'unknown key "uri"' },
    { kind: 'refusal', place: { file: 'c.xml' } },
    { kind: 'article', place: { file: 'd.txt' } },
  ])
})

t.test('a packed file is unpacked, and a torn one is refused', async (t) => {
  const packed = gzipSync(item)
  const folder = t.testdir({ 'a.json.gz': packed, 'b.json.gz': packed.subarray(0, -9) })
  const read = (name: string) =>
    all(readPieces(join(folder, name), { file: name }, 'json', { regularOnly: true }))
  t.match(await read('a.json.gz'), [{ kind: 'piece', form: 'record', meta: { file: 'a.json.gz' } }])
  t.match(await read('b.json.gz'), [
    { kind: 'refusal', reason: 'the compressed data breaks off', unreadable: true },
  ])
})

t.test('a file of another format has a largest size', async (t) => {
  const folder = t.testdir()
  const path = join(folder, 'items.json')
  const reason = `more than ${limits.foreign_bytes_max}`
  for (const bytes of [limits.foreign_bytes_max, limits.foreign_bytes_max + 1]) {
    writeFileSync(path, item + ' '.repeat(bytes - Buffer.byteLength(item)))
    const [found] = await all(readPieces(path, { file: 'items.json' }, 'json', { regularOnly: true }))
    const [streamed] = await all(readStream(createReadStream(path), { file: 'stdin' }, 'json'))
    if (bytes <= limits.foreign_bytes_max)
      t.match([found, streamed], [{ kind: 'piece' }, { kind: 'article' }])
    else {
      t.match(found, { kind: 'refusal', reason: `the file has ${bytes} bytes, ${reason}` })
      t.match(streamed, { kind: 'refusal', reason: `the file has ${reason} bytes` })
    }
  }
})
