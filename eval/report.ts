import type { Call } from './call.ts'
import { dealFolds, type Fold } from './folds.ts'
import type { Measured } from './measure.ts'
import { type Mistake, type MistakeKind, mistakeKinds } from './mistake.ts'
import { addCounts, type Counts, meanRoleF1, ratesOf, type Share, shareOf } from './tally.ts'
import { readRules, readTrust, type Trust } from './trust.ts'
import { Unreadable } from './unreadable.ts'

export const columns = ['quotes', 'attributed', 'fullName', 'kind', 'indirect', 'roles'] as const
export type Column = (typeof columns)[number]

/** One row of figures, 0 to 1. Absent where neither gold nor parser has anything to measure. */
export type Figures = Readonly<Partial<Record<Column, number>>>

export interface Row {
  readonly articles: number
  readonly figures: Figures
}

export interface Report {
  readonly overall: Counts & { readonly meanRoleF1: number }
  readonly outlets: readonly (Row & { readonly outlet: string })[]
  readonly folds: readonly (Row & Fold & { readonly sure?: Share })[]
  /** The best fold's figure less the worst one's. */
  readonly gap: Figures
  /** Absent when no quotation has a confidence. */
  readonly trust?: Trust
  readonly rules: readonly (Share & { readonly rule: string })[]
  readonly worst: readonly (Readonly<Record<MistakeKind, number>> & {
    readonly article: string
    readonly outlet: string
    readonly errors: number
  })[]
  /** Those that were asked for, in the order of the articles. */
  readonly errors?: readonly Mistake[]
}

/** Make the report of all measured articles. Throws `Unreadable` for an outlet or fold that is not there. */
export function makeReport(all: readonly Measured[], call: Call): Report {
  const folds = dealFolds(
    all.map(({ outlet }) => outlet),
    call.folds,
  )
  const rows = folds.map((fold) => {
    const own = all.filter(({ outlet }) => fold.outlets.includes(outlet))
    const trust = readTrust(own.flatMap(({ judgements }) => judgements))
    return { ...fold, ...rowOf(own), ...(trust && { sure: trust.sure }) }
  })
  const counts = addCounts(all.map((one) => one.counts))
  const judgements = all.flatMap((one) => one.judgements)
  const trust = readTrust(judgements)
  const chosen = choose(all, folds, call)
  const wanted = chosen.flatMap(({ mistakes }) => mistakes).filter(({ about }) => about === call.errors)
  return {
    overall: { ...counts, meanRoleF1: meanRoleF1(counts.roles) },
    outlets: [...new Set(all.map(({ outlet }) => outlet))]
      .sort()
      .map((outlet) => ({ outlet, ...rowOf(all.filter((one) => one.outlet === outlet)) })),
    folds: rows,
    gap: gapOf(rows.map(({ figures }) => figures)),
    ...(trust && { trust }),
    rules: readRules(judgements),
    worst: worstOf(chosen, call.worst),
    ...(call.errors && { errors: wanted }),
  }
}

function rowOf(measured: readonly Measured[]): Row {
  const counts = addCounts(measured.map((one) => one.counts))
  const { kinds, lines, articles } = counts
  const f1 = (column: Column, tally: Counts['spans']): Figures =>
    tally.given + tally.gold === 0 ? {} : { [column]: ratesOf(tally).f1 }
  return {
    articles,
    figures: {
      ...f1('quotes', counts.spans),
      ...f1('attributed', counts.attributed),
      ...f1('fullName', counts.fullName),
      ...(kinds.of > 0 && { kind: shareOf(kinds) }),
      ...f1('indirect', counts.indirect),
      ...(lines.of > 0 && { roles: shareOf(lines) }),
    },
  }
}

function gapOf(rows: readonly Figures[]): Figures {
  const gaps = columns.flatMap((column) => {
    const values = rows.flatMap((figures) => figures[column] ?? [])
    return values.length < 2 ? [] : [[column, Math.max(...values) - Math.min(...values)] as const]
  })
  return Object.fromEntries(gaps)
}

function choose(all: readonly Measured[], folds: readonly Fold[], { outlet, fold }: Call): Measured[] {
  if (outlet !== undefined && !all.some((one) => one.outlet === outlet)) {
    const known = folds.flatMap(({ outlets }) => outlets).sort()
    throw new Unreadable(`no outlet is called ${JSON.stringify(outlet)}; there are ${known.join(', ')}`)
  }
  const own = folds.find(({ number }) => number === fold)
  if (fold !== undefined && own === undefined)
    throw new Unreadable(`--fold ${fold} is empty: there are ${folds.length} outlets`)
  return all.filter(
    (one) => (outlet === undefined || one.outlet === outlet) && (!own || own.outlets.includes(one.outlet)),
  )
}

function worstOf(measured: readonly Measured[], count: number): Report['worst'] {
  return measured
    .map(({ id, outlet, mistakes }) => {
      const by = (kind: MistakeKind): number => mistakes.filter(({ about }) => about === kind).length
      const [quotes, indirect, lines] = mistakeKinds.map(by)
      return {
        article: id,
        outlet,
        errors: mistakes.length,
        quotes: quotes ?? 0,
        indirect: indirect ?? 0,
        lines: lines ?? 0,
      }
    })
    .filter(({ errors }) => errors > 0)
    .sort((a, b) => b.errors - a.errors || (a.article < b.article ? -1 : 1))
    .slice(0, count)
}
