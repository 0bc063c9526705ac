import t from 'tap'
import { createMemoryStore } from '../../src/store/memory/memory-store.ts'
import { libraryArticle, shelf, storeOf } from '../http/fixture.ts'

const all = { filter: {}, sort: 'headline', limit: 100 } as const

t.test('before the first load a store is empty and says so', async (t) => {
  const store = createMemoryStore()
  t.match(store.status(), { loaded: false, items: 0, refused: 0 })
  t.equal(await store.get('library'), undefined)
  t.strictSame((await store.list(all)).items, [])
})

t.test('a load of nothing is a load', async (t) => {
  const store = createMemoryStore()
  store.load([], { refused: 4 })
  t.match(store.status(), { loaded: true, items: 0, refused: 4 })
})

t.test('an item in the store has its links, the time it came in, and its text', async (t) => {
  const stored = await storeOf([libraryArticle()]).get('library')
  t.equal(stored?.item.loadedAt, '2024-06-01T09:30:15.250Z')
  t.equal(stored?.item.links.quotes, '/v1/items/library/quotes')
  t.equal(stored?.text, libraryArticle().text)
})

t.test('what a store gives is frozen to the bottom', async (t) => {
  const stored = await storeOf([libraryArticle()]).get('library')
  t.ok(Object.isFrozen(stored) && Object.isFrozen(stored?.item) && Object.isFrozen(stored?.item.links))
  t.ok(Object.isFrozen(stored?.item.quotes[0]?.position))
})

t.test('a load takes the place of the one before it, and the version tells', async (t) => {
  const store = storeOf([libraryArticle()])
  const { version } = store.status()
  const held = await store.get('library')
  store.load(shelf(), { refused: 1 })
  t.not(store.status().version, version)
  t.match(store.status(), { items: 5, refused: 1 })
  t.equal(await store.get('library'), undefined)
  t.equal(held?.item.id, 'library', 'who holds the old one keeps it whole')
})

t.test('two items of one id are refused and change nothing', async (t) => {
  const store = storeOf([libraryArticle()])
  t.throws(() => store.load([...shelf(), ...shelf()], { refused: 0 }), /item-0/)
  t.equal(store.status().items, 1)
})

t.test('the order of a list does not depend on the order of the load', async (t) => {
  const ids = async (articles: ReturnType<typeof shelf>) =>
    (await storeOf(articles).list({ ...all, sort: '-publishedAt' })).items.map(({ item }) => item.id)
  t.strictSame(await ids(shelf().reverse()), await ids(shelf()))
})

t.test('a place is followed even when the item that stood there is gone', async (t) => {
  const query = { ...all, sort: '-publishedAt', limit: 2 } as const
  const { next } = await storeOf(shelf()).list(query)
  const fewer = storeOf(shelf().filter(({ item }) => item.id !== 'item-1'))
  const { items } = await fewer.list({ ...query, after: next })
  t.strictSame(
    items.map(({ item }) => item.id),
    ['item-2', 'item-3'],
  )
})

t.test('an id that is a word of the language is not there', async (t) => {
  for (const id of ['__proto__', 'constructor']) t.equal(await storeOf([libraryArticle()]).get(id), undefined)
})
