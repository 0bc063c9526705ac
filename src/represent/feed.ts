import type { NewsItem } from '../../schemas/news-item.ts'

/** A page of a list as feeds show it. Paths are those of the feed in its own format. */
export interface FeedPage {
  readonly items: readonly NewsItem[]
  readonly self: string
  readonly first: string
  readonly next?: string | undefined
  readonly previous?: string | undefined
  /** The filters and the order that make this list another than the whole one, as a query; empty for that. */
  readonly scope: string
  /** When what is listed changed last. */
  readonly updated: Date
}

/** Name of every feed; a list of other items has another `scope`, not another name. */
export const feedTitle = 'khabar'

/** The language that all have, if there is one. */
export function commonLanguage(items: readonly NewsItem[]): string | undefined {
  const [lang, other] = new Set(items.map((item) => item.lang))
  return other === undefined ? lang : undefined
}
