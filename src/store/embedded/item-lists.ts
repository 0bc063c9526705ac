import { foldPhrase } from '../../text/fold.ts'
import type { Term } from '../search/query.ts'
import type { ItemFilter, ItemSort } from '../store.ts'
import type { Value } from './database.ts'
import { itemColumns, itemWeights, matchExpression } from './full-text.ts'
import type { ListQuery } from './lists.ts'
import { lastKey } from './rows.ts'

/** Conditions in SQL with their values. */
interface Conditions {
  readonly sql: string[]
  readonly values: Value[]
}

/** The column that each sort goes by. All ascend. */
export const itemKeys: Readonly<Record<ItemSort, string>> = {
  '-publishedAt': 'newest',
  publishedAt: 'oldest',
  '-loadedAt': 'late',
  loadedAt: 'early',
  headline: 'headline',
}

/**
 * The list of items that pass a filter. `speakers` are the numbers of those that a filter by speaker means, `terms` what
 * `q` looks for; without a sort the best match stands first.
 */
export function itemListQuery(
  filter: ItemFilter,
  sort: ItemSort | 'best',
  terms: readonly Term[] | undefined,
  speakers: readonly number[] | undefined,
): ListQuery {
  const { lang, agency, hasQuotes } = filter
  const where = commonConditions(filter, speakers)
  const add = (sql: string, ...values: Value[]) => {
    where.sql.push(sql)
    where.values.push(...values)
  }
  if (lang !== undefined) {
    // A range matches its own language and any narrower one: `ar` finds `ar-LB`. Source: RFC 4647, 3.3.1.
    const range = lang.toLowerCase()
    add('(i.lang = ? OR substr(i.lang, 1, ?) = ?)', range, range.length + 1, `${range}-`)
  }
  if (agency !== undefined) add('i.n IN (SELECT item FROM agencies WHERE name = ?)', foldPhrase(agency))
  if (hasQuotes !== undefined) add(hasQuotes ? 'i.quotes > 0' : 'i.quotes = 0')
  const order = sort === 'best' ? `bm25(item_words, ${itemWeights}), i.n` : `i.${itemKeys[sort]}, i.id`
  if (terms === undefined) {
    return { sql: `SELECT i.n FROM items i ${whereOf(where.sql)} ORDER BY ${order}`, values: where.values }
  }
  const found = matchExpression(terms, itemColumns(filter.in))
  if (sort === 'best' && where.sql.length === 0) {
    // Nothing of the items themselves is needed: a common word stands in thousands of them.
    const best = `bm25(item_words, ${itemWeights})`
    return {
      sql: `SELECT rowid AS n FROM item_words WHERE item_words MATCH ? ORDER BY ${best}, rowid`,
      values: [found],
    }
  }
  const sql = ['item_words MATCH ?', ...where.sql]
  return {
    sql: `SELECT i.n FROM item_words f JOIN items i ON i.n = f.rowid ${whereOf(sql)} ORDER BY ${order}`,
    values: [found, ...where.values],
  }
}

/** What items and quotations are both chosen by; `i` is the item. */
export function commonConditions(
  { publisher, from, before }: Pick<ItemFilter, 'publisher' | 'from' | 'before'>,
  speakers: readonly number[] | undefined,
): Conditions {
  const sql: string[] = []
  const values: Value[] = []
  if (publisher !== undefined) {
    sql.push('i.publisher = ?')
    values.push(foldPhrase(publisher))
  }
  if (speakers !== undefined) {
    sql.push('i.n IN (SELECT item FROM appearances WHERE speaker IN (SELECT value FROM json_each(?)))')
    values.push(JSON.stringify(speakers))
  }
  // The key of an unknown date lies behind every other: a range that begins leaves it out, one that only ends would not.
  if (from !== undefined) {
    sql.push('i.newest <= ?')
    values.push(-from)
  }
  if (before !== undefined) {
    sql.push(`i.newest > ? AND i.newest < ${lastKey}`)
    values.push(-before)
  }
  return { sql, values }
}

export function whereOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
}
