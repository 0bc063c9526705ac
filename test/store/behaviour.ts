import type { Test } from 'tap'
import type { ParsedArticle, Place, Store } from '../../src/store/store.ts'
import { libraryArticle, shelf } from '../http/fixture.ts'
import { article } from './articles.ts'

/** A store that can be filled, of any kind. */
export interface Filled {
  readonly store: Store
  /** Put other articles in the place of all there are, at once. */
  load(articles: readonly ParsedArticle[]): Promise<void>
}

const ids = async (store: Store, query: Partial<Parameters<Store['list']>[0]> = {}) =>
  (await store.list({ filter: {}, limit: 100, ...query })).entries.map(({ id }) => id)

/** What every store promises, whatever it keeps its items in. `open` gives an empty one that has never been loaded. */
export function testStore(t: Test, open: (t: Test) => Promise<Filled>): void {
  const filled = async (t: Test, articles: readonly ParsedArticle[]) => {
    const { store, load } = await open(t)
    await load(articles)
    return { store, load }
  }

  t.test('before the first load a store is empty and says so', async (t) => {
    const { store } = await open(t)
    t.match(store.status(), { loaded: false, items: 0, refused: 0 })
  })

  t.test('a load of nothing is a load', async (t) => {
    const { store } = await filled(t, [])
    t.match(store.status(), { loaded: true, items: 0 })
    t.strictSame(await ids(store), [])
    t.equal(await store.get('library'), undefined)
  })

  t.test('an item in the store has its links, the time it came in, and its text', async (t) => {
    const { store } = await filled(t, [libraryArticle()])
    const stored = await store.get('library')
    const { loadedAt, links, ...item } = stored?.item ?? {}
    t.strictSame(item, libraryArticle().item, 'the item is as it was given')
    t.ok(Date.parse(String(loadedAt)) > 0)
    t.equal(links?.quotes, '/v1/items/library/quotes')
    t.equal(stored?.text, libraryArticle().text)
  })

  t.test('a load takes the place of the one before it, and the version tells', async (t) => {
    const { store, load } = await filled(t, [libraryArticle()])
    const { version } = store.status()
    await load(shelf())
    t.not(store.status().version, version)
    t.match(store.status(), { items: 5 })
    t.equal(await store.get('library'), undefined)
    t.strictSame((await store.quotes({ filter: {}, limit: 100 })).total, 3 * 4)
  })

  t.test('the same text twice is one item, the first; another text under its id is left out', async (t) => {
    const again = libraryArticle({ id: 'again' })
    const other = article('library', 'نص آخر تماما')
    const { store } = await filled(t, [libraryArticle(), again, other])
    t.strictSame(await ids(store), ['library'])
    t.equal((await store.get('library'))?.text, libraryArticle().text)
    t.equal(store.status().refused, 1)
  })

  t.test('the order of a list does not depend on the order of the load', async (t) => {
    const { store } = await filled(t, shelf())
    const { store: turned } = await filled(t, shelf().reverse())
    t.strictSame(await ids(turned), await ids(store))
  })

  t.test('an id that is a word of the language is not there', async (t) => {
    const { store } = await filled(t, [libraryArticle()])
    for (const id of ['__proto__', 'constructor']) {
      t.equal(await store.get(id), undefined)
      t.equal(await store.speaker(id), undefined)
      t.equal((await store.list({ filter: { speaker: id, publisher: id, agency: id }, limit: 1 })).total, 0)
    }
  })

  t.test('walking meets each item once while others come and go', async (t) => {
    for (const sort of ['-publishedAt', 'publishedAt', '-loadedAt', 'headline'] as const) {
      const { store, load } = await filled(t, shelf())
      const seen: string[] = []
      let after: Place | undefined
      let rounds = 0
      do {
        const page = await store.list({ filter: {}, sort, limit: 1, after })
        seen.push(...page.entries.map(({ id }) => id))
        after = page.next
        // One more before each page, in other places of every order.
        rounds++
        const more = Array.from({ length: rounds }, (_, at) => article(`new-${at}`, `زيادة رقم ${at}`))
        await load([...more, ...shelf()])
      } while (after && rounds < 20)
      t.strictSame(
        seen.filter((id) => id.startsWith('item-')).sort(),
        shelf().map(({ item }) => item.id),
        sort,
      )
      t.equal(new Set(seen).size, seen.length, `${sort} gives nothing twice`)
    }
  })

  t.test('a place is followed even when the item that stood there is gone', async (t) => {
    const { store, load } = await filled(t, shelf())
    const { next } = await store.list({ filter: {}, limit: 2 })
    await load(shelf().filter(({ item }) => item.id !== 'item-1'))
    t.strictSame(await ids(store, { after: next }), ['item-2', 'item-3', 'item-4'])
  })

  t.test('a place that no list gave out is refused', async (t) => {
    const { store } = await filled(t, shelf())
    for (const after of [[], ['x'], [1], [-1, 2, 'a'], [0.5, 1, 'a'], [1, 2, 'a', 4]]) {
      await t.rejects(
        store.list({ filter: {}, limit: 2, after }),
        { name: 'BadPlace' },
        JSON.stringify(after),
      )
    }
  })

  t.test('quotations come with their item and speakers, the latest item first', async (t) => {
    const { store } = await filled(t, shelf())
    const { entries, total } = await store.quotes({ filter: {}, limit: 3 })
    t.equal(total, 12)
    t.match(
      entries.map(({ json }) => JSON.parse(json)),
      [
        { id: 'q1', item: { id: 'item-0' }, saidBy: [{ id: 'p-suad', name: 'سعاد الكرمي', kind: 'person' }] },
        { id: 'q2', item: { id: 'item-0' }, links: { self: '/v1/items/item-0/quotes/q2' } },
        { id: 'q3', saidBy: [{ id: 'p-suad' }, { id: 'p-nabil' }] },
      ],
    )
  })

  t.test('each filter of quotations lets through what it says', async (t) => {
    const { store } = await filled(t, shelf())
    const total = async (filter: Parameters<Store['quotes']>[0]['filter']) =>
      (await store.quotes({ filter, limit: 1 })).total
    t.equal(await total({ kind: 'partial' }), 3)
    t.equal(await total({ speaker: 'p-nabil' }), 6)
    t.equal(await total({ speaker: 'نبيل حورانى' }), 6)
    t.equal(await total({ speaker: 'الكرمي' }), 6, 'a variant of the name')
    t.equal(await total({ speaker: 'nobody' }), 0)
    t.equal(await total({ publisher: 'وكالة الوادي', from: Date.parse('2024-01-01') }), 4)
    t.equal(await total({ before: Date.parse('2024-01-01') }), 4)
    t.equal(await total({ q: 'الأبواب', speaker: 'p-suad' }), 3)
    t.equal(await total({ q: 'الأبواب', speaker: 'p-nabil' }), 0)
    t.equal(await total({ q: '«نشكر كل»', kind: 'direct' }), 3)
  })

  t.test('the same words in another item point to where they stood first', async (t) => {
    const words = 'لن نغلق المدرسة قبل نهاية العام'
    const text = (at: string) => `خبر ${at}\n\nقالت المديرة هند الساحلي: «${words}».\n`
    const [first, second] = [
      article('b-early', text('الأول'), { publishedAt: '2024-01-01' }),
      article('a-late', text('الثاني'), { publishedAt: '2024-02-01' }),
    ]
    const { store, load } = await filled(t, [second, first])
    const said = async () =>
      (await store.quotes({ filter: { q: 'نغلق' }, limit: 10 })).entries.map(({ json }) => {
        const { item, duplicateOf } = JSON.parse(json)
        return [item.id, duplicateOf]
      })
    t.strictSame(await said(), [
      ['a-late', '/v1/items/b-early/quotes/q1'],
      ['b-early', undefined],
    ])
    await load([second])
    t.strictSame(await said(), [['a-late', undefined]], 'and point nowhere when that is gone')
  })

  t.test('a speaker of many items is one, with every form that they print', async (t) => {
    const text = (at: string, name: string) => `خبر ${at}\n\nقال الوزير ${name}: «نبدأ العمل في ${at} غدا».\n`
    const { store } = await filled(t, [
      article('one', text('الميناء', 'إياد الصفدي')),
      article('two', text('المطار', 'اياد الصفدي')),
      article('three', text('السوق', 'إياد الصفدي')),
    ])
    const { entries, total } = await store.speakers({ filter: {}, sort: '-quotes', limit: 10 })
    t.equal(total, 1)
    t.match(JSON.parse(entries[0]?.json ?? '{}'), { name: 'إياد الصفدي', quoteCount: 3, itemCount: 3 })
    const byName = await store.speaker('أياد الصفدى')
    t.equal(byName?.id, entries[0]?.id)
    t.equal(await store.speaker('الصفدي الكبير'), undefined)
    t.strictSame(await ids(store, { filter: { speaker: 'اياد الصفدي' }, sort: 'headline' }), [
      'three',
      'two',
      'one',
    ])
  })

  t.test('speakers are found by the beginning of a name and by one mistyped', async (t) => {
    const { store } = await filled(t, [libraryArticle()])
    const found = async (q: string) =>
      (await store.speakers({ filter: { q }, sort: 'name', limit: 10 })).entries.map(({ id }) => id)
    t.strictSame(await found('سعا'), ['p-suad'])
    t.strictSame(await found('الكرم سعاد'), ['p-suad'])
    t.strictSame(await found('حوارني'), ['p-nabil'])
    t.strictSame(await found('سعاد حوراني'), [])
    t.strictSame(await found('؟!'), [])
    t.strictSame((await store.speakers({ filter: { kind: 'document' }, sort: 'name', limit: 1 })).total, 0)
  })

  t.test('what was sent is never read as a query language', async (t) => {
    const { store } = await filled(t, [libraryArticle()])
    for (const q of [
      '"',
      '""',
      '*',
      'a AND',
      'NOT',
      'headline:x',
      '{body}:',
      '^x',
      'x NEAR y',
      "'; DROP TABLE items",
      '()',
      'OR',
      '-x',
      '"a" "',
      '\u0000',
    ]) {
      await t.resolves(store.list({ filter: { q }, limit: 1 }), q)
      await t.resolves(store.quotes({ filter: { q }, limit: 1 }), q)
      await t.resolves(store.speakers({ filter: { q }, sort: 'name', limit: 1 }), q)
    }
    t.equal(store.status().items, 1)
  })
}
