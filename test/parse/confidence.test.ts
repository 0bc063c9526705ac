/**
 * Goal: an attribution says how sure it is where that was measured, and nothing where it was not. Method: the figures of
 * single cells, and items of both languages.
 */
import t from 'tap'
import { confidenceOf } from '../../src/parse/confidence.ts'
import { articleOf } from './marked.ts'

const person = { kind: 'person' as const, name: 'سامر الجندلي', roles: ['المدير'] }

t.test('clear content is surer than loose content, and a person than a document', async (t) => {
  const clear = confidenceOf('subject-after-cue', 'clear', person, 'ar') ?? 0
  t.ok(clear > (confidenceOf('subject-after-cue', 'loose', person, 'ar') ?? 1))
  t.ok(
    clear >
      (confidenceOf(
        'subject-after-cue',
        'clear',
        { kind: 'document', name: 'بيان مشترك', roles: [] },
        'ar',
      ) ?? 1),
  )
  t.ok(clear <= 1)
})

t.test('a person by one word or without a role and a fragment in marks are less sure', async (t) => {
  const sure = confidenceOf('subject-after-cue', 'marked', person, 'ar') ?? 0
  t.ok(sure > (confidenceOf('subject-after-cue', 'marked', { ...person, name: 'سامر' }, 'ar') ?? 1))
  t.ok(sure > (confidenceOf('subject-after-cue', 'fragment', person, 'ar') ?? 1))
  t.ok(sure > (confidenceOf('subject-after-cue', 'marked', { ...person, roles: [] }, 'ar') ?? 1))
})

t.test('what was not measured has no confidence', async (t) => {
  t.equal(confidenceOf('heading-colon', 'marked', person, 'ar'), undefined)
  t.equal(confidenceOf('subject-after-cue', 'marked', person, 'en'), undefined)
  t.equal(articleOf('The mayor said: “The market opens tomorrow.”').quotes[0]?.confidence, undefined)
  t.notOk(
    articleOf('«سنفتح السوق غداً في موعده المعلن».').quotes.some(({ confidence }) => confidence !== undefined),
  )
})

t.test('an attribution in an item has the figure of its rule', async (t) => {
  const [quote] = articleOf('قال المدير سامر الجندلي: «سنفتح السوق غداً».').quotes
  t.match(quote, {
    evidence: { rule: 'subject-after-cue' },
    confidence: confidenceOf('subject-after-cue', 'marked', person, 'ar'),
  })
})
