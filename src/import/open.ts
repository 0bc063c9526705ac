import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** A file that is open, and its size in bytes when it was opened. */
export interface OpenFile {
  readonly handle: FileHandle
  readonly size: number
}

/** What may be opened. */
export interface FileOptions {
  /** Pipes and devices are not read, and a pipe that nobody writes to is not waited for. */
  readonly regularOnly: boolean
  /** Symbolic links are followed also with `regularOnly`. */
  readonly followLinks?: boolean
  /** Told of every read: how many bytes of the file it brought. */
  readonly onBytes?: (bytes: number) => void
}

/**
 * Open a file for reading, or say why not. With `regularOnly` a symbolic link is not followed unless `followLinks` says
 * so, and pipes and devices are not opened; without it only a folder is refused.
 */
export async function openFile(
  path: string,
  { regularOnly, followLinks = false }: FileOptions,
): Promise<OpenFile | { readonly reason: string; readonly missing: boolean }> {
  // Without O_NONBLOCK the opening of a pipe that nobody writes to never returns. Windows has neither flag.
  const follows = followLinks || !regularOnly
  const careful = (followLinks ? 0 : (constants.O_NOFOLLOW ?? 0)) | (constants.O_NONBLOCK ?? 0)
  let handle: FileHandle | undefined
  try {
    handle = await open(path, constants.O_RDONLY | (regularOnly ? careful : 0))
    const stat = await handle.stat()
    if (!stat.isDirectory() && (stat.isFile() || !regularOnly)) return { handle, size: stat.size }
    await handle.close()
    return { reason: stat.isDirectory() ? 'is a folder' : 'is not a regular file', missing: false }
  } catch (error) {
    await handle?.close().catch(() => {})
    const circle = follows && codeOf(error) === 'ELOOP'
    const reason = circle ? 'is a symbolic link that goes in a circle' : describeFault(error)
    return { reason, missing: codeOf(error) === 'ENOENT' }
  }
}

/** The bytes of an open file, as they are read. */
export async function* readChunks(
  { handle }: OpenFile,
  { onBytes }: FileOptions,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of handle.createReadStream({ autoClose: false })) {
    onBytes?.(chunk.length)
    yield chunk
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
  ENOSPC: 'the disk is full (ENOSPC)',
  EDQUOT: 'there is no room left for this user (EDQUOT)',
  EROFS: 'the file system is read-only (EROFS)',
  Z_BUF_ERROR: 'the compressed data breaks off',
  Z_DATA_ERROR: 'the compressed data is damaged',
}
