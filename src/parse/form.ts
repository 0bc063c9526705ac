import { isMark } from '../text/classes.ts'
import { bare, foldWord } from '../text/fold.ts'
import { opensDate } from './dates/starts.ts'
import { type Folded, type FoldSet, foldedOf, foldMark } from './fold-set.ts'
import { cueEntry, headEntry } from './lexicon/entries.ts'
import type { Cue, Head, Letters, Lexicon } from './lexicon/lexicon.ts'
import { type Opener, openerOf } from './openers.ts'

/** What a form is made with: its language, and the other forms of it. */
export interface Forms {
  readonly lexicon: Lexicon
  /** First words of the phrases in the lexicon's tables: all other words need not be looked up in any of them. */
  readonly phraseStarts: ReadonlySet<string>
  /** The phrases that name a source and begin with a word. */
  sourcesOf(word: Letters): readonly (readonly string[])[] | undefined
  /** The form of a printed word. */
  form(printed: string): Form
}

/**
 * A printed word with all that its lexicon says of it, whatever stands around it. Made once and shared by every place
 * in every article where the word stands, since articles use few words often.
 */
export class Form implements Letters {
  // What every word is asked stands first: forms lie anywhere in memory, and so one read of it brings all that.
  /** Where two words are printed as one: how many printed units the first has; 0 for one word. */
  readonly seam: number
  readonly fold: string
  /** What rules the folded word out of most sets of them. */
  readonly mark: number
  readonly cue: Cue | undefined
  /** The phrases that name a source and begin with this word, a conjunction before it looked through. */
  readonly source: readonly (readonly string[])[] | undefined
  #opener: Opener | null | undefined
  #head: Head | null | undefined
  /** The questions asked so far, and those with yes for an answer: a bit each. */
  #asked = 0
  #yes = 0
  /** What is compared of it without a conjunction; null where none is glued to it. */
  #behind: Folded | null | undefined
  readonly #forms: Forms
  readonly printed: string
  readonly bare: string
  #stem: string | undefined
  #joined: Inner | null | undefined
  #preposed: Inner | null | undefined
  #bareNoun: Inner | null | undefined

  constructor(printed: string, forms: Forms) {
    this.printed = printed
    this.#forms = forms
    this.bare = bare(printed)
    this.fold = foldWord(printed)
    this.mark = foldMark(this.fold)
    const cue = forms.lexicon.cue(this, printed)
    this.cue = cue && cueEntry(cue)
    this.source = forms.sourcesOf(this)
    this.seam = printedUnits(printed, forms.lexicon.seam(this))
  }

  get head(): Head | undefined {
    if (this.#head === undefined) {
      const head = this.#forms.lexicon.head(this)
      this.#head = head ? headEntry(head) : null
    }
    return this.#head ?? undefined
  }

