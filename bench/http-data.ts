import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** So many items are served while measuring: more than a page of them. */
const copies = 30

/** Write a data folder of the seed article, each time with another last line, so that a page of 20 is full. */
export function writeData(folder: string): string {
  const data = join(folder, 'data')
  mkdirSync(data)
  const seed = fileURLToPath(new URL('../data/article.txt', import.meta.url))
  const text = readFileSync(seed, 'utf8')
  const records = Array.from({ length: copies }, (_, at) =>
    JSON.stringify({ text: `${text}\n\nنهاية النسخة ${at + 1}.` }),
  )
  writeFileSync(join(data, 'copies.jsonl'), `${records.join('\n')}\n`)
  return data
}
