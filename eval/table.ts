import { type Column, columns, type Figures, type Report } from './report.ts'
import { type Counts, type Rates, ratesOf, type Share, shareOf, type Tally } from './tally.ts'
import { sureMin } from './trust.ts'

/** A report as lines for a terminal, without the errors. Figures are in hundredths. */
export function writeTables(report: Report): string[] {
  return [
    ...writeOverall(report.overall),
    '',
    ...writeRows(report),
    '',
    ...writeTrust(report),
    '',
    ...writeRules(report),
    ...writeWorst(report),
  ]
}

const labelWidth = 34

function writeOverall(counts: Report['overall']): string[] {
  const { kinds, fullName, attributed, lines } = counts
  const accepted = { right: attributed.right, of: kinds.of }
  const full = { right: fullName.right, of: kinds.of }
  return [
    `articles ${counts.articles}, items missing ${counts.missing}`,
    ...tallyRows(counts),
    `${label('speaker of a right span')} accepted ${percent(accepted)}  full name ${percent(full)}   (${kinds.of} matched)`,
    `${label('direct or partial, of a right span')} ${percent(kinds)}`,
    tallyRow('indirect speech, attributed', counts.indirect),
    `${label('line roles')} accuracy ${percent(lines)}  macro-F1 ${hundredths(counts.meanRoleF1)}`,
  ]
}

function tallyRows({ spans, looseSpans, attributed, fullName }: Counts): string[] {
  return [
    tallyRow('quote spans (IoU >= .85)', spans),
    tallyRow('quote spans (IoU >= .50)', looseSpans),
    tallyRow('attributed quotes', attributed),
    tallyRow('attributed quotes, full name', fullName),
  ]
}

function tallyRow(name: string, tally: Tally): string {
  const { precision, recall, f1 }: Rates = ratesOf(tally)
  const rates = `P ${hundredths(precision)}  R ${hundredths(recall)}  F1 ${hundredths(f1)}`
  return `${label(name)} ${rates}   (${tally.right} right, ${tally.given} given, ${tally.gold} gold)`
}

const headings: Readonly<Record<Column, string>> = {
  quotes: 'quotes F1',
  attributed: 'attributed F1',
  fullName: 'full name F1',
  kind: 'kind',
  indirect: 'indirect F1',
  roles: 'roles',
}

function writeRows({ outlets, folds, gap }: Report): string[] {
  const row = (name: string, articles: string, figures: Figures): string =>
    `${label(name)} ${articles.padStart(8)}${columns.map((column) => cell(figures[column], column)).join('')}`
  return [
    `${label('outlet')} articles${columns.map((column) => `  ${headings[column]}`).join('')}`,
    ...outlets.map(({ outlet, articles, figures }) => row(outlet, String(articles), figures)),
    ...folds.map(({ number, articles, figures }) => row(`fold ${number}`, String(articles), figures)),
    ...(folds.length > 1 ? [row('gap between best and worst fold', '', gap)] : []),
    ...folds.map(({ number, outlets: names }) => `fold ${number}: ${names.join(', ')}`),
  ]
}

function cell(value: number | undefined, column: Column): string {
  const text = value === undefined ? '–' : hundredths(value)
  return `  ${text.padStart(headings[column].length)}`
}

function writeTrust({ trust, folds }: Report): string[] {
  if (trust === undefined) return ['confidence: no quotation has one, so there is no reliability table']
  const sure = (share: Share): string =>
    `of ${share.of} given ${sureMin} or more ${share.right} right (${percent(share).trim()} %)`
  return [
    `${label('confidence')}    given    right    share`,
    ...trust.bins.map(
      ({ from, to, ...share }) =>
        `${label(`${from.toFixed(2)} to ${to.toFixed(2)}`)} ${count(share.of)} ${count(share.right)} ${sharePercent(share)}`,
    ),
    ...(trust.without > 0 ? [`${trust.without} attributed quotations have no confidence`] : []),
    sure(trust.sure),
    ...folds.flatMap(({ number, sure: own }) => (own ? [`  fold ${number}: ${sure(own)}`] : [])),
  ]
}

function writeRules({ rules }: Report): string[] {
  return [
    `${label('rule')}    given    right    share`,
    ...rules.map(
      ({ rule, ...share }) =>
        `${label(rule)} ${count(share.of)} ${count(share.right)} ${sharePercent(share)}`,
    ),
  ]
}

function writeWorst({ worst }: Report): string[] {
  if (worst.length === 0) return []
  return [
    '',
    `${label('worst articles')}   errors   quotes indirect    lines   outlet`,
    ...worst.map(
      ({ article, outlet, errors, quotes, indirect, lines }) =>
        `${label(article)} ${[errors, quotes, indirect, lines].map(count).join(' ')}   ${outlet}`,
    ),
  ]
}

const label = (name: string): string => name.padEnd(labelWidth)
const count = (n: number): string => String(n).padStart(8)
const hundredths = (value: number): string => (100 * value).toFixed(1).padStart(5)
const percent = (share: Share): string => hundredths(shareOf(share))
const sharePercent = (share: Share): string => (share.of === 0 ? '–' : percent(share)).padStart(8)
