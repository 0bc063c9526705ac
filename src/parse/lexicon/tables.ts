import { foldWord } from '../../text/fold.ts'

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

/** A table by folded word or phrase; of two entries that fold alike, the earlier holds. */
export function table<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const [word, value] of entries) {
    const key = word.split(' ').map(foldWord).join(' ')
    if (!found.has(key)) found.set(key, value)
  }
  return found
}
