import fc from 'fast-check'
import t from 'tap'
import { decodeCursor, encodeCursor } from '../../src/http/cursor.ts'
import { limits } from '../../src/limits.ts'
import { appOf, libraryArticle, shelf } from './fixture.ts'

t.test('a cursor comes back as the place it was made of, in its own list only', async (t) => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.oneof(fc.integer(), fc.string({ maxLength: 40 })), { maxLength: 2 }),
      (scope, place) => {
        const cursor = encodeCursor(scope, place)
        t.strictSame(decodeCursor(scope, cursor), place)
        t.equal(decodeCursor(`${scope} `, cursor), undefined)
      },
    ),
  )
})

t.test('a cursor with any one letter changed, or cut short, is none', async (t) => {
  const cursor = encodeCursor('list', [12, 'item-3'])
  for (let at = 0; at < cursor.length; at++) {
    const other = cursor[at] === 'A' ? 'B' : 'A'
    t.equal(decodeCursor('list', cursor.slice(0, at) + other + cursor.slice(at + 1)), undefined)
    t.equal(decodeCursor('list', cursor.slice(0, at)), undefined)
  }
  t.equal(decodeCursor('list', `${cursor}=`), undefined)
})

t.test('no string at all makes a cursor throw', async (t) => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeCursor('list', text) === undefined))
})

t.test('a cursor of other filters, another order or another list is refused', async (t) => {
  const app = await appOf(t, [...shelf(), libraryArticle()])
  const { page } = (await app.inject('/v1/items?limit=1&lang=ar')).json()
  const ask = async (url: string) => (await app.inject(`${url}cursor=${page.next}`)).statusCode
  t.equal(await ask('/v1/items?lang=ar&limit=2&fields=id&'), 200, 'limit and fields may change on the way')
  t.equal(await ask('/v1/items?'), 400)
  t.equal(await ask('/v1/items?lang=ar-LB&'), 400)
  t.equal(await ask('/v1/items?lang=ar&sort=headline&'), 400)
  t.equal(await ask('/v1/items/library/quotes?'), 400)
  const quotes = (await app.inject('/v1/items/library/quotes?limit=1')).json().page.next
  t.equal((await app.inject(`/v1/items/library/quotes?cursor=${quotes}`)).statusCode, 200)
  t.equal((await app.inject(`/v1/items/library/quotes?groupBy=speaker&cursor=${quotes}`)).statusCode, 400)
  t.equal((await app.inject(`/v1/items/item-0/quotes?cursor=${quotes}`)).statusCode, 400)
})

t.test('a refused cursor is named and not repeated', async (t) => {
  const app = await appOf(t)
  const answer = await app.inject('/v1/items?cursor=forged')
  t.match(answer.json(), {
    type: '/problems/bad-cursor',
    status: 400,
    errors: [{ in: 'query', name: 'cursor' }],
  })
  t.notMatch(answer.body, /forged/)
})

t.test('a cursor of more than 512 letters is refused before it is read', async (t) => {
  const app = await appOf(t)
  for (const [length, code] of [
    [511, 'bad-cursor'],
    [512, 'bad-cursor'],
    [513, 'too-long'],
  ] as const) {
    const answer = await app.inject(`/v1/items?cursor=${'a'.repeat(length)}`)
    t.equal(answer.statusCode, 400)
    t.match(answer.json().errors, [{ name: 'cursor', code }], String(length))
  }
  t.equal(limits.cursor_units_max, 512)
})
