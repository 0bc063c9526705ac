import { hashAt } from '../text/hash.ts'

/** Marks of folded words: enough that those of an article's surnames are few among them. A power of two. */
const MARKS = 256

/** What is kept of a folded word's hash to tell it from most others, below `MARKS`. */
export function foldMark(fold: string): number {
  return hashAt(fold, 0, fold.length) & (MARKS - 1)
}

/** A folded word with its mark. */
export interface Folded {
  readonly fold: string
  readonly mark: number
}

export function foldedOf(fold: string): Folded {
  return { fold, mark: foldMark(fold) }
}

/**
 * Folded words that every word of an article is asked about. A mark, which a form knows of itself, rules nearly all of
 * them out: looking a string up costs several times as much.
 */
export class FoldSet extends Set<string> {
  readonly #marks = new Uint8Array(MARKS)

  override add(fold: string): this {
    this.#marks[foldMark(fold)] = 1
    return super.add(fold)
  }

  /** Whether the word of a form is among them. */
  holds({ fold, mark }: Folded): boolean {
    return this.#marks[mark] !== 0 && this.has(fold)
  }
}
