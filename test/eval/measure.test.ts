import t from 'tap'
import { GoldArticle } from '../../eval/gold.ts'
import { type Measured, measureArticle } from '../../eval/measure.ts'
import { meanRoleF1, ratesOf } from '../../eval/tally.ts'
import type { NewsItem } from '../../schemas/news-item.ts'

/** `[start, end, kind, speaker]` */
type Said = readonly [number, number, string, string?]

/** Gold and item, measured. The speakers are A (accepted also as “a1”) and B; items give their names. */
function measure(gold: readonly Said[], given: readonly Said[], roles: Partial<Roles> = {}): Measured {
  const speakers = {
    A: { name: 'أمل الحسيني', kind: 'person', accept: ['الحسيني'] },
    B: { name: 'باسم الراوي', kind: 'person', accept: [] },
  }
  const article = GoldArticle.parse({
    id: 'x',
    outlet: 'alpha',
    lines: lineUp(roles.gold ?? []).map(({ kind, ...position }) => ({ ...position, role: kind })),
    speakers,
    quotes: gold
      .filter(([, , kind]) => kind !== 'indirect')
      .map(([start, end, kind, speaker = null]) =>
        kind === 'name' ? { start, end, label: kind } : { start, end, label: 'quote', kind, speaker },
      ),
    indirect: gold
      .filter(([, , kind]) => kind === 'indirect')
      .map(([start, end, , speaker]) => ({ start, end, speaker })),
  })
  const names = [...new Set(given.flatMap(([, , , name]) => name ?? []))]
  const item = {
    speakers: names.map((name) => ({ id: name, name })),
    quotes: given.map(([start, end, kind, name], i) => ({
      id: `q${i + 1}`,
      kind,
      position: { start, end },
      speakers: name === undefined ? [] : [name],
      attributions: [],
      evidence: { rule: 'subject-after-cue' },
    })),
    blocks: lineUp(roles.given ?? []).map(({ kind, ...position }) => ({ id: 'b', type: kind, position })),
  }
  return measureArticle(article, item as unknown as NewsItem)
}

interface Roles {
  readonly gold: readonly string[]
  readonly given: readonly string[]
}

/** Lines of ten units, one behind the other. */
function lineUp(roles: readonly string[]): { start: number; end: number; kind: string }[] {
  return roles.map((kind, i) => ({ start: 11 * i, end: 11 * i + 10, kind }))
}

t.test('spans, speakers, full names and kinds are counted apart', async (t) => {
  const { counts, mistakes } = measure(
    [
      [0, 100, 'direct', 'A'],
      [200, 300, 'direct', 'A'],
      [400, 500, 'direct', 'B'],
      [600, 700, 'partial', 'B'],
      [800, 900, 'direct', 'A'],
      [950, 960, 'name'],
    ],
    [
      [0, 100, 'direct', 'أمل الحسيني'],
      [200, 290, 'partial', 'الحسيني'],
      [400, 500, 'direct', 'أمل الحسيني'],
      [600, 660, 'partial', 'باسم الراوي'],
      [950, 960, 'direct'],
    ],
  )
  // Right spans: the first three (1, .9, 1); the fourth covers 60 of 100 units.
  t.strictSame(counts.spans, { right: 3, given: 5, gold: 5 })
  t.strictSame(counts.looseSpans, { right: 4, given: 5, gold: 5 })
  t.strictSame(counts.attributed, { right: 2, given: 5, gold: 5 })
  t.strictSame(counts.fullName, { right: 1, given: 5, gold: 5 })
  t.strictSame(counts.kinds, { right: 2, of: 3 })
  t.strictSame(
    mistakes.map(({ problem, gold, got }) => [problem, gold?.start, got?.start]),
    [
      ['name', 200, 200],
      ['speaker', 400, 400],
      ['missed', 600, 600],
      ['spurious', 600, 600],
      ['missed', 800, undefined],
      ['spurious', 950, 950],
    ],
  )
})

t.test('indirect speech is right from half the span on, with its speaker', async (t) => {
  const { counts, judgements, mistakes } = measure(
    [
      [0, 100, 'indirect', 'A'],
      [200, 300, 'indirect', 'A'],
      [400, 500, 'indirect', 'B'],
    ],
    [
      [40, 100, 'indirect', 'الحسيني'],
      [200, 300, 'indirect', 'باسم الراوي'],
      [400, 430, 'indirect', 'باسم الراوي'],
      [600, 700, 'heading', 'باسم الراوي'],
    ],
  )
  t.strictSame(counts.indirect, { right: 1, given: 3, gold: 3 })
  t.strictSame(counts.spans, { right: 0, given: 0, gold: 0 }, 'headings are not annotated')
  t.strictSame(
    judgements.map(({ right }) => right),
    [true, false, false],
  )
  t.strictSame(
    mistakes.map(({ problem }) => problem),
    ['speaker', 'missed', 'spurious'],
  )
})

t.test('where the gold names nobody, a speaker is a mistake and none is right', async (t) => {
  const { counts, judgements } = measure(
    [
      [0, 10, 'direct'],
      [20, 30, 'direct'],
    ],
    [
      [0, 10, 'direct'],
      [20, 30, 'direct', 'باسم الراوي'],
    ],
  )
  t.equal(counts.attributed.right, 1)
  t.strictSame(
    judgements.map(({ attributed, right }) => [attributed, right]),
    [
      [false, true],
      [true, false],
    ],
  )
})

t.test('the block that shares most with a line gives its role', async (t) => {
  const gold = ['paragraph', 'paragraph', 'paragraph', 'heading', 'heading', 'heading', 'credit']
  const given = ['paragraph', 'paragraph', 'paragraph', 'heading', 'heading', 'paragraph']
  const { counts, mistakes } = measure([], [], { gold, given })
  t.strictSame(counts.lines, { right: 5, of: 7 })
  t.strictSame(
    mistakes.map(({ gold: want, got }) => [want?.kind, got?.kind]),
    [
      ['heading', 'paragraph'],
      ['credit', undefined],
    ],
  )
  // Paragraphs: 3 of 4 given, 3 of 3; headings: 2 of 2 given, 2 of 3. One credit is too few to count.
  t.equal(meanRoleF1(counts.roles), (6 / 7 + 4 / 5) / 2)
})

t.test('without an item everything is missed', async (t) => {
  const gold = { id: 'x', outlet: 'alpha', lines: [{ start: 0, end: 5, role: 'paragraph' }], speakers: {} }
  const quotes = [{ start: 0, end: 5, label: 'quote', kind: 'direct' }]
  const { counts } = measureArticle(GoldArticle.parse({ ...gold, quotes }), undefined)
  t.match(counts, { missing: 1, spans: { right: 0, given: 0, gold: 1 }, lines: { right: 0, of: 1 } })
})

t.test('nothing given of nothing is all of it; nothing given of something is not', async (t) => {
  t.equal(ratesOf({ right: 0, given: 0, gold: 0 }).f1, 1)
  t.strictSame(ratesOf({ right: 0, given: 0, gold: 4 }), { precision: 1, recall: 0, f1: 0 })
  t.strictSame(ratesOf({ right: 0, given: 3, gold: 0 }), { precision: 0, recall: 1, f1: 0 })
  t.strictSame(ratesOf({ right: 1, given: 2, gold: 1 }), { precision: 0.5, recall: 1, f1: 2 / 3 })
})
