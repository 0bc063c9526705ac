import { isLetter } from '../text/classes.ts'
import { contains, type Range } from '../text/range.ts'
import type { Openings } from './lexicon/lexicon.ts'
import type { Stretch } from './stretches.ts'
import { firstAt, type Word } from './word.ts'

/** A piece of a sentence: a word, a stretch in marks taken as one, or a sign that divides. */
export type Token = Word | Marked | (Range & { readonly kind: Divider })

/** A stretch in marks as one token; its place holds the marks. */
export interface Marked extends Range {
  readonly kind: 'stretch'
  readonly stretch: Stretch
  /** The words inside. */
  readonly words: readonly Word[]
}

export type Divider = 'comma' | 'colon' | 'stop' | 'dash' | 'bracket-open' | 'bracket-close'

/** By code unit. */
const DIVIDERS: ReadonlyMap<number, Divider> = new Map(
  Object.entries({
    comma: '،,؛;',
    colon: ':',
    stop: '.؟?!…۔|',
    dash: '-–—',
    'bracket-open': '([',
    'bracket-close': ')]',
  } satisfies Record<Divider, string>).flatMap(([kind, signs]) =>
    [...signs].map((sign) => [sign.charCodeAt(0), kind as Divider]),
  ),
)

/**
 * The words, marked stretches and dividers of a range, in order, from the words of its line. Words inside a stretch are
 * the stretch's own.
 */
export function readTokens(
  text: string,
  range: Range,
  stretches: readonly Stretch[],
  words: readonly Word[],
): Token[] {
  const tokens: Token[] = []
  let next = firstAt(words, range.start)
  let at = range.start
  for (const stretch of stretches) {
    const { outer } = stretch
    if (!contains(range, outer)) continue
    next = pushProse(text, at, outer.start, words, next, tokens)
    const first = next
    while (next < words.length && (words[next]?.end ?? 0) <= outer.end) next++
    tokens.push({
      kind: 'stretch',
      stretch,
      start: outer.start,
      end: outer.end,
      words: words.slice(first, next),
    })
    // A full stop before the closing mark ends the sentence as one after it does.
    if (text.charAt(stretch.end - 1) === '.') tokens.push({ kind: 'stop', start: outer.end, end: outer.end })
    at = outer.end
  }
  pushProse(text, at, range.end, words, next, tokens)
  return withoutAsides(tokens)
}

/** Push the words of a place, from a word on, with the dividers between them. Gives the number of the word behind it. */
function pushProse(
  text: string,
  start: number,
  end: number,
  words: readonly Word[],
  first: number,
  tokens: Token[],
): number {
  let at = start
  let next = first
  for (let word = words[next]; word && word.end <= end; word = words[++next]) {
    pushDividers(text, at, word.start, tokens)
    tokens.push(word)
    at = word.end
  }
  pushDividers(text, at, end, tokens)
  return next
}

/** Words in brackets are an aside if they are this few: an abbreviation, an age, another spelling. */
const ASIDE_TOKENS_MAX = 6

/**
 * Short asides in brackets or between dashes left out: «الاتحاد الدولي لكرة القدم (فيفا)، …» reads as if they were not
 * there.
 */
function withoutAsides(tokens: Token[]): Token[] {
  if (!tokens.some(({ kind }) => kind === 'bracket-open' || kind === 'dash')) return tokens
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const end = endOfAside(tokens, at, kept.at(-1))
    if (end >= 0) at = end
    else kept.push(token)
  }
  return kept
}

/** Number of the token that closes an aside which begins at a token; −1 where none does. */
function endOfAside(tokens: readonly Token[], at: number, before: Token | undefined): number {
  const kind = tokens[at]?.kind
  if (kind === 'bracket-open') return canHaveAside(before) ? asideEnd(tokens, at) : -1
  return kind === 'dash' && before?.kind === 'word' ? dashedEnd(tokens, at) : -1
}

/** Between dashes, where a list or a dialogue could stand as well, an aside is shorter. */
const DASHED_TOKENS_MAX = 4

/** «كلية الزراعة - فرع المرج - عن …»: number of the dash that closes a few words without speech, a word behind it. */
function dashedEnd(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at <= open + 1 + DASHED_TOKENS_MAX; at++) {
    const token = tokens[at]
    if (token?.kind === 'dash') return at > open + 1 && tokens[at + 1]?.kind === 'word' ? at : -1
    if (token?.kind !== 'word' || token.cue || token.form.source || token.form.complementizer) return -1
  }
  return -1
}

