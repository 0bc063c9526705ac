import { type Range, trim } from '../text/range.ts'
import type { RoledLine } from './blocks.ts'
import { readStretches, type Stretch } from './stretches.ts'
import { readSentences, readTokens, type Token, wordAt } from './tokens.ts'
import { firstAt, type Word } from './word.ts'

/** A block, or the inside of a quotation, cut into sentences of tokens. */
export interface Passage {
  readonly range: Range
  readonly stretches: readonly Stretch[]
  readonly sentences: readonly (readonly Token[])[]
  /** Closing marks that nothing opens and nothing explains. */
  readonly strays: readonly Range[]
}

/** The passage of a block, without a byline or dateline glued to its front. `seen` is the text as marks are paired in it. */
export function readPassage(text: string, line: RoledLine, seen: string = text): Passage {
  const range = line.prefix
    ? trim(text, { start: line.prefix.end, end: line.end })
    : { start: line.start, end: line.end }
  const found = readStretches(seen, range)
  const repaired = found.map((stretch) =>
    stretch.marks === 'close-only' ? openWhereSaid(text, stretch, line.words) : stretch,
  )
  const stretches = repaired.flatMap((stretch) =>
    stretch?.marks === 'open-only'
      ? isIntroduced(text, stretch, range, line.words)
        ? endWhereTold(text, stretch, line.words)
        : stretch.inner
      : (stretch ?? []),
  )
  const strays = found
    .filter((_, i) => repaired[i] === undefined)
    .map(({ outer }) => ({ start: outer.end - 1, end: outer.end }))
  return {
    range,
    stretches,
    strays,
    sentences: readSentences(readTokens(text, range, stretches, line.words)),
  }
}

/** The inside of a quotation, where others may be quoted in turn. */
export function readInnerPassage(text: string, stretch: Stretch, words: readonly Word[]): Passage {
  const range = { start: stretch.start, end: stretch.end }
  return {
    range,
    stretches: stretch.inner,
    strays: [],
    sentences: readSentences(readTokens(text, range, stretch.inner, words)),
  }
}

/**
 * A quotation whose opening mark is missing begins after the last cue before the closing mark, at the word that says
 * “that” or at the colon. Undefined when there is none: then the mark is a stray.
 *
 * ```
 * … مضيفةً أنّ الخطط باقية".
 *              ^ here      ^ the mark
 * ```
 */
function openWhereSaid(text: string, stretch: Stretch, words: readonly Word[]): Stretch | undefined {
  const tokens = readTokens(text, stretch, [], words)
  const cue = tokens.findLastIndex((token) => token.kind === 'word' && token.cue !== undefined)
  if (cue < 0) return undefined
  const opens = tokens.findIndex((token, at) => at > cue && opensSpeech(tokens, at))
  const said = tokens[opens]
  if (!said) return undefined
  const inside = trim(text, { start: said.end, end: stretch.end })
  return inside.end > inside.start
    ? { ...stretch, ...inside, outer: { start: inside.start, end: stretch.outer.end } }
    : undefined
}

/** A cue or “that” stands so near before the speech it brings in: words. */
const INTRODUCED_WORDS_MAX = 15

/** Whether something before an opening mark that nothing closes brings speech in; if not, the mark is a stray. */
function isIntroduced(text: string, { outer }: Stretch, { start }: Range, words: readonly Word[]): boolean {
  const before = text.slice(start, outer.start).trimEnd()
  if (before === '' || /[:؛]$/u.test(before)) return true
  const next = firstAt(words, outer.start)
  return words
    .slice(Math.max(0, next - INTRODUCED_WORDS_MAX), next)
    .some(({ form }) => form.cue !== undefined || form.complementizer || form.source !== undefined)
}

/**
 * A quotation whose closing mark is missing ends where the reporter goes on with a participle of his own; marks behind
 * that place stand by themselves.
 *
 * ```
 * قالت: «لن نغلق السوق، مضيفةً أنّ العمل مستمر.
 *                     ^ here
 * ```
 */
function endWhereTold(text: string, stretch: Stretch, words: readonly Word[]): Stretch[] {
  const tokens = readTokens(text, stretch, [], words)
  const told = tokens.findIndex(
    (token, at) => at > 1 && tokens[at - 1]?.kind === 'comma' && goesOn(tokens, at),
  )
  const comma = tokens[told - 1]
  if (!comma) return [stretch]
  const inside = trim(text, { start: stretch.start, end: comma.start })
  const within = (part: Stretch) => part.outer.end <= inside.end
  return [
    {
      ...stretch,
      ...inside,
      outer: { start: stretch.outer.start, end: inside.end },
      inner: stretch.inner.filter(within),
    },
    ...stretch.inner.filter((part) => part.outer.start >= comma.end),
  ]
}

/** A participle of saying with what it governs: «مضيفةً أنّ»، «داعياً إلى». */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (word?.cue?.form !== 'participle' || !next) return false
  return (
    next.form.complementizer || next.form.preposition || word.cue.takes?.has(next.fold.charAt(0)) === true
  )
}

function opensSpeech(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return tokens[at]?.kind === 'colon' || (word !== undefined && word.form.complementizer)
}
