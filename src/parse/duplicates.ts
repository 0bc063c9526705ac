import type { Quote } from '../../schemas/quote.ts'
import { foldWords } from './line.ts'
import type { Word } from './word.ts'

/** The same words again, whoever speaks them, point to where they stood first. `words` are those of each quote. */
export function linkDuplicates(quotes: readonly Quote[], words: readonly (readonly Word[])[]): Quote[] {
  // Few begin alike: only these are folded and compared.
  const alike = new Map<string, number[]>()
  return quotes.map((quote, i) => {
    const own = words[i] ?? []
    const opening = own.find(({ fold }) => fold !== '')?.fold ?? ''
    const before = alike.get(opening) ?? []
    const first = before.find((other) => foldWords(words[other] ?? []) === foldWords(own))
    if (first === undefined) alike.set(opening, [...before, i])
    const earlier = first === undefined ? undefined : quotes[first]
    return earlier ? { ...quote, duplicateOf: earlier.id } : quote
  })
}
