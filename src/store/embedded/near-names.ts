import { isNear } from '../../text/likeness.ts'
import type { Term } from '../search/query.ts'
import type { SearchField } from '../store.ts'
import type { Database } from './database.ts'
import { itemColumns, matchExpression } from './full-text.ts'

/** Names that are spelt almost like a word. */
export interface NearNames {
  /** For each word the words of names that are it or near it; `undefined` when one has none. */
  nearWords(version: string, words: readonly string[]): (readonly string[])[] | undefined
  /** The same terms with each word that nothing holds put right; `undefined` when none can be. */
  correct(
    version: string,
    terms: readonly Term[],
    fields: readonly SearchField[] | undefined,
  ): Term[] | undefined
}

/** Of the words that are near, so many are looked for at most, the nearest first. */
const nearMax = 8

export function createNearNames(database: Database): NearNames {
  let readVersion = ''
  let vocabulary: readonly string[] = []

  /** Every word of a name, read again only after a change and only when somebody has misspelt one. */
  function words(version: string): readonly string[] {
    if (version !== readVersion) {
      vocabulary = database
        .prepare('SELECT term FROM speaker_vocabulary ORDER BY doc DESC')
        .all()
        .map(([term]) => String(term))
      readVersion = version
    }
    return vocabulary
  }

  function near(version: string, word: string): string[] {
    return words(version)
      .filter((known) => isNear(word, known))
      .slice(0, nearMax)
  }

  return {
    nearWords(version, asked) {
      const groups = asked.map((word) => near(version, word))
      return groups.every((group) => group.length > 0) ? groups : undefined
    },
    correct(version, terms, fields) {
      const columns = itemColumns(fields)
      const there = database.prepare('SELECT 1 FROM item_words WHERE item_words MATCH ? LIMIT 1')
      let corrected = false
      const result = terms.map((term): Term => {
        const [word = ''] = term.words
        if (term.exact || term.words.length > 1 || there.first(matchExpression([term], columns))) return term
        const words = near(version, word)
        if (words.length === 0) return term
        corrected = true
        return { ...term, near: words }
      })
      return corrected ? result : undefined
    },
  }
}
