/** A unit in which places in a text are counted. */
export type TextUnit = 'utf-16' | 'code-point' | 'utf-8'

/**
 * How to turn an offset in UTF-16 code units into one in another unit. A place inside a surrogate pair counts as the
 * place behind the pair; a lone surrogate is one code point and, being replaced by U+FFFD when written, three bytes.
 * Linear in `text.length` once, then constant.
 */
export function offsetConverter(text: string, unit: TextUnit): (offset: number) => number {
  if (unit === 'utf-16') return (offset) => offset
  const places = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    places[at] = count
    const point = text.codePointAt(at) ?? 0
    count += unit === 'code-point' ? 1 : utf8Size(point)
    if (point > 0xffff) places[++at] = count
  }
  places[text.length] = count
  return (offset) => places[offset] ?? count
}

function utf8Size(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
