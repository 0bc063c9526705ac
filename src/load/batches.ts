import type { Piece, Refusal } from '../import/arrival.ts'
import { limits } from '../limits.ts'

/**
 * Gather a stream of pieces into batches for a pool: as many as are worth a message to another thread, and no more
 * bytes than a batch may hold, one piece excepted. Refusals keep their place in the order. Errors of the stream pass
 * through.
 */
export async function* gatherBatches(
  pieces: AsyncIterable<Piece | Refusal>,
): AsyncGenerator<readonly (Piece | Refusal)[]> {
  let batch: (Piece | Refusal)[] = []
  let bytes = 0
  for await (const piece of pieces) {
    batch.push(piece)
    // A page takes as long as some fifty texts of its size.
    if (piece.kind === 'piece') bytes += piece.form === 'html' ? piece.bytes.length * 20 : piece.bytes.length
    if (batch.length < limits.batch_pieces_max && bytes < limits.batch_bytes_max) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}
