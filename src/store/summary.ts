import type { NewsItem } from '../../schemas/news-item.ts'
import type { ItemSummary } from '../../schemas/views.ts'

/** An item as lists show it: enough to choose it, without offsets. */
export function summarize(item: NewsItem): ItemSummary {
  const { id, headline, standfirst, lang, dir, publishedAt, source, counts, links = {} } = item
  return {
    id,
    headline: { text: headline.text },
    ...(standfirst && { standfirst: { text: standfirst.text } }),
    lang,
    dir,
    ...(publishedAt && { publishedAt }),
    ...(source.publisher && { publisher: source.publisher }),
    counts,
    links,
  }
}
