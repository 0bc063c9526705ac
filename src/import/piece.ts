import type { Arrival, Piece } from './arrival.ts'
import { readHtml } from './html.ts'
import { readRecord } from './jsonl.ts'
import { readText } from './text.ts'

/** Make an article of a piece, or a refusal. Pure; its work is bounded by the bytes and the limits of a page; never throws. */
export function readPiece(piece: Piece): Arrival {
  switch (piece.form) {
    case 'text':
      return readText(piece)
    case 'html':
      return readHtml(piece)
    case 'record':
    case 'line':
      return readRecord(piece)
  }
}
