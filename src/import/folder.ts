import { createHash } from 'node:crypto'
import { type Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Arrival, type Article, type Duplicate, describePlace, type Place, refuse } from './arrival.ts'
import { inputKind, readFile } from './file.ts'
import { describeFault } from './open.ts'

/**
 * Read the articles of a folder, file by file in the order of their names (by UTF-16 code units, so that it is the
 * same everywhere). Sub-folders, names that begin with a dot, and `.json` and `.md` files are passed over; symbolic
 * links, pipes and devices are refused unread. An id is given out once: the same article again is a duplicate,
 * another text under the same id is refused with both places. Never throws.
 */
export async function* readFolder(folder: string): AsyncGenerator<Arrival | Duplicate> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { ...refuse({ file: folder }, describeFault(error)), unreadable: true }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const known = new Map<string, Known>()
  for (const entry of entries) {
    if (entry.isDirectory() || isCompanion(entry.name)) continue
    for await (const arrival of readEntry(folder, entry)) {
      yield arrival.kind === 'article' ? register(known, arrival) : arrival
    }
  }
}

interface Known {
  readonly digest: string
  readonly place: Place
}

async function* readEntry(folder: string, entry: Dirent): AsyncGenerator<Arrival> {
  const place = { file: entry.name }
  if (entry.isSymbolicLink()) {
    yield refuse(place, 'is a symbolic link, which is not followed')
    return
  }
  if (!entry.isFile()) {
    yield refuse(place, 'is not a regular file')
    return
  }
  const kind = inputKind(entry.name)
  if (/\.html?$/i.test(entry.name)) yield refuse(place, 'HTML is not read yet')
  else if (kind === undefined) yield refuse(place, 'its name ends neither in .txt nor in .jsonl')
  else yield* readFile(join(folder, entry.name), place, kind, { regularOnly: true })
}

/** Files that stand beside articles: metadata, notes, and what begins with a dot, such as `.khabar`. */
function isCompanion(name: string): boolean {
  return name.startsWith('.') || /\.(json|md)$/i.test(name)
}

function register(known: Map<string, Known>, article: Article): Arrival | Duplicate {
  const digest = createHash('sha256')
    .update(article.raw.text ?? '')
    .digest('hex')
  const id = article.raw.id ?? digest.slice(0, 16)
  const first = known.get(id)
  if (first === undefined) {
    known.set(id, { digest, place: article.place })
    return article
  }
  if (first.digest === digest) return { kind: 'duplicate', place: article.place, of: first.place }
  return refuse(article.place, `the id ${id} belongs to another text, in ${describePlace(first.place)}`)
}
