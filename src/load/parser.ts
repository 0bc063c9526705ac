import { answerJobs } from './answer.ts'
import { parsePiece } from './piece.ts'

/** A worker that makes items of pieces. */
answerJobs(parsePiece)
