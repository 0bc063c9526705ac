import { hashAt } from '../text/hash.ts'
import { Form, type Forms } from './form.ts'
import { detached, FormTable } from './form-table.ts'
import type { Letters, Lexicon } from './lexicon/lexicon.ts'

/** Longer words are no words of a language and are not kept. UTF-16 units. */
const FORM_UNITS_MAX = 64
/** Forms kept of each generation. A year of one newspaper uses some 200,000; the commonest 20,000 are 95 % of its text. */
const FORMS_MAX = 100_000

/**
 * The forms of a language that articles have used lately. What it gives depends on the word alone, so that parsing
 * stays pure; keeping is a matter of speed. When the young generation is full it becomes the old one, and what is used
 * again moves back: memory is bounded whatever is read.
 */
export class Vocabulary implements Forms {
  readonly lexicon: Lexicon
  #young = new FormTable<Form>()
  #old = new FormTable<Form>()
  readonly #sources = new Map<string, (readonly string[])[]>()
  readonly phraseStarts: ReadonlySet<string>

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.phraseStarts = new Set(
      Object.values(lexicon).flatMap((part) => (part instanceof Map ? [...part.keys()] : [])),
    )
    for (const phrase of lexicon.sourcePrepositions) {
      const [first = ''] = phrase
      this.#sources.set(first, [...(this.#sources.get(first) ?? []), phrase])
    }
  }

  sourcesOf(word: Letters): readonly (readonly string[])[] | undefined {
    return (
      this.#sources.get(word.fold) ?? this.#sources.get(word.fold.slice(this.lexicon.conjunctionUnits(word)))
    )
  }

  form(printed: string): Form {
    return this.formAt(printed, 0, printed.length)
  }

  /** The form of the word that stands at a place in a text; `hash` is the word’s, where it is known. */
  formAt(text: string, start: number, end: number, hash = hashAt(text, start, end)): Form {
    if (end - start > FORM_UNITS_MAX) return new Form(text.slice(start, end), this)
    return this.#young.find(text, start, end, hash) ?? this.#renew(text, start, end, hash)
  }

  /** A form that is not among the young ones: an old one, or a new one. */
  #renew(text: string, start: number, end: number, hash: number): Form {
    if (this.#young.size >= FORMS_MAX) {
      this.#old = this.#young
      this.#young = new FormTable<Form>()
    }
    const form = this.#old.find(text, start, end, hash) ?? new Form(detached(text.slice(start, end)), this)
    this.#young.add(form, text, start, end, hash)
    return form
  }
}
