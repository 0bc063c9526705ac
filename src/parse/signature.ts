import type { BlockType } from '../../schemas/block.ts'
import { isMarkAt } from '../text/marks.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Line } from './line.ts'
import { openingOf } from './sideline.ts'
import type { Word } from './word.ts'

/** A name and an outlet's or a place's. */
const BYLINE_WORDS_MAX = 6
/** A name with its title; longer lines are more than a name. */
const NAME_WORDS_MAX = 5
/** What is said of a picture. */
const CAPTION_WORDS_MAX = 10

/**
 * A line above the lead that says who wrote it, where and when, or what a picture shows: a date or an agency makes a
 * dateline, and so does a place of one word after the dash; two names are a byline. A name that the prose tells of is
 * no author's: it stands under a picture.
 *
 * ```
 * سلمى العارف – صوت الساحل        صوت الساحل – المرفأ
 * byline                           dateline
 * ```
 */
export function signRole(
  text: string,
  lines: readonly Line[],
  at: number,
  lexicon: Lexicon,
  headed: boolean,
): BlockType | undefined {
  const line = lines[at]
  if (!line || speaks(text, line, lexicon)) return undefined
  const { words } = line
  const { calendar } = lexicon
  if (words.some(({ fold }) => calendar.months.has(fold) || calendar.weekdays.has(fold))) return 'dateline'
  if (words.some(({ fold }) => lexicon.lines.wires.has(fold))) return 'dateline'
  const dash = lastDash(text, line)
  if (dash >= 0 && words.length <= BYLINE_WORDS_MAX) return dash === words.length - 2 ? 'dateline' : 'byline'
  // Under a headline a bare name could as well be a heading.
  if (headed || dash >= 0) return undefined
  if (isScene(line, lexicon)) return 'caption'
  return isName(text, line, lexicon) ? nameRole(lines, at) : undefined
}

/** A line behind the prose without a full stop: its author, the service it came by, or what a picture shows. */
export function tailRole(
  text: string,
  lines: readonly Line[],
  at: number,
  lexicon: Lexicon,
): BlockType | undefined {
  const line = lines[at]
  const [first] = line?.words ?? []
  if (!line || !first || line.words.length > CAPTION_WORDS_MAX) return undefined
  const listed = line.bullet !== undefined && lines[at - 1]?.bullet === line.bullet
  if (lexicon.lines.services.has(first.fold) && line.words.length <= BYLINE_WORDS_MAX) return 'credit'
  if (speaks(text, line, lexicon) || listed) return undefined
  if (isScene(line, lexicon)) return 'caption'
  if (line.bullet === '*' || (first.head?.kind === 'office' && !first.form.definite)) return 'byline'
  const dash = lastDash(text, line)
  if (dash < 0) return isName(text, line, lexicon) ? nameRole(lines, at) : undefined
  return dash < NAME_WORDS_MAX && isPlain(line.words.slice(0, dash + 1), lexicon) ? 'byline' : undefined
}

/** A cue, a colon or a mark makes a line speech, however short; “follow-up” is no cue there. */
function speaks(text: string, { start, end, words }: Line, { lines }: Lexicon): boolean {
  if (words.some((word) => word.cue && !lines.wires.has(word.fold))) return true
  for (let at = start; at < end; at++) if (text.charAt(at) === ':' || isMarkAt(text, at)) return true
  return false
}

/** Number of the word before the last dash between two words; −1 where there is none. */
function lastDash(text: string, { end, words }: Line): number {
  return words.findLastIndex((word, i) =>
    /^\s*[-–—]\s*$/.test(text.slice(word.end, words[i + 1]?.start ?? end)),
  )
}

/** A picture's text by its opening, or by what happens while it is taken. */
function isScene(line: Line, { lines }: Lexicon): boolean {
  const { words } = line
  if (words.length > CAPTION_WORDS_MAX) return false
  return (
    openingOf(line, lines.scenes) > 0 || words.some((word, i) => i > 0 && lines.sceneLinks.has(word.fold))
  )
}

/** A name that the other lines tell of, by its last word, stands under a picture; a surname alone signs nothing. */
function nameRole(lines: readonly Line[], at: number): BlockType | undefined {
  const words = lines[at]?.words ?? []
  const name = words.at(-1)?.fold ?? ''
  const told = lines.some((line, i) => i !== at && line.words.some(({ fold }) => fold.endsWith(name)))
  return told ? 'caption' : words.length > 1 ? 'byline' : undefined
}

/** Words that can be a name, with nothing but spaces and the dots of titles between them. */
function isName(text: string, { words }: Line, lexicon: Lexicon): boolean {
  if (words.length === 0 || words.length > NAME_WORDS_MAX || !isPlain(words, lexicon)) return false
  return words.every((word, i) => i === 0 || /^\.? *$/.test(text.slice(words[i - 1]?.end, word.start)))
}

/** Some first names are prepositions but for the dots of their last letter. */
function isPlain(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.every(
    (word) =>
      !word.cue && !word.form.barred && (!word.form.preposition || lexicon.misprinted(word) !== undefined),
  )
}
