import { limits } from '../limits.ts'
import { withoutApostrophes } from './apostrophes.ts'
import type { RoledLine } from './blocks.ts'
import { Cast, type Member } from './cast.ts'
import { type Continuation, readContinuations } from './continued.ts'
import { FoldSet } from './fold-set.ts'
import { readHeadingQuotes } from './headings.ts'
import { introduce } from './introductions.ts'
import type { Mention } from './mention.ts'
import { type Passage, readPassage } from './passage.ts'
import { contextWith, type MentionContext } from './phrase.ts'
import { type QuoteFound, readSpeech, type SourceFound } from './quotes.ts'
import type { Readings } from './reading.ts'
import { isCapital } from './runs.ts'
import { Turns } from './turns.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readWords } from './word.ts'

/** A quotation and the number of the line it stands in. */
export interface PlacedQuote extends QuoteFound {
  readonly line: number
}

/** Who said what in an article, before ids are given. */
export interface Speech {
  readonly quotes: readonly PlacedQuote[]
  readonly sources: readonly SourceFound[]
  /** Marks that belong to nothing, by place. */
  readonly strays: readonly { readonly start: number; readonly end: number }[]
  /** Whom the cues name. */
  readonly subjects: readonly Mention[]
}

const PROSE = new Set(['standfirst', 'bullet', 'heading', 'paragraph', 'question', 'headline', 'caption'])
const HEADINGS = new Set(['headline', 'bullet', 'heading'])

/**
 * Read who says what: prose first, in order, so that a subject left out finds whoever spoke before it; headings after
 * it, since they name those whom the prose lets speak.
 */
export function readArticleSpeech(
  text: string,
  lines: readonly RoledLine[],
  vocabulary: Vocabulary,
  title?: string,
): Speech {
  if (vocabulary.lexicon.lang === 'und') return { quotes: [], sources: [], strays: [], subjects: [] }
  const { grammar } = vocabulary.lexicon
  const cast = new Cast(text, grammar)
  // Where an apostrophe looks like a single mark, marks are paired in a text that tells them apart.
  const seen = grammar ? withoutApostrophes(text, grammar.bareOwnerAfter) : text
  const passages = lines.map((line) => (PROSE.has(line.type) ? readPassage(text, line, seen) : undefined))
  const prose = passages.filter((passage) => passage !== undefined)
  const start = contextWith({ ...startContext(text, vocabulary), labels: repeatedLabels(prose) })
  const readings = introduce(prose, cast, start, title)
  const { context } = readings
  const continuations = readContinuations(text, lines, passages)
  const turns = new Turns(cast, grammar !== undefined)
  const quotes: PlacedQuote[] = []
  const sources: SourceFound[] = []
  const subjects: Mention[] = []
  lines.forEach((line, i) => {
    const passage = passages[i]
    if (!passage || line.type === 'headline' || quotes.length >= limits.article_quotes_max) return
    const going = continuations.get(i)
    const opener = going && quotes.findLast((quote) => quote.line === going.opener)
    if (going && opener) quotes.push(continued(opener, going, i))
    if (going && opener && !going.closes) return
    if (line.quoted && passage.stretches.length === 0) {
      quotes.push(setApart(text, lines, i, turns, quotes.at(-1)))
      return
    }
    const speech = readSpeech(passage, turns, readings)
    const own = speech.quotes.filter((quote) => !opener || quote.start >= (going?.end ?? 0))
    quotes.push(...own.map((quote) => placed(quote, i)))
    sources.push(...speech.sources)
    subjects.push(...speech.subjects)
  })
  lines.forEach((line, i) => {
    if (!HEADINGS.has(line.type)) return
    const spoken = quotes.some((quote) => quote.line === i)
    if (!spoken)
      quotes.push(
        ...readHeadlineSpeech(line, passages[i], turns, cast, readings).map((quote) => placed(quote, i)),
      )
  })
  quotes.sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    quotes: passOnGroups(quotes.slice(0, limits.article_quotes_max), lines),
    sources,
    strays: prose.flatMap((passage) => passage.strays),
    subjects,
  }
}

function placed(quote: QuoteFound, line: number): PlacedQuote {
  return {
    line,
    start: quote.start,
    end: quote.end,
    outer: quote.outer,
    marks: quote.marks,
    kind: quote.kind,
    turn: quote.turn,
    cue: quote.cue,
    reportedBy: quote.reportedBy,
    clear: quote.clear,
    shared: quote.shared,
  } satisfies Record<keyof PlacedQuote, unknown>
}

