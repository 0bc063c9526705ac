import { createHash } from 'node:crypto'
import { type Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Arrival, type Article, type Duplicate, type Piece, type Refusal, refuse } from './arrival.ts'
import { dataKind, readPieces } from './file.ts'
import { describeFault } from './open.ts'
import { readPiece } from './piece.ts'
import { Register } from './register.ts'

/**
 * Read the bytes of the articles of a folder, file by file in the order of their names (by UTF-16 code units, so that
 * it is the same everywhere). Sub-folders, names that begin with a dot, and `.json` and `.md` files are passed over;
 * symbolic links, pipes and devices are refused unread. Never throws.
 */
export async function* readFolderPieces(folder: string): AsyncGenerator<Piece | Refusal> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { ...refuse({ file: folder }, describeFault(error)), unreadable: true }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (!entry.isDirectory() && !isCompanion(entry.name)) yield* readEntry(folder, entry)
  }
}

/**
 * Read the articles of a folder: what `readFolderPieces` gives, decoded and checked. The same text again is a
 * duplicate, another text under the same id is refused with both places. Never throws.
 */
export async function* readFolder(folder: string): AsyncGenerator<Arrival | Duplicate> {
  const register = new Register()
  for await (const piece of readFolderPieces(folder)) {
    const arrival = piece.kind === 'piece' ? readPiece(piece) : piece
    yield arrival.kind === 'article' ? admit(register, arrival) : arrival
  }
}

async function* readEntry(folder: string, entry: Dirent): AsyncGenerator<Piece | Refusal> {
  const place = { file: entry.name }
  if (entry.isSymbolicLink()) {
    yield refuse(place, 'is a symbolic link, which is not followed')
    return
  }
  if (!entry.isFile()) {
    yield refuse(place, 'is not a regular file')
    return
  }
  const kind = dataKind(entry.name)
  if (kind === undefined) yield refuse(place, unknownKind)
  else yield* readPieces(join(folder, entry.name), place, kind, { regularOnly: true })
}

/** Why a file that is none of those is not read. */
export const unknownKind = 'its name ends neither in .txt, .html, .jsonl nor in .jsonl.gz'

/** Files that stand beside articles: metadata, notes, and what begins with a dot, such as `.khabar`. */
export function isCompanion(name: string): boolean {
  return name.startsWith('.') || /\.(json|md)$/i.test(name)
}

function admit(register: Register, article: Article): Arrival | Duplicate {
  const { place, raw } = article
  const sha256 = createHash('sha256')
    .update(raw.text ?? '')
    .digest('hex')
  const known = register.admit({ id: raw.id ?? sha256.slice(0, ID_DIGITS), sha256, place })
  if (known === undefined) return article
  return 'reason' in known ? refuse(place, known.reason) : { kind: 'duplicate', place, of: known.duplicateOf }
}

/** Hex digits of the text's digest that make an id where none is supplied. */
const ID_DIGITS = 16
