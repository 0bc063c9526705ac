import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { limits } from '../limits.ts'

/**
 * Writes records into a folder as files of JSONL of a bounded size. A file has its name only when it is whole and on
 * the disk, so that whoever reads the folder, also after a crash, finds whole files; its name is `import-` and the
 * digest of its bytes, so that the same records make the same file.
 */
export interface Parts {
  /** Write one record, a line without its break. Rejects when the disk refuses; what has a name stays. */
  add(record: Uint8Array | string): Promise<void>
  /** Name what has been written so far. */
  close(): Promise<void>
  /** Remove what has no name yet, after `add` or `close` has rejected; nothing when there is none. Never rejects. */
  abandon(): Promise<void>
  /** Files named so far. */
  readonly names: readonly string[]
}

/** Files that are being written begin so; readers of the folder pass names over that begin with a dot. */
const UNFINISHED = '.import-'

/** Open a folder for writing, which is made when it is missing; what a dead process left unfinished in it is removed. */
export async function openParts(folder: string): Promise<Parts> {
  await mkdir(folder, { recursive: true })
  await removeLeft(folder)
  const names: string[] = []
  let part: Part | undefined
  const finish = async (): Promise<void> => {
    if (part === undefined) return
    const { handle, path, digest } = part
    const name = `import-${digest.digest('hex').slice(0, NAME_DIGITS)}.jsonl`
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(path, join(folder, name))
    part = undefined
    await syncFolder(folder)
    names.push(name)
  }
  return {
    names,
    async add(record) {
      part ??= await startPart(folder, names.length)
      const line = Buffer.concat([Buffer.from(record), lineFeed])
      part.digest.update(line)
      part.bytes += line.length
      part.held.push(line)
      part.heldBytes += line.length
      if (part.heldBytes >= HELD_BYTES_MAX || part.bytes >= limits.part_bytes_max) await flush(part)
      if (part.bytes >= limits.part_bytes_max) await finish()
    },
    async close() {
      if (part !== undefined) await flush(part)
      await finish()
    },
    async abandon() {
      if (part === undefined) return
      const { handle, path } = part
      part = undefined
      await handle.close().catch(() => {})
      await rm(path, { force: true }).catch(() => {})
    },
  }
}

interface Part {
  readonly handle: FileHandle
  readonly path: string
  readonly digest: Hash
  bytes: number
  /** Lines that wait to be written together. */
  held: Buffer[]
  heldBytes: number
}

const NAME_DIGITS = 16
const HELD_BYTES_MAX = 256 * 1024
const lineFeed = Buffer.from('\n')

async function startPart(folder: string, number: number): Promise<Part> {
  const path = join(folder, `${UNFINISHED}${process.pid}-${number}.tmp`)
  const handle = await open(path, 'w')
  return { handle, path, digest: createHash('sha256'), bytes: 0, held: [], heldBytes: 0 }
}

async function flush(part: Part): Promise<void> {
  const bytes = Buffer.concat(part.held)
  part.held = []
  part.heldBytes = 0
  await part.handle.writeFile(bytes)
}

/** A name is on the disk when its folder is. Some systems cannot open a folder; they have no need to. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  try {
    await handle?.sync().catch(() => {})
  } finally {
    await handle?.close()
  }
}

async function removeLeft(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid] = /^\.import-(\d{1,10})-\d{1,6}\.tmp$/.exec(name) ?? []
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else's is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
