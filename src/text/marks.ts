/**
 * Quotation marks of any language. Source: Unicode 16, general categories Pi and Pf, and the quotation marks in Po
 * that news texts use for both ends.
 */

/** Marks that only open, with the marks that close them. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“”'],
  ['‹', '›'],
  ['‘', '’'],
  ['『', '』'],
  ['「', '」'],
  ['﴿', '﴾'],
])

/** The same sign at both ends: what it does depends on what stands around it. */
const STRAIGHT = ['"', '″', '＂', '‟']

const OPENS = 1
const CLOSES = 2
const BOTH_ENDS = 4

/** What a code unit is as a mark: read for every unit of a text, so it is a table. */
const kinds = new Uint8Array(0x10000)
for (const [opening, closings] of PAIRS) {
  mark(opening, OPENS)
  for (const closing of closings) mark(closing, CLOSES)
}
for (const sign of STRAIGHT) mark(sign, BOTH_ENDS)

export function isStraightMark(sign: string): boolean {
  return (kindAt(sign, 0) & BOTH_ENDS) !== 0
}

export function isOpeningMark(sign: string): boolean {
  return (kindAt(sign, 0) & OPENS) !== 0
}

export function isClosingMark(sign: string): boolean {
  return (kindAt(sign, 0) & CLOSES) !== 0
}

export function isQuotationMark(sign: string): boolean {
  return kindAt(sign, 0) !== 0
}

/** Whether a quotation mark stands at a place in a text. */
export function isMarkAt(text: string, at: number): boolean {
  return kindAt(text, at) !== 0
}

/** Whether two signs are a pair as they should be printed. */
export function isPair(opening: string, closing: string): boolean {
  if (opening === '(') return closing === ')'
  return (PAIRS.get(opening) ?? '').includes(closing) || (isStraightMark(opening) && opening === closing)
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (kinds[text.charCodeAt(at)] ?? 0) : 0
}

function mark(sign: string, kind: number): void {
  const unit = sign.charCodeAt(0)
  kinds[unit] = (kinds[unit] ?? 0) | kind
}
