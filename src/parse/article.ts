import type { Block } from '../../schemas/block.ts'
import type { Embed } from '../../schemas/embed.ts'
import type { Markup } from '../../schemas/markup.ts'
import type { Counts, NewsItem } from '../../schemas/news-item.ts'
import type { Quote } from '../../schemas/quote.ts'
import type { RawArticle } from '../../schemas/raw-article.ts'
import type { Section } from '../../schemas/section.ts'
import type { Line, Span } from '../../schemas/span.ts'
import type { Speaker } from '../../schemas/speaker.ts'
import { limits } from '../limits.ts'
import { isLetter } from '../text/classes.ts'
import { cut, type Range, trim } from '../text/range.ts'
import type { LetterCounts } from '../text/script.ts'
import { type RoledLine, readBlocks } from './blocks.ts'
import type { Member } from './cast.ts'
import { confidenceOf, type Manner } from './confidence.ts'
import { readArticleDates } from './dates/dates.ts'
import { digestOf } from './digest.ts'
import { linkDuplicates } from './duplicates.ts'
import { type Language, readDirection, readLanguage, vocabularyFor } from './language.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isAddress, readPrintedLines } from './printed.ts'
import { countedWords, keyPointLines, readSections, type SectionFound } from './sections.ts'
import { openingOf } from './sideline.ts'
import { type Received, readSource } from './source.ts'
import { readSpeakers } from './speakers.ts'
import { type PlacedQuote, readArticleSpeech } from './speech.ts'
import { PARSER } from './version.ts'
import { readWarnings } from './warnings.ts'
import { wordsWithin } from './word.ts'

export type { Received } from './source.ts'

/** Hex digits of the text's digest that make an id where none is supplied. */
const ID_DIGITS = 16

/**
 * Silent reading speed, words a minute. Source: Trauzettel-Klosinski and Dietz, “Standardized assessment of reading
 * performance: the new International Reading Speed Texts IReST”, 2012: Arabic 138, English 228.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = { ar: 138, en: 228 }
const WORDS_PER_MINUTE_DEFAULT = 184

/**
 * Turn an article into an item. Pure, synchronous, linear in the length of the text; never throws; the same input gives
 * the same item. `received` tells of the file or record the article came in; without it the text itself is meant.
 * `markup` tells what a page said of its lines and metadata; `raw.text` is the text that was read from it.
 */
