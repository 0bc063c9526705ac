import type { BlockType } from '../../schemas/block.ts'
import { foldPhrase } from '../text/fold.ts'
import type { Range } from '../text/range.ts'
import { type EmbedFound, readEmbed } from './embeds.ts'
import type { Vocabulary } from './form.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { foldLine, type Line, readArticleLines } from './line.ts'
import { readPrefix } from './prefix.ts'
import { isByline, isSideNote, sideRole, signRole } from './sideline.ts'

/** A line with its role. */
export interface RoledLine extends Line {
  readonly type: BlockType
  readonly prefix?: Range
  readonly embed?: EmbedFound
}

/** Role by line number; undefined where no rule has spoken yet. */
type Roles = (BlockType | undefined)[]

/** A heading is no longer than this; a longer line without a full stop is a paragraph that lost it. UTF-16 units. */
const HEADING_UNITS_MAX = 110
/** A headline found in the text. The longest of 30,000 supplied titles is 180 units; longer first lines are prose. */
const HEADLINE_UNITS_MAX = 200
/** A standfirst is told again by a paragraph that holds this share of its longer words. */
const RESTATED_SHARE = 0.6
/** How many lines under a standfirst may tell it again. */
const RESTATED_WITHIN_LINES = 4

/**
 * Give each line of an article its role, from the sides inwards: embeds, credits and boilerplate by their wording,
 * then headline, byline and standfirst by their place, then lists and headings by their form. The rest is prose.
 */
export function readBlocks(text: string, vocabulary: Vocabulary, title?: string): RoledLine[] {
  const { lexicon } = vocabulary
  const lines = readArticleLines(text, vocabulary)
  const embeds = lines.map((line) => readEmbed(text, line))
  const roles: Roles = lines.map((line, i) => (embeds[i] ? 'embed' : sideRole(text, line, lexicon.lines)))
  placeTail(lines, roles)
  placeHead(text, lines, roles, lexicon, title)
  placeBody(lines, roles)
  return lines.map((line, i) => {
    const prefix = roles[i] === 'paragraph' ? readPrefix(text, line) : undefined
    const embed = embeds[i]
    return { ...line, type: roles[i] ?? 'paragraph', ...(prefix && { prefix }), ...(embed && { embed }) }
  })
}

/** Words of four letters and more: shorter ones are function words in every language that the parser reads. */
export function contentWords({ words }: Pick<Line, 'words'>): Set<string> {
  return new Set(words.map((word) => word.fold).filter((fold) => fold.length >= 4))
}

/** Headline, byline, key points and standfirst: they end with the first line that is plain prose. */
function placeHead(
  text: string,
  lines: readonly Line[],
  roles: Roles,
  lexicon: Lexicon,
  title: string | undefined,
): void {
  let at = roles.indexOf(undefined)
  const first = lines[at]
  if (!first) return
  const headed = title === undefined ? isHeadline(text, first) : foldLine(first) === foldPhrase(title)
  if (headed) roles[at++] = 'headline'
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line || roles[at] !== undefined) continue
    if (isByline(line, lexicon.lines)) roles[at] = 'byline'
    else if (isSigned(lines, roles, at)) roles[at] = signRole(text, line, lexicon, headed)
    if (roles[at] !== undefined) continue
    if (headed && line.bullet) roles[at] = 'bullet'
    else if (isStandfirst(lines, roles, at)) roles[at] = 'standfirst'
    else return
  }
}

/** What comes after the first link or credit at the end, if it is no prose, is more of the same. */
function placeTail(lines: readonly Line[], roles: Roles): void {
  const last = lines.findLastIndex((line, i) => roles[i] === undefined && line.closed)
  let side: BlockType | undefined
  for (let at = last + 1; at < lines.length; at++) {
    const line = lines[at]
    if (roles[at] === 'boilerplate' || roles[at] === 'credit') side = roles[at]
    else if (line && side && roles[at] === undefined && isSideNote(line)) roles[at] = side
  }
}

/** A short line without a full stop at the top or right under the headline, above the first paragraph. */
function isSigned(lines: readonly Line[], roles: Roles, at: number): boolean {
  const top = at === 0 || roles[at - 1] === 'headline'
  const [line, next] = [lines[at], lines[at + 1]]
  return top && line !== undefined && !line.bullet && isSideNote(line) && next !== undefined && next.closed
}

/** Without a supplied title the first line is the headline, unless its length or its full stop makes it a paragraph. */
function isHeadline(text: string, { start, end }: Line): boolean {
  const stopped = text.charAt(end - 1) === '.' && text.charAt(end - 2) !== '.'
  return end - start <= HEADLINE_UNITS_MAX && !stopped
}

/** The line under the headline is a standfirst when key points hang under it, or when the text tells it again. */
function isStandfirst(lines: readonly Line[], roles: Roles, at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || (at > 0 && roles[at - 1] !== 'headline')) return false
  if (at > 0 && next?.bullet && next.breaksBefore <= 1) return true
  const told = [...contentWords(line)]
  if (told.length < 4) return false
  return lines.slice(at + 1, at + 1 + RESTATED_WITHIN_LINES).some((later) => {
    const again = contentWords(later)
    return told.filter((word) => again.has(word)).length >= told.length * RESTATED_SHARE
  })
}

function placeBody(lines: readonly Line[], roles: Roles): void {
  const prose = lines.filter((_, i) => roles[i] === undefined)
  // In an article that leaves full stops out, their absence says nothing.
  const punctuated = prose.filter((line) => line.closed).length * 2 >= prose.length
  const questions = questionLines(lines)
  // From the end, so that what stands under a line is known when the line is judged.
  let under: number | undefined
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line && roles[i] === undefined) {
      if (questions.has(i)) roles[i] = 'question'
      else if (line.bullet && isListItem(lines, i)) roles[i] = 'bullet'
      else
        roles[i] =
          punctuated && i > 0 && isHeading(line, lines[under ?? -1], roles[under ?? -1])
            ? 'heading'
            : 'paragraph'
    }
    if (roles[i] !== 'embed' && roles[i] !== 'caption') under = i
  }
}

/** A sign at the front makes a list item when a neighbour carries it too, or when it is a sign for nothing else. */
function isListItem(lines: readonly Line[], i: number): boolean {
  const sign = lines[i]?.bullet
  return sign === '•' || lines[i - 1]?.bullet === sign || lines[i + 1]?.bullet === sign
}

/** An interview asks at least so often. */
const QUESTIONS_MIN = 2

/** Lines that ask, each with an answer under it, in an article that does so again: an interviewer's questions. */
function questionLines(lines: readonly Line[]): ReadonlySet<number> {
  const asking = lines.flatMap((line, at) => (line.asks && lines[at + 1]?.asks === false ? [at] : []))
  return new Set(asking.length >= QUESTIONS_MIN ? asking : [])
}

/** A short line without a full stop, with prose that ends properly right under it. */
function isHeading(line: Line, under: Line | undefined, role: BlockType | undefined): boolean {
  if (line.closed || line.end - line.start > HEADING_UNITS_MAX || !under) return false
  return (role === 'paragraph' && under.closed) || role === 'bullet'
}
