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

/** A word without vowel signs, tatweel and invisible characters; its letters as printed. */
export function bare(word: string): string {
  return word.replace(SILENT, '')
}

/** A word as it is compared: bare, hamza seats and final letters made one, lower case, ready-made forms taken apart. */
export function foldWord(word: string): string {
  // NFKC joins a hamza written apart with its seat and takes presentation forms apart, before signs are dropped.
  return bare(word.normalize('NFKC'))
    .replace(HAMZA, (letter) => LETTERS[letter] ?? letter)
    .toLowerCase()
}

/** A name or phrase as it is compared: folded words with single spaces between, nothing else. */
export function foldPhrase(phrase: string): string {
  return foldWord(phrase)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
