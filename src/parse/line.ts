import { isLetter, isMark } from '../text/classes.ts'
import type { TextLine } from '../text/lines.ts'
import { isClosingMark, isStraightMark } from '../text/marks.ts'
import { type Range, trim } from '../text/range.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readWords, type Word } from './word.ts'

/** A line of the article and what its form shows, before any rule has spoken. */
export interface Line extends Range {
  readonly words: readonly Word[]
  /** The sign that made it a list item; it stands before `start`. */
  readonly bullet: string | undefined
  /** Ends like a sentence. */
  readonly closed: boolean
  /** Ends with a question mark. */
  readonly asks: boolean
  readonly breaksBefore: number
}

const BULLETS = '•●▪■◆◄►○*-–—·‣'
const QUESTION_MARKS = '؟?'
const FULL_STOPS = `.!…۔${QUESTION_MARKS}`

/** A line of the article with its words. A bullet sign is left out of it. */
export function readArticleLine(text: string, line: TextLine, vocabulary: Vocabulary): Line {
  const bullet = bulletOf(text, line)
  const range = bullet ? trim(text, { start: line.start + bullet.length, end: line.end }) : line
  const last = lastSign(text, range)
  return {
    start: range.start,
    end: range.end,
    words: readWords(text, range, vocabulary),
    bullet,
    closed: last !== '' && FULL_STOPS.includes(last),
    asks: last !== '' && QUESTION_MARKS.includes(last),
    breaksBefore: line.breaksBefore,
  }
}

/** Words as they are compared. */
export function foldWords(words: readonly Word[]): string {
  let folded = ''
  for (const word of words) folded += folded === '' ? word.fold : ` ${word.fold}`
  return folded
}

/** A bullet sign, perhaps repeated, with white space after it and something to list. */
function bulletOf(text: string, line: Range): string | undefined {
  let at = line.start
  while (at < line.end && BULLETS.includes(text.charAt(at))) at++
  const sign = text.slice(line.start, at)
  if (sign === '' || at >= line.end || isMark(text, at)) return undefined
  // A hyphen or star that hugs its word is part of it.
  const hugs = isLetter(text, at) && !'•●▪■◆◄►○‣'.includes(sign.charAt(0))
  return hugs ? undefined : sign
}

/** The last sign of a line that is no closing mark or bracket. */
function lastSign(text: string, { start, end }: Range): string {
  let at = end - 1
  while (at > start && isClosing(text.charAt(at))) at--
  return text.charAt(at)
}

function isClosing(sign: string): boolean {
  return isClosingMark(sign) || isStraightMark(sign) || sign === ')' || sign === ']'
}
