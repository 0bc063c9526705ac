/**
 * Goal: what holds for every text, held for drawn ones. Method: fast-check draws texts from news words, marks, dates,
 * line ends and any characters at all; the properties are those that clients rely on.
 */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { NewsItem } from '../../schemas/news-item.ts'
import { limits } from '../../src/limits.ts'
import { parseArticle } from '../../src/parse/article.ts'

const words = fc.constantFrom(
  ...[
    'قال',
    'وقالت',
    'وأضاف',
    'مشيراً',
    'إلى',
    'أنّ',
    'إن',
    'الوزير',
    'وزيرة',
    'سعيد',
    'النجار',
    'بيان',
    'الطرفان',
  ],
  ...[
    'وفقاً',
    'لوكالة',
    'بحسب',
    'اليوم',
    'الجمعة',
    '23',
    'شباط',
    'الجاري',
    'الأسبوع',
    'المقبل',
    'المصدر',
    'رئيس',
  ],
  ...['said', 'المدينة', 'لـ', 'نـَعم', 'Reuters', '👩‍🚀', 'é'],
)
const signs = fc.constantFrom(
  ...[
    '"',
    '«',
    '»',
    '“',
    '”',
    '‘',
    '’',
    ':',
    '،',
    '.',
    '؟',
    '..',
    '-',
    '(',
    ')',
    '•',
    '|',
    '\u00a0',
    ' ',
    ' ',
    ' ',
  ],
  ...['\n', '\n\n', '\r\n', '\u2028', '\u200f', '\u202b', '\ufeff', '\u064b', '\u0000'],
)
const englishWords = fc.constantFrom(
  ...[
    'Lena',
    'Marlow',
    'Mr',
    'the',
    'a',
    'minister',
    'Minister',
    'of',
    'trade',
    'union',
    'report',
    'another',
  ],
  ...[
    'said',
    'told',
    'called',
    'adding',
    'quoted',
    'by',
    'as',
    'saying',
    'that',
    'and',
    'who',
    'he',
    'she',
    'they',
  ],
  ...[
    'According',
    'according',
    'to',
    'was',
    'port',
    'workers’',
    "won't",
    'next',
    'Monday',
    'March',
    '3',
    '“No,”',
  ],
)
const englishSigns = fc.constantFrom(...`“”‘’'":,.—(?£%`, '. ', '\n')
const english = fc
  .array(fc.oneof(englishWords, englishWords, englishSigns), { maxLength: 120 })
  .map((parts) => parts.join(' '))
const newsy = fc
  .array(fc.oneof(words, signs, fc.constant(' ')), { maxLength: 120 })
  .map((parts) => parts.join(''))
const text = fc.oneof(
  newsy,
  newsy,
  english,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
)
const retrieved = fc.option(fc.constant('2026-11-23'), { nil: undefined })

interface Placed {
  readonly start: number
  readonly end: number
}

/** Every object with a start and an end in an item, with the text it claims to hold. */
function* spans(value: unknown, own?: string): Generator<Placed & { readonly text?: string }> {
  if (Array.isArray(value)) for (const inner of value) yield* spans(inner)
  else if (value && typeof value === 'object') {
    const record = value as Record<string, unknown>
    const printed = typeof record.text === 'string' ? record.text : own
    if (typeof record.start === 'number' && typeof record.end === 'number') {
      yield { start: record.start, end: record.end, ...(printed !== undefined && { text: printed }) }
    }
    for (const [key, inner] of Object.entries(record))
      yield* spans(inner, key === 'position' ? printed : undefined)
  }
}

const check = (name: string, property: (text: string, retrievedAt: string | undefined) => void) =>
  t.test(name, async () => {
    fc.assert(
      fc.property(text, retrieved, (text, retrievedAt) => property(text, retrievedAt)),
      { numRuns: 400 },
    )
  })

const parse = (text: string, retrievedAt: string | undefined) =>
  parseArticle({ text, ...(retrievedAt && { retrievedAt }) })

const equal = (a: unknown, b: unknown, what: string) => {
  if (JSON.stringify(a) !== JSON.stringify(b))
    throw new Error(`${what}: ${JSON.stringify(a)} ≠ ${JSON.stringify(b)}`)
}

check('every text gives an item that keeps the schema', (text, retrievedAt) => {
  const item = parse(text, retrievedAt)
  assert.deepEqual(NewsItem.parse(item), item)
})

