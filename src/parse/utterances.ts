import type { QuoteKind } from '../../schemas/quote.ts'
import { skipAdverbs } from './asides.ts'
import { isRightBehindMarks, topicOf } from './clause-subjects.ts'
import type { MentionContext } from './phrase.ts'
import { isCapital } from './runs.ts'
import type { Act } from './shapes.ts'
import { type Marked, type Token, wordAt } from './tokens.ts'
import type { Turn, Turns } from './turns.ts'

/** What a stretch in marks is: speech of a kind, whose, and the number of the act that tells it. */
export interface Utterance {
  readonly kind: QuoteKind
  readonly turn: Turn | undefined
  readonly act?: number
}

/** Somebody speaks, or is told of, in the sentence before; the turn where it is known who. */
export interface Follows {
  readonly turn: Turn | undefined
}

/** What an utterance is read with: the acts of its sentence with their turns, and what the sentence follows. */
export interface UtteranceSetting {
  readonly acts: readonly Act[]
  readonly taken: readonly (Turn | undefined)[]
  readonly turns: Turns
  readonly context: MentionContext
  readonly follows: Follows | undefined
}

/** The act that ties marks to a speaker, and of what kind that makes them. */
interface Tie {
  readonly kind: QuoteKind
  readonly act: number
  /** The cue stands behind it. */
  readonly behind?: true
}

/** One word alone in marks inside a report is a term, except where the cue names a thing with it. */
const FRAGMENT_WORDS_MIN = 2

/**
 * What a stretch in marks is, in a language that sets cues on either side of marks and divides a quotation with them:
 * tied to an act of its sentence, behind somebody and a colon, or a sentence alone behind one in which somebody speaks.
 * Undefined for a name or a term.
 *
 * ```
 * “Not this year,” she said, “and not next.”        He called it “a mess”, Marlow said.
 *                  ^ tells both                        ^ labels
 * ```
 */
export function readUtterance(
  sentence: readonly Token[],
  at: number,
  token: Marked,
  { acts, taken, turns, context, follows }: UtteranceSetting,
): Utterance | undefined {
  const tie =
    dividing(sentence, at, acts) ??
    cueBehind(sentence, at, token, acts, context) ??
    cueBefore(sentence, at, token, acts, context)
  if (tie) {
    const turn = taken[tie.act]
    const rule =
      acts[tie.act]?.form === 'source' ? 'source-named' : tie.behind ? 'cue-after-quote' : turn?.rule
    return { kind: tie.kind, turn: turn && rule && { ...turn, rule }, act: tie.act }
  }
  // “Her daughter was less sure: “…””: whom the words before the colon are about.
  const about =
    sentence[at - 1]?.kind === 'colon' && acts.length === 0 ? topicOf(sentence, context) : undefined
  if (about) return { kind: 'direct', turn: turns.give(about, 'name-and-colon') }
  if (!follows || at > 0 || sentence.some(({ kind }) => kind === 'word')) return undefined
  const members = follows.turn?.members
  return { kind: 'direct', turn: members && { members, via: 'carried', rule: 'standing-alone' } }
}

/** What the next sentence of the block follows: whoever spoke in this one, else whom it is about. */
export function followOn(
  sentence: readonly Token[],
  acts: readonly Act[],
  taken: readonly (Turn | undefined)[],
  quote: { readonly turn: Turn | undefined } | undefined,
  turns: Turns,
  context: MentionContext,
): Follows | undefined {
  const about = acts.length === 0 ? topicOf(sentence, context) : undefined
  const turn = taken.findLast((found) => found !== undefined) ?? quote?.turn ?? (about && turns.tellOf(about))
  return turn || quote ? { turn } : undefined
}

/** The second half of a quotation that its cue divides. */
function dividing(sentence: readonly Token[], at: number, acts: readonly Act[]): Tie | undefined {
  const act = acts.findLastIndex((other) => other.next <= at && startOf(other) > 0)
  const found = acts[act]
  if (!found || !isRightBehindMarks(sentence, startOf(found))) return undefined
  const sign = sentence[at - 1]?.kind
  if (sign !== 'comma' && sign !== 'dash' && sign !== 'colon') return undefined
  return isNear(sentence, found.next, at) ? { kind: 'direct', act } : undefined
}

