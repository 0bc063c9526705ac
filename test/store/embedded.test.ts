import { join } from 'node:path'
import t, { type Test } from 'tap'
import { createEmbeddedStore, createMemoryStore } from '../../src/store/embedded/embedded-store.ts'
import { joinIndex, openIndex } from '../../src/store/embedded/open.ts'
import { prepareItem } from '../../src/store/embedded/rows.ts'
import { createWriter } from '../../src/store/embedded/writer.ts'
import type { ParsedArticle } from '../../src/store/store.ts'
import { libraryArticle, shelf } from '../http/fixture.ts'
import { type Filled, testStore } from './behaviour.ts'

t.test('in memory', async (t) => testStore(t, openMemory))
t.test('on disk', async (t) => testStore(t, async (t) => openDisk(t)))

async function openMemory(): Promise<Filled> {
  const store = createMemoryStore()
  return { store, load: async (articles) => store.load(articles) }
}

function openDisk(t: Test, path = join(t.testdir(), 'index.db')) {
  const { database, found } = openIndex(path, 'test')
  const writer = createWriter(database)
  const store = createEmbeddedStore(joinIndex(path), { shared: true })
  t.teardown(() => {
    store.close()
    database.close()
  })
  return {
    found,
    store,
    writer,
    load: async (articles: readonly ParsedArticle[]) => {
      writer.begin(new Date())
      const file = writer.writeFile('all.jsonl')
      file.start()
      for (const [at, article] of articles.entries()) {
        const received = `${article.item.id} ${article.item.sha256}`
        const known = file.known(received)
        if (known) file.keep(known, at + 1)
        else file.add(received, at + 1, prepareItem(article))
      }
      file.finish({ stamp: '1', digest: '1' })
      writer.commit()
      store.refresh()
    },
  }
}

t.test('a reader sees a commit when it looks, and whole', async (t) => {
  const { store, load, writer } = openDisk(t)
  await load([libraryArticle()])
  writer.begin(new Date())
  writer.removeFile('all.jsonl')
  t.equal((await store.list({ filter: {}, limit: 1 })).total, 1, 'not before it is committed')
  writer.commit()
  t.ok(await store.get('library'), 'and not before the reader looks')
  t.equal(store.status().items, 1)
  store.refresh()
  t.equal(await store.get('library'), undefined)
  t.equal((await store.quotes({ filter: {}, limit: 1 })).total, 0)
})

t.test('what is rolled back has never been', async (t) => {
  const { store, load, writer } = openDisk(t)
  await load([libraryArticle()])
  writer.begin(new Date())
  writer.removeFile('all.jsonl')
  writer.rollback()
  store.refresh()
  t.ok(await store.get('library'))
  await load(shelf())
  t.equal(store.status().items, 5)
})

t.test('a file kept as it is stays the item it was, with the time it came in', async (t) => {
  const { store, load } = openDisk(t)
  await load([libraryArticle()])
  const { version } = store.status()
  const before = await store.get('library')
  await load([libraryArticle()])
  t.equal(store.status().version, version, 'nothing is new')
  t.strictSame(await store.get('library'), before)
})
