import { createHash } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type DataKind, dataKind } from '../import/file.ts'
import { isCompanion, unknownKind } from '../import/folder.ts'
import { describeFault, openFile, readChunks } from '../import/open.ts'

/** A file of the data folder as it stands. */
export interface ScannedFile {
  readonly name: string
  readonly path: string
  /** Changes whenever the file, or the metadata beside it, is written; made without reading either. */
  readonly stamp: string
  /** Bytes, those of the metadata beside it too. */
  readonly size: number
  /** How it is read, or why it is not. */
  readonly kind: DataKind | { readonly reason: string }
}

/**
 * What a data folder holds, in the order of names (by UTF-16 code units, the same everywhere). Sub-folders, names that
 * begin with a dot, and `.json` and `.md` files are passed over; links, pipes and devices are not opened. A reason when
 * the folder itself cannot be read; never throws.
 */
export async function scanFolder(
  folder: string,
): Promise<readonly ScannedFile[] | { readonly reason: string }> {
  let names: string[]
  try {
    names = await readdir(folder)
  } catch (error) {
    return { reason: describeFault(error) }
  }
  const stats = new Map<string, BigIntStats>()
  const misnamed: string[] = []
  for (const name of names) {
    // What vanishes between the two is as if it had not been there.
    const stat = await lstat(join(folder, name), { bigint: true }).catch(() => undefined)
    if (stat) stats.set(name, stat)
    else if (name.includes(unreadableUnit)) misnamed.push(name)
  }
  const files = [...stats]
    .filter(([name, stat]) => !stat.isDirectory() && !isCompanion(name))
    .map(([name, stat]): ScannedFile => {
      const beside = stats.get(metaName(name))
      return {
        name,
        path: join(folder, name),
        stamp: beside ? `${stampOf(stat)} ${stampOf(beside)}` : stampOf(stat),
        size: Number(stat.size) + Number(beside?.size ?? 0),
        kind: kindOf(name, stat),
      }
    })
  for (const name of new Set(misnamed.filter((each) => !isCompanion(each)))) {
    files.push({ name, path: join(folder, name), stamp: '0', size: 0, kind: { reason: notUtf8 } })
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What stands in a name for bytes that are no UTF-8: a file of that name cannot be asked for. */
const unreadableUnit = '\ufffd'
const notUtf8 = 'its name is not UTF-8'

/**
 * The digest of a file and of the metadata beside it, or why there is none. A file that is not read for its name or
 * nature has one that its reason stands for. Never throws.
 */
export async function digestFile(file: ScannedFile): Promise<string> {
  const digest = createHash('sha256')
  if (typeof file.kind === 'object') return digest.update(file.kind.reason).digest('hex')
  const meta = join(file.path, '..', metaName(file.name))
  for (const path of [file.path, meta]) {
    const opened = await openFile(path, { regularOnly: true })
    if ('reason' in opened) {
      digest.update(opened.reason)
      continue
    }
    try {
      for await (const chunk of readChunks(opened, { regularOnly: true })) digest.update(chunk)
      digest.update('\0')
    } catch (error) {
      digest.update(describeFault(error))
    } finally {
      await opened.handle.close().catch(() => {})
    }
  }
  return digest.digest('hex')
}

/** The name of the metadata beside a file; a file of records has none. */
function metaName(name: string): string {
  return `${name.replace(/(\.(txt|html?))?(\.gz)?$/i, '')}.meta.json`
}

function stampOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs, ino].join(' ')
}

function kindOf(name: string, stat: BigIntStats): ScannedFile['kind'] {
  if (stat.isSymbolicLink()) return { reason: 'is a symbolic link, which is not followed' }
  if (!stat.isFile()) return { reason: 'is not a regular file' }
  return dataKind(name) ?? { reason: unknownKind }
}