export function parseArticle(raw: RawArticle, received?: Received, markup?: Markup): NewsItem {
  const text = raw.text ?? ''
  const { bytes, sha256 } = digestOf(text)
  const id = raw.id || sha256.slice(0, ID_DIGITS)
  const title = raw.title?.trim() ? raw.title : undefined
  const printed = readPrintedLines(text, markup)
  const prose = printed.filter((line) => !line.embed && !isAddress(text, line))
  const language = readLanguage(
    text,
    prose,
    raw.lang || undefined,
    prose.map(({ letters }) => letters),
  )
  const vocabulary = vocabularyFor(language.lang)
  const { lexicon } = vocabulary

  const lines = readBlocks(text, printed, vocabulary, title)
  const found = readSections(lines)
  const speech = readArticleSpeech(text, lines, vocabulary, title)
  const speakers = readSpeakers(speech.quotes, { text, vocabulary, itemId: id, title })
  const everybody = [...new Set(speakers.values())]
  const sectionOf = sectionIds(found)
  const quotes = linkDuplicates(
    speech.quotes.map((quote, i) => quoteOf(text, quote, i, speakers, sectionOf, language.lang)),
    speech.quotes.map((quote) => wordsWithin(lines[quote.line]?.words ?? [], quote)),
  )
  const blocks = lines.map((line, i) =>
    blockOf(text, line, printed[i]?.letters ?? [], i, sectionOf[i], language),
  )
  const { dates, publishedAt, malformed } = readArticleDates(
    text,
    lines,
    // Reported speech is the reporter's sentence: a date in it is his.
    quotes.filter(({ kind }) => kind !== 'indirect').map((quote) => ({ id: quote.id, ...quote.position })),
    lexicon,
    {
      publishedAt: raw.publishedAt || undefined,
      retrievedAt: raw.retrievedAt || undefined,
      basis: markup?.stated.includes('publishedAt') ? 'stated' : 'supplied',
    },
  )
  const sections = found.map((section) => sectionOfQuotes(text, section, lines, quotes))
  const headline = headOf(text, lines, 'headline', title)
  const standfirst = headOf(text, lines, 'standfirst', raw.standfirst)
  const byline = raw.byline ? { text: raw.byline } : bylineOf(text, lines, lexicon)
  const source = readSource(
    text,
    lines,
    speech,
    vocabulary,
    raw,
    markup?.stated.includes('publisher') ? 'stated' : 'supplied',
    received ?? { format: raw.html === undefined ? 'text' : 'html', bytes, sha256 },
  )

  return {
    id,
    type: 'news-item',
    ...language,
    headline: headline ?? { text: '' },
    ...(standfirst && { standfirst }),
    bullets: keyPointLines(lines)
      .flatMap((i) => lines[i] ?? [])
      .map((line) => cut(text, line)),
    sections,
    blocks,
    quotes,
    speakers: everybody,
    source,
    dates,
    embeds: embedsOf(text, lines, blocks),
    ...(publishedAt && { publishedAt }),
    ...(byline && { byline }),
    ...(raw.rights && { rights: raw.rights }),
    counts: countsOf(text, lines, sections, quotes, everybody.length, language),
    offsetUnit: 'utf-16',
    length: text.length,
    sha256,
    parser: PARSER,
    warnings: readWarnings({
      text,
      lines,
      speech,
      headed: headline !== undefined,
      dated: publishedAt !== undefined,
      taught: lexicon.lang !== 'und',
      lang: language.lang,
      malformedDates: [
        ...(malformed && raw.publishedAt ? [raw.publishedAt] : []),
        ...(raw.retrievedAt && source.retrievedAt === undefined ? [raw.retrievedAt] : []),
      ],
      malformedLang: raw.lang && language.lang !== raw.lang ? raw.lang : undefined,
      malformedUrl: Boolean(raw.url) && source.url === undefined,
      quotesCut: speech.quotes.length >= limits.article_quotes_max,
    }),
  }
}

function blockOf(
  text: string,
  line: RoledLine,
  letters: LetterCounts,
  index: number,
  section: string | undefined,
  language: Language,
): Block {
  const foreign = readDirection(letters) !== language.dir && hasLetters(text, line)
  return {
    id: blockId(index),
    type: line.type,
    position: { start: line.start, end: line.end },
    text: text.slice(line.start, line.end),
    ...(section !== undefined && { section }),
    ...(foreign && readLanguage(text, [line])),
    ...(line.prefix && { prefix: cut(text, line.prefix) }),
  }
}

function hasLetters(text: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) if (isLetter(text, at)) return true
  return false
}

const blockId = (index: number): string => `b${index + 1}`

function quoteOf(
  text: string,
  quote: PlacedQuote,
  index: number,
  speakers: ReadonlyMap<Member, Speaker>,
  sectionOf: readonly (string | undefined)[],
  lang: string,
): Quote {
  const { turn, reportedBy } = quote
  const ids = [...new Set((turn?.members ?? []).flatMap((member) => speakers.get(member)?.id ?? []))]
  const teller = reportedBy && speakers.get(reportedBy)
  const section = sectionOf[quote.line]
  const mention = turn?.mention && cut(text, turn.mention)
  return {
    id: `q${index + 1}`,
    kind: quote.kind,
    text: text.slice(quote.start, quote.end),
    position: { start: quote.start, end: quote.end },
    ...(quote.outer && { outer: { start: quote.outer.start, end: quote.outer.end } }),
    marks: quote.marks,
    speakers: ids,
    attributions: turn ? ids.map((speaker) => ({ speaker, ...(mention && { mention }), via: turn.via })) : [],
    ...(teller && { reportedBy: teller.id }),
    ...(quote.cue && { cue: cut(text, quote.cue) }),
    ...(section !== undefined && { section }),
    block: blockId(quote.line),
    ...confidenceIn(text, quote, speakers, lang),
    evidence: { rule: turn?.rule ?? 'unattributed' },
  }
}

