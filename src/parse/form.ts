import { isMark } from '../text/classes.ts'
import { bare, foldWord } from '../text/fold.ts'
import type { Cue, Head, Letters, Lexicon } from './lexicon/lexicon.ts'

/**
 * A printed word with all that its lexicon says of it, whatever stands around it. Made once and shared by every place
 * in every article where the word stands, since articles use few words often.
 */
export class Form implements Letters {
  readonly bare: string
  readonly fold: string
  readonly cue: Cue | undefined
  readonly head: Head | undefined
  /** It carries the article. */
  readonly definite: boolean
  /** A preposition is glued to it before the article. */
  readonly preposed: boolean
  readonly complementizer: boolean
  readonly preposition: boolean
  readonly adverb: boolean
  readonly place: boolean
  /** The form of a plural of people. */
  readonly people: boolean
  /** Its ending shows an ordinary word: a pronoun, a case. */
  readonly inflected: boolean
  /** An ordinary verb. */
  readonly verb: boolean
  /** An ordinary word: no part of a personal name. */
  readonly common: boolean
  /** A noun that reported speech opens with. */
  readonly contentNoun: boolean
  /** The phrases that name a source and begin with this word, a conjunction before it looked through. */
  readonly source: readonly (readonly string[])[] | undefined
  /** A noun that is never a name. */
  readonly thing: boolean
  /** It can be no part of a role or a name wherever it stands: a particle, a date, a number, a cue. */
  readonly barred: boolean
  /** A noun as roles are compared. */
  readonly stem: string
  readonly #vocabulary: Vocabulary
  readonly #printed: string
  #joined: Inner | null | undefined
  #preposed: Inner | null | undefined
  #bareNoun: Inner | null | undefined

  constructor(printed: string, vocabulary: Vocabulary) {
    const { lexicon } = vocabulary
    this.#printed = printed
    this.#vocabulary = vocabulary
    this.bare = bare(printed)
    this.fold = foldWord(printed)
    this.cue = lexicon.cue(this)
    this.head = lexicon.head(this)
    this.definite = lexicon.isDefinite(this)
    this.preposed = lexicon.isPreposed(this)
    this.complementizer = lexicon.isComplementizer(this)
    this.preposition = lexicon.prepositions.has(this.fold)
    this.adverb = lexicon.isAdverb(this, printed)
    this.place = lexicon.isPlace(this)
    this.people = lexicon.isPeople(this)
    this.inflected = lexicon.isInflected(this, printed)
    this.verb = lexicon.isVerb(this)
    this.common = lexicon.isCommon(this)
    this.contentNoun = lexicon.isContentNoun(this)
    this.thing = lexicon.isThing(this)
    this.source = vocabulary.sourcesOf(this)
    this.stem = lexicon.stem(this)
    this.barred = isBarred(this, lexicon)
  }

  /** The word behind a conjunction glued to it, and how many printed units come before it. */
  get joined(): Inner | undefined {
    this.#joined ??= this.#inner(this.#vocabulary.lexicon.conjunctionUnits(this)) ?? null
    return this.#joined ?? undefined
  }

  /** The noun behind a preposition glued to it; one written into its article has it back. */
  get unpreposed(): Inner | undefined {
    this.#preposed ??= this.#unpreposed() ?? null
    return this.#preposed ?? undefined
  }

  /** The word without its article. */
  get withoutArticle(): Inner | undefined {
    this.#bareNoun ??= this.#inner(this.#vocabulary.lexicon.articleUnits(this)) ?? null
    return this.#bareNoun ?? undefined
  }

  #inner(units: number): Inner | undefined {
    if (units === 0) return undefined
    return {
      units: printedUnits(this.#printed, units),
      form: this.#vocabulary.form(this.bare.slice(units)),
    }
  }

  #unpreposed(): Inner | undefined {
    const found = this.#vocabulary.lexicon.withoutPreposition(this)
    if (!found) return undefined
    return {
      units: printedUnits(this.#printed, found.units),
      form: this.#vocabulary.form(found.noun),
    }
  }
}

/** A word inside a word: its form, and where it begins in the printed one. */
export interface Inner {
  readonly units: number
  readonly form: Form
}

/** How many printed units hold the first so many bare ones, with the signs that hang on them. */
function printedUnits(printed: string, units: number): number {
  let at = 0
  for (let left = units; at < printed.length; at++) {
    if (isMark(printed, at) || bare(printed.charAt(at)) === '') continue
    if (left-- === 0) break
  }
  return at
}

function isBarred(form: Form, lexicon: Lexicon): boolean {
  if (/\p{N}/u.test(form.fold)) return true
  if (lexicon.stops.has(form.fold) || form.complementizer) return true
  const units = lexicon.conjunctionUnits(form)
  if (units > 0 && lexicon.stops.has(form.fold.slice(units))) return true
  const { days, weekdays, dayWords } = lexicon.calendar
  if (form.adverb || days.has(form.fold) || weekdays.has(form.fold) || dayWords.has(form.fold)) return true
  return form.cue !== undefined && !form.head && !form.preposition && !form.place
}

/** Longer words are no words of a language and are not kept. UTF-16 units. */
const FORM_UNITS_MAX = 64
/** Forms kept of each generation. A year of one newspaper uses some 200,000; the commonest 20,000 are 95 % of its text. */
const FORMS_MAX = 40_000

/**
 * The forms of a language that articles have used lately. What it gives depends on the word alone, so that parsing
 * stays pure; keeping is a matter of speed. When the young generation is full it becomes the old one, and what is used
 * again moves back: memory is bounded whatever is read.
 */
export class Vocabulary {
  readonly lexicon: Lexicon
  #young = new Map<string, Form>()
  #old = new Map<string, Form>()

  readonly #sources = new Map<string, (readonly string[])[]>()

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    for (const phrase of lexicon.sourcePrepositions) {
      const [first = ''] = phrase
      this.#sources.set(first, [...(this.#sources.get(first) ?? []), phrase])
    }
  }

  /** The phrases that name a source and begin with a word. */
  sourcesOf(word: Letters): readonly (readonly string[])[] | undefined {
    return (
      this.#sources.get(word.fold) ?? this.#sources.get(word.fold.slice(this.lexicon.conjunctionUnits(word)))
    )
  }

  /** The form of a printed word. */
  form(printed: string): Form {
    if (printed.length > FORM_UNITS_MAX) return new Form(printed, this)
    const known = this.#young.get(printed)
    if (known) return known
    if (this.#young.size >= FORMS_MAX) {
      this.#old = this.#young
      this.#young = new Map()
    }
    const old = this.#old.get(printed)
    const own = old ? printed : detached(printed)
    const form = old ?? new Form(own, this)
    this.#young.set(own, form)
    return form
  }
}

/** A copy of its own: a slice would keep the whole article it was cut from. */
function detached(word: string): string {
  const units: number[] = []
  for (let at = 0; at < word.length; at++) units.push(word.charCodeAt(at))
  return String.fromCharCode(...units)
}
