import { type Range, trim } from '../text/range.ts'
import type { RoledLine } from './blocks.ts'
import type { Cast } from './cast.ts'
import { type Mention, readJoinedMention, readMention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import type { QuoteFound } from './quotes.ts'
import { readTokens, type Token, wordAt } from './tokens.ts'

/** Fewer words after the colon are a label, not speech. */
const SPOKEN_WORDS_MIN = 2

/**
 * “Name: words” in a headline, a bullet or a heading. A line may hold several, divided by two dots or a bar. An office
 * or a body may speak there; a bare name must be somebody whom the text introduces: «اقتصاد: …» is a label.
 *
 * ```
 * الوفد يصل غداً.. والمدير: لن نغلق المصنع
 *                  ^ name   ^ words
 * ```
 */
export function readHeadingQuotes(line: RoledLine, cast: Cast, context: MentionContext): QuoteFound[] {
  return segments(context.text, line).flatMap((segment) => {
    const tokens = readTokens(context.text, segment, [], line.words)
    const colon = tokens.findIndex((token) => token.kind === 'colon')
    const mark = tokens[colon]
    const label = wordAt(tokens, 0)
    if (!mark || !label || context.lexicon.lines.labels.has(label.fold)) return []
    const words = trim(context.text, { start: mark.end, end: segment.end })
    if (tokens.slice(colon + 1).filter((token) => token.kind === 'word').length < SPOKEN_WORDS_MIN) return []
    const speaker = speakerBefore(tokens, colon, cast, context)
    if (!speaker) return []
    const members = cast.meet(speaker)
    const turn = {
      members,
      mention: { start: speaker.start, end: speaker.end },
      via: 'heading',
      rule: 'heading-colon',
    } as const
    return [{ ...words, kind: 'heading', marks: 'none', turn }]
  })
}

/** The mention that fills the segment up to the colon, if the text knows whom it names. */
function speakerBefore(
  tokens: readonly Token[],
  colon: number,
  cast: Cast,
  context: MentionContext,
): Mention | undefined {
  for (const read of [readMention, readJoinedMention]) {
    const mention = read(tokens, 0, context)
    if (mention?.next === colon && isKnown(mention, cast)) return mention
  }
  return undefined
}

function isKnown(mention: Mention, cast: Cast): boolean {
  return mention.form !== 'name' || cast.find(mention) !== undefined
}

/** The parts of a headline that two dots, an ellipsis or a bar divide. */
function segments(text: string, line: Range): Range[] {
  const parts: Range[] = []
  let start = line.start
  for (let at = line.start; at <= line.end; at++) {
    const width = at === line.end ? 0 : dividerWidth(text, at)
    if (at < line.end && width === 0) continue
    const part = trim(text, { start, end: at })
    if (part.end > part.start) parts.push(part)
    start = at + width
    at += Math.max(0, width - 1)
  }
  return parts
}

function dividerWidth(text: string, at: number): number {
  if (text.charAt(at) === '|' || text.charAt(at) === '…') return 1
  let width = 0
  while (text.charAt(at + width) === '.') width++
  return width >= 2 ? width : 0
}
