import { hash } from 'node:crypto'
import { type Piece, type Refusal, refuse } from '../import/arrival.ts'
import { readPieces } from '../import/file.ts'
import { limits } from '../limits.ts'
import type { FileWriter, IndexWriter, KnownRecord } from '../store/embedded/writer.ts'
import type { PieceResult } from './piece.ts'
import type { Outcome } from './pool.ts'
import { digestFile, type ScannedFile } from './scan.ts'

/** Something that was read, in the order of files and lines. Of a piece, the outcome comes later. */
export type Event =
  | { readonly kind: 'start'; readonly file: FileWriter; readonly scanned: ScannedFile }
  | { readonly kind: 'known'; readonly record: KnownRecord; readonly line: number | undefined }
  | { readonly kind: 'refusal'; readonly line: number | undefined; readonly reason: string }
  | { readonly kind: 'piece'; readonly received: string; readonly line: number | undefined }
  | { readonly kind: 'end'; readonly digest: string }

/** Pieces that are parsed together, and everything that was read from the first of them to the next batch. */
export interface Batch {
  readonly pieces: readonly Piece[]
  readonly events: readonly Event[]
}

/** How batches become outcomes: on worker threads, or here. */
export type Parse = (
  batches: AsyncIterable<readonly Piece[]>,
) => AsyncIterable<{ readonly outcomes: readonly Outcome<PieceResult>[] }>

/** What is known already is no work for a worker; so much of it is held at most. */
const eventsMax = 4_000

/**
 * Read files one after the other, in batches. What a file gave before, byte for byte, is not parsed again. Holds one
 * batch; whatever is wrong with a file is among its events. Never throws.
 */
export async function* readBatches(
  files: readonly ScannedFile[],
  writer: IndexWriter,
): AsyncGenerator<Batch> {
  let pieces: Piece[] = []
  let events: Event[] = []
  let bytes = 0
  for (const scanned of files) {
    const file = writer.writeFile(scanned.name)
    events.push({ kind: 'start', file, scanned })
    const digest = await digestFile(scanned)
    for await (const read of readScanned(scanned)) {
      const { line } = read.place
      if (read.kind === 'refusal') {
        events.push({ kind: 'refusal', line, reason: read.reason })
        continue
      }
      const received = receivedAs(read)
      const record = file.known(received)
      if (record) events.push({ kind: 'known', record, line })
      else {
        events.push({ kind: 'piece', received, line })
        pieces.push(read)
        // A page takes as long as some twenty texts of its size.
        bytes += read.form === 'html' ? read.bytes.length * 20 : read.bytes.length
      }
      const full = pieces.length >= limits.batch_pieces_max || bytes >= limits.batch_bytes_max
      if (full || events.length >= eventsMax) {
        yield { pieces, events }
        pieces = []
        events = []
        bytes = 0
      }
    }
    events.push({ kind: 'end', digest })
  }
  if (events.length > 0) yield { pieces, events }
}

async function* readScanned(file: ScannedFile): AsyncGenerator<Piece | Refusal> {
  const place = { file: file.name }
  if (typeof file.kind === 'object') yield refuse(place, file.kind.reason)
  else yield* readPieces(file.path, place, file.kind, { regularOnly: true })
}

/** Stands for the bytes and for what was supplied beside them. */
function receivedAs({ bytes, meta, form }: Piece): string {
  return hash('sha256', Buffer.concat([bytes, Buffer.from(JSON.stringify([form, meta]))]), 'hex')
}
