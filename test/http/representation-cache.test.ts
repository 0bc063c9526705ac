import t from 'tap'
import { json, plainText } from '../../src/http/negotiation.ts'
import { representationOf } from '../../src/http/representation.ts'
import { createRepresentationCache, type RepresentationCache } from '../../src/http/representation-cache.ts'
import { limits } from '../../src/limits.ts'

type Item = { readonly id: string; readonly bytes: number }

function made(bytes: number, item?: Item) {
  return representationOf({ body: Buffer.alloc(bytes), modified: undefined, item }, { etag: '"a"' })
}

function keep(cache: RepresentationCache, url: string, bytes: number, item?: Item, version = '1') {
  const representation = made(bytes, item)
  const offer = { url, offered: [json], format: undefined }
  cache.keep(version, offer, { medium: json, coding: 'identity', representation })
  return representation
}

/** What one URL of 1000 bytes costs, with what goes with it. */
const cost = (() => {
  const cache = createRepresentationCache(10_000)
  keep(cache, '/a', 1000)
  return cache.bytesOf()
})()

t.test('what is kept is given back as long as the store has not changed', async (t) => {
  const cache = createRepresentationCache(10_000)
  const representation = keep(cache, '/a', 1000)
  t.equal(cache.get('1', '/a')?.form(json, 'identity'), representation)
  t.equal(cache.get('1', '/a')?.form(json, 'br'), undefined, 'in this coding alone')
  t.equal(cache.get('1', '/a')?.form(plainText, 'identity'), undefined, 'and in this medium')
  t.equal(cache.get('2', '/a'), undefined)
  t.equal(cache.get('1', '/a'), undefined, 'and is gone for good then')
  t.equal(cache.bytesOf(), 0)
})

t.test('under its budget, to the byte, what was not asked for since goes first', async (t) => {
  const cache = createRepresentationCache(3 * cost)
  for (const url of ['/a', '/b', '/c']) keep(cache, url, 1000)
  t.equal(cache.bytesOf(), 3 * cost)
  cache.get('1', '/a')
  keep(cache, '/d', 1000)
  t.strictSame(
    ['/a', '/b', '/c', '/d'].map((url) => cache.get('1', url) !== undefined),
    [true, false, true, true],
  )
  t.equal(cache.bytesOf(), 3 * cost)
})

t.test('when everything was asked for, the oldest goes', async (t) => {
  const cache = createRepresentationCache(2 * cost)
  for (const url of ['/a', '/b']) keep(cache, url, 1000)
  for (const url of ['/a', '/b']) cache.get('1', url)
  keep(cache, '/c', 1000)
  t.ok(cache.bytesOf() <= 2 * cost)
})

t.test('what is larger than the whole budget is not kept and drives nothing out', async (t) => {
  const cache = createRepresentationCache(2 * cost)
  keep(cache, '/a', 1000)
  keep(cache, '/b', 5000)
  t.ok(cache.get('1', '/a'))
  t.notOk(cache.get('1', '/b'))
  t.equal(cache.bytesOf(), cost)
})

t.test('the same bytes in another coding cost nothing, other bytes cost what they have', async (t) => {
  const cache = createRepresentationCache(10_000)
  const plain = keep(cache, '/a', 1000)
  const offer = { url: '/a', offered: [json], format: undefined }
  cache.keep('1', offer, { medium: json, coding: 'br', representation: plain })
  t.equal(cache.bytesOf(), cost)
  cache.keep('1', offer, { medium: json, coding: 'gzip', representation: made(300) })
  t.ok(cache.bytesOf() >= cost + 300)
  t.equal(cache.get('1', '/a')?.form(json, 'br'), plain)
})

t.test(
  'of one item so much is kept as the bytes of its JSON allow, to the byte; others keep theirs',
  async (t) => {
    const cache = createRepresentationCache(100 * cost)
    const item = { id: 'one', bytes: (2 * cost) / limits.kept_per_item_max }
    keep(cache, '/x', 1000, { id: 'other', bytes: 1000 })
    keep(cache, '/a', 1000, item)
    keep(cache, '/b', 1000, item)
    t.equal(cache.bytesOf('one'), 2 * cost, 'the bound itself is allowed')
    keep(cache, '/c', 1000, item)
    t.equal(cache.bytesOf('one'), 2 * cost)
    t.notOk(cache.get('1', '/a'), 'the oldest of this item went')
    t.ok(cache.get('1', '/x'))
    keep(cache, '/d', 2000 + cost, item)
    t.notOk(cache.get('1', '/d'), 'a form that is too large alone is not kept')
  },
)
