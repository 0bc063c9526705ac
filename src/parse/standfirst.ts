import type { BlockType } from '../../schemas/block.ts'
import type { Line } from './line.ts'
import { isSideNote } from './sideline.ts'

/** A standfirst is told again by a paragraph that holds this share of its longer words. */
const RESTATED_SHARE = 0.6
/** How many lines under a standfirst may tell it again. */
const RESTATED_WITHIN_LINES = 4
/** Fewer longer words are shared by chance. */
const TOLD_WORDS_MIN = 4
/** Shorter words are function words in every language that the parser reads. */
const CONTENT_UNITS_MIN = 4

/** The line under the headline is a standfirst when key points hang under it, or when the text tells it again. */
export function isStandfirst(
  lines: readonly Line[],
  roles: readonly (BlockType | undefined)[],
  at: number,
): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || (at > 0 && roles[at - 1] !== 'headline')) return false
  if (at > 0 && next?.bullet && next.breaksBefore <= 1) return true
  // Under a supplied title a sentence is the lead, which news tells again as it goes on, and a note is another's name.
  if (at === 0 && (line.closed || isSideNote(line))) return false
  const told = contentWords(line)
  if (told.size < TOLD_WORDS_MIN) return false
  return lines.slice(at + 1, at + 1 + RESTATED_WITHIN_LINES).some((later) => restates(later, told))
}

/**
 * Whether the last line prints a summary again that stands above the prose, perhaps cut short: pages do that where they
 * show a teaser of their own. `first` is the number of the line under the headline.
 */
export function isSummaryAgain(lines: readonly Line[], first: number, last: number): boolean {
  const [summary, again] = [lines[first]?.words ?? [], lines[last]?.words ?? []]
  if (last <= first + 1 || again.length < TOLD_WORDS_MIN || again.length > summary.length) return false
  return again.every((word, i) => word.fold === summary[i]?.fold)
}

function contentWords({ words }: Line): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { fold } of words) if (fold.length >= CONTENT_UNITS_MIN) found.add(fold)
  return found
}

function restates({ words }: Line, told: ReadonlySet<string>): boolean {
  const again = new Set<string>()
  for (const { fold } of words) if (told.has(fold)) again.add(fold)
  return again.size >= told.size * RESTATED_SHARE
}
