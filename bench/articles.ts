import type { RawArticle } from '../schemas/raw-article.ts'
import { readFile } from '../src/import/file.ts'
import { Unusable } from './unusable.ts'

/**
 * The articles of a file, one at a time; what import refuses is passed over. Throws `Unusable` when the file cannot be
 * read to its end. Whoever stops early closes it.
 */
export async function* readArticles(file: string): AsyncGenerator<RawArticle> {
  for await (const arrival of readFile(file, { file }, 'jsonl', { regularOnly: false })) {
    if (arrival.kind === 'article') yield arrival.raw
    else if (arrival.place.line === undefined) throw new Unusable(`${file}: ${arrival.reason}`)
  }
}

/** The first articles of a file. */
export async function readSample(file: string, limit: number): Promise<RawArticle[]> {
  const sample: RawArticle[] = []
  for await (const article of readArticles(file)) {
    sample.push(article)
    if (sample.length === limit) break
  }
  if (sample.length === 0) throw new Unusable(`${file}: holds no article`)
  return sample
}