check('every span lies inside the text and cuts out what it says', (text, retrievedAt) => {
  for (const span of spans(parse(text, retrievedAt))) {
    if (span.start > span.end || span.end > text.length) throw new Error(`outside: ${JSON.stringify(span)}`)
    if (span.text !== undefined) equal(text.slice(span.start, span.end), span.text, 'text')
  }
})

check(
  'blocks are disjoint, in order, and rebuild the text with gaps of white space and bullets',
  (text, retrievedAt) => {
    let at = 0
    for (const { position } of parse(text, retrievedAt).blocks) {
      const gap = text.slice(at, position.start)
      if (position.start < at || /[\p{L}\p{N}]/u.test(gap)) throw new Error(`gap ${JSON.stringify(gap)}`)
      at = position.end
    }
    if (/[\p{L}\p{N}]/u.test(text.slice(at))) throw new Error('text after the last block')
  },
)

check('no span splits a grapheme cluster', (text, retrievedAt) => {
  const edges = new Set(
    [...new Intl.Segmenter('ar').segment(text)].map(({ index }) => index).concat(text.length),
  )
  for (const span of spans(parse(text, retrievedAt))) {
    if (!edges.has(span.start) || !edges.has(span.end)) throw new Error(JSON.stringify(span))
  }
})

check('every id that is referred to is there', (text, retrievedAt) => {
  const item = parse(text, retrievedAt)
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
  const [speakers, quotes, blocks, sections] = [item.speakers, item.quotes, item.blocks, item.sections].map(
    ids,
  )
  const has = (set: Set<string> | undefined, id: string | undefined, what: string) => {
    if (id !== undefined && !set?.has(id)) throw new Error(`${what} ${id}`)
  }
  for (const quote of item.quotes) {
    for (const id of quote.speakers) has(speakers, id, 'speaker')
    has(speakers, quote.reportedBy, 'reportedBy')
    has(blocks, quote.block, 'block')
    has(sections, quote.section, 'section')
    has(quotes, quote.duplicateOf, 'duplicateOf')
  }
  for (const section of item.sections) for (const id of section.blocks) has(blocks, id, 'block')
  for (const speaker of item.speakers) for (const id of speaker.members ?? []) has(speakers, id, 'member')
  for (const date of item.dates) has(quotes, date.quote, 'quote')
  if (speakers?.size !== item.speakers.length) throw new Error('two speakers share an id')
})

check('the same input gives the same item', (text, retrievedAt) => {
  equal(parse(text, retrievedAt), parse(text, retrievedAt), 'again')
})

check('a blank line at the end changes nothing before it', (text, retrievedAt) => {
  const { id, sha256, length, source, counts, speakers, ...before } = parse(text, retrievedAt)
  const after = parse(`${text}\n\n`, retrievedAt)
  equal({ ...before.blocks }, { ...after.blocks }, 'blocks')
  equal(
    before.quotes.map(({ position, kind, text }) => ({ position, kind, text })),
    after.quotes.map(({ position, kind, text }) => ({ position, kind, text })),
    'quotes',
  )
  equal(before.dates, after.dates, 'dates')
})

t.test('a speaker may be called like a property of every object', async (t) => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const item = parseArticle({ text: `عنوان\n\nقال ${name}: «لن نغلق الباب أمام أحد في المدينة».` })
    t.equal(item.quotes.length, 1, name)
  }
})

t.test('texts of the largest size, made to cost most, are read', async (t) => {
  // No time is asserted: a reader that is not linear would not end before the runner's own limit.
  const pieces = [
    '«',
    '»',
    '" ',
    '«ق» ',
    'قال ',
    'قال سعيد النجار. ',
    'رئيس ',
    'وقال الوزير إن الأمر، ',
    'سطر\n',
  ]
  const latin = [
    'the ‘',
    "workers' ",
    'said ',
    'Lena Marlow said the head of the union, ',
    'the “No,” he said, ',
  ]
  for (const piece of [
    ...pieces,
    ...latin,
    'a report by ',
    'اليوم الجمعة 23 ',
    'قال: ',
    '(',
    'ا\u064b',
    'وزير ومدير و',
    '- ب\n',
  ]) {
    const item = parseArticle({ text: piece.repeat(Math.floor(limits.article_bytes_max / 2 / piece.length)) })
    t.ok(item.quotes.length <= limits.article_quotes_max, JSON.stringify(piece))
  }
})
