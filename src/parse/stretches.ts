import { isLetter, isMark, isSpace } from '../text/classes.ts'
import { isClosingMark, isMarkAt, isOpeningMark, isPair, isStraightMark } from '../text/marks.ts'
import { type Range, trim } from '../text/range.ts'

/** A stretch of a block in quotation marks. `start` and `end` leave the marks out, `outer` holds them. */
export interface Stretch extends Range {
  readonly outer: Range
  readonly marks: 'balanced' | 'open-only' | 'close-only' | 'nested'
  /** Stretches inside this one. */
  readonly inner: readonly Stretch[]
}

/** Marks inside marks; deeper ones are text. Keeps a text made of opening marks linear. */
const NESTED_MARKS_MAX = 4

interface Open {
  readonly at: number
  readonly sign: string
  readonly inner: Stretch[]
}

/**
 * Pair the quotation marks of one block, never across blocks. Linear.
 *
 * A mark of one shape for both ends opens before a word and closes after one; where both could be, it closes what is
 * open, unless it hugs a clitic (لـ"…). A closing mark ends the stretch it pairs with; a foreign one ends the
 * innermost stretch when nothing else will. When the block ends, a stretch that is still open shares the mark that
 * closed its last inner one, or else runs to the end of the block. A closing mark that nothing opened gives a stretch
 * `close-only` whose start is the block's: where its words begin, only the sentence can tell.
 */
export function readStretches(text: string, block: Range): Stretch[] {
  const top: Stretch[] = []
  const open: Open[] = []
  const signs = markSigns(text, block)
  signs.forEach((at, i) => {
    const sign = text.charAt(at)
    const step = stepOf(text, block, at, open, signs, i)
    if (step === 'open' && open.length < NESTED_MARKS_MAX) open.push({ at, sign, inner: [] })
    else if (step === 'close') close(text, open, top, at, sign)
    else if (step === 'orphan') top.push(closeOnly(text, block, top, at))
  })
  settle(text, block, open, top)
  return top
}

/** Places of the marks that count: a sign that carries a combining mark is one character with it and stays text. */
function markSigns(text: string, { start, end }: Range): number[] {
  const places: number[] = []
  let closing = -1
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === BRACKET && at > closing) {
      closing = closingBracket(text, at, start, end)
      if (closing >= 0) places.push(at)
      continue
    }
    if (at === closing) places.push(at)
    if (!isMarkAt(text, at) || isMark(text, at + 1) || isInsideWord(text, at)) continue
    places.push(at)
  }
  return places
}

/** An opening bracket: read for every unit of a text. */
const BRACKET = 0x28

/** Brackets that hold speech hold no more: UTF-16 units. Keeps a block of brackets linear. */
const BRACKETED_UNITS_MAX = 2000

/** Where the brackets close that a bracket opens in place of quotation marks: behind a colon, or doubled. −1 for others. */
function closingBracket(text: string, at: number, start: number, end: number): number {
  const doubled = text.charAt(at + 1) === '('
  if (!doubled) {
    let before = at - 1
    while (before >= start && isSpace(text, before)) before--
    if (text.charAt(before) !== ':') return -1
  }
  const signs = doubled ? '))' : ')'
  const found = text.slice(at, Math.min(end, at + BRACKETED_UNITS_MAX)).indexOf(signs)
  if (found < 0) return -1
  const inside = text.slice(at + signs.length, at + found)
  // A list is no speech, and neither are a few words.
  const words = inside.split(/\s+/u).filter(Boolean)
  if (inside.includes('(') || words.length < BRACKETED_WORDS_MIN) return -1
  const listed = words.slice(0, -1).filter((word) => /[،,]$/u.test(word)).length
  return listed * LIST_SHARE >= words.length ? -1 : at + found + signs.length - 1
}

const BRACKETED_WORDS_MIN = 3
/** One comma for so many words makes a list. */
const LIST_SHARE = 3

/** An apostrophe, an inch sign, or the gershayim of an abbreviation: letters hug it on both sides. */
function isInsideWord(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (sign === '’' || sign === '‘') return isLetter(text, at - 1) && isLetter(text, at + 1)
  return false
}

/** Whether two signs are a pair, brackets in place of marks among them. */
function pairs(opening: string, closing: string): boolean {
  return isPair(opening, closing) || (opening === '(' && closing === ')')
}

type Step = 'open' | 'close' | 'orphan' | 'skip'

