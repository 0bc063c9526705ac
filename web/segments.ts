/** A place in a text: UTF-16 offsets, end exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A stretch of a text over which the same marks hold. */
export interface Segment<T> {
  readonly text: string
  readonly start: number
  /** The marks that hold here, the longest first; none in between. */
  readonly marks: readonly T[]
}

/**
 * Cut a block where marks begin and end, so that marks that overlap or hold one another can be shown. `text` is the
 * block's own text, `within` its place in the article; the places of marks are in the article too. The segments together
 * are the block, letter by letter. Marks outside it, and marks of nothing, are left out.
 */
export function segmentsOf<T>(
  text: string,
  within: Place,
  marks: readonly T[],
  placeOf: (mark: T) => Place,
): Segment<T>[] {
  const placed = marks
    .map((mark) => ({ mark, place: placeOf(mark) }))
    .filter(({ place }) => place.start < place.end && place.start < within.end && place.end > within.start)
    .sort((a, b) => b.place.end - b.place.start - (a.place.end - a.place.start))
  const edges = new Set([within.start, within.end])
  for (const { place } of placed) {
    edges.add(Math.max(place.start, within.start))
    edges.add(Math.min(place.end, within.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? within.end
    return {
      text: text.slice(start - within.start, end - within.start),
      start,
      marks: placed.filter(({ place }) => place.start <= start && place.end >= end).map(({ mark }) => mark),
    }
  })
}

/**
 * For each block the marks that touch it, so that a block is not held against every mark of the article. `blocks` stand in
 * the order of the text and do not overlap; the answer has one list for each.
 */
export function marksByBlock<T>(
  blocks: readonly { readonly position: Place }[],
  marks: readonly T[],
  placeOf: (mark: T) => Place,
): T[][] {
  const found: T[][] = blocks.map(() => [])
  for (const mark of marks) {
    const { start, end } = placeOf(mark)
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((blocks[middle]?.position.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    for (let at = low; at < blocks.length && (blocks[at]?.position.start ?? end) < end; at++) {
      found[at]?.push(mark)
    }
  }
  return found
}