/** «إنّ (مشروع الري) سيبدأ»: right behind “that”, a preposition or a sign, brackets hold what the sentence is about. */
function canHaveAside(before: Token | undefined): boolean {
  return (
    before?.kind === 'stretch' ||
    (before?.kind === 'word' && !before.form.complementizer && !before.form.preposition)
  )
}

/** Number of the bracket that closes a short aside of words alone; −1 for any other bracket. */
function asideEnd(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at <= open + 1 + ASIDE_TOKENS_MAX && at < tokens.length; at++) {
    const kind = tokens[at]?.kind
    if (kind === 'bracket-close') return at
    if (kind !== 'word') return -1
  }
  return -1
}

/** A longer run without a full stop is a list or no prose; it is cut, so that work on a sentence stays bounded. */
const SENTENCE_TOKENS_MAX = 400

/** The tokens cut into sentences; the stops themselves are left out. */
export function readSentences(tokens: readonly Token[]): Token[][] {
  const whole = withoutAbbreviations(tokens)
  const sentences: Token[][] = []
  let from = 0
  // Each is cut out in one piece: an array that grows token by token is copied several times.
  for (let at = 0; at < whole.length; at++) {
    const stop = whole[at]?.kind === 'stop'
    if (!stop && at + 1 - from < SENTENCE_TOKENS_MAX) continue
    const end = stop ? at : at + 1
    if (end > from) sentences.push(whole.slice(from, end))
    from = at + 1
  }
  if (from < whole.length) sentences.push(whole.slice(from))
  return sentences
}

/** The tokens without the stops that belong to the short form before them. */
function withoutAbbreviations(tokens: readonly Token[]): readonly Token[] {
  return tokens.some((_, at) => isAbbreviated(tokens, at))
    ? tokens.filter((_, at) => !isAbbreviated(tokens, at))
    : tokens
}

function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'stop') return false
  const before = wordAt(tokens, at - 1)
  return before?.form.abbreviation === true && before.end === token.start
}

/** The word of a token; undefined for every other kind and past the end. */
export function wordAt(tokens: readonly Token[], at: number): Word | undefined {
  // A place before the first token is asked about often, and reading one from an array is slow.
  const token = at < 0 ? undefined : tokens[at]
  // A kind that is sometimes undefined is compared slowly everywhere, and this is asked most often.
  if (token === undefined) return undefined
  return token.kind === 'word' ? token : undefined
}

/** The kind of a token; undefined past either end. */
export function kindAt(tokens: readonly Token[], at: number): Token['kind'] | undefined {
  return at < 0 ? undefined : tokens[at]?.kind
}

/** The phrase of a table that stands at a token; `first` is looked up in place of the token's own word. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  openings: Openings,
  first?: string,
): readonly string[] | undefined {
  const word = first === undefined ? wordAt(tokens, at) : undefined
  const start = word?.form.phrasal ? word.fold : first
  const phrases = start === undefined ? undefined : openings.get(start)
  // Nearly always there is none, and the look-up makes nothing then.
  return phrases && standingAt(tokens, at, phrases)
}

/** The phrase whose words behind the first stand behind a token. */
function standingAt(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
): readonly string[] | undefined {
  return phrases.find((phrase) => phrase.every((fold, i) => i === 0 || wordAt(tokens, at + i)?.fold === fold))
}

function pushDividers(text: string, from: number, to: number, tokens: Token[]): void {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === SPACE) continue
    const kind = DIVIDERS.get(unit)
    if (!kind || (kind === 'stop' && !endsSentence(text, at))) continue
    if (kind === 'dash' && !(isEdge(text.charAt(at - 1)) || isEdge(text.charAt(at + 1)))) continue
    tokens.push({ kind, start: at, end: at + 1 })
  }
}

const SPACE = 0x20

const isEdge = (sign: string): boolean => sign === '' || /\s/.test(sign)

/** A full stop between letters, or after a single letter, abbreviates: أ.ف.ب، د. سعيد. */
function endsSentence(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return true
  // A space left out after a word's full stop: «أخطار.وقال». Short runs of letters abbreviate.
  if (isLetter(text, at + 1))
    return isArabicWord(text, at - ABBREVIATION_UNITS_MIN, at) && isArabicWord(text, at + 1, at + 3)
  if (/\p{N}/u.test(text.charAt(at + 1))) return false
  return !(isLetter(text, at - 1) && !isLetter(text, at - 2))
}

/** Longer runs of letters before a full stop are words. */
const ABBREVIATION_UNITS_MIN = 4

/** Letters of a script without capitals, where a full stop between words is a space left out. */
function isArabicWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (!(unit >= 0x620 && unit <= 0x6d3)) return false
  }
  return true
}
