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
