import type { Cue, Head, Letters } from '../lexicon.ts'

/** What a word is by its letters alone. */
export interface Known {
  readonly head: (word: Letters) => Head | undefined
  readonly cue: (word: Letters) => Cue | undefined
  readonly isCommon: (word: Letters) => boolean
  readonly isContentNoun: (word: Letters) => boolean
  readonly isPlace: (word: Letters) => boolean
  /** Prepositions and particles that are no first part of another word. */
  readonly particles: ReadonlySet<string>
  /** What holds a word to a name: «عبدالعزيز» is one word. */
  readonly nameLinks: ReadonlySet<string>
}

/** Shorter words are not taken apart, nor are shorter parts taken for words. */
const WHOLE_UNITS_MIN = 6
const PART_UNITS_MIN = 4

/**
 * Where two words are printed as one, which happens where a link or another face of type began: behind a letter that
 * stands only at a word's end, or between two words of the lexicon where the whole is none.
 *
 * ```
 * صحيفةمحلية      كماأعلن      قالمدير
 *      ^ ta marbuta  ^ particle    ^ verb of speech, then an office
 * ```
 */
export function seamOf(word: Letters, known: Known): number {
  const { bare, fold } = word
  if (bare.length < WHOLE_UNITS_MIN) return 0
  const ending = /[ةى](?=[^\u0640ء])/.exec(bare)
  if (ending) return ending.index + 1
  if (bare.length !== fold.length) return 0
  if (known.isCommon(word) || known.cue(word) || known.head(word) || known.isPlace(word)) return 0
  for (let at = 2; at <= fold.length - PART_UNITS_MIN; at++) {
    const first = { bare: bare.slice(0, at), fold: fold.slice(0, at) }
    const second = { bare: bare.slice(at), fold: fold.slice(at) }
    if (joins(first, second, known)) return at
  }
  return 0
}

function joins(first: Letters, second: Letters, known: Known): boolean {
  const { head, cue, particles, nameLinks } = known
  if (nameLinks.has(first.fold)) return false
  const noun = head(second)
  const titled = noun?.kind === 'honorific' && second.bare.startsWith('ال')
  const opens = noun !== undefined && noun.kind !== 'pronoun' && (noun.kind !== 'honorific' || titled)
  if (particles.has(first.fold)) return opens || cue(second)?.form === 'verb'
  if (first.fold.length < PART_UNITS_MIN - 1) return false
  if (cue(first)?.form === 'verb') return opens
  // «مصادرالوزارة»: a word with the article of its own behind a noun of the lexicon.
  if (!second.bare.startsWith('ال') || head(first) === undefined) return false
  return opens || known.isContentNoun({ bare: second.bare.slice(2), fold: second.fold.slice(2) })
}
