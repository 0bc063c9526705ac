import type { Lexicon } from './lexicon/lexicon.ts'
import type { MentionContext } from './phrase.ts'
import { phraseAt, type Token, wordAt } from './tokens.ts'

/** The token after adverbs, words of time and wishes. */
export function skipAdverbs(sentence: readonly Token[], from: number, { lexicon }: MentionContext): number {
  const { directions } = lexicon.calendar
  let at = from
  for (;;) {
    const wished = skipWish(sentence, at, lexicon)
    if (wished > at) {
      at = wished
      continue
    }
    const word = wordAt(sentence, at)
    if (!word || !(word.form.adverb || word.form.day || (at > from && directions.has(word.fold)))) return at
    at++
  }
}

/** «الملك سلمان -حفظه الله-»: the token after a wish, with the dashes around it. */
function skipWish(sentence: readonly Token[], at: number, lexicon: Lexicon): number {
  const dashed = sentence[at]?.kind === 'dash'
  const from = dashed ? at + 1 : at
  const wish = phraseAt(sentence, from, lexicon.wishes)
  if (!wish) return at
  const next = from + wish.length
  return dashed && sentence[next]?.kind === 'dash' ? next + 1 : next
}

/** The token after adverbs, dates, commas and auxiliaries. */
export function skipToVerb(sentence: readonly Token[], from: number, context: MentionContext): number {
  let at = from
  for (;;) {
    const skipped = skipAdverbs(sentence, at, context)
    const word = wordAt(sentence, skipped)
    const passes = sentence[skipped]?.kind === 'comma' || (word && word.form.opening)
    if (!passes) return skipped
    at = skipped + 1
  }
}
