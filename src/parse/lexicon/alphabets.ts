/**
 * Letters of the languages written in Arabic letters that Arabic itself has not, by language tag. An earlier row is
 * more telling: Urdu uses the Persian letters too. Source: the alphabets of Urdu, Sorani Kurdish and Persian.
 */
export const FOREIGN_LETTERS: readonly (readonly [string, string])[] = [
  ['ur', 'ٹڈڑںےہ'],
  ['ckb', 'ڕڵۆێ'],
  ['fa', 'پچژگکی'],
]

/** Function words of which every English text is full; some of them are words of its neighbours too. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the of and to in is that it was for on with been have said she they this from has were who their would not we are but'.split(
    ' ',
  ),
)

/** Those among them that Dutch, German, the Romance and the Nordic languages have not: one at least must stand there. */
export const ENGLISH_ALONE: ReadonlySet<string> = new Set(
  'the and that with said she they this from were who their would'.split(' '),
)
