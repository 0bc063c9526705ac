import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** A file that is open, and its size in bytes when it was opened. */
export interface OpenFile {
  readonly handle: FileHandle
  readonly size: number
}

/**
 * Open a file for reading, or say why not. With `regularOnly` a symbolic link is not followed, and pipes and devices
 * are not opened; without it only a folder is refused. Never waits for a pipe that nobody writes to in the first case.
 */
export async function openFile(
  path: string,
  regularOnly: boolean,
): Promise<OpenFile | { readonly reason: string; readonly missing: boolean }> {
  // Without O_NONBLOCK the opening of a pipe that nobody writes to never returns. Windows has neither flag.
  const careful = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  let handle: FileHandle | undefined
  try {
    handle = await open(path, constants.O_RDONLY | (regularOnly ? careful : 0))
    const stat = await handle.stat()
    if (!stat.isDirectory() && (stat.isFile() || !regularOnly)) return { handle, size: stat.size }
    await handle.close()
    return { reason: stat.isDirectory() ? 'is a folder' : 'is not a regular file', missing: false }
  } catch (error) {
    await handle?.close().catch(() => {})
    return { reason: describeFault(error), missing: codeOf(error) === 'ENOENT' }
  }
}

/** A fault of the file system or of compressed data in words, with its code and without a path. */
export function describeFault(error: unknown): string {
  const code = codeOf(error) ?? 'unknown error'
  return faults[code] ?? `cannot be read (${code})`
}

/** All bytes of a stream, or `undefined` when there are more than `bytesMax`; stops reading then. */
export async function gather(
  chunks: AsyncIterable<Uint8Array>,
  bytesMax: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > bytesMax) return undefined
    parts.push(chunk)
  }
  return joinBytes(parts, size)
}

/** The first `length` bytes of these parts, in a buffer of their own, which Node's are not always. */
export function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    const fitting = part.subarray(0, length - at)
    joined.set(fitting, at)
    at += fitting.length
  }
  return joined
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read (EACCES)',
  EPERM: 'may not be read (EPERM)',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  ELOOP: 'is a symbolic link, which is not followed',
  Z_BUF_ERROR: 'the compressed data breaks off',
  Z_DATA_ERROR: 'the compressed data is damaged',
}