/** A fragment in marks has no more words. */
const FRAGMENT_WORDS_MAX = 2

function confidenceIn(
  text: string,
  quote: PlacedQuote,
  speakers: ReadonlyMap<Member, Speaker>,
  lang: string,
): Pick<Quote, 'confidence'> {
  const { turn } = quote
  const first = turn?.members[0]
  const speaker = first && speakers.get(first)
  if (!turn || !speaker) return {}
  const confidence = confidenceOf(turn.rule, mannerOf(text, quote), speaker, lang)
  return confidence === undefined ? {} : { confidence }
}

function mannerOf(text: string, { kind, clear, start, end }: PlacedQuote): Manner {
  if (kind === 'indirect') return clear ? 'clear' : 'loose'
  const short = kind === 'partial' && text.slice(start, end).split(/\s+/).length <= FRAGMENT_WORDS_MAX
  return short ? 'fragment' : 'marked'
}

/** The section of each line, by its number. */
function sectionIds(found: readonly SectionFound[]): (string | undefined)[] {
  const ids: string[] = []
  for (const section of found) for (const line of sectionLines(section)) ids[line] = section.id
  return ids
}

function sectionLines(section: SectionFound): number[] {
  return section.heading === undefined ? [...section.lines] : [section.heading, ...section.lines]
}

function sectionOfQuotes(
  text: string,
  found: SectionFound,
  lines: readonly RoledLine[],
  quotes: readonly Quote[],
): Section {
  const own = sectionLines(found).flatMap((i) => lines[i] ?? [])
  const said = quotes.filter((quote) => quote.section === found.id)
  const heading = found.heading === undefined ? undefined : lines[found.heading]
  return {
    id: found.id,
    kind: found.kind,
    ...(heading && { heading: cut(text, heading) }),
    position: { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 },
    blocks: found.lines.map(blockId),
    quotes: said.map((quote) => quote.id),
    speakers: [...new Set(said.flatMap((quote) => quote.speakers))],
    words: own.reduce((sum, line) => sum + countedWords(line), 0),
  }
}

/** A headline or standfirst: supplied, with its place where the text repeats it, or found in the text. */
function headOf(
  text: string,
  lines: readonly RoledLine[],
  type: 'headline' | 'standfirst',
  supplied: string | undefined,
): Line | undefined {
  if (supplied) return { text: supplied }
  const line = lines.find((candidate) => candidate.type === type)
  return line && cut(text, line)
}

/** The name on a byline, without the words that say that it is one. */
function bylineOf(text: string, lines: readonly RoledLine[], lexicon: Lexicon): Span | undefined {
  const line = lines.find(({ type }) => type === 'byline')
  const name = line?.words[openingOf(line, lexicon.lines.bylines)]
  return line && name && cut(text, trim(text, { start: name.start, end: line.end }))
}

function embedsOf(text: string, lines: readonly RoledLine[], blocks: readonly Block[]): Embed[] {
  return lines
    .flatMap((line, i) => (line.embed ? [{ line, found: line.embed, block: blocks[i]?.id ?? '' }] : []))
    .map(({ line, found, block }, i) => ({
      id: `e${i + 1}`,
      block,
      ...found,
      text: text.slice(line.start, line.end),
      position: { start: line.start, end: line.end },
      ...readLanguage(text, [line]),
    }))
}

function countsOf(
  text: string,
  lines: readonly RoledLine[],
  sections: readonly Section[],
  quotes: readonly Quote[],
  speakers: number,
  { lang }: Language,
): Counts {
  const words = lines.reduce((sum, line) => sum + countedWords(line), 0)
  const speed = WORDS_PER_MINUTE[lang.split('-')[0] ?? ''] ?? WORDS_PER_MINUTE_DEFAULT
  return {
    words,
    characters: text.length,
    paragraphs: lines.filter(({ type }) => type === 'paragraph').length,
    sections: sections.length,
    quotes: quotes.length,
    speakers,
    readingMinutes: Math.ceil(words / speed),
  }
}
