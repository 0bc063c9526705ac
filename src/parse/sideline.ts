import type { BlockType } from '../../schemas/block.ts'
import type { LineWords } from './lexicon/lexicon.ts'
import type { Line } from './line.ts'

/** Bylines, credits, captions and links are short. */
const SIDE_LINE_WORDS_MAX = 10

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

/** “These opinions are not necessarily ours”: what a page says of whatever it prints. */
export function isDisclaimer(line: Line, { disclaimers }: LineWords): boolean {
  return line.words.some((_, i) =>
    disclaimers.some((phrase) => phrase.every((word, k) => line.words[i + k]?.fold === word)),
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
