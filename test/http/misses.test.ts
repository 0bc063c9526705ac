import t from 'tap'
import { createMisses } from '../../src/http/misses.ts'
import { HttpProblem } from '../../src/http/problem.ts'
import { remembered } from '../../src/http/remembered.ts'
import { limits } from '../../src/limits.ts'

const miss = { problem: new HttpProblem('no-such-path'), offered: undefined }
/** What one URL of two letters costs. */
const cost = 2 * 2 + 600

t.test('a miss is kept as long as the store has not changed', async (t) => {
  const misses = createMisses(10 * cost)
  misses.keep('1', '/a', miss)
  t.equal(misses.get('1', '/a')?.problem.slug, 'no-such-path')
  t.equal(misses.get('1', '/b'), undefined)
  t.equal(misses.get('2', '/a'), undefined)
  t.equal(misses.get('1', '/a'), undefined)
})

t.test('a flood of them is forgotten at the bound, to the byte', async (t) => {
  const misses = createMisses(2 * cost)
  misses.keep('1', '/a', miss)
  misses.keep('1', '/b', miss)
  t.ok(misses.get('1', '/a'))
  t.ok(misses.get('1', '/b'))
  misses.keep('1', '/c', miss)
  t.notOk(misses.get('1', '/a'))
  t.ok(misses.get('1', '/c'))
  misses.keep('1', `/${'d'.repeat(cost)}`, miss)
  t.ok(misses.get('1', '/c'), 'what is larger than the bound is not kept')
})

t.test('misses_bytes_max has room for a thousand paths and more', async (t) => {
  const misses = createMisses()
  const fitting = Math.floor(limits.misses_bytes_max / (6 * 2 + 600))
  t.ok(fitting > 1000)
  const url = (at: number) => `/${String(at).padStart(5, '0')}`
  for (let at = 0; at < fitting; at++) misses.keep('1', url(at), miss)
  t.ok(misses.get('1', url(0)))
  misses.keep('1', url(fitting), miss)
  t.notOk(misses.get('1', url(0)))
})

t.test('a text is read once, a long one each time, and so many are remembered', async (t) => {
  const kinds = [
    { asked: undefined, keptMax: limits.headers_kept_max },
    { asked: limits.urls_told_max, keptMax: limits.urls_told_max },
  ]
  for (const { asked, keptMax } of kinds) {
    const read: string[] = []
    const length = remembered((text) => {
      read.push(text)
      return String(text.length)
    }, asked)
    const [edge, beyond] = [
      'a'.repeat(limits.remembered_units_max),
      'a'.repeat(limits.remembered_units_max + 1),
    ]
    for (const text of ['x', 'x', edge, edge, beyond, beyond]) t.equal(length(text), String(text.length))
    t.strictSame(read, ['x', edge, beyond, beyond])
    for (let at = 2; at < keptMax; at++) length(`h${at}`)
    read.length = 0
    length('x')
    t.strictSame(read, [], 'so many fit')
    length('one more')
    length('x')
    t.strictSame(read, ['one more', 'x'], 'then all are forgotten')
  }
})
