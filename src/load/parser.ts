import { answerJobs } from './answer.ts'
import { parsePiece } from './piece.ts'
import { giveWay } from './priority.ts'

/** A worker that makes items of pieces, beside a server that answers. */
giveWay()
answerJobs(parsePiece)
