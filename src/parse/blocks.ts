import type { BlockType } from '../../schemas/block.ts'
import type { LineMark } from '../../schemas/markup.ts'
import { foldPhrase } from '../text/fold.ts'
import type { TextLine } from '../text/lines.ts'
import type { Range } from '../text/range.ts'
import type { LetterCounts } from '../text/script.ts'
import { type EmbedFound, readEmbed } from './embeds.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { foldWords, type Line, readArticleLine } from './line.ts'
import { readPrefix } from './prefix.ts'
import { questionLines } from './questions.ts'
import { isByline, isDisclaimer, isSideNote, sideRole } from './sideline.ts'
import { signRole, tailRole } from './signature.ts'
import { isStandfirst, isSummaryAgain } from './standfirst.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A line with its role. */
export interface RoledLine extends Line {
  readonly type: BlockType
  readonly prefix?: Range | undefined
  readonly embed?: EmbedFound | undefined
  /** The page sets it as a quotation. */
  readonly quoted?: true | undefined
}

/** A line before its words are read, with what the markup of a page says of it. */
export interface PrintedLine extends TextLine {
  readonly embed: EmbedFound | undefined
  readonly mark?: LineMark | undefined
  readonly letters: LetterCounts
}

/** Role by line number; undefined where no rule has spoken yet. */
type Roles = (BlockType | undefined)[]

/** A heading is no longer than this; a longer line without a full stop is a paragraph that lost it. UTF-16 units. */
const HEADING_UNITS_MAX = 110
/** A headline found in the text. The longest of 30,000 supplied titles is 180 units; longer first lines are prose. */
const HEADLINE_UNITS_MAX = 200
/** A headline, its author and a place; more names are a list. */
const SIGNED_LINES_MAX = 3
/** Names and pictures' texts behind the prose; more lines without a full stop are a list or a poem. */
const TAIL_LINES_MAX = 3

/**
 * Give each line of an article its role, from the sides inwards: embeds, credits and boilerplate by their wording,
 * then headline, byline and standfirst by their place, then lists and headings by their form. The rest is prose.
 */
export function readBlocks(
  text: string,
  printed: readonly PrintedLine[],
  vocabulary: Vocabulary,
  title?: string,
): RoledLine[] {
  const { lexicon } = vocabulary
  const lines = printed.map((line) => readArticleLine(text, line, vocabulary))
  const embeds = lines.map((line, i) => (line.bullet ? readEmbed(text, line) : printed[i]?.embed))
  const roles: Roles = lines.map((line, i) =>
    embeds[i] ? 'embed' : (markedRole(printed[i]?.mark) ?? sideRole(text, line, lexicon.lines)),
  )
  if (!roles.includes('headline')) placeHeadline(text, lines, roles, title)
  placeSummary(lines, roles)
  placeTail(text, lines, roles, lexicon)
  placeHead(text, lines, roles, lexicon)
  placeBody(text, lines, roles, title !== undefined)
  const top = roles.indexOf('paragraph')
  return lines.map((line, i) => {
    const prefix = roles[i] === 'paragraph' ? readPrefix(text, line, lexicon, i === top) : undefined
    const embed = embeds[i]
    const quoted = printed[i]?.mark?.role === 'quotation' && roles[i] === 'paragraph'
    const type = roles[i] ?? 'paragraph'
    return {
      start: line.start,
      end: line.end,
      words: line.words,
      bullet: line.bullet,
      closed: line.closed,
      asks: line.asks,
      breaksBefore: line.breaksBefore,
      type,
      prefix,
      embed,
      quoted: quoted ? (true as const) : undefined,
    } satisfies Record<keyof RoledLine, unknown>
  })
}

/** What the markup of a page knows better than any rule; a quotation is prose, an embed has been found before. */
function markedRole(mark: LineMark | undefined): BlockType | undefined {
  if (mark === undefined || mark.role === 'embed') return undefined
  return mark.role === 'quotation' ? 'paragraph' : mark.role
}

/** The first line, when it is the supplied title or, without one, looks like a title. */
function placeHeadline(text: string, lines: readonly Line[], roles: Roles, title: string | undefined): void {
  const at = roles.indexOf(undefined)
  const first = lines[at]
  if (!first) return
  const headed = title === undefined ? isHeadline(text, first) : isTitle(first, title)
  if (headed) roles[at] = 'headline'
}

/** A summary printed above the prose and again at the end: the second time it is the page's. */
function placeSummary(lines: readonly Line[], roles: Roles): void {
  const [first, last] = [roles.indexOf(undefined), roles.lastIndexOf(undefined)]
  if (!isSummaryAgain(lines, first, last)) return
  roles[first] = 'standfirst'
  roles[last] = 'boilerplate'
}

/** Byline, key points and standfirst: they end with the first line that is plain prose. */
function placeHead(text: string, lines: readonly Line[], roles: Roles, lexicon: Lexicon): void {
  const headed = roles.includes('headline')
  for (const [at, line] of lines.entries()) {
    if (roles[at] !== undefined) continue
    if (isByline(line, lexicon.lines)) roles[at] = 'byline'
    else if (isSigned(lines, roles, at)) roles[at] = signRole(text, lines, at, lexicon, headed)
    if (roles[at] !== undefined) continue
    if (headed && line.bullet) roles[at] = 'bullet'
    else if (isStandfirst(lines, roles, at)) roles[at] = 'standfirst'
    else return
  }
}

