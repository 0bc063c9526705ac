import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { RawArticle } from '../schemas/raw-article.ts'
import { describePlace } from '../src/import/arrival.ts'
import { readFile } from '../src/import/file.ts'
import { describeFault } from '../src/import/open.ts'
import { type GoldArticle, readGold } from './gold.ts'
import { Unreadable } from './unreadable.ts'

/** An annotated article with its text; without one when no raw record has its id. */
export interface Annotated {
  readonly gold: GoldArticle
  readonly raw?: RawArticle
}

const rawEnd = '.raw.jsonl'
const goldEnd = '.gold.jsonl'

/**
 * Read the annotated articles of a folder (`*.raw.jsonl`, `*.gold.jsonl`), or of one raw and one gold file.
 * In the order of the gold records. Throws `Unreadable`, also when a text is not the one that was annotated.
 */
export async function readAnnotated(paths: readonly string[]): Promise<Annotated[]> {
  const files = await findFiles(paths)
  const texts = new Map<string, RawArticle>()
  for (const path of files.raw) {
    for await (const arrival of readFile(path, { file: path }, 'jsonl', { regularOnly: false })) {
      if (arrival.kind === 'refusal')
        throw new Unreadable(`${describePlace(arrival.place)}: ${arrival.reason}`)
      if (arrival.raw.id !== undefined) texts.set(arrival.raw.id, arrival.raw)
    }
  }
  const articles: Annotated[] = []
  for (const path of files.gold) {
    for (const gold of await readGold(path)) {
      const raw = texts.get(gold.id)
      if (raw && gold.sha256 !== undefined && gold.sha256 !== digest(raw.text ?? ''))
        throw new Unreadable(`${path}: the text of ${gold.id} is not the one that was annotated`)
      articles.push({ gold, ...(raw && { raw }) })
    }
  }
  if (articles.length === 0) throw new Unreadable(`${files.gold.join(', ')}: no gold records`)
  return articles
}

async function findFiles([first = '', second]: readonly string[]): Promise<Record<'raw' | 'gold', string[]>> {
  if (second !== undefined) return { raw: [first], gold: [second] }
  let names: string[]
  try {
    if (!(await stat(first)).isDirectory())
      throw new Unreadable(`${first} is no folder; a raw file wants its gold file behind it`)
    names = (await readdir(first)).sort()
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(`${first}: ${describeFault(error)}`)
  }
  const ending = (end: string): string[] =>
    names.filter((name) => basename(name).endsWith(end)).map((name) => join(first, name))
  const found = { raw: ending(rawEnd), gold: ending(goldEnd) }
  for (const [kind, end] of [['raw', rawEnd] as const, ['gold', goldEnd] as const]) {
    if (found[kind].length === 0) throw new Unreadable(`${first}: holds no *${end}`)
  }
  return found
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
