import t from 'tap'
import { openDatabase } from '../../src/store/embedded/database.ts'
import { createLists } from '../../src/store/embedded/lists.ts'

/** The numbers from 1 to `last`; `asked` only tells one query from another. */
const upTo = (last: number, asked: string) => ({
  sql: 'SELECT value AS n FROM json_each(?) WHERE ? IS NOT NULL',
  values: [JSON.stringify(Array.from({ length: last }, (_, i) => i + 1)), asked],
})

t.test('a list is kept until others need its room, and one of another state is another', async (t) => {
  const database = openDatabase(':memory:')
  t.teardown(() => database.close())
  const lists = createLists(database, 4_000)
  t.strictSame([...lists.read('1', upTo(3, 'a'))], [1, 2, 3])
  t.ok(lists.recall('1', upTo(3, 'a')))
  t.equal(lists.recall('2', upTo(3, 'a')), undefined)
  t.strictSame([...lists.read('1', upTo(0, 'none'))], [])
  t.ok(lists.recall('1', upTo(0, 'none')))
})

t.test('lists of nothing take room too: searches that find nothing do not pile up', async (t) => {
  const database = openDatabase(':memory:')
  t.teardown(() => database.close())
  const lists = createLists(database, 10_000)
  for (let n = 0; n < 100; n++) lists.read('1', upTo(0, `nothing ${n}`))
  t.equal(lists.recall('1', upTo(0, 'nothing 0')), undefined)
  t.ok(lists.recall('1', upTo(0, 'nothing 99')))
})
