import t from 'tap'
import type { Markup } from '../../schemas/markup.ts'
import type { NewsItem } from '../../schemas/news-item.ts'
import { parseArticle } from '../../src/parse/article.ts'

type Role = Markup['lines'][number]['role']

/** An article of these lines, each with what a page says of it. */
function parsed(lines: readonly (readonly [Role | 'prose', string])[], more: object = {}): NewsItem {
  let start = 0
  const marks: Markup['lines'][number][] = []
  for (const [role, words] of lines) {
    if (role !== 'prose') marks.push({ start, role, ...(role === 'embed' && more) })
    start += words.length + 1
  }
  return parseArticle({ text: lines.map(([, words]) => words).join('\n') }, undefined, {
    lines: marks,
    stated: [],
  })
}

const lead = 'قالت رئيسة البلدية ليان الطويل إن السوق يفتح غدا بعد أعوام من الترميم.'

t.test('the markup’s roles go before those that a line’s form would give it', async (t) => {
  const { blocks, headline, counts } = parsed([
    ['headline', 'السوق القديم يفتح أبوابه غدا.'],
    ['prose', lead],
    ['heading', 'وهذا عنوان طويل لقسم من المقال ينتهي بنقطة كأنه جملة عادية من كلام الكاتب.'],
    ['bullet', 'محل عطور قديم.'],
    ['caption', 'زوار في السوق.'],
    ['prose', 'وأضافت أن الدخول مجاني.'],
  ])
  t.strictSame(
    blocks.map(({ type }) => type),
    ['headline', 'paragraph', 'heading', 'bullet', 'caption', 'paragraph'],
  )
  t.match(headline, { text: 'السوق القديم يفتح أبوابه غدا.', start: 0 })
  t.equal(counts.sections, 2)
})

t.test('without markup the same lines are told by their form', async (t) => {
  t.strictSame(
    parsed([
      ['prose', 'السوق القديم يفتح أبوابه غدا.'],
      ['prose', lead],
    ]).blocks.map(({ type }) => type),
    ['paragraph', 'paragraph'],
  )
})

t.test('a post is an embed with its network and address, and never prose', async (t) => {
  const url = 'https://twitter.com/wadi/status/12345'
  const post = 'قال العمدة «افتتحنا السوق اليوم أمام الجميع»'
  const item = parsed(
    [
      ['prose', lead],
      ['embed', post],
      ['prose', 'وأضافت أن الدخول مجاني.'],
    ],
    { provider: 'twitter', url },
  )
  t.match(item.embeds, [{ provider: 'twitter', status: 'available', url, text: post }])
  t.notOk(item.quotes.some(({ block }) => block === item.embeds[0]?.block))
  const dead = parsed([
    ['prose', lead],
    ['embed', 'This Tweet is unavailable.'],
  ])
  t.match(dead.embeds, [{ status: 'unavailable' }])
})

t.test('what a page sets as a quotation is one without marks, by whoever spoke above it', async (t) => {
  const item = parsed([
    ['headline', 'السوق القديم يفتح أبوابه'],
    ['prose', `${lead.slice(0, -1)}، مضيفة:`],
    ['quotation', 'سوقنا ذاكرة المدينة كلها'],
    ['quotation', 'ولن نغلقه مرة أخرى'],
    ['prose', 'وتحيط بالسوق أسوار حجرية.'],
  ])
  const apart = item.quotes.filter(({ evidence }) => evidence.rule === 'set-apart')
  t.match(apart, [
    { kind: 'direct', marks: 'none', text: 'سوقنا ذاكرة المدينة كلها', attributions: [{ via: 'carried' }] },
    { kind: 'direct', marks: 'none', text: 'ولن نغلقه مرة أخرى' },
  ])
  const speaker = item.speakers.find(({ id }) => id === apart[0]?.speakers[0])
  t.equal(speaker?.name, 'ليان الطويل')
  t.strictSame(apart[1]?.speakers, apart[0]?.speakers)
  t.notOk(apart[0]?.confidence, 'how often that is right was not measured')
})

t.test('a pull-quote under a line in which nobody speaks is nobody’s', async (t) => {
  const item = parsed([
    ['prose', lead],
    ['prose', 'وتحيط بالسوق أسوار حجرية أعيد بناؤها قبل عام.'],
    ['quotation', 'سوقنا ذاكرة المدينة كلها'],
  ])
  t.match(item.quotes.at(-1), { marks: 'none', speakers: [], evidence: { rule: 'unattributed' } })
  t.match(item.warnings, [{ code: 'no-headline' }, {}, { code: 'unattributed-quote' }])
})

t.test('marks inside what is set apart are read as everywhere', async (t) => {
  const item = parsed([
    ['prose', lead],
    ['quotation', 'وقال التاجر سامر الجندلي: «سنعود إلى متاجرنا غدا».'],
  ])
  t.match(item.quotes.at(-1), { text: 'سنعود إلى متاجرنا غدا', marks: 'balanced' })
})

t.test('what the page states says so', async (t) => {
  const raw = { text: lead, publisher: 'صحيفة الوادي', publishedAt: '2031-05-07' }
  const stated: Markup = { lines: [], stated: ['publisher', 'publishedAt'] }
  t.match(parseArticle(raw, undefined, stated), {
    publishedAt: { value: '2031-05-07', precision: 'day', basis: 'stated' },
    source: { publisher: { name: 'صحيفة الوادي', basis: 'stated' } },
  })
  t.match(parseArticle(raw), {
    publishedAt: { basis: 'supplied' },
    source: { publisher: { basis: 'supplied' } },
  })
})
