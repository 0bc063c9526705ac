/**
 * Goal: the seed article is read as a careful person reads it. Method: field by field against gold.json, a human
 * reading with the offset of everything. Where it leaves a choice open, docs/decisions says what was chosen.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { NewsItem } from '../../schemas/news-item.ts'
import { parseArticle } from '../../src/parse/article.ts'

interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Gold {
  readonly sha256: string
  readonly length: number
  readonly headline: Piece
  readonly blocks: readonly (Piece & { readonly id: string; readonly type: string })[]
  readonly sections: readonly {
    id: string
    kind: string
    heading: string | null
    blocks: readonly string[]
  }[]
  readonly speakers: Readonly<Record<string, { type: string; name: string; mentions: readonly string[] }>>
  readonly quotes: readonly (Piece & {
    readonly id: string
    readonly kind: string
    readonly block: string
    readonly section: string | null
    readonly marks: string
    readonly speakers: readonly string[]
    readonly cue?: Piece
    readonly reportedBy?: string
  })[]
  readonly dates: readonly (Piece & {
    readonly resolved: string | null
    readonly precision: string
    readonly insideQuote: string | null
  })[]
  readonly embeds: readonly (Piece & {
    provider: string
    status: string
    lang: string
    dir: string
    section: string
  })[]
  readonly source: {
    readonly creditLine: Piece
    readonly publisher: { readonly name: string }
    readonly agencies: readonly { name: string; named: boolean; start: number; end: number }[]
    readonly attributions: readonly Piece[]
  }
}

const bytes = readFileSync(join(import.meta.dirname, '../../data/article.txt'))
const text = bytes.toString('utf8')
const gold: Gold = JSON.parse(readFileSync(join(import.meta.dirname, 'seed/gold.json'), 'utf8'))
const item = parseArticle({ text, retrievedAt: '2026-11-23' })

/** The reading numbers blocks b01 …, the contract b1 …. */
const blockId = (id: string) => id.replace(/^b0*/, 'b')
/** The reading's words for what the contract calls otherwise. */
const WORDS: Readonly<Record<string, string>> = { collective: 'group', 'nested-same-mark': 'nested' }
const word = (value: string) => WORDS[value] ?? value

const spoken = gold.quotes.filter((quote) => quote.kind !== 'name')
const served = item.quotes.filter((quote) => quote.kind !== 'indirect')
const at = (piece: { start: number; end: number }) => `${piece.start}–${piece.end}`
const quoteAt = (piece: Piece) => served.find((quote) => at(quote.position) === at(piece))

/** Whether a served speaker is a speaker of the reading: by any form in which the article names him. */
function isSpeaker(id: string | undefined, key: string): boolean {
  const speaker = item.speakers.find((candidate) => candidate.id === id)
  const known = gold.speakers[key]
  if (!speaker || !known || speaker.kind !== word(known.type)) return false
  return [known.name, ...known.mentions].includes(speaker.name)
}

t.test('the item keeps the schema and the text', async (t) => {
  t.strictSame(NewsItem.parse(item), item)
  t.equal(createHash('sha256').update(bytes).digest('hex'), gold.sha256)
  t.match(item, {
    id: gold.sha256.slice(0, 16),
    sha256: gold.sha256,
    length: gold.length,
    lang: 'ar',
    dir: 'rtl',
  })
})

t.test('37 of 37 blocks have their place and role', async (t) => {
  t.strictSame(
    item.blocks.map((block) => ({ id: block.id, type: block.type, ...block.position, text: block.text })),
    gold.blocks.map(({ id, type, start, end, text }) => ({
      id: blockId(id),
      type,
      start,
      end,
      text,
    })),
  )
  t.match(item.headline, { ...gold.headline })
  t.equal(item.standfirst?.text, gold.blocks[1]?.text)
  t.strictSame(
    item.bullets.map((bullet) => bullet.text),
    [gold.blocks[2]?.text],
  )
})

t.test('5 of 5 sections hold their heading and blocks', async (t) => {
  t.strictSame(
    item.sections.map(({ id, kind, heading, blocks }) => ({
      id,
      kind,
      heading: heading?.text ?? null,
      blocks,
    })),
    gold.sections.map(({ id, kind, heading, blocks }) => ({
      id,
      kind,
      heading,
      blocks: blocks.map(blockId),
    })),
  )
})

t.test('40 of 40 quotations have their span, kind, marks, cue and place', async (t) => {
  t.equal(spoken.length, 40)
  t.strictSame(
    served.map((quote) => ({
      ...quote.position,
      text: quote.text,
      kind: quote.kind,
      marks: quote.marks,
      cue: quote.cue && { ...quote.cue },
      block: quote.block,
      section: quote.section ?? null,
    })),
    spoken.map((quote) => ({
      start: quote.start,
      end: quote.end,
      text: quote.text,
      kind: quote.kind,
      marks: word(quote.marks),
      cue: quote.cue,
      block: blockId(quote.block),
      section: quote.section,
    })),
  )
})

