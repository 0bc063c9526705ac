import fc from 'fast-check'
import t from 'tap'
import { chooseMedium, json, plainRanges, plainText } from '../../src/http/negotiation.ts'
import { HttpProblem } from '../../src/http/problem.ts'
import { appOf } from './fixture.ts'

const annotations = {
  format: 'annotations',
  type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  contentType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
}
const offered = [json, annotations]

t.test('without Accept, or with one that says nothing, the first form is given', async (t) => {
  for (const accept of [undefined, '', '*/*', 'application/*', ',', 'text', 'a/b c']) {
    t.equal(chooseMedium(offered, accept), json, String(accept))
  }
})

t.test('the form that Accept likes best is given', async (t) => {
  t.equal(chooseMedium(offered, 'application/ld+json'), annotations)
  t.equal(chooseMedium(offered, 'application/json;q=0.2, application/ld+json;q=0.8'), annotations)
  t.equal(
    chooseMedium(offered, 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'),
    annotations,
  )
})

t.test('parameters of Accept other than q and profile are ignored', async (t) => {
  t.equal(chooseMedium(offered, 'application/json;charset=utf-8;indent=2'), json)
  t.equal(chooseMedium([plainText], 'text/plain; format="flowed, or not"; q=0.5'), plainText)
})

t.test('format is stronger than Accept', async (t) => {
  t.equal(chooseMedium(offered, 'application/ld+json', 'json'), json)
  const app = await appOf(t)
  const answer = await app.inject({ url: '/v1/items?format=json', headers: { accept: 'image/png' } })
  t.equal(answer.statusCode, 200)
})

t.test('where nothing is acceptable the answer is 406 with the media types there are', async (t) => {
  const app = await appOf(t)
  for (const accept of ['text/html', '*/*;q=0', 'application/json;q=0', 'application/json;profile="x"']) {
    const answer = await app.inject({ url: '/v1/items/library/source', headers: { accept } })
    t.equal(answer.statusCode, 406, accept)
    t.strictSame(answer.json().available, ['application/json'])
    t.match(answer.headers['content-type'], /^application\/problem\+json/)
  }
  const text = await app.inject({ url: '/v1/items/library/text', headers: { accept: 'application/json' } })
  t.strictSame(text.json().available, ['text/plain'])
})

t.test('any Accept is answered with a form that is offered, or 406', async (t) => {
  const part = fc.constantFrom(
    '*/*',
    'text/*',
    'application/json',
    'a/b',
    ';',
    'q=0',
    'q=0.5',
    'q=2',
    '"',
    '\\',
    ',',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join(';')),
      ),
      (accept) => {
        try {
          return offered.some((medium) => medium === chooseMedium(offered, accept))
        } catch (error) {
          return error instanceof HttpProblem && error.status === 406
        }
      },
    ),
  )
})

t.test('an Accept of a thousand parts is read', async (t) => {
  const accept = Array.from({ length: 1000 }, (_, at) => `a/b${at}`).join(',')
  t.equal(plainRanges(accept).split(',').length, 1000)
  t.equal(chooseMedium(offered, `${accept},application/json`), json)
})