function stepOf(
  text: string,
  block: Range,
  at: number,
  open: readonly Open[],
  signs: readonly number[],
  i: number,
): Step {
  const sign = text.charAt(at)
  const top = open.at(-1)
  const before = at > block.start && !isSpace(text, at - 1) && !'([«“'.includes(text.charAt(at - 1))
  const after = at + 1 < block.end && !isSpace(text, at + 1) && !isStop(text.charAt(at + 1))
  if (isStraightMark(sign)) {
    const hugsClitic = isClitic(text, block, at)
    if (!top)
      return openStraight(
        text,
        { before, after, hugsClitic, at },
        i + 1 < signs.length,
        isCloser(text, block, signs[i + 1]),
      )
    if (!isStraightMark(top.sign) && !closesForeign(text, top, signs, i))
      return after && !before ? 'open' : 'skip'
    return before && !(after && hugsClitic) ? 'close' : after ? 'open' : 'close'
  }
  // Inside marks brackets are brackets.
  if (sign === '(') return top ? 'skip' : 'open'
  if (sign === ')') return open.some((other) => other.sign === '(') ? 'close' : 'skip'
  if (isOpeningMark(sign)) {
    // “ opens, and closes what „ opened.
    if (top && pairs(top.sign, sign) && before) return 'close'
    // «… العام “.»: nothing opens right before a full stop or a comma.
    if (top && isSentenceStop(text, at + 1)) return 'close'
    // « أزهار «: the same sign twice around a word or two, each with space around it.
    if (top?.sign === sign && !before && !after && at - top.at <= LOOSE_UNITS_MAX) return 'close'
    // Swapped marks: an opening sign after a word, with something open and nothing to open before it, closes.
    if (top && pairs(sign, top.sign) && ((before && !after) || !isOpeningMark(top.sign))) return 'close'
    return 'open'
  }
  // «فلان:» …»، «فلان: ” …»، «لـ»البلاد»: right behind a colon or a clitic a closing mark opens.
  if (!top && (isBehindColon(text, at, before) || (after && isClitic(text, block, at)))) return 'open'
  if (!top)
    return after && !before ? 'open' : before ? 'orphan' : opensSwapped(text, signs, i) ? 'open' : 'skip'
  if (pairs(top.sign, sign) || pairs(sign, top.sign)) return 'close'
  if (open.some((other) => pairs(other.sign, sign))) return 'close'
  return before && closesForeign(text, top, signs, i) ? 'close' : 'skip'
}

/** A full stop or a comma, and no ellipsis. */
function isSentenceStop(text: string, at: number): boolean {
  return '.،,؛'.includes(text.charAt(at) || ' ') && text.charAt(at + 1) !== '.'
}

/** Right behind a colon, or behind one space more with space on the other side too. */
function isBehindColon(text: string, at: number, before: boolean): boolean {
  if (before) return text.charAt(at - 1) === ':'
  return text.charAt(at - 2) === ':' && isSpace(text, at + 1)
}

/** « » بطاقات « »: a closing mark with space around it opens where its partner stands near. */
function opensSwapped(text: string, signs: readonly number[], i: number): boolean {
  const [at = 0, next = Number.POSITIVE_INFINITY] = signs.slice(i, i + 2)
  return next - at <= SWAPPED_UNITS_MAX && pairs(text.charAt(next), text.charAt(at))
}

/** The same mark twice holds no more: UTF-16 units. */
const LOOSE_UNITS_MAX = 60

/** Swapped marks with space around them hold no more: UTF-16 units. */
const SWAPPED_UNITS_MAX = 60

/** What stands around a mark: text that hugs it on either side, a clitic before it. */
interface Around {
  readonly at: number
  readonly before: boolean
  readonly after: boolean
  readonly hugsClitic: boolean
}

/** What a mark of one shape for both ends does when nothing is open. `more`: another mark follows in the block. */
function openStraight(
  text: string,
  { at, before, after, hugsClitic }: Around,
  more: boolean,
  closesNext: boolean,
): Step {
  if (after && (!before || hugsClitic || more || !isWordy(text, at - 1))) return 'open'
  // «وقال" سنعود"»: the space stands on the wrong side, and the next mark closes.
  if (before && closesNext) return 'open'
  if (before) return 'orphan'
  // With space on both sides, as some set them: it opens if there is something left to close it.
  return after || more ? 'open' : 'skip'
}

/** A mark of one shape that can only close: text before it, none behind. */
function isCloser(text: string, { end }: Range, at: number | undefined): boolean {
  if (at === undefined || !isStraightMark(text.charAt(at)) || isSpace(text, at - 1)) return false
  return at + 1 >= end || isSpace(text, at + 1) || isStop(text.charAt(at + 1))
}

