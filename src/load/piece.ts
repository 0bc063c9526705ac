import type { Piece } from '../import/arrival.ts'
import { readPiece } from '../import/piece.ts'
import { parseArticle } from '../parse/article.ts'
import { type PreparedItem, prepareItem } from '../store/embedded/rows.ts'

/** What a piece came to: an item ready to be written, or why it is none. */
export type PieceResult = { readonly item: PreparedItem } | { readonly reason: string }

/** From bytes to what is written into the index. Pure; what it throws is a fault of the parser. */
export function parsePiece(piece: Piece): PieceResult {
  const arrival = readPiece(piece)
  if (arrival.kind === 'refusal') return { reason: arrival.reason }
  const item = parseArticle(arrival.raw, arrival.received, arrival.markup)
  return { item: prepareItem({ item, text: arrival.raw.text ?? '' }) }
}