t.test('40 of 40 quotations have their speakers', async (t) => {
  for (const quote of spoken) {
    const found = quoteAt(quote)?.speakers ?? []
    const right =
      found.length === quote.speakers.length &&
      quote.speakers.every((key) => found.some((id) => isSpeaker(id, key)))
    t.ok(right, `${quote.id}: ${quote.speakers.join(', ')}`)
  }
})

t.test('words passed on by somebody else say by whom', async (t) => {
  for (const quote of spoken) {
    const reportedBy = quoteAt(quote)?.reportedBy
    t.ok(quote.reportedBy ? isSpeaker(reportedBy, quote.reportedBy) : reportedBy === undefined, quote.id)
  }
})

t.test('none of the 3 quoted names is served as a quotation', async (t) => {
  const names = gold.quotes.filter((quote) => quote.kind === 'name')
  t.equal(names.length, 3)
  for (const name of names) t.notOk(quoteAt(name), name.text)
})

t.test('ten speakers have their names and kinds, and nobody else speaks in marks', async (t) => {
  for (const [key, { name, mentions }] of Object.entries(gold.speakers)) {
    t.ok(
      item.speakers.some((speaker) => isSpeaker(speaker.id, key)),
      `${name} (${mentions.length} forms)`,
    )
  }
  const speaking = new Set(served.flatMap((quote) => quote.speakers))
  t.equal(speaking.size, Object.keys(gold.speakers).length)
})

t.test(
  'a document and a group are called by their fullest phrase, and a document is one throughout',
  async (t) => {
    const named = (key: string) => item.speakers.find((speaker) => isSpeaker(speaker.id, key))
    t.match(named('joint-statement'), {
      name: 'بيان مشترك',
      quoteCount: 3,
      variants: [{}, { text: 'البيان', count: 2 }],
    })
    const parties = named('call-parties')
    t.match(parties, { name: 'قادة عبر الأطلسي', members: [named('biden')?.id] })
    t.equal(served.filter((quote) => quote.speakers.includes(parties?.id ?? '')).length, 6)
  },
)

t.test('the same words twice point to where they stood first', async (t) => {
  const pairs = served.flatMap((quote) => (quote.duplicateOf ? [[quote.id, quote.duplicateOf]] : []))
  const byText = pairs.map((pair) => pair.map((id) => item.quotes.find((quote) => quote.id === id)?.text))
  t.equal(pairs.length, 2)
  for (const [again, first] of byText) t.equal(again, first)
})

t.test('17 of 17 dates have their place, value and precision', async (t) => {
  t.strictSame(
    item.dates.map((date) => ({
      ...date.position,
      text: date.text,
      resolved: date.resolved ?? null,
      precision: date.precision,
      quote: item.quotes.find((quote) => quote.id === date.quote)?.position.start ?? null,
    })),
    gold.dates.map((date) => ({
      start: date.start,
      end: date.end,
      text: date.text,
      resolved: date.resolved ?? null,
      precision: date.precision,
      quote: gold.quotes.find((quote) => quote.id === date.insideQuote)?.start ?? null,
    })),
  )
})

t.test('the day of publication is inferred, and the steps are told', async (t) => {
  t.match(item.publishedAt, { value: '2022-02-18', precision: 'day', basis: 'inferred' })
  const steps = item.publishedAt?.why?.join('\n') ?? ''
  for (const step of ['اليوم الجمعة', '23 شباط/فبراير الجاري', 'الأربعاء المقبل', '2026-11-23', '2022']) {
    t.ok(steps.includes(step), step)
  }
})

t.test('without a day of retrieval the year stays unknown', async (t) => {
  const undated = parseArticle({ text })
  t.match(undated.publishedAt, { value: '--02-18', precision: 'month-day', basis: 'inferred' })
  t.strictSame(
    new Set(undated.dates.flatMap((date) => date.resolved ?? [])),
    new Set(['--02-18', '--02-23']),
    'days are given without a year, weeks not at all',
  )
})

t.test('two dead embeds are embeds in their sections, and no prose', async (t) => {
  t.strictSame(
    item.embeds.map(({ text, position, provider, status, lang, dir, block }) => ({
      ...position,
      text,
      provider,
      status,
      lang,
      dir,
      section: item.blocks.find((candidate) => candidate.id === block)?.section,
    })),
    gold.embeds.map(({ start, end, text, provider, status, lang, dir, section }) => ({
      start,
      end,
      text,
      provider,
      status,
      lang,
      dir,
      section,
    })),
  )
  t.equal(item.counts.words, 943 - 24 - 4, 'embeds and the credit line are not counted')
})

t.test('the credit line, its publisher and the cited agency are told apart', async (t) => {
  t.match(item.source.creditLine, { ...gold.source.creditLine })
  t.strictSame(item.source.publisher, { name: gold.source.publisher.name, basis: 'stated' })
  t.strictSame(
    item.source.agencies.map(({ name, named, span }) => ({
      name,
      named,
      start: span?.start,
      end: span?.end,
    })),
    gold.source.agencies.map(({ name, named, start, end }) => ({ name, named, start, end })),
  )
  t.strictSame(
    item.source.attributions.map(({ span }) => ({ ...span })),
    gold.source.attributions.map(({ start, end, text }) => ({ start, end, text })),
  )
})
