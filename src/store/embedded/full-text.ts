import { looseForm, type Term } from '../search/query.ts'
import { type SearchField, searchFields } from '../store.ts'

/**
 * Terms in the language of FTS5. Every term must be found, as it is written or, more lightly, without what is joined to
 * it. Terms hold folded letters and digits alone and stand in quotation marks, so nothing that was sent is ever read as
 * an operator. `columns` are those that are looked into; each has a twin in lighter forms.
 */
export function matchExpression(terms: readonly Term[], columns: readonly string[]): string {
  const printed = `{${columns.join(' ')}}`
  const light = `{${columns.map((column) => `${column}_light`).join(' ')}}`
  return terms
    .map((term) => {
      const words = `"${term.words.join(' ')}"`
      if (term.begun) return `(${printed} : ${words} *)`
      if (term.exact || term.words.length > 1) return `(${printed} : ${words})`
      const loose = looseForm(term)
      const others = [...(loose === undefined ? [] : [loose]), ...(term.near ?? [])]
      const forms = [words, ...others.map((other) => `"${other}"`)]
      return `(${printed} : (${forms.join(' OR ')}) OR ${light} : (${forms.join(' OR ')}))`
    })
    .join(' AND ')
}

/** The columns of items in which a search looks. */
export function itemColumns(fields: readonly SearchField[] | undefined): readonly SearchField[] {
  // The words of quotations stand in the body as well.
  return fields ?? searchFields.filter((field) => field !== 'quotes')
}

/**
 * How much a word weighs where it stands, in the order of the full-text table's columns: a headline says what the item
 * is about. A lighter form weighs a tenth: it is rarer than the word itself, and what is rare weighs more already.
 */
export const itemWeights = '8, 4, 1, 1, 6, 0.8, 0.4, 0.1, 0.1, 0.6'
