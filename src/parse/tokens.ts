import { isLetter } from '../text/classes.ts'
import { contains, type Range } from '../text/range.ts'
import { readWords, type Word } from '../text/words.ts'
import type { Stretch } from './stretches.ts'

/** A piece of a sentence: a word, a stretch in marks taken as one, or a sign that divides. */
export type Token =
  | (Range & { readonly kind: 'word'; readonly word: Word })
  | (Range & { readonly kind: 'stretch'; readonly stretch: Stretch })
  | (Range & { readonly kind: Divider })

export type Divider = 'comma' | 'colon' | 'stop' | 'dash' | 'bracket-open' | 'bracket-close'

const DIVIDERS: Readonly<Record<string, Divider>> = {
  '،': 'comma',
  ',': 'comma',
  ':': 'colon',
  '.': 'stop',
  '؟': 'stop',
  '?': 'stop',
  '!': 'stop',
  '؛': 'stop',
  ';': 'stop',
  '…': 'stop',
  '۔': 'stop',
  '|': 'stop',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '(': 'bracket-open',
  '[': 'bracket-open',
  ')': 'bracket-close',
  ']': 'bracket-close',
}

/** The words, marked stretches and dividers of a range, in order. Words inside a stretch are not among them. */
export function readTokens(text: string, range: Range, stretches: readonly Stretch[]): Token[] {
  const tokens: Token[] = []
  let at = range.start
  for (const stretch of stretches) {
    if (!contains(range, stretch.outer)) continue
    pushProse(text, { start: at, end: stretch.outer.start }, tokens)
    tokens.push({ kind: 'stretch', stretch, start: stretch.outer.start, end: stretch.outer.end })
    // A full stop before the closing mark ends the sentence as one after it does.
    if (text.charAt(stretch.end - 1) === '.')
      tokens.push({ kind: 'stop', start: stretch.outer.end, end: stretch.outer.end })
    at = stretch.outer.end
  }
  pushProse(text, { start: at, end: range.end }, tokens)
  return withoutAsides(tokens)
}

/** Words in brackets are an aside if they are this few: an abbreviation, an age, another spelling. */
const ASIDE_TOKENS_MAX = 6

/** Short asides in brackets left out: «الاتحاد الدولي لكرة القدم (فيفا)، …» reads as if they were not there. */
function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const within = tokens.slice(at + 1, at + 2 + ASIDE_TOKENS_MAX)
    const length = token.kind === 'bracket-open' && kept.length > 0 ? within.findIndex(isBracket) : -1
    if (length >= 0 && within[length]?.kind === 'bracket-close' && within.slice(0, length).every(isWord))
      at += length + 1
    else kept.push(token)
  }
  return kept
}

function isBracket({ kind }: Token): boolean {
  return kind === 'bracket-open' || kind === 'bracket-close'
}

function isWord({ kind }: Token): boolean {
  return kind === 'word'
}

/** A longer run without a full stop is a list or no prose; it is cut, so that work on a sentence stays bounded. */
const SENTENCE_TOKENS_MAX = 400

/** The tokens cut into sentences; the stops themselves are left out. */
export function readSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]]
  for (const token of tokens) {
    const last = sentences.at(-1)
    if (token.kind === 'stop') sentences.push([])
    else if (last && last.length < SENTENCE_TOKENS_MAX) last.push(token)
    else sentences.push([token])
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

/** The word of a token; undefined for every other kind and past the end. */
export function wordAt(tokens: readonly Token[], at: number): Word | undefined {
  const token = tokens[at]
  return token?.kind === 'word' ? token.word : undefined
}

function pushProse(text: string, range: Range, tokens: Token[]): void {
  let at = range.start
  for (const word of readWords(text, range)) {
    pushDividers(text, at, word.start, tokens)
    tokens.push({ kind: 'word', word, start: word.start, end: word.end })
    at = word.end
  }
  pushDividers(text, at, range.end, tokens)
}

function pushDividers(text: string, from: number, to: number, tokens: Token[]): void {
  for (let at = from; at < to; at++) {
    const kind = DIVIDERS[text.charAt(at)]
    if (!kind || (kind === 'stop' && !endsSentence(text, at))) continue
    if (kind === 'dash' && !(/^\s?$/.test(text.charAt(at - 1)) || /^\s?$/.test(text.charAt(at + 1)))) continue
    tokens.push({ kind, start: at, end: at + 1 })
  }
}

/** A full stop between letters, or after a single letter, abbreviates: أ.ف.ب، د. سعيد. */
function endsSentence(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return true
  if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return false
  return !(isLetter(text, at - 1) && !isLetter(text, at - 2))
}
