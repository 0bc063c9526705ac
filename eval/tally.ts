/** What was found of what there is: how many are right, how many were given, how many the gold holds. */
export interface Tally {
  readonly right: number
  readonly given: number
  readonly gold: number
}

/** How many of how many. */
export interface Share {
  readonly right: number
  readonly of: number
}

/** Everything that is counted of one article or of many. */
export interface Counts {
  readonly articles: number
  readonly missing: number
  /** Quotations whose span is right. */
  readonly spans: Tally
  /** Quotations whose span is about right. */
  readonly looseSpans: Tally
  /** Right spans with an accepted speaker, and with the speaker's full name. */
  readonly attributed: Tally
  readonly fullName: Tally
  /** Right spans with the right kind. */
  readonly kinds: Share
  readonly indirect: Tally
  readonly lines: Share
  readonly roles: Readonly<Record<string, Tally>>
}

export const nothing: Tally = { right: 0, given: 0, gold: 0 }

export function addTallies(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, given: a.given + b.given, gold: a.gold + b.gold }
}

/** Add up what was counted of several articles. */
export function addCounts(all: readonly Counts[]): Counts {
  const tally = (name: 'spans' | 'looseSpans' | 'attributed' | 'fullName' | 'indirect'): Tally =>
    all.map((counts) => counts[name]).reduce(addTallies, nothing)
  const sum = (read: (counts: Counts) => number): number => all.reduce((total, one) => total + read(one), 0)
  const share = (name: 'kinds' | 'lines'): Share => ({
    right: sum((counts) => counts[name].right),
    of: sum((counts) => counts[name].of),
  })
  const roles: Record<string, Tally> = {}
  for (const [role, one] of all.flatMap((counts) => Object.entries(counts.roles)))
    roles[role] = addTallies(roles[role] ?? nothing, one)
  return {
    articles: sum((counts) => counts.articles),
    missing: sum((counts) => counts.missing),
    spans: tally('spans'),
    looseSpans: tally('looseSpans'),
    attributed: tally('attributed'),
    fullName: tally('fullName'),
    kinds: share('kinds'),
    indirect: tally('indirect'),
    lines: share('lines'),
    roles,
  }
}

export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and their harmonic mean, 0 to 1. What is not there to be found is found: no gold is recall 1. */
export function ratesOf({ right, given, gold }: Tally): Rates {
  const precision = given === 0 ? 1 : right / given
  const recall = gold === 0 ? 1 : right / gold
  const sum = precision + recall
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}

/** A share as a number, 0 of nothing. */
export function shareOf({ right, of }: Share): number {
  return of === 0 ? 0 : right / of
}

/** Roles seen fewer times than this in the gold say nothing about themselves. */
const roleLinesMin = 3

/** The mean F1 of the roles that the gold holds often enough; 0 when there are none. */
export function meanRoleF1(roles: Counts['roles']): number {
  const f1s = Object.values(roles)
    .filter(({ gold }) => gold >= roleLinesMin)
    .map((tally) => ratesOf(tally).f1)
  return f1s.length === 0 ? 0 : f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length
}
