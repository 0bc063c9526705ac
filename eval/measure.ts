import type { NewsItem } from '../schemas/news-item.ts'
import type { Quote } from '../schemas/quote.ts'
import type { Range } from '../src/text/range.ts'
import type { GoldArticle } from './gold.ts'
import { measureLines } from './lines.ts'
import { type Account, goldAccount, gotAccount, type Mistake, speakerNames } from './mistake.ts'
import { namesSpeaker, type Strictness } from './names.ts'
import { overlapOf, pairSpans } from './pairs.ts'
import { type Counts, nothing } from './tally.ts'

/** A quotation's span is right from this overlap on, about right from the other; so is a statement's. */
const overlapRight = 0.85
const overlapLoose = 0.5

/** What the parser said of one quotation or statement, and whether it is so. Headings are not annotated. */
export interface Judgement {
  readonly rule: string
  readonly confidence?: number
  /** Whether anybody is named at all. */
  readonly attributed: boolean
  /** The span is right and the speaker accepted. */
  readonly right: boolean
}

export interface Measured {
  readonly id: string
  readonly outlet: string
  readonly counts: Counts
  readonly judgements: readonly Judgement[]
  readonly mistakes: readonly Mistake[]
}

/** Hold an item against the gold reading of its article. Without an item everything in it is missed. */
export function measureArticle(gold: GoldArticle, item: NewsItem | undefined): Measured {
  const quotes = measureQuotes(gold, item)
  const indirect = measureIndirect(gold, item)
  const lines = measureLines(gold, item?.blocks ?? [])
  const noItem: Mistake[] = item ? [] : [{ article: gold.id, about: 'quotes', problem: 'no-item' }]
  return {
    id: gold.id,
    outlet: gold.outlet,
    counts: { articles: 1, missing: noItem.length, ...quotes.counts, ...indirect.counts, ...lines.counts },
    judgements: [...quotes.judgements, ...indirect.judgements],
    mistakes: [...noItem, ...quotes.mistakes, ...indirect.mistakes, ...lines.mistakes].sort(
      (a, b) => placeOf(a) - placeOf(b),
    ),
  }
}

type Part<Names extends keyof Counts> = Pick<Measured, 'judgements' | 'mistakes'> & {
  readonly counts: Pick<Counts, Names>
}

function measureQuotes(
  article: GoldArticle,
  item: NewsItem | undefined,
): Part<'spans' | 'looseSpans' | 'attributed' | 'fullName' | 'kinds'> {
  const golds = article.quotes.filter(({ label }) => label === 'quote')
  const given = quotesOf(item, ['direct', 'partial'])
  const pairs = pairSpans(golds, given.map(positionOf), overlapRight)
  const judge = judgeOf(article, item)
  const answers = pairs.flatMap(({ gold: g, given: s }) => {
    const gold = golds[g]
    const quote = given[s]
    if (!gold || !quote) return []
    const kind = gold.kind === quote.kind
    const accepted = judge(quote, gold.speaker, 'accepted')
    const full = judge(quote, gold.speaker, 'full')
    return [{ g, s, gold, quote, kind, accepted, full }]
  })
  const size = { given: given.length, gold: golds.length }
  const right = new Set(answers.filter(({ accepted }) => accepted).map(({ s }) => s))
  const named = answers.flatMap(({ gold, quote, kind, accepted, full }): Mistake[] => {
    const problem = !accepted ? 'speaker' : !full ? 'name' : !kind ? 'kind' : undefined
    if (problem === undefined) return []
    return [mistakeOf(article, 'quotes', problem, goldAccount(gold, article), accountOf(quote, item))]
  })
  return {
    counts: {
      spans: { right: pairs.length, ...size },
      looseSpans: { right: pairSpans(golds, given.map(positionOf), overlapLoose).length, ...size },
      attributed: { right: right.size, ...size },
      fullName: { right: answers.filter(({ full }) => full).length, ...size },
      kinds: { right: answers.filter(({ kind }) => kind).length, of: answers.length },
    },
    judgements: given.map((quote, s) => judgementOf(quote, right.has(s))),
    mistakes: [
      ...named,
      ...unpaired(article, item, 'quotes', {
        golds: golds.map((gold) => goldAccount(gold, article)),
        given,
        paired: { gold: new Set(answers.map(({ g }) => g)), given: new Set(answers.map(({ s }) => s)) },
      }),
    ],
  }
}

