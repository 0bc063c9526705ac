import { joinBytes } from './open.ts'

/**
 * The bytes of a line without its line break, in a buffer of their own, or that it was too long to be kept.
 * Lines are counted from 1.
 */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly tooLong: true }

/**
 * Split a stream of bytes at LF or CRLF. A line of more than `bytesMax` bytes is passed over without being kept,
 * so that memory is bounded by `bytesMax` and the size of one chunk. Errors of the stream pass through.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, bytesMax: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0

  const take = (part: Uint8Array): void => {
    size += part.length
    // One byte more than allowed is kept, since it may be the CR of a CRLF.
    if (size > bytesMax + 1) parts = []
    // A view of a chunk keeps the whole chunk alive only until the line ends.
    else if (part.length > 0) parts.push(part)
  }
  const finish = (): Line => {
    const returned = parts.at(-1)?.at(-1) === carriageReturn
    const length = returned ? size - 1 : size
    const line: Line =
      length > bytesMax ? { number, tooLong: true } : { number, bytes: joinBytes(parts, length) }
    number++
    parts = []
    size = 0
    return line
  }

  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(lineFeed); to !== -1; to = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, to))
      yield finish()
      from = to + 1
    }
    if (from < chunk.length) take(chunk.subarray(from))
  }
  if (size > 0) yield finish()
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
