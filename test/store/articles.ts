import { parseArticle } from '../../src/parse/article.ts'
import type { ParsedArticle } from '../../src/store/store.ts'

/** An article of invented people, parsed as it would be. */
export function article(
  id: string,
  text: string,
  more: { readonly title?: string; readonly publishedAt?: string; readonly publisher?: string } = {},
): ParsedArticle {
  return { item: parseArticle({ id, text, ...more }), text }
}
