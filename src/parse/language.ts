import type { Direction } from '../../schemas/span.ts'
import type { Range } from '../text/range.ts'
import { countLetters, type LetterCounts, type Letters, lettersOf, RIGHT_TO_LEFT } from '../text/script.ts'
import { ENGLISH_ALONE, ENGLISH_WORDS, FOREIGN_LETTERS } from './lexicon/alphabets.ts'
import { ar } from './lexicon/ar.ts'
import { en } from './lexicon/en.ts'
import { plain } from './lexicon/plain.ts'
import { Vocabulary } from './vocabulary.ts'

/** A language and its base direction. */
export interface Language {
  readonly lang: string
  readonly dir: Direction
}

/** One foreign letter in this many says that the text is not Arabic; names alone bring far fewer. */
const FOREIGN_LETTER_EVERY = 40
/** In a short text, one foreign name alone brings fewer. */
const FOREIGN_LETTERS_MIN = 6

/**
 * The language of some stretches by their letters, which are counted where the reader has not; the supplied tag wins
 * where it is well formed.
 */
export function readLanguage(
  text: string,
  ranges: readonly Range[],
  supplied?: string,
  counts: readonly LetterCounts[] = ranges.map((range) => countLetters(text, range)),
): Language {
  const letters = lettersOf(counts)
  const { script } = letters
  const lang = wellFormed(supplied) ?? detect(text, ranges, letters)
  return { lang, dir: script && RIGHT_TO_LEFT.has(script) ? 'rtl' : script ? 'ltr' : dirOf(lang) }
}

/** The direction of a stretch by its letters alone. */
export function readDirection(counts: LetterCounts): Direction {
  const { script } = lettersOf([counts])
  return script && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
}

/** What the parser knows of a language; nothing for those it was not taught. */
export function vocabularyFor(lang: string): Vocabulary {
  return TAUGHT.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? UNTAUGHT
}

const TAUGHT: ReadonlyMap<string, Vocabulary> = new Map(
  [ar, en].map((lexicon) => [lexicon.lang, new Vocabulary(lexicon)]),
)
const UNTAUGHT = new Vocabulary(plain)

function detect(text: string, ranges: readonly Range[], { script, added }: Letters): string {
  if (script === 'latn') return isEnglish(text, ranges) ? 'en' : 'und'
  if (script === 'hebr') return 'he'
  if (script !== 'arab') return 'und'
  if (added < FOREIGN_LETTERS_MIN) return 'ar'
  const counts = countForeign(text, ranges)
  // A line break counts between two stretches.
  const length = ranges.reduce((sum, { start, end }) => sum + end - start + 1, -1)
  const telling = counts.findIndex(
    (count) => count >= FOREIGN_LETTERS_MIN && count * FOREIGN_LETTER_EVERY > length,
  )
  return FOREIGN_LETTERS[telling]?.[0] ?? 'ar'
}

/** Which rows of `FOREIGN_LETTERS` a code unit is in: a bit for each. */
const foreignRows = new Uint8Array(0x10000)
for (const [row, [, letters]] of FOREIGN_LETTERS.entries()) {
  for (const letter of letters) {
    const unit = letter.charCodeAt(0)
    foreignRows[unit] = (foreignRows[unit] ?? 0) | (1 << row)
  }
}

/** How many letters of each row of `FOREIGN_LETTERS` stand in some stretches. */
function countForeign(text: string, ranges: readonly Range[]): number[] {
  const counts = FOREIGN_LETTERS.map(() => 0)
  for (const { start, end } of ranges) {
    for (let at = start; at < end; at++) {
      const rows = foreignRows[text.charCodeAt(at)] ?? 0
      if (rows === 0) continue
      for (let row = 0; row < counts.length; row++)
        if (rows & (1 << row)) counts[row] = (counts[row] ?? 0) + 1
    }
  }
  return counts
}

function isEnglish(text: string, ranges: readonly Range[]): boolean {
  const words = ranges.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[a-z]+/g) ?? [],
  )
  const known = words.filter((word) => ENGLISH_WORDS.has(word)).length
  return known * 10 >= words.length && words.some((word) => ENGLISH_ALONE.has(word))
}

function wellFormed(lang: string | undefined): string | undefined {
  return lang !== undefined && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/.test(lang) ? lang : undefined
}

function dirOf(lang: string): Direction {
  return /^(ar|fa|ur|he|ckb|ps|sd|ug|yi)\b/i.test(lang) ? 'rtl' : 'ltr'
}
