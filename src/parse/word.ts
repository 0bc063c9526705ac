import type { Range } from '../text/range.ts'
import { eachWord } from '../text/words.ts'
import type { Form, Inner } from './form.ts'
import type { Cue, Head, Letters } from './lexicon/lexicon.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word at its place in an article, with what the lexicon says of it. */
export class Word implements Range, Letters {
  readonly start: number
  readonly end: number
  readonly form: Form

  constructor(start: number, end: number, form: Form) {
    this.start = start
    this.end = end
    this.form = form
  }

  /** Words are tokens of a sentence. */
  get kind(): 'word' {
    return 'word'
  }

  get bare(): string {
    return this.form.bare
  }

  get fold(): string {
    return this.form.fold
  }

  get cue(): Cue | undefined {
    return this.form.cue
  }

  get head(): Head | undefined {
    return this.form.head
  }

  /** The word behind a conjunction glued to it: «والوزير». */
  get joined(): Word | undefined {
    return this.#inner(this.form.joined)
  }

  /** The noun behind a preposition glued to it: «للوزير». */
  get unpreposed(): Word | undefined {
    return this.#inner(this.form.unpreposed)
  }

  /** The word without its article; itself where it has none. */
  get withoutArticle(): Word {
    return this.#inner(this.form.withoutArticle) ?? this
  }

  #inner(inner: Inner | undefined): Word | undefined {
    return inner && new Word(this.start + inner.units, this.end, inner.form)
  }
}

/** The words of a stretch of text, in order; two that are printed as one are two. Linear. */
export function readWords(text: string, range: Range, vocabulary: Vocabulary): Word[] {
  const words: Word[] = []
  eachWord(text, range, (start, end, hash) => {
    const form = vocabulary.formAt(text, start, end, hash)
    if (form.seam === 0) {
      words.push(new Word(start, end, form))
      return
    }
    const seam = start + form.seam
    words.push(new Word(start, seam, vocabulary.formAt(text, start, seam)))
    words.push(new Word(seam, end, vocabulary.formAt(text, seam, end)))
  })
  return words
}

/** The words that stand wholly inside a range, of words in order. */
export function wordsWithin(words: readonly Word[], { start, end }: Range): readonly Word[] {
  const from = firstAt(words, start)
  let to = from
  while (to < words.length && (words[to]?.end ?? 0) <= end) to++
  return from === 0 && to === words.length ? words : words.slice(from, to)
}

/** Number of the first word that starts at a place or behind it. */
export function firstAt(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