/** What goes on with a quotation of an earlier line is its speaker's. */
function continued({ turn }: PlacedQuote, { start, end, closes }: Continuation, line: number): PlacedQuote {
  return {
    start,
    end,
    kind: 'direct',
    marks: closes ? 'close-only' : 'none',
    turn: turn && { members: turn.members, via: 'carried', rule: 'standing-alone' },
    line,
  }
}

/**
 * What a page sets as a quotation needs no marks. Its speaker is whoever spoke last, where the line above it, or above
 * the lines set with it, ends with a colon or has his words; a pull-quote between other lines is nobody's.
 */
function setApart(
  text: string,
  lines: readonly RoledLine[],
  at: number,
  turns: Turns,
  last: PlacedQuote | undefined,
): PlacedQuote {
  const { start, end } = lines[at] ?? { start: 0, end: 0 }
  let above = at - 1
  while (lines[above]?.quoted) above--
  const introduced = text.charAt((lines[above]?.end ?? 0) - 1) === ':' || (last?.line ?? -1) >= above
  const members = introduced && above >= 0 ? turns.last?.members : undefined
  const turn = members && { members, via: 'carried' as const, rule: 'set-apart' as const }
  return { start, end, kind: 'direct', marks: 'none', turn, line: at }
}

/** Single words in marks that an article prints so more than once, folded. */
function repeatedLabels(passages: readonly Passage[]): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { sentences } of passages) {
    for (const sentence of sentences) {
      for (const token of sentence) {
        if (token.kind !== 'stretch') continue
        const [only, more] = token.words
        if (!only || more) continue
        if (seen.has(only.fold)) repeated.add(only.fold)
        seen.add(only.fold)
      }
    }
  }
  return repeated
}

/** What is known before anybody is introduced. */
export function startContext(text: string, vocabulary: Vocabulary): MentionContext {
  const { lexicon } = vocabulary
  // Few articles have a word that makes this a question, and the whole text answers it.
  let printed: ReadonlySet<string> | undefined
  const careful = {
    has(preposition: string): boolean {
      printed ??= new Set(lexicon.misprintable.filter((candidate) => text.includes(candidate)))
      return printed.has(preposition)
    },
  }
  const small = lexicon.grammar && smallWords(text, vocabulary)
  return contextWith({
    text,
    vocabulary,
    lexicon,
    surnames: new FoldSet(),
    bodies: new Set(),
    governed: undefined,
    telling: false,
    careful,
    labels: undefined,
    small,
  })
}

function smallWords(text: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const words = readWords(text, { start: 0, end: text.length }, vocabulary)
  return new Set(words.filter((word) => !isCapital(word)).map((word) => word.fold))
}

/** A heading's words without marks; a headline's words in marks. */
function readHeadlineSpeech(
  line: RoledLine,
  passage: Passage | undefined,
  turns: Turns,
  cast: Cast,
  readings: Readings,
): readonly QuoteFound[] {
  const marked = line.type === 'headline' && passage ? readSpeech(passage, turns, readings).quotes : []
  return marked.length > 0 ? marked : readHeadingQuotes(line, cast, readings.context)
}

/**
 * A group does not speak with one voice: its words come from whoever tells of the meeting. Where a sentence names that
 * source for some of a group's words, it holds for the group's other words under the same heading.
 */
function passOnGroups(quotes: readonly PlacedQuote[], lines: readonly RoledLine[]): PlacedQuote[] {
  const section = sectionNumbers(lines)
  const tellers = new Map<Member, Map<number, Member>>()
  for (const { turn, reportedBy, line } of quotes) {
    const group = turn?.members[0]
    if (group?.kind !== 'group' || !reportedBy) continue
    const known = tellers.get(group) ?? new Map<number, Member>()
    tellers.set(group, known.set(section[line] ?? 0, reportedBy))
  }
  return quotes.map((quote) => {
    const group = quote.turn?.members[0]
    const teller = group && tellers.get(group)?.get(section[quote.line] ?? 0)
    return teller && !quote.reportedBy ? { ...quote, reportedBy: teller } : quote
  })
}

function sectionNumbers(lines: readonly RoledLine[]): number[] {
  let section = 0
  return lines.map(({ type }) => (type === 'heading' ? ++section : section))
}
