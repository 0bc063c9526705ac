import type { GoldSpeaker } from './gold.ts'

/** `full`: the name the annotators gave. `accepted`: that or any form by which the article means the same speaker. */
export type Strictness = 'full' | 'accepted'

/**
 * Whether the names given for a quotation are those of its gold speaker; without one, whether none are given.
 * A group may be given whole, or by two names or more that each stand inside one of its forms.
 */
export function namesSpeaker(
  names: readonly string[],
  speaker: GoldSpeaker | undefined,
  strictness: Strictness,
): boolean {
  if (speaker === undefined || names.length === 0) return speaker === undefined && names.length === 0
  const forms = [speaker.name, ...(strictness === 'full' ? [] : speaker.accept)].map(foldName)
  if (forms.includes(foldName(names.join(' و')))) return true
  return (
    speaker.kind === 'group' &&
    names.length > 1 &&
    names.map(foldName).every((name) => name !== '' && forms.some((form) => form.includes(name)))
  )
}

/**
 * A name as measuring compares it. It folds less than `foldPhrase` of the parser does, and must stay as it is, so that
 * figures of different days compare: vowel signs, tatweel and direction marks fall away, hamza seats and final letters
 * become one, whatever is neither letter nor digit is a space.
 */
export function foldName(name: string): string {
  const words: string[] = []
  let word = ''
  for (const letter of name.normalize('NFKC').toLowerCase()) {
    if (isSilent(letter.codePointAt(0) ?? 0)) continue
    if (isLetterOrDigit.test(letter)) {
      word += sameLetter[letter] ?? letter
    } else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  if (word !== '') words.push(word)
  return words.join(' ')
}

const isLetterOrDigit = /[\p{L}\p{N}]/u

const sameLetter: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
}

/** Vowel signs, superscript alef, tatweel; zero-width characters, direction marks, embeddings, isolates. */
const silent: readonly (readonly [number, number])[] = [
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
]

function isSilent(code: number): boolean {
  return silent.some(([from, to]) => code >= from && code <= to)
}
