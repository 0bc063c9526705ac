import type { Act } from './acts.ts'
import type { MentionContext } from './phrase.ts'
import { skipAdverbs } from './subjects.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** How far behind a cue and its subject the “that” of its content may stand: tokens. Nine in ten stand within 13. */
const THAT_TOKENS_MAX = 30

/**
 * The token at which the content of a cue begins, before the next act: behind “that” or a colon, at marks, or at what
 * the cue governs. Undefined when it has none.
 */
export function contentStart(
  sentence: readonly Token[],
  act: Act,
  next: number,
  context: MentionContext,
): number | undefined {
  const reach = Math.min(next, act.next + THAT_TOKENS_MAX, sentence.length)
  const governed = governedStart(sentence, act, reach, context)
  if (governed !== undefined) return governed
  for (let at = act.next; at < reach; at++) {
    const token = sentence[at]
    if (token?.kind === 'word' && token.form.complementizer) {
      // «بمعنى أنّ»، «شريطة أن»: “that” belongs to the word before it.
      return belongsTo(sentence, at, context) ? undefined : behindThat(sentence, at)
    }
    if (token?.kind === 'colon') {
      const that = wordAt(sentence, at + 1)?.form.complementizer
      return that ? behindThat(sentence, at + 1) : at + 1
    }
    if (token?.kind === 'stretch' && isBehindCue(sentence, act.next, at, context)) return at
  }
  return undefined
}

function belongsTo(sentence: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  const before = wordAt(sentence, at - 1)
  return before !== undefined && lexicon.thatOwners.has(before.fold)
}

function behindThat(sentence: readonly Token[], at: number): number {
  return sentence[at + 1]?.kind === 'colon' ? at + 2 : at + 1
}

/** Marks right behind a cue and its subject, adverbs and commas apart. */
function isBehindCue(sentence: readonly Token[], from: number, at: number, context: MentionContext): boolean {
  const reached = skipAdverbs(sentence, from, context)
  return (
    reached >= at ||
    (sentence[reached]?.kind === 'comma' && skipAdverbs(sentence, reached + 1, context) >= at)
  )
}

/** Content that a preposition or the verb itself governs: «دعا إلى وقف …»، «أعلنت تسليم …»، «طالب الوزارة بـ…». */
function governedStart(
  sentence: readonly Token[],
  act: Act,
  reach: number,
  context: MentionContext,
): number | undefined {
  const takes = act.cue?.takes
  // Inside what somebody tells only a clause of its own is told again.
  if (!takes || act.told) return undefined
  let at = skipAdverbs(sentence, act.next, context)
  if (sentence[at]?.kind === 'comma') at = skipAdverbs(sentence, at + 1, context)
  const word = wordAt(sentence, at)
  if (!word || at >= reach || word.form.complementizer) return undefined
  const behind = wordAt(sentence, at + 1)
  if (takes.has(word.fold)) {
    if (!behind) return sentence[at + 1]?.kind === 'stretch' ? at + 1 : undefined
    return behind.form.complementizer || isOccasion(behind, context) ? undefined : at + 1
  }
  const noun = word.unpreposed
  if (noun && takes.has(word.fold.charAt(0)) && !isOccasion(noun, context)) return at
  if (word.form.preposition || word.form.cue) return undefined
  // A participle has no subject behind it: whatever noun follows is its object.
  const free = act.form === 'participle' || act.form === 'noun'
  if (takes.has('object') && (free || (act.subject !== undefined && !act.cue?.labels))) return at
  if (!takes.has('noun') || isOccasion(word, context)) return undefined
  return free || word.form.contentNoun ? at : nounBehindApposition(sentence, at, reach)
}

/** «أعلن النادي حامل اللقب أمس تمديد …»: the noun that opens the content, behind what describes the subject. */
function nounBehindApposition(sentence: readonly Token[], from: number, reach: number): number | undefined {
  for (let at = from + 1; at < reach; at++) {
    const token = sentence[at]
    if (token?.kind === 'colon' || (token?.kind === 'word' && token.form.complementizer)) return undefined
    if (token?.kind !== 'word' || !token.form.contentNoun || token.form.definite) continue
    const before = sentence[at - 1]
    if (before?.kind !== 'word' || before.form.definite || before.form.adverb || before.form.barred) return at
  }
  return undefined
}

function isOccasion(word: Word, { lexicon }: MentionContext): boolean {
  return lexicon.occasions.has(word.fold)
}
