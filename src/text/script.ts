import { isLetterUnit } from './classes.ts'
import type { Range } from './range.ts'

/** Writing systems that the parser tells apart. */
export type Script = 'arab' | 'latn' | 'hebr' | 'other'

/** Right-to-left scripts among them. */
export const RIGHT_TO_LEFT: ReadonlySet<Script> = new Set<Script>(['arab', 'hebr'])

/** The letters of some stretches of a text. */
export interface Letters {
  /** The script of most of them; undefined when there are none. Never the first letter's alone. */
  readonly script: Script | undefined
  /** How many belong to alphabets that add letters to Arabic's own. */
  readonly added: number
}

/** How many letters of each kind a stretch has, by the number of the kind. */
export type LetterCounts = readonly number[]

/** The script of most letters in a stretch. */
export function scriptOf(text: string, range: Range): Script | undefined {
  return lettersOf([countLetters(text, range)]).script
}

export function countLetters(text: string, { start, end }: Range): LetterCounts {
  const counts = NO_COUNTS.slice()
  for (let at = start; at < end; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? NO_LETTER
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** What the letters of some stretches say together. */
export function lettersOf(stretches: readonly LetterCounts[]): Letters {
  const counts = NO_COUNTS.slice()
  for (const stretch of stretches)
    for (let kind = ARABIC; kind <= ADDED; kind++) counts[kind] = (counts[kind] ?? 0) + (stretch[kind] ?? 0)
  const added = counts[ADDED] ?? 0
  counts[ARABIC] = (counts[ARABIC] ?? 0) + added
  let most = NO_LETTER
  for (let kind = ARABIC; kind < ADDED; kind++) if ((counts[kind] ?? 0) > (counts[most] ?? 0)) most = kind
  return { script: SCRIPTS[most], added }
}

/** Kinds of letters by number; Arabic letters that Arabic itself has not are counted apart. */
const SCRIPTS: readonly (Script | undefined)[] = [undefined, 'arab', 'latn', 'hebr', 'other']
const NO_LETTER = 0
const ARABIC = 1
const LATIN = 2
const HEBREW = 3
const OTHER = 4
const ADDED = SCRIPTS.length
const NO_COUNTS: readonly number[] = [...SCRIPTS, undefined].map(() => 0)

const kinds = new Uint8Array(0x10000)
for (let unit = 0; unit < kinds.length; unit++) kinds[unit] = kindOf(unit)

/** Letters of the Arabic block behind its basic alphabet, and the supplement. */
function isAdded(unit: number): boolean {
  return (unit >= 0x66e && unit <= 0x6d3) || (unit >= 0x750 && unit <= 0x77f)
}

function kindOf(unit: number): number {
  if (isAdded(unit)) return ADDED
  if (unit < 0x41 || isSurrogate(unit)) return NO_LETTER
  if (unit <= 0x24f) return isLetterUnit(unit) ? LATIN : NO_LETTER
  if (unit >= 0x590 && unit <= 0x5ff) return HEBREW
  if ((unit >= 0x620 && unit <= 0x64a) || (unit >= 0xfb50 && unit <= 0xfefc)) return ARABIC
  if (unit < 0x370) return NO_LETTER
  // Letters only: signs and digits of a block say nothing of the script a reader sees.
  return isLetterUnit(unit) ? OTHER : NO_LETTER
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}
