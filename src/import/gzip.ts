import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/**
 * Unpack a stream of gzip, at the pace at which it is read: memory is bounded by the size of a chunk, whatever the
 * data expands to. Data that breaks off or is damaged throws what zlib says after all that could be unpacked has been
 * given; errors of the stream pass through. Whoever stops early ends the stream.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip({ chunkSize: 64 * 1024 })
  const stopped = new AbortController()
  // A fault of the stream destroys the reader of it, which throws it below.
  const fed = pipeline(Readable.from(chunks, { objectMode: false }), unpacked, { signal: stopped.signal })
  fed.catch(() => {})
  try {
    for await (const chunk of unpacked) yield chunk
  } finally {
    stopped.abort()
    await fed.catch(() => {})
  }
}
