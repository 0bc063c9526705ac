import type { MentionContext } from './phrase.ts'
import type { Word } from './word.ts'

/** Where the bare words of a name begin behind words with the article; 0 when there are none, or none before them. */
export function firstBare(words: readonly Word[], context: MentionContext): number {
  if (isFirstName(words, context)) return 0
  const bare = words.findIndex((word) => !word.form.definite || context.surnames.holds(word.form))
  return Math.max(bare, 0)
}

/**
 * How many words are what somebody does, before his name: «النجّار سعيد»، «قلب الدفاع السابق ريان …». They end with the
 * last word with the article that a bare one follows; عبد and the like hold their word to the name.
 */
export function tradeWords(words: readonly Word[], { surnames }: MentionContext): number {
  for (let last = words.length - 2; last >= 0; last--) {
    const [word, next] = [words[last], words[last + 1]]
    if (!word?.form.definite || !next || next.form.definite || surnames.holds(word.form)) continue
    const before = last > 0 ? words[last - 1] : undefined
    if (!next.form.nameLink && !(before && before.form.nameLink)) return last + 1
  }
  return 0
}

/** «الحسين أوعلي»: one word with the article that is nothing else, before one more, is a first name and no trade. */
export function isFirstName(words: readonly Word[], { lexicon }: MentionContext): boolean {
  const [first, second] = words
  if (!first?.form.definite || !second || second.form.definite) return false
  if (words.length > 2 && !second.form.nameLink) return false
  return !first.form.common && !first.withoutArticle.head && !first.head && !lexicon.qualifies(first, second)
}
