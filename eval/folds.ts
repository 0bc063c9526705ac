/** Outlets that are measured together. */
export interface Fold {
  /** From 1. */
  readonly number: number
  readonly outlets: readonly string[]
}

/** Deal outlets, sorted by name, to folds one after the other, so that an outlet is in one fold only. */
export function dealFolds(outlets: readonly string[], count: number): Fold[] {
  const sorted = [...new Set(outlets)].sort()
  return Array.from({ length: Math.min(count, sorted.length) }, (_, fold) => ({
    number: fold + 1,
    outlets: sorted.filter((_, at) => at % count === fold),
  }))
}