/** Nothing but adverbs, whom it was said to, and a participle between an act and the sign before marks. */
function isNear(sentence: readonly Token[], from: number, at: number): boolean {
  return sentence.slice(from, at - 1).every(({ kind }) => kind === 'word')
}

/** `“…,” said X`, `“…,” X said`, `… “…”, X said`. */
function cueBehind(
  sentence: readonly Token[],
  at: number,
  { words }: Marked,
  acts: readonly Act[],
  context: MentionContext,
): Tie | undefined {
  const act = acts.findIndex((other) => startOf(other) > at && !other.told)
  const found = acts[act]
  if (!found) return undefined
  const sign = sentence[at + 1]?.kind
  const comma = sign === 'comma' || sign === 'colon' ? at + 2 : at + 1
  const adjacent = startOf(found) === comma || (found.form === 'source' && found.at === comma)
  const opens = !sentence.slice(0, at).some(({ kind }) => kind === 'word')
  if (adjacent && opens && found.from === undefined) return { kind: 'direct', act, behind: true }
  if (adjacent && opens && (sign === 'colon' || isRightBehindMarks(sentence, startOf(found))))
    return { kind: 'direct', act, behind: true }
  // Inside what the cue behind it tells.
  const inside = found.before !== undefined || found.form === 'source'
  if (!inside || acts.slice(0, act).some((other) => other.form !== 'source' && !other.told)) return undefined
  return isFragment(sentence, at, words, context) ? { kind: 'partial', act, behind: true } : undefined
}

/** A cue before the marks: right before them, or telling what they stand in. */
function cueBefore(
  sentence: readonly Token[],
  at: number,
  token: Marked,
  acts: readonly Act[],
  context: MentionContext,
): Tie | undefined {
  const { lexicon } = context
  const act = acts.findLastIndex((other) => other.next <= at)
  const found = acts[act]
  if (!found) return undefined
  const sign = sentence[at - 1]?.kind
  const before = wordAt(sentence, at - 1)
  if (sign === 'colon') return { kind: 'direct', act }
  const capital = token.words[0] !== undefined && isCapital(token.words[0])
  const right = found.from === at && found.cue?.manner === 'saying'
  // “He was, he said, “tired of it””: marks that go on with the reporter's sentence are partial.
  if (right && sign === 'comma') return { kind: capital || startOf(found) === 0 ? 'direct' : 'partial', act }
  if (before && lexicon.namers.has(before.fold) && !right) return undefined
  if (right && !before?.form.complementizer && skipAdverbs(sentence, found.next, context) >= at)
    return { kind: capital && token.words.length >= FRAGMENT_WORDS_MIN ? 'direct' : 'partial', act }
  if (found.cue?.labels) return { kind: 'partial', act }
  const whole = token.words.length >= FRAGMENT_WORDS_MIN || at === sentence.length - 1
  if (before?.form.complementizer && whole && !isName(token)) return { kind: 'partial', act }
  // What does not stand in its content is speech only where the cue itself takes no content.
  const inside = found.from !== undefined ? found.from <= at : found.cue?.stance === true
  if (!inside) {
    const comma = sign === 'comma' && found.cue?.manner === 'saying' && capital
    return comma ? { kind: 'direct', act } : undefined
  }
  return isFragment(sentence, at, token.words, context) ? { kind: 'partial', act } : undefined
}

/** Somebody's words inside what is told of his, as against a name or a term. */
function isFragment(
  sentence: readonly Token[],
  at: number,
  words: Marked['words'],
  { lexicon }: MentionContext,
): boolean {
  const before = wordAt(sentence, at - 1)
  if (before && (lexicon.namers.has(before.fold) || isCapitalInside(sentence, at - 1))) return false
  if (words.every((word) => isCapital(word) || lexicon.prepositions.has(word.fold) || word.form.definite))
    return false
  if (words.length >= FRAGMENT_WORDS_MIN) return true
  const next = wordAt(sentence, at + 1)
  // “The plan was “dead””: what is said of a thing; “a “smart” meter” is a term.
  return before !== undefined && lexicon.copulas.has(before.fold) && next === undefined
}

function isCapitalInside(sentence: readonly Token[], at: number): boolean {
  const word = wordAt(sentence, at)
  return at > 0 && word !== undefined && isCapital(word)
}

function isName({ words }: Marked): boolean {
  return words.length > 0 && words.length < 4 && words.every((word) => isCapital(word))
}

const startOf = ({ start, at }: Act): number => start ?? at
