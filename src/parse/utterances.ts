import type { QuoteKind } from '../../schemas/quote.ts'
import type { Act } from './acts.ts'
import { isCapital } from './capitals.ts'
import { isRightBehindMarks } from './clauses.ts'
import type { MentionContext } from './phrase.ts'
import { skipAdverbs } from './subjects.ts'
import { type Marked, type Token, wordAt } from './tokens.ts'

/** What a stretch in marks is: speech of a kind, and the number of the act that tells it. */
export interface Utterance {
  readonly kind: QuoteKind
  readonly act: number
  /** The cue stands behind it. */
  readonly behind?: true
}

/** One word alone in marks inside a report is a term, except where the cue names a thing with it. */
const FRAGMENT_WORDS_MIN = 2

/**
 * How a stretch is tied to the acts of its sentence, in a language that sets cues on either side of marks and divides a
 * quotation with them. Undefined for one that no act tells, or that is a name or a term.
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
  acts: readonly Act[],
  context: MentionContext,
): Utterance | undefined {
  return (
    dividing(sentence, at, acts) ??
    cueBehind(sentence, at, token, acts, context) ??
    cueBefore(sentence, at, token, acts, context)
  )
}

/** The second half of a quotation that its cue divides. */
function dividing(sentence: readonly Token[], at: number, acts: readonly Act[]): Utterance | undefined {
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
): Utterance | undefined {
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
): Utterance | undefined {
  const { lexicon } = context
  const act = acts.findLastIndex((other) => other.next <= at)
  const found = acts[act]
  if (!found) return undefined
  const sign = sentence[at - 1]?.kind
  const before = wordAt(sentence, at - 1)
  if (sign === 'colon') return { kind: 'direct', act }
  const capital = token.words[0] !== undefined && isCapital(token.words[0])
  const right = found.from === at && found.cue?.manner === 'saying'
  if (right && sign === 'comma') return { kind: 'direct', act }
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
