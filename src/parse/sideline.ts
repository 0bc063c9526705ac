import type { BlockType } from '../../schemas/block.ts'
import { isQuotationMark } from '../text/marks.ts'
import type { Lexicon, LineWords } from './lexicon/lexicon.ts'
import type { Line } from './line.ts'

/** Bylines, credits, captions and links are short. */
const SIDE_LINE_WORDS_MAX = 10

/** A name and an outlet's or a place's. */
const BYLINE_WORDS_MAX = 6

/** The role of a line that says by its own wording that it is no prose; undefined for every other line. */
export function sideRole(text: string, line: Line, words: LineWords): BlockType | undefined {
  if (line.words.length === 0 || isAddress(text.slice(line.start, line.end))) return 'boilerplate'
  if (isCreditLine(text, line, words) || isEnding(line, words)) return 'credit'
  const first = line.words.find((_, i) =>
    words.boilerplate.some((phrase) => phrase.length === i + 1 && matches(line, phrase)),
  )
  // «رابط الخبر: …» may end like the sentence that it links to.
  if (first && (!line.closed || isLabelled(text, line, first))) return 'boilerplate'
  return !line.closed && isCaption(text, line, words) ? 'caption' : undefined
}

/** “Source: …”: a label, a colon, few words. In prose the same word has no colon after it. */
export function isCreditLine(text: string, line: Line, words: LineWords): boolean {
  const label = line.words[0]
  if (!label || !words.creditLabels.has(label.fold) || line.words.length > SIDE_LINE_WORDS_MAX) return false
  return /^\s*[:：]/.test(text.slice(label.end, line.end))
}

/** “By …”, “reported by …”, without a full stop. */
export function isByline(line: Line, words: LineWords): boolean {
  return !line.closed && line.words.length <= SIDE_LINE_WORDS_MAX && startsWith(line, words.bylines)
}

/** A line too short for prose and without a full stop: a number to write to, a time, one more link. */
export function isSideNote(line: Line): boolean {
  return !line.closed && line.words.length <= SIDE_LINE_WORDS_MAX + 4
}

/**
 * A line above the lead that says who wrote it or where and when: a date or an agency makes a dateline, and so does a
 * place of one word after the dash; two names are a byline.
 *
 * ```
 * سلمى العارف – صوت الساحل        صوت الساحل – المرفأ
 * byline                           dateline
 * ```
 */
export function signRole(text: string, line: Line, lexicon: Lexicon, headed: boolean): BlockType | undefined {
  const { calendar, lines } = lexicon
  if (speaks(text, line, lexicon)) return undefined
  const dated = line.words.some((word) => calendar.months.has(word.fold) || calendar.weekdays.has(word.fold))
  if (dated || line.words.some((word) => lines.agencies.has(word.fold))) return 'dateline'
  if (line.words.length > BYLINE_WORDS_MAX) return undefined
  const dash = line.words.findLastIndex((word, i) =>
    /^\s*[-–—]\s*$/.test(text.slice(word.end, line.words[i + 1]?.start)),
  )
  // Under a headline a bare name could as well be a heading.
  if (dash < 0) return headed ? undefined : 'byline'
  return dash === line.words.length - 2 ? 'dateline' : 'byline'
}

/** A cue, a colon or a mark makes a line speech, however short. */
function speaks(text: string, line: Line, lexicon: Lexicon): boolean {
  const printed = text.slice(line.start, line.end)
  return (
    line.words.some((word) => word.cue) || [...printed].some((sign) => sign === ':' || isQuotationMark(sign))
  )
}

/** A mark of the end, alone or between slashes: // end //. */
function isEnding(line: Line, words: LineWords): boolean {
  return line.words.length <= 2 && line.words.every((word) => words.endings.has(word.fold))
}

/** A colon within a few words of the opening. */
function isLabelled(text: string, line: Line, first: Line['words'][number]): boolean {
  return line.words.length <= 2 * SIDE_LINE_WORDS_MAX && /^[^:.]{0,30}:/.test(text.slice(first.end, line.end))
}

function isCaption(text: string, line: Line, words: LineWords): boolean {
  const opening = line.words[words.captions.find((phrase) => matches(line, phrase))?.length ?? -1]
  return (
    opening !== undefined &&
    line.words.length <= SIDE_LINE_WORDS_MAX &&
    /[:/]/.test(text.slice(line.start, opening.start))
  )
}

function startsWith(line: Line, phrases: readonly (readonly string[])[]): boolean {
  return phrases.some((phrase) => matches(line, phrase))
}

function matches(line: Line, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => line.words[i]?.fold === word)
}

/** A web or mail address and nothing else. */
function isAddress(printed: string): boolean {
  return /^(https?:\/\/|www\.)\S+$/i.test(printed) || /^[\w.+-]{1,64}@ ?[\w.-]{1,255}$/.test(printed)
}
