import { isLetter, isSpace } from '../text/classes.ts'
import { isOpeningMark, isStraightMark } from '../text/marks.ts'

/** Stands for an apostrophe while marks are paired: a letter to every rule, and one unit long as the sign itself. */
const LETTER_APOSTROPHE = '\u02bc'
const OPENING = '‘'
const CLOSING = '’'
const STRAIGHT = "'"

/**
 * The text as quotation marks are paired in it, unit by unit: single marks in pairs, curly or straight, are ‘ and ’;
 * what else looks like one is an apostrophe and becomes a letter. A sign opens where a word begins behind it and none
 * ends before it, and closes behind a word. Behind `bareOwnerAfter` with prose going on it is an owner’s apostrophe if a
 * later sign of its line can close as well. Pairs never reach over a line’s end. Linear.
 *
 * ```
 * He said: ‘The workers’ union won’t move.’
 *          ^ opens     ^ owner    ^ inside ^ closes
 * ```
 */
export function withoutApostrophes(text: string, bareOwnerAfter: string): string {
  const signs = singleSigns(text)
  const seen = signs.map(() => LETTER_APOSTROPHE)
  let open: number | undefined
  signs.forEach(({ at, line }, i) => {
    if (open !== undefined && signs[open]?.line !== line) open = undefined
    if (opens(text, at)) open ??= i
    else if (open !== undefined && closes(text, at)) {
      const owner = bareOwnerAfter.includes(text.charAt(at - 1)) && goesOn(text, at)
      if (owner && closesLater(text, signs, i)) return
      seen[open] = OPENING
      seen[i] = CLOSING
      open = undefined
    }
  })
  let from = 0
  const parts = signs.flatMap(({ at }, i) => {
    const before = text.slice(from, at)
    from = at + 1
    return [before, seen[i]]
  })
  return parts.join('') + text.slice(from)
}

/** A sign that may be a single mark or an apostrophe, and the number of its line. */
interface Single {
  readonly at: number
  readonly line: number
}

function singleSigns(text: string): Single[] {
  const signs: Single[] = []
  let line = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\n') line++
    if (sign === OPENING || sign === CLOSING || sign === STRAIGHT) signs.push({ at, line })
  }
  return signs
}

/** Nothing of a word before it, a word behind it; ’ opens nothing. */
function opens(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (sign === CLOSING || !isEdge(text, at - 1)) return false
  return at + 1 < text.length && !isSpace(text, at + 1)
}

function closes(text: string, at: number): boolean {
  if (text.charAt(at) === OPENING || isSpace(text, at - 1)) return false
  return !isWordSign(text, at + 1)
}

/** The sentence goes on in small letters behind it. */
function goesOn(text: string, at: number): boolean {
  const next = text.charAt(at + 2)
  return text.charAt(at + 1) === ' ' && next !== '' && next !== next.toUpperCase()
}

/** How many later signs are looked at for one that closes: keeps a line of apostrophes linear. */
const LOOK_AHEAD_SIGNS = 8

/** Whether a later sign of the line closes too, before another opens. */
function closesLater(text: string, signs: readonly Single[], i: number): boolean {
  for (const { at, line } of signs.slice(i + 1, i + 1 + LOOK_AHEAD_SIGNS)) {
    if (line !== signs[i]?.line || opens(text, at)) return false
    if (closes(text, at)) return true
  }
  return false
}

function isEdge(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return at < 0 || isSpace(text, at) || '([—–-/'.includes(sign) || isOpeningMark(sign) || isStraightMark(sign)
}

function isWordSign(text: string, at: number): boolean {
  return isLetter(text, at) || /\p{N}/u.test(text.charAt(at))
}
