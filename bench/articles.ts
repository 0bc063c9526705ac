import { createReadStream } from 'node:fs'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { RawArticle } from '../schemas/raw-article.ts'
import { describeFault } from '../src/import/file.ts'
import { readJsonl } from '../src/import/jsonl.ts'
import { Unusable } from './unusable.ts'

/**
 * The articles of a file, one at a time; what import refuses is passed over. Throws `Unusable` when the file cannot be
 * read to its end. Whoever stops early closes it.
 */
export async function* readArticles(file: string): AsyncGenerator<RawArticle> {
  const end = new PassThrough()
  const stages = /\.gz$/i.test(file) ? [createGunzip(), end] : [end]
  const stopped = new AbortController()
  // A fault of any stage reaches the reader of the last one.
  pipeline([createReadStream(file), ...stages], { signal: stopped.signal }).catch(() => {})
  try {
    for await (const arrival of readJsonl(end, { file })) {
      if (arrival.kind === 'article') yield arrival.raw
    }
  } catch (error) {
    throw new Unusable(`${file}: ${describeFault(error)}`)
  } finally {
    stopped.abort()
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
