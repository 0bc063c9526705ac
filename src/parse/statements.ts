import { contains, type Range } from '../text/range.ts'
import type { Act } from './acts.ts'
import type { MentionContext } from './phrase.ts'
import { skipAdverbs } from './subjects.ts'
import { type Token, wordAt } from './tokens.ts'

/** What somebody is told to have said, without marks: from the first to the last word of the content. */
export interface Statement extends Range {
  /** Number of the act that tells it. */
  readonly act: number
}

/** How far behind a cue and its subject the “that” of its content may stand: tokens. */
const THAT_TOKENS_MAX = 30
/** Fewer words of content say nothing. */
const CONTENT_WORDS_MIN = 2

/** The reported speech of a sentence, in order of its acts. Linear in the tokens for each act's own part. */
export function readStatements(
  sentence: readonly Token[],
  acts: readonly Act[],
  context: MentionContext,
): Statement[] {
  return acts.flatMap((act, k) => {
    const next = acts[k + 1]?.at ?? sentence.length
    const found =
      act.form === 'source'
        ? sourceContent(sentence, acts, k, context)
        : contentAfter(sentence, act, next, acts.slice(k + 1), context)
    return found ? [{ ...found, act: k }] : []
  })
}

/** The content behind a cue: from “that”, a colon, a preposition or an object on, to where the telling ends. */
function contentAfter(
  sentence: readonly Token[],
  act: Act,
  next: number,
  later: readonly Act[],
  context: MentionContext,
): Range | undefined {
  if (act.cue?.stance) return undefined
  const from = contentStart(sentence, act, next, context)
  if (from === undefined) return undefined
  const to = contentEnd(sentence, from, later, context)
  return rangeOfContent(sentence, from, to)
}

/** The token at which the content begins; undefined when the act has none, or none without marks. */
function contentStart(
  sentence: readonly Token[],
  act: Act,
  next: number,
  context: MentionContext,
): number | undefined {
  const reach = Math.min(next, act.next + THAT_TOKENS_MAX, sentence.length)
  const taken = takenStart(sentence, act, reach, context)
  if (taken !== undefined) return taken
  for (let at = act.next; at < reach; at++) {
    const token = sentence[at]
    if (token?.kind === 'colon') return sentence[at + 1]?.kind === 'stretch' ? undefined : at + 1
    if (token?.kind === 'word' && token.form.complementizer) {
      return sentence[at + 1]?.kind === 'colon' ? at + 2 : at + 1
    }
  }
  return undefined
}

/** Content that a preposition or the verb itself governs: «دعا إلى وقف …»، «أعلنت تسليم …». */
function takenStart(
  sentence: readonly Token[],
  act: Act,
  reach: number,
  context: MentionContext,
): number | undefined {
  const takes = act.cue?.takes
  if (!takes) return undefined
  let at = skipAdverbs(sentence, act.next, context)
  if (sentence[at]?.kind === 'comma') at = skipAdverbs(sentence, at + 1, context)
  const word = wordAt(sentence, at)
  if (!word || at >= reach || word.form.complementizer) return undefined
  const behind = wordAt(sentence, at + 1)
  if (takes.has(word.fold))
    return behind && !behind.form.complementizer && !isOccasionWord(behind, context) ? at + 1 : undefined
  const glued = word.unpreposed
  if (glued && takes.has(word.fold.charAt(0)) && !isOccasionWord(glued, context)) return at
  if (!takes.has('noun') || word.form.preposition || word.form.cue) return undefined
  return word.form.thing ? at : undefined
}

function isOccasionWord(word: { readonly fold: string }, { lexicon }: MentionContext): boolean {
  return lexicon.occasions.has(word.fold)
}

/** The token behind the content: the next act that goes on with the telling, or what the reporter adds. */
function contentEnd(
  sentence: readonly Token[],
  from: number,
  later: readonly Act[],
  context: MentionContext,
): number {
  const act = later.find((other) => other.at > from && !other.told)
  const end = act?.at ?? sentence.length
  for (let at = from + 1; at < end; at++) {
    if (sentence[at]?.kind !== 'comma') continue
    const word = wordAt(sentence, at + 1)
    if (word && context.lexicon.asideOpeners.has(word.fold)) return at
  }
  return end
}

/** What a named source tells: behind it at the start of a sentence, before it anywhere else. */
function sourceContent(
  sentence: readonly Token[],
  acts: readonly Act[],
  k: number,
  context: MentionContext,
): Range | undefined {
  const act = acts[k]
  if (!act) return undefined
  if (act.at <= 1) {
    const comma = sentence[act.next]?.kind === 'comma' ? act.next + 1 : act.next
    const opens = wordAt(sentence, comma)
    const from = opens && context.lexicon.fronted.has(opens.fold) ? comma + 1 : comma
    return rangeOfContent(sentence, from, contentEnd(sentence, from, acts.slice(k + 1), context))
  }
  const before = acts.slice(0, k).findLast((other) => other.form !== 'source')
  // Another tells it; the source is his.
  if (before) return undefined
  return rangeOfContent(sentence, 0, act.at)
}

/** From the first to the last word of a run of tokens; undefined for one that says nothing, or in marks alone. */
function rangeOfContent(sentence: readonly Token[], from: number, to: number): Range | undefined {
  let [first, last] = [from, to - 1]
  while (first <= last && !isSaid(sentence[first])) first++
  while (last >= first && !isSaid(sentence[last])) last--
  const [start, end] = [sentence[first], sentence[last]]
  if (!start || !end || (first === last && start.kind === 'stretch')) return undefined
  const words = sentence.slice(first, last + 1).filter((token) => isSaid(token)).length
  const range = { start: start.start, end: end.end }
  return words >= CONTENT_WORDS_MIN ? range : undefined
}

function isSaid(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'stretch'
}

/** Whether marked words are all that a statement says. */
export function isWhole(statement: Range, outer: Range): boolean {
  return contains(outer, statement)
}