/** Whether a mark of another shape may close the open stretch: no later mark of the block is its proper partner. */
function closesForeign(text: string, top: Open, signs: readonly number[], i: number): boolean {
  return !signs.slice(i + 1, i + 1 + LOOK_AHEAD_MARKS).some((later) => pairs(top.sign, text.charAt(later)))
}

/** How far the partner of an open mark is looked for: keeps a block of marks linear. */
const LOOK_AHEAD_MARKS = 8

/** One or two letters before the mark that are glued to the word after it: لـ"…، بـ"…، و"…. */
function isClitic(text: string, block: Range, at: number): boolean {
  let from = at
  while (from > block.start && !isSpace(text, from - 1) && at - from < 5) from--
  const glued = text.slice(from, at).replace(/ـ/g, '')
  return text.charAt(at - 1) === 'ـ' || (glued.length > 0 && glued.length <= 2 && isLetter(text, at - 1))
}

function isWordy(text: string, at: number): boolean {
  return isLetter(text, at) || isMark(text, at) || isStop(text.charAt(at)) || isMarkAt(text, at)
}

function isStop(sign: string): boolean {
  return '.،,؛;:؟?!…)]»”'.includes(sign)
}

function close(text: string, open: Open[], top: Stretch[], at: number, sign: string): void {
  const pairsTop = (other: Open) => pairs(other.sign, sign) || pairs(sign, other.sign)
  // A proper partner further out closes everything inside it.
  const depth = isStraightMark(sign) ? -1 : open.findLastIndex(pairsTop)
  const down = depth < 0 ? open.length - 1 : depth
  while (open.length > down) {
    const closing = open.pop()
    if (!closing) return
    const last = open.length === down
    const stretch = make(
      text,
      closing,
      { start: closing.at, end: last ? at + 1 : at },
      last ? 'balanced' : 'nested',
    )
    ;(open.at(-1)?.inner ?? top).push(stretch)
  }
}

function make(text: string, open: Open, outer: Range, marks: Stretch['marks']): Stretch {
  // Doubled brackets are two signs at either end.
  const width = open.sign === '(' && text.charAt(open.at + 1) === '(' ? 2 : 1
  const end = marks === 'balanced' ? outer.end - width : outer.end
  return { outer, marks, inner: open.inner, ...trim(text, { start: open.at + width, end }) }
}

/** A closing mark alone: what it closes starts after the stretch before it, or with the block. */
function closeOnly(text: string, block: Range, top: readonly Stretch[], at: number): Stretch {
  const start = top.at(-1)?.outer.end ?? block.start
  return { outer: { start, end: at + 1 }, marks: 'close-only', inner: [], ...trim(text, { start, end: at }) }
}

/** What is still open when the block ends. */
function settle(text: string, block: Range, open: Open[], top: Stretch[]): void {
  while (open.length > 0) {
    const left = open.pop()
    if (!left) return
    const into = open.at(-1)?.inner ?? top
    const stop = isStraightMark(left.sign) ? stopBefore(text, left) : -1
    if (stop >= 0) {
      // Nothing nests in straight marks: the one left open ends with the sentence before others are set.
      const range = { start: left.at + 1, end: stop }
      into.push({ outer: { start: left.at, end: stop }, marks: 'open-only', inner: [], ...trim(text, range) })
      into.push(...left.inner)
      continue
    }
    const last = left.inner.at(-1)
    const tail = last && text.slice(last.outer.end, block.end)
    if (last && tail !== undefined && !isProse(tail)) {
      // One mark closes the inner and the outer stretch.
      into.push({
        outer: { start: left.at, end: last.outer.end },
        marks: 'nested',
        inner: left.inner,
        ...trim(text, { start: left.at + 1, end: last.end }),
      })
    } else {
      const end = withoutStop(text, { start: left.at + 1, end: block.end })
      into.push({
        outer: { start: left.at, end },
        marks: 'open-only',
        inner: left.inner,
        ...trim(text, { start: left.at + 1, end }),
      })
    }
  }
}

/** Where the last sentence ends between an open mark and the first stretch inside it; −1 where none does. */
function stopBefore(text: string, { at, inner: [first] }: Open): number {
  if (!first) return -1
  for (let stop = first.outer.start - 1; stop > at; stop--)
    if ('.؟!'.includes(text.charAt(stop)) && isSpace(text, stop + 1))
      return isProse(text.slice(stop, first.outer.start)) ? stop : -1
  return -1
}

function isProse(tail: string): boolean {
  return /\p{L}/u.test(tail)
}

function withoutStop(text: string, range: Range): number {
  const { end } = trim(text, range)
  return end > range.start && text.charAt(end - 1) === '.' && text.charAt(end - 2) !== '.' ? end - 1 : end
}
