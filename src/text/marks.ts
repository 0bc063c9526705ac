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

const CLOSING = new Set([...PAIRS.values()].flatMap((marks) => [...marks]))

/** The same sign at both ends: what it does depends on what stands around it. */
const STRAIGHT = new Set(['"', '″', '＂', '‟'])

export function isStraightMark(sign: string): boolean {
  return STRAIGHT.has(sign)
}

export function isOpeningMark(sign: string): boolean {
  return PAIRS.has(sign)
}

export function isClosingMark(sign: string): boolean {
  return CLOSING.has(sign)
}

export function isQuotationMark(sign: string): boolean {
  return STRAIGHT.has(sign) || PAIRS.has(sign) || CLOSING.has(sign)
}

/** Whether two signs are a pair as they should be printed. */
export function isPair(opening: string, closing: string): boolean {
  return (PAIRS.get(opening) ?? '').includes(closing) || (STRAIGHT.has(opening) && opening === closing)
}
