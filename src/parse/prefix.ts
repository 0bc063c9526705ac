import { isLetter, isMark, isSpace } from '../text/classes.ts'
import { isMarkAt } from '../text/marks.ts'
import { type Range, trim } from '../text/range.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Line } from './line.ts'
import { type Word, wordsWithin } from './word.ts'

/** Longest dateline or byline glued to a paragraph, in UTF-16 units and words. */
const PREFIX_UNITS_MAX = 80
const PREFIX_WORDS_MAX = 14
/** A place, an agency or a reporter's name between two joints. */
const PART_WORDS_MAX = 5
/** Before a dash alone, without colon or bracket: more words are a sentence with an aside. */
const DASHED_WORDS_MAX = 4

const DASHES = '-–—ـ'
const BREAKS = '.؟!?؛;\n'

/**
 * A byline or dateline glued to the front of a paragraph: places, agencies and names joined by dashes or in brackets,
 * closed by a dash, a colon or the name of an agency. A colon alone closes only behind an agency: «قال الوزير:» is
 * speech. A dash or a bracket may as well begin an aside: they close only what stands on top of the article.
 *
 * ```
 * سبق- الرياض: أعلنت …        عمّان (وكالات) - قالت …
 * ^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^
 * ```
 */
export function readPrefix(text: string, line: Line, lexicon: Lexicon, top: boolean): Range | undefined {
  const end =
    (top ? datelineEnd(text, line, lexicon) : undefined) ??
    closingOf(text, line, readSigns(text, line), lexicon, top)
  // A sign that carries a combining mark is one character with it.
  if (end === undefined || end >= line.end || isMark(text, end)) return undefined
  return trim(text, { start: line.start, end })
}

/** The signs at the front of a line, up to its first colon or stop. Places are −1 where there is none. */
interface Signs {
  /** Behind the colon. */
  readonly colon: number
  /** Behind the last dash that has a space after it. */
  readonly dash: number
  /** Dashes with a space after them, and dashes between two letters or slashes. */
  readonly loose: number
  readonly tight: number
  /** A dash hugs the word after it alone: it begins an aside. */
  readonly aside: boolean
  /** A quotation mark stands there: what is in it may hold a dash. */
  readonly marked: boolean
  readonly bracket: Range | undefined
  readonly comma: number
}

function readSigns(text: string, line: Line): Signs {
  const limit = Math.min(line.end, line.start + PREFIX_UNITS_MAX)
  let [colon, dash, loose, tight, comma, opened] = [-1, -1, 0, 0, -1, -1]
  let [aside, marked] = [false, false]
  let bracket: Range | undefined
  for (let at = line.start; at < limit; at++) {
    if (isPlain(text.charCodeAt(at))) continue
    const sign = text.charAt(at)
    if (sign === ':') {
      colon = at + 1
      break
    }
    if (BREAKS.includes(sign) && !(sign === '.' && abbreviates(text, at))) break
    if ((sign === '،' || sign === ',') && comma < 0) comma = at
    else if (sign === '(') opened = at
    else if (isMarkAt(text, at)) marked = true
    else if (sign === ')' && opened >= 0 && !bracket) bracket = { start: opened, end: at + 1 }
    if (sign === '/') tight++
    if (!DASHES.includes(sign)) continue
    const before = isSpace(text, at - 1) || text.charAt(at - 1) === ')'
    while (DASHES.includes(text.charAt(at + 1)) && at + 1 < limit) at++
    const after = at + 1 >= line.end || isSpace(text, at + 1)
    // A tatweel at a letter lengthens it or holds a clitic.
    if (sign === 'ـ' && !(before && after)) continue
    if (after) {
      loose++
      dash = at + 1
    } else if (before) aside = true
    else tight++
  }
  return { colon, dash, loose, tight, aside, marked, bracket, comma }
}

/** A space or an Arabic letter, but no tatweel: nearly every unit of a text. */
function isPlain(unit: number): boolean {
  return unit === SPACE || (unit >= FIRST_LETTER && unit <= LAST_LETTER && unit !== TATWEEL)
}

const SPACE = 0x20
const FIRST_LETTER = 0x620
const LAST_LETTER = 0x64a
const TATWEEL = 0x640

/** A full stop inside an abbreviation: أ.ف.ب، د. سعيد. */
function abbreviates(text: string, at: number): boolean {
  return isLetter(text, at - 1) && !isLetter(text, at - 2)
}

