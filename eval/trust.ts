import type { Judgement } from './measure.ts'
import type { Share } from './tally.ts'

/** Quotations whose confidence lies from `from` up to `to`, the last bin's end included. */
export interface Bin extends Share {
  readonly from: number
  readonly to: number
}

/** How far `quote.confidence` can be believed. Quotations that have a speaker and a confidence count. */
export interface Trust {
  readonly bins: readonly Bin[]
  /** Those given `sureMin` or more. */
  readonly sure: Share
  /** Attributed quotations without a confidence. */
  readonly without: number
}

/** From here on a newsroom may take an attribution without reading it again. */
export const sureMin = 0.9

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]

/** Hold confidences against what turned out right; `undefined` when no quotation has one. */
export function readTrust(judgements: readonly Judgement[]): Trust | undefined {
  const attributed = judgements.filter((judgement) => judgement.attributed)
  const rated = attributed.flatMap(({ confidence, right }) =>
    confidence === undefined ? [] : [{ confidence, right }],
  )
  if (rated.length === 0) return undefined
  const within = (from: number, to: number): Share => {
    const those = rated.filter(({ confidence }) => confidence >= from && confidence < to)
    return { right: those.filter(({ right }) => right).length, of: those.length }
  }
  const bins = edges.slice(1).map((to, i) => {
    const from = edges[i] ?? 0
    return { from, to, ...within(from, to === 1 ? Number.POSITIVE_INFINITY : to) }
  })
  return {
    bins,
    sure: within(sureMin, Number.POSITIVE_INFINITY),
    without: attributed.length - rated.length,
  }
}

/** How often each rule decided, and how often it was right; the most used first. */
export function readRules(judgements: readonly Judgement[]): (Share & { readonly rule: string })[] {
  const rules = [...new Set(judgements.map(({ rule }) => rule))].map((rule) => {
    const those = judgements.filter((judgement) => judgement.rule === rule)
    return { rule, right: those.filter(({ right }) => right).length, of: those.length }
  })
  return rules.sort((a, b) => b.of - a.of || (a.rule < b.rule ? -1 : 1))
}
