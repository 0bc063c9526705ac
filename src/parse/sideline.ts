import type { BlockType } from '../../schemas/block.ts'
import type { LineWords, Openings } from './lexicon/lexicon.ts'
import type { Line } from './line.ts'
import type { Word } from './word.ts'

/** Bylines, credits, captions and links are short. */
const SIDE_LINE_WORDS_MAX = 10

/** One sentence. */
const DISCLAIMER_WORDS_MAX = 30

/** The role of a line that says by its own wording that it is no prose; undefined for every other line. */
export function sideRole(text: string, line: Line, words: LineWords): BlockType | undefined {
  if (line.words.length === 0 || isMachineText(text, line)) return 'boilerplate'
  if (isCreditLine(text, line, words) || isEnding(line, words)) return 'credit'
  const opening = openingOf(line, words.boilerplate)
  const first = opening > 0 ? line.words[opening - 1] : undefined
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
  return !line.closed && line.words.length <= SIDE_LINE_WORDS_MAX && openingOf(line, words.bylines) > 0
}

/** How many words of a line are the longest of these openings; 0 when it begins with none. */
export function openingOf({ words }: Line, openings: Openings): number {
  const phrases = openings.get(words[0]?.fold ?? '')
  return phrases?.find((phrase) => stands(phrase, words, 0))?.length ?? 0
}

/** A line too short for prose and without a full stop: a number to write to, a time, one more link. */
export function isSideNote(line: Line): boolean {
  return !line.closed && line.words.length <= SIDE_LINE_WORDS_MAX + 4
}

/** “These opinions are not necessarily ours”: what a page says of whatever it prints. */
export function isDisclaimer(line: Line, { disclaimers }: LineWords): boolean {
  if (line.words.length > DISCLAIMER_WORDS_MAX) return false
  return line.words.some((word, i) =>
    disclaimers.get(word.fold)?.some((phrase) => stands(phrase, line.words, i)),
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
  const label = openingOf(line, words.captions)
  const opening = line.words[label]
  return (
    label > 0 &&
    opening !== undefined &&
    line.words.length <= SIDE_LINE_WORDS_MAX &&
    /[:/]/.test(text.slice(line.start, opening.start))
  )
}

function stands(phrase: readonly string[], words: readonly Word[], at: number): boolean {
  return phrase.every((fold, i) => words[at + i]?.fold === fold)
}

/** A web or mail address, or entities that nobody decoded, and nothing else. */
function isMachineText(text: string, { start, end }: Line): boolean {
  if (text.charCodeAt(start) > LAST_ASCII) return false
  const printed = text.slice(start, end)
  return (
    /^(https?:\/\/|www\.)\S+$/i.test(printed) ||
    /^[\w.+-]{1,64}@ ?[\w.-]{1,255}$/.test(printed) ||
    /^&#?\w{2,8};(\s*&#?\w{2,8};)*$/.test(printed)
  )
}

const LAST_ASCII = 0x7f
