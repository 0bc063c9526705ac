import { parseArticle } from '../src/parse/article.ts'
import { readArticles } from './articles.ts'

/** Articles between two looks at the memory. */
const every = 1_000
/** Growth from the first look to the last that is no noise. */
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
  const [first, last] = [heaps[0], heaps.at(-1)]
  if (first === undefined || last === undefined || heaps.length < 2)
    yield `memory     fewer than ${2 * every} articles say nothing of its growth`
  else {
    const growth = last / first
    yield `memory     ${growth <= flatMax ? 'flat' : 'grows'}: the last heap is ${growth.toFixed(2)} times the first`
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
