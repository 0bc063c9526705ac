import type { Letters } from '../lexicon.ts'

/**
 * Whether the letters of a word can be those of a verb alone, so that it is no part of a name, whatever a list of words
 * knows of it.
 *
 * ```
 * يعاجله، يسألني      يتنافس، يستعرض      يسرعون        ابتسم، استشهد
 * ^ a pronoun behind  ^ stems V and X     ^ a plural    ^ VIII and X, the third letter of the root no long vowel
 * ```
 */
export function isLongVerb({ bare }: Letters): boolean {
  return IMPERFECT.test(bare) || PERFECT.test(bare)
}

const IMPERFECT = /^و?ي(?:[^اويى]..?.?.?(?:ه|ها|هم|هما|[^اوي]ني)|[^اوي]...?ون|ت[^اويةم]..+|ست..+)$/
const PERFECT = /^(?:ا[^اوينسل]ت[^اويىنر][^اويىة]|است[^اويىأرب][^اويى][^اويى]?)ت?$/

/**
 * The same where a name would begin: «يطمح», «يدلو», «ينتقل». A surname from another language may have these letters
 * («يلدز»); given names that begin with ي have a long vowel there or behind.
 */
export function isVerbShape(word: Letters): boolean {
  return SHORT_IMPERFECT.test(word.bare) || isLongVerb(word)
}

const SHORT_IMPERFECT = /^ي(?:[^اويىئ][^اويىئؤءآ]{2}|[^اوي]{2}و|[^اوي]ت[^اويى].)$/
