import t from 'tap'
import { appOf } from './fixture.ts'

const sections = '/v1/items/library/sections'

t.test('sections hold ids, and with include the things themselves', async (t) => {
  const app = await appOf(t)
  const plain = (await app.inject(sections)).json()
  t.strictSame(plain.page, { total: 2, count: 2 })
  t.equal(plain.offsetUnit, 'utf-16')
  t.match(plain.items[1], { id: 's1', blocks: ['b4', 'b5', 'b6'], quotes: ['q2', 'q3', 'q4'] })
  const quotes = (await app.inject(`${sections}?include=quotes`)).json()
  t.match(quotes.items[1], { blocks: ['b4', 'b5', 'b6'], quotes: [{ id: 'q2' }, { id: 'q3' }, { id: 'q4' }] })
  const both = (await app.inject(`${sections}/s1?include=blocks,quotes`)).json()
  t.match(both, { id: 's1', heading: { text: 'عن الكتب' }, offsetUnit: 'utf-16' })
  t.match(both.blocks, [{ id: 'b4', type: 'paragraph' }, { id: 'b5' }, { id: 'b6' }])
})

t.test('what stands under include is counted in the unit asked for as well', async (t) => {
  const app = await appOf(t)
  const [wide] = (await app.inject(`${sections}/s1?include=quotes&offsetUnit=utf-8`)).json().quotes
  const [narrow] = (await app.inject(`${sections}/s1?include=quotes`)).json().quotes
  t.ok(wide.position.start > narrow.position.start)
})

t.test('include takes blocks and quotes and nothing else', async (t) => {
  const app = await appOf(t)
  const answer = await app.inject(`${sections}?include=blocks,speakers`)
  t.equal(answer.statusCode, 400)
  t.match(answer.json().errors, [{ name: 'include', allowed: ['blocks', 'quotes'] }])
})
