import t from 'tap'
import { createRepresentationCache } from '../../src/http/representation-cache.ts'

const kilobyte = (name: string) => ({
  body: Buffer.alloc(1000),
  etag: name,
  modified: undefined,
  headers: {},
})

t.test('what is kept is given back as long as the store has not changed', async (t) => {
  const cache = createRepresentationCache(10_000)
  const made = kilobyte('a')
  cache.set('1', 'a', made)
  t.equal(cache.get('1', 'a'), made)
  t.equal(cache.get('2', 'a'), undefined)
  t.equal(cache.get('1', 'a'), undefined, 'and is gone for good then')
})

t.test('under its budget the least recently used goes first', async (t) => {
  const cache = createRepresentationCache(3 * 2100)
  for (const key of ['a', 'b', 'c']) cache.set('1', key, kilobyte(key))
  cache.get('1', 'a')
  cache.set('1', 'd', kilobyte('d'))
  t.strictSame(
    ['a', 'b', 'c', 'd'].map((key) => cache.get('1', key) !== undefined),
    [true, false, true, true],
  )
})

t.test('what is larger than the whole budget is not kept and drives nothing out', async (t) => {
  const cache = createRepresentationCache(2100)
  cache.set('1', 'a', kilobyte('a'))
  cache.set('1', 'b', { ...kilobyte('b'), body: Buffer.alloc(5000) })
  t.ok(cache.get('1', 'a'))
  t.notOk(cache.get('1', 'b'))
})
