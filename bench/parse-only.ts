import type { Piece } from '../src/import/arrival.ts'
import { readPiece } from '../src/import/piece.ts'
import { answerJobs } from '../src/load/answer.ts'
import { parseArticle } from '../src/parse/article.ts'

/** A worker that parses and keeps nothing: the measure of an import. */
answerJobs((piece: Piece): boolean => {
  const arrival = readPiece(piece)
  if (arrival.kind === 'refusal') return false
  parseArticle(arrival.raw, arrival.received, arrival.markup)
  return true
})
