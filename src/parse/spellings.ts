import { isPerson, type Member } from './member.ts'
import type { Mention } from './shapes.ts'

/** Shorter surnames that differ in a letter are two. */
const SPELT_UNITS_MIN = 5

/**
 * Whoever has the only full name of the article whose surname may be another spelling of a lone one: «مارفلين» after
 * «إلسا مارفيلين», as foreign names are printed now with a vowel and now without. Undefined where two could be meant.
 */
export function spelledOtherwise(
  { name }: Mention,
  members: readonly Member[],
  sounds: readonly string[],
): Member | undefined {
  const [only, more] = name ?? []
  if (!only || more || sounds.length === 0) return undefined
  // Surnames with the article are of this language and not spelt by ear: الحسني، الحسيني.
  if (only.form.definite) return undefined
  const { fold } = only
  let found: Member | undefined
  for (const member of members) {
    const last = member.name.length > 1 && isPerson(member) ? member.name.at(-1)?.fold : undefined
    if (last === undefined || last === fold || !isSpelling(fold, last, sounds)) continue
    // «سليمان» and «سليماني» are two: a letter at the end can make a name of a name.
    if (fold.startsWith(last) || last.startsWith(fold)) continue
    if (Math.min(fold.length, last.length) < SPELT_UNITS_MIN) continue
    if (found) return undefined
    found = member
  }
  return found
}

/** Two spellings of a name: one letter more in one, two neighbours changed, or one letter for another that sounds like it. */
function isSpelling(a: string, b: string, sounds: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0)) return false
  let from = 0
  while (from < a.length && a.charAt(from) === b.charAt(from)) from++
  let [endA, endB] = [a.length, b.length]
  while (endA > from && endB > from && a.charAt(endA - 1) === b.charAt(endB - 1)) {
    endA--
    endB--
  }
  const [inA, inB] = [a.slice(from, endA), b.slice(from, endB)]
  if (inA.length + inB.length === 1) return true
  if (inA.length === 2 && inB.length === 2)
    return inA.charAt(0) === inB.charAt(1) && inA.charAt(1) === inB.charAt(0)
  return (
    inA.length === 1 && inB.length === 1 && sounds.some((sound) => sound.includes(inA) && sound.includes(inB))
  )
}
