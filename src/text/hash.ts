/** The hash of a word that goes on with one more unit; that of no units is 0. */
export function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** What comes out when a word ends: the low bits choose a slot, so let the high ones have a say. */
export function hashEnd(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** A number that words seldom share, from the units of the word at a place. */
export function hashAt(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = hashWith(hash, text.charCodeAt(at))
  return hashEnd(hash)
}
