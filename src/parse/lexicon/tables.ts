import { foldWord } from '../../text/fold.ts'
import type { Openings } from './lexicon.ts'

/** A set of words from a list with white space between, folded as they are compared. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldWord))
}

/** Phrases from a list with bars between, word by word, longest first. */
export function phrases(list: string): readonly (readonly string[])[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/).map(foldWord))
    .sort((a, b) => b.length - a.length)
}

/** Phrases of a list with bars between by their first word; of those that begin alike, the longest first. */
export function openings(list: string): Openings {
  const found = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases(list)) {
    const [first = ''] = phrase
    found.set(first, [...(found.get(first) ?? []), phrase])
  }
  return found
}

/** A table by folded word or phrase; of two entries that fold alike, the earlier holds. */
export function table<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const [word, value] of entries) {
    const key = word.includes(' ') ? word.split(' ').map(foldWord).join(' ') : foldWord(word)
    if (!found.has(key)) found.set(key, value)
  }
  return found
}
