import type { Arrival, Piece } from './arrival.ts'
import { readRecord } from './jsonl.ts'
import { readText } from './text.ts'

/** Make an article of a piece, or a refusal. Pure; its work grows with the bytes; never throws. */
export function readPiece(piece: Piece): Arrival {
  return piece.form === 'record' ? readRecord(piece) : readText(piece)
}