/** Where the prefix of a line ends whose signs look like one. */
function closingOf(
  text: string,
  line: Line,
  { colon, dash, loose, tight, aside, marked, bracket, comma }: Signs,
  lexicon: Lexicon,
  top: boolean,
): number | undefined {
  const named = (end: number) => isNamed(text, line, end, lexicon, end === colon && loose > 0)
  if (colon >= 0 && comma < 0) {
    const joined = loose > 0 || tight > 1 || (top && (tight > 0 || bracket !== undefined))
    if (joined ? named(colon) : isAgency(text, line, colon, lexicon)) return colon
  }
  if (bracket) {
    const inside = wordsWithin(line.words, bracket)
    const agency = isInitials(inside) || inside.some((word) => isWire(word, lexicon))
    const closed = signsEnd(text, bracket.end)
    if (closed > bracket.end && (agency || top || isLatin(text, bracket)) && named(closed)) return closed
    if (agency && top && named(bracket.end)) return bracket.end
  }
  if (!top || comma >= 0 || aside || marked || dash < 0) return undefined
  const before = wordsWithin(line.words, { start: line.start, end: dash }).filter(isPrinted).length
  const [next] = wordsWithin(line.words, { start: dash, end: line.end })
  if (next && isWire(next, lexicon) && named(next.end)) return signsEnd(text, next.end)
  // A dash also joins two adjectives: «الاتفاق النهري - الجبلي».
  const joins = next?.form.definite === true
  return before <= DASHED_WORDS_MAX && !joins && named(dash) ? dash : undefined
}

/** A tatweel alone is a word without letters: it does the work of a dash. */
function isPrinted(word: Word): boolean {
  return word.fold !== ''
}

/**
 * Only names and places stand before an end, none of them long. Some first names are written like prepositions, and
 * newspapers call themselves “today”: where a dash has `joined` the parts and a colon closes them, both may stand.
 */
function isNamed(text: string, line: Line, end: number, lexicon: Lexicon, joined: boolean): boolean {
  const words = wordsWithin(line.words, { start: line.start, end }).filter(isPrinted)
  if (words.length > PREFIX_WORDS_MAX || !words.some((word) => word.fold.length > 2)) return false
  let part = 0
  return words.every((word, i) => {
    const gap = text.slice(words[i - 1]?.end ?? word.start, word.start)
    part = gap.trim() === '' ? part + 1 : 1
    if (part > PART_WORDS_MAX) return false
    if (isWire(word, lexicon)) return true
    // Where names have capitals, places and agencies have them.
    if (lexicon.grammar && !/^[\p{Lu}\p{N}]/u.test(word.bare)) return false
    if (word.cue || (word.form.preposition && !joined)) return false
    return !word.form.barred || (joined && lexicon.calendar.days.has(word.fold))
  })
}

/** «الغدير 10 رمضان 1436 هـ الموافق 27 يونيو 2015 م واس»: a place, a date and the agency, before the lead. */
function datelineEnd(text: string, line: Line, lexicon: Lexicon): number | undefined {
  const { words } = line
  const agency = words.slice(0, PREFIX_WORDS_MAX).findIndex((word) => isWire(word, lexicon))
  const last = words[agency]
  if (!last || last.end - line.start > PREFIX_UNITS_MAX || agency === words.length - 1) return undefined
  if (/[،,.]/.test(text.slice(line.start, last.end))) return undefined
  const place = words.slice(0, agency)
  const dated = place.some((word) => lexicon.calendar.months.has(word.fold)) && place.some(isNumber)
  if (!dated || place.some((word) => word.cue || word.form.preposition)) return undefined
  return signsEnd(text, last.end)
}

function isNumber(word: Word): boolean {
  return /^\p{N}+$/u.test(word.fold)
}

/** Behind the dashes or the colon that follow a place in the text, else the place itself. */
function signsEnd(text: string, from: number): number {
  let at = from
  while (isSpace(text, at)) at++
  const first = at
  while (at < text.length && (DASHES.includes(text.charAt(at)) || text.charAt(at) === ':')) at++
  return at > first ? at : from
}

/** The short name of an agency, or a word that stands for one. */
function isWire(word: Word, { lines }: Lexicon): boolean {
  return lines.wires.has(word.fold)
}

/** «رويترز:», «د.ب.أ:»: nothing but an agency before the colon. */
function isAgency(text: string, line: Line, end: number, lexicon: Lexicon): boolean {
  const words = wordsWithin(line.words, { start: line.start, end })
  const [first, ...more] = words
  if (!first || more.length === 0) return first !== undefined && isWire(first, lexicon)
  return isInitials(words) && text.charAt(first.end) === '.'
}

/** Letters that stand for words: أ.ف.ب، د ب أ. */
function isInitials(words: readonly Word[]): boolean {
  return words.length > 1 && words.every((word) => word.fold.length === 1)
}

/** Capitals alone in brackets: (AFP). */
function isLatin(text: string, { start, end }: Range): boolean {
  return /^\([A-Z]{2,8}\)$/.test(text.slice(start, end))
}
