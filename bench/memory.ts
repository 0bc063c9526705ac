import { parseArticle } from '../src/parse/article.ts'
import { readArticles } from './articles.ts'

/** Articles between two looks at the memory. */
const every = 1_000
/**
 * Growth from the first half to the second, of the most that is kept, that is no noise. Halves, since the forms of words
 * fill their two bounded generations at first and are let go in turn; what leaks doubles from half to half.
 */
const flatMax = 1.2

/** Parse a whole file, keeping nothing, and say a line after each thousand articles; then whether the heap is flat. */
export async function* watchMemory(file: string): AsyncGenerator<string> {
  const heaps: number[] = []
  let articles = 0
  for await (const article of readArticles(file)) {
    parseArticle(article)
    articles++
    if (articles % every !== 0) continue
    const { heap, line } = look(articles)
    heaps.push(heap)
    yield line
  }
  if (articles % every !== 0) yield look(articles).line
  if (heaps.length < 2) yield `memory     fewer than ${2 * every} articles say nothing of its growth`
  else {
    const half = heaps.length >> 1
    const growth = Math.max(...heaps.slice(half)) / Math.max(...heaps.slice(0, half))
    const verdict = growth <= flatMax ? 'flat' : 'grows'
    yield `memory     ${verdict}: the second half keeps ${growth.toFixed(2)} times as much as the first`
  }
}

/** With `--expose-gc` the heap is what is really kept. */
function look(articles: number): { readonly heap: number; readonly line: string } {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(1).padStart(7)
  return {
    heap: heapUsed,
    line: `${String(articles).padStart(7)} articles  heap ${mb(heapUsed)} MB  rss ${mb(rss)} MB`,
  }
}