  /**
   * Whether the word opens a mention by its kind of noun: itself, behind a conjunction, or, with the article, behind a
   * preposition; without the article what stands there is too often another word.
   */
  get opener(): Opener | undefined {
    if (this.#opener === undefined) this.#opener = openerOf(this, this.head, this.#forms.lexicon) ?? null
    return this.#opener ?? undefined
  }

  /** The first noun of a body's name. */
  get body(): boolean {
    return this.head?.kind === 'organization' && !this.head.closed
  }

  /** Whether the word behind a conjunction glued to it is in a set of folded words. */
  conjoined(folds: FoldSet): boolean {
    if (this.#behind === undefined) {
      const units = this.#forms.lexicon.conjunctionUnits(this)
      this.#behind = units > 0 ? foldedOf(this.fold.slice(units)) : null
    }
    return this.#behind !== null && folds.holds(this.#behind)
  }

  /** A noun as roles are compared. */
  get stem(): string {
    this.#stem ??= this.#forms.lexicon.stem(this)
    return this.#stem
  }

  /** It carries the article. */
  get definite(): boolean {
    return this.#ask(0, QUESTIONS.definite)
  }

  /** A preposition is glued to it before the article. */
  get preposed(): boolean {
    return this.#ask(1, QUESTIONS.preposed)
  }

  /** “That”. */
  get complementizer(): boolean {
    return this.#ask(2, QUESTIONS.complementizer)
  }

  get preposition(): boolean {
    return this.#ask(3, QUESTIONS.preposition)
  }

  get adverb(): boolean {
    return this.#ask(4, QUESTIONS.adverb)
  }

  /** A town, region or state. */
  get place(): boolean {
    return this.#ask(5, QUESTIONS.place)
  }

  /** The form of a plural of people. */
  get people(): boolean {
    return this.#ask(6, QUESTIONS.people)
  }

  /** Its ending shows an ordinary word: a pronoun, a case. */
  get inflected(): boolean {
    return this.#ask(7, QUESTIONS.inflected)
  }

  /** An ordinary verb. */
  get verb(): boolean {
    return this.#ask(8, QUESTIONS.verb)
  }

  /** An ordinary word: no part of a personal name. */
  get common(): boolean {
    return this.#ask(9, QUESTIONS.common)
  }

  /** A noun that reported speech opens with. */
  get contentNoun(): boolean {
    return this.#ask(10, QUESTIONS.contentNoun)
  }

  /** A noun that is never a name. */
  get thing(): boolean {
    return this.#ask(11, QUESTIONS.thing)
  }

  /** It can be no part of a role or a name wherever it stands: a particle, a date, a number, a cue. */
  get barred(): boolean {
    return this.#ask(12, QUESTIONS.barred)
  }

  /** A phrase of the lexicon's tables begins with it. */
  get phrasal(): boolean {
    return this.#ask(13, QUESTIONS.phrasal)
  }

  /** A date can begin with it. */
  get dated(): boolean {
    return this.#ask(14, QUESTIONS.dated)
  }

  /** It opens a sentence before subject or verb. */
  get opening(): boolean {
    return this.#ask(15, QUESTIONS.opening)
  }

  /** It says by itself which day, or that a day follows. */
  get day(): boolean {
    return this.#ask(16, QUESTIONS.day)
  }

  /** The word behind a conjunction glued to it, and how many printed units come before it. */
  get joined(): Inner | undefined {
    if (this.#joined === undefined)
      this.#joined = this.#inner(this.#forms.lexicon.conjunctionUnits(this)) ?? null
    return this.#joined ?? undefined
  }

  /** The noun behind a preposition glued to it; one written into its article has it back. */
  get unpreposed(): Inner | undefined {
    if (this.#preposed === undefined) this.#preposed = this.#unpreposed() ?? null
    return this.#preposed ?? undefined
  }

  /** The word without its article. */
  get withoutArticle(): Inner | undefined {
    if (this.#bareNoun === undefined)
      this.#bareNoun = this.#inner(this.#forms.lexicon.articleUnits(this)) ?? null
    return this.#bareNoun ?? undefined
  }

  /** A short form whose full stop ends no sentence. */
  get abbreviation(): boolean {
    return this.#ask(17, QUESTIONS.abbreviation)
  }

  /** A link inside a personal name: “son of”. */
  get nameLink(): boolean {
    return this.#ask(18, QUESTIONS.nameLink)
  }

  /** A preposition that can stand inside a role: “spokesman for”. */
  get rolePreposition(): boolean {
    return this.#ask(19, QUESTIONS.rolePreposition)
  }

  /** A field noun that goes on a role: “foreign affairs”. */
  get field(): boolean {
    return this.#ask(20, QUESTIONS.field)
  }

  /** An occasion of speech: “in a statement”. */
  get occasion(): boolean {
    return this.#ask(21, QUESTIONS.occasion)
  }

  /** A verb that may begin what the reporter adds. */
  get asideOpener(): boolean {
    return this.#ask(22, QUESTIONS.asideOpener)
  }

  /** Its letters are those of a verb where a name would begin. */
  get verbShape(): boolean {
    return this.#ask(23, QUESTIONS.verbShape)
  }

  /** The answer to a question, looked up when it is first asked. */
  #ask(number: number, question: Question): boolean {
    const bit = 1 << number
    if ((this.#asked & bit) === 0) {
      this.#asked |= bit
      if (question(this, this.#forms, this.printed)) this.#yes |= bit
    }
    return (this.#yes & bit) !== 0
  }

  #inner(units: number): Inner | undefined {
    if (units === 0) return undefined
    return {
      units: printedUnits(this.printed, units),
      form: this.#forms.form(this.bare.slice(units)),
    }
  }

  #unpreposed(): Inner | undefined {
    const found = this.#forms.lexicon.withoutPreposition(this)
    if (!found) return undefined
    return {
      units: printedUnits(this.printed, found.units),
      form: this.#forms.form(found.noun),
    }
  }
}

type Question = (form: Form, forms: Forms, printed: string) => boolean

/** What a lexicon is asked about a word, each at most once. */
const QUESTIONS = {
  definite: (form, { lexicon }) => lexicon.isDefinite(form),
  preposed: (form, { lexicon }) => lexicon.isPreposed(form),
  complementizer: (form, { lexicon }) => lexicon.isComplementizer(form),
  preposition: (form, { lexicon }) =>
    lexicon.prepositions.has(form.fold) && !lexicon.printedNouns.has(form.bare),
  adverb: (form, { lexicon }, printed) => lexicon.isAdverb(form, printed),
  place: (form, { lexicon }) => lexicon.isPlace(form),
  people: (form, { lexicon }) => lexicon.isPeople(form),
  inflected: (form, { lexicon }, printed) => lexicon.isInflected(form, printed),
  verb: (form, { lexicon }) => lexicon.isVerb(form),
  common: (form, { lexicon }) => lexicon.isCommon(form),
  contentNoun: (form, { lexicon }) => lexicon.isContentNoun(form),
  thing: (form, { lexicon }) => lexicon.isThing(form),
  barred: (form, { lexicon }) => isBarred(form, lexicon),
  phrasal: (form, forms) => forms.phraseStarts.has(form.fold),
  opening: (form, { lexicon }) => lexicon.openings.has(form.fold),
  day: (form, { lexicon: { calendar } }) =>
    calendar.days.has(form.fold) || calendar.weekdays.has(form.fold) || calendar.dayWords.has(form.fold),
  abbreviation: (form, { lexicon }) => lexicon.grammar?.abbreviations.has(form.fold) === true,
  nameLink: (form, { lexicon }) => lexicon.isNameLink(form),
  rolePreposition: (form, { lexicon }) => lexicon.rolePrepositions.has(form.fold),
  field: (form, { lexicon }) => lexicon.fields.has(form.fold),
  occasion: (form, { lexicon }) => lexicon.occasions.has(form.fold),
  asideOpener: (form, { lexicon }) => lexicon.asideOpeners.has(form.fold),
  verbShape: (form, { lexicon }) => lexicon.isVerbShape(form),
  dated: (form, { lexicon }) => opensDate(form.fold, lexicon.calendar),
} satisfies Record<string, Question>

/** A word inside a word: its form, and where it begins in the printed one. */
export interface Inner {
  readonly units: number
  readonly form: Form
}

/** How many printed units hold the first so many bare ones, with the signs that hang on them. */
function printedUnits(printed: string, units: number): number {
  if (units === 0) return 0
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
  if (form.adverb || form.day) return true
  return form.cue !== undefined && !form.head && !form.preposition && !form.place
}
