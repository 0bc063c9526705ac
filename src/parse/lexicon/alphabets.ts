/**
 * Letters of the languages written in Arabic letters that Arabic itself has not, by language tag. An earlier row is
 * more telling: Urdu uses the Persian letters too. Source: the alphabets of Urdu, Sorani Kurdish and Persian.
 */
export const FOREIGN_LETTERS: readonly (readonly [string, string])[] = [
  ['ur', 'ٹڈڑںےہ'],
  ['ckb', 'ڕڵۆێ'],
  ['fa', 'پچژگکی'],
]

/** Function words that no other language in Latin letters uses in such number. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'to',
  'in',
  'is',
  'that',
  'it',
  'was',
  'for',
  'on',
  'with',
  'been',
  'have',
])