/**
 * What comes after the first link or credit at the end, if it is no prose, is more of the same; else it may name the
 * author or a picture.
 */
function placeTail(text: string, lines: readonly Line[], roles: Roles, lexicon: Lexicon): void {
  const end = roles.lastIndexOf(undefined)
  if (lines[end] && isDisclaimer(lines[end], lexicon.lines)) roles[end] = 'boilerplate'
  const last = lines.findLastIndex((line, i) => roles[i] === undefined && line.closed)
  const signed: number[] = []
  let side: BlockType | undefined
  for (let at = last + 1; at < lines.length; at++) {
    const line = lines[at]
    if (roles[at] === 'boilerplate' || roles[at] === 'credit') side = roles[at]
    else if (line && side && roles[at] === undefined && isSideNote(line)) roles[at] = side
    else if (roles[at] === undefined) signed.push(at)
  }
  if (last < 0 || signed.length > TAIL_LINES_MAX) return
  for (const at of signed) roles[at] = tailRole(text, lines, at, lexicon)
}

/** A short line without a full stop at the top or right under the headline, above the first paragraph. */
function isSigned(lines: readonly Line[], roles: Roles, at: number): boolean {
  const top =
    at < SIGNED_LINES_MAX && (at === 0 || roles[at - 1] === 'headline' || roles[at - 1] === 'byline')
  const [line, next] = [lines[at], lines[at + 1]]
  return top && line !== undefined && !line.bullet && isSideNote(line) && next !== undefined
}

/** The supplied title, printed again. */
function isTitle({ words }: Line, title: string): boolean {
  if (words.length > title.length) return false
  // Most articles begin otherwise: their first word shows it.
  const [opening = ''] = foldPhrase(title.trimStart().split(/\s/, 1)[0] ?? '').split(' ')
  return (opening === '' || words[0]?.fold === opening) && foldWords(words) === foldPhrase(title)
}

/** Without a supplied title the first line is the headline, unless its length or its full stop makes it a paragraph. */
function isHeadline(text: string, { start, end }: Line): boolean {
  const stopped = text.charAt(end - 1) === '.' && text.charAt(end - 2) !== '.'
  return end - start <= HEADLINE_UNITS_MAX && !stopped
}

function placeBody(text: string, lines: readonly Line[], roles: Roles, titled: boolean): void {
  const prose = lines.filter((_, i) => roles[i] === undefined)
  // In an article that leaves full stops out, their absence says nothing.
  const punctuated = prose.filter((line) => line.closed).length * 2 >= prose.length
  const questions = questionLines(text, lines, prose.length)
  const numbered = lines.filter((line) => isNumber(text, line)).length > 1
  // From the end, so that what stands under a line is known when the line is judged.
  let under: number | undefined
  let headings = 0
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line && roles[i] === undefined) {
      if (questions.has(i)) roles[i] = 'question'
      else if (numbered && under !== undefined && isNumber(text, line)) roles[i] = 'heading'
      else if (line.bullet && isListItem(lines, i)) roles[i] = 'bullet'
      else if (
        punctuated &&
        // What stands above everything else is a heading only in an article that has others.
        (i > 0 || (titled && headings > 0)) &&
        isHeading(text, line, lines[under ?? -1], roles[under ?? -1])
      ) {
        roles[i] = 'heading'
        headings++
      } else roles[i] = 'paragraph'
    }
    if (roles[i] !== 'embed' && roles[i] !== 'caption') under = i
  }
}

/** «(٣)»: a number alone heads a part where others do. */
function isNumber(text: string, { start, end }: Line): boolean {
  return end - start <= NUMBER_UNITS_MAX && /^\(?\p{Nd}{1,3}[).:-]?$/u.test(text.slice(start, end))
}

const NUMBER_UNITS_MAX = 5

/** A sign at the front makes a list item when a neighbour carries it too, or when it is a sign for nothing else. */
function isListItem(lines: readonly Line[], i: number): boolean {
  const sign = lines[i]?.bullet
  return sign === '•' || lines[i - 1]?.bullet === sign || lines[i + 1]?.bullet === sign
}

/** A short line without a full stop, with prose that ends properly right under it. */
function isHeading(text: string, line: Line, under: Line | undefined, role: BlockType | undefined): boolean {
  if (line.closed || line.end - line.start > HEADING_UNITS_MAX || !under) return false
  // The sentence goes on in the next line, or what somebody says follows there.
  if ('،,؛;'.includes(text.charAt(line.end - 1)) || introduces(text, line)) return false
  return (role === 'paragraph' && (under.closed || introduces(text, under))) || role === 'bullet'
}

/** A line that ends with a cue's colon: what is said stands in the next. */
function introduces(text: string, { end, words }: Line): boolean {
  return text.charAt(end - 1) === ':' && words.some((word) => word.cue)
}
