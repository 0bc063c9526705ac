/**
 * Folding is for comparing only; what is served stays as printed.
 * Source of the letter table: the Arabic block of Unicode, grouped by what newsrooms interchange (hamza seats, final
 * ya and alef maqsura, ta marbuta and ha, Persian forms of kaf and ya).
 */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
}

// Harakat, Quranic marks, superscript alef, tatweel; then every other combining mark and format character.
const SILENT = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\p{M}\p{Cf}]/gu
const HAMZA = /[أإآٱىیئؤةک]/g
// Latin letters with an accent, ready-made: Latin-1, Extended-A and -B, Additional.
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g

/** A word without vowel signs, tatweel and invisible characters; its letters as printed. */
export function bare(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit >= FOLDS || folds[unit] === SLOW || folds[unit] === DROPPED) return word.replace(SILENT, '')
  }
  return word
}

/** A word as it is compared: bare, hamza seats and final letters made one, lower case, without accents,
 * ready-made forms taken apart. */
export function foldWord(word: string): string {
  // Most words are folded already: nothing is gathered before something differs.
  let units: number[] | undefined
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    const folded = unit < FOLDS ? (folds[unit] ?? SLOW) : SLOW
    if (folded === SLOW) return foldSlowly(word)
    if (units === undefined) {
      if (folded === unit) continue
      units = []
      for (let before = 0; before < at; before++) units.push(word.charCodeAt(before))
    }
    if (folded !== DROPPED) units.push(folded)
  }
  return units === undefined ? word : fromUnits(units)
}

/**
 * What a single unit of a word folds to; `undefined` where that depends on its neighbours, or it is dropped. A word whose
 * first or last unit folds to another one than that of a folded word is not that word.
 */
export function foldUnit(unit: number): number | undefined {
  const folded = unit < FOLDS ? (folds[unit] ?? SLOW) : SLOW
  return folded === SLOW || folded === DROPPED ? undefined : folded
}

function foldSlowly(word: string): string {
  // NFKC joins a hamza written apart with its seat and takes presentation forms apart, before signs are dropped.
  return word
    .normalize('NFKC')
    .replace(SILENT, '')
    .replace(HAMZA, (letter) => LETTERS[letter] ?? letter)
    .replace(ACCENTED, (letter) => letter.normalize('NFD').charAt(0))
    .toLowerCase()
}

/** Words are short; a text without a space is not, and has more units than a call takes arguments. */
function fromUnits(units: readonly number[]): string {
  let word = ''
  for (let at = 0; at < units.length; at += ARGUMENTS_MAX)
    word += String.fromCharCode(...units.slice(at, at + ARGUMENTS_MAX))
  return word
}

const ARGUMENTS_MAX = 1024

/** Latin and Arabic stand below this unit; what stands above is folded slowly. */
const FOLDS = 0x700
const DROPPED = 0xfffe
const SLOW = 0xffff
// A mark of another script joins its letter in NFKC; those of Arabic fold away with it.
const folds = new Uint16Array(FOLDS).map((_, unit) => {
  const folded = foldSlowly(String.fromCharCode(unit))
  if (unit >= 0x300 && unit < 0x600) return SLOW
  return folded.length === 0 ? DROPPED : folded.length === 1 ? folded.charCodeAt(0) : SLOW
})

/** A name or phrase as it is compared: folded words with single spaces between, nothing else. */
export function foldPhrase(phrase: string): string {
  const folded = foldWord(phrase)
  return isPlain(folded) ? folded : withoutSigns(folded)
}

/** Whether a folded phrase is letters of the basic alphabets with single spaces between, as nearly all names are. */
function isPlain(folded: string): boolean {
  let spaced = true
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    const letter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x621 && unit <= 0x64a && unit !== 0x640)
    if (!letter && (unit !== 0x20 || spaced)) return false
    spaced = !letter
  }
  return !spaced
}

function withoutSigns(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