function measureIndirect(article: GoldArticle, item: NewsItem | undefined): Part<'indirect'> {
  const golds = article.indirect
  const given = quotesOf(item, ['indirect'])
  const pairs = pairSpans(golds, given.map(positionOf), overlapLoose)
  const judge = judgeOf(article, item)
  const right = new Set<number>()
  const mistakes: Mistake[] = []
  for (const { gold: g, given: s } of pairs) {
    const gold = golds[g]
    const quote = given[s]
    if (!gold || !quote) continue
    if (judge(quote, gold.speaker, 'accepted')) right.add(s)
    else {
      const sides = [goldAccount(gold, article), accountOf(quote, item)] as const
      mistakes.push(mistakeOf(article, 'indirect', 'speaker', ...sides))
    }
  }
  const paired = {
    gold: new Set(pairs.map(({ gold }) => gold)),
    given: new Set(pairs.map((pair) => pair.given)),
  }
  const accounts = golds.map((gold) => goldAccount(gold, article))
  return {
    counts: { indirect: { ...nothing, right: right.size, given: given.length, gold: golds.length } },
    judgements: given.map((quote, s) => judgementOf(quote, right.has(s))),
    mistakes: [...mistakes, ...unpaired(article, item, 'indirect', { golds: accounts, given, paired })],
  }
}

function quotesOf(item: NewsItem | undefined, kinds: readonly Quote['kind'][]): Quote[] {
  return (item?.quotes ?? []).filter(({ kind }) => kinds.includes(kind))
}

function judgeOf(article: GoldArticle, item: NewsItem | undefined) {
  return (quote: Quote, speaker: string | null | undefined, strictness: Strictness): boolean => {
    const gold = speaker ? article.speakers[speaker] : undefined
    return namesSpeaker(item ? speakerNames(quote, item) : [], gold, strictness)
  }
}

function judgementOf(quote: Quote, right: boolean): Judgement {
  const { confidence, evidence, speakers } = quote
  return {
    rule: evidence.rule,
    ...(confidence !== undefined && { confidence }),
    attributed: speakers.length > 0,
    right,
  }
}

/** What only one side has, beside what the other has nearest to it. */
function unpaired(
  article: GoldArticle,
  item: NewsItem | undefined,
  about: 'quotes' | 'indirect',
  sides: {
    readonly golds: readonly Account[]
    readonly given: readonly Quote[]
    readonly paired: { readonly gold: ReadonlySet<number>; readonly given: ReadonlySet<number> }
  },
): Mistake[] {
  const all = (item?.quotes ?? []).flatMap((quote) => accountOf(quote, item) ?? [])
  const annotated = [...article.quotes, ...article.indirect].map((gold) => goldAccount(gold, article))
  const missed = sides.golds.filter((_, i) => !sides.paired.gold.has(i))
  const spurious = sides.given.filter((_, i) => !sides.paired.given.has(i))
  return [
    ...missed.map((gold) => mistakeOf(article, about, 'missed', gold, nearest(gold, all))),
    ...spurious.map((quote) =>
      mistakeOf(article, about, 'spurious', nearest(quote.position, annotated), accountOf(quote, item)),
    ),
  ]
}

function nearest(range: Range, accounts: readonly Account[]): Account | undefined {
  const touching = accounts.filter((account) => overlapOf(range, account) > 0)
  return touching.sort((a, b) => overlapOf(range, b) - overlapOf(range, a))[0]
}

function mistakeOf(
  { id }: GoldArticle,
  about: Mistake['about'],
  problem: Mistake['problem'],
  gold: Account | undefined,
  got: Account | undefined,
): Mistake {
  return { article: id, about, problem, ...(gold && { gold }), ...(got && { got }) }
}

/** Where a mistake is read: a spurious quotation at its own place, everything else at the gold's. */
function placeOf({ problem, gold, got }: Mistake): number {
  return (problem === 'spurious' ? got?.start : gold?.start) ?? 0
}

function accountOf(quote: Quote, item: NewsItem | undefined): Account | undefined {
  return item && gotAccount(quote, item)
}

const positionOf = ({ position }: Quote): Range => position
