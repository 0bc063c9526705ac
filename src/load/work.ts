import { availableParallelism } from 'node:os'
import type { Piece } from '../import/arrival.ts'
import { limits } from '../limits.ts'
import { noAuthorities } from '../store/authority.ts'
import type { IndexWriter } from '../store/embedded/writer.ts'
import { type AuthorityText, authorityFile, readAuthorityFile, readAuthorityText } from './authority-file.ts'
import type { Parse } from './file-events.ts'
import { isEmptyPlan, type PassReport, planPass, type Remark, runPass } from './pass.ts'
import type { PieceResult } from './piece.ts'
import { createPool, type Outcome, type Pool } from './pool.ts'
import { scanFolder } from './scan.ts'

/** How an index is brought up to date. */
export interface WorkOptions {
  /** Write only when all is read, at once: for a connection that others read at the same time. */
  readonly held: boolean
  /** Do nothing, and say so, when more would have to be parsed than this thread parses itself. */
  readonly smallOnly?: boolean
}

/** Brings an index up to date with a data folder, as often as it is asked. */
export interface Work {
  /** `too-much` with `smallOnly` alone. What it throws is of the index. */
  run(options: WorkOptions): Promise<PassReport | 'too-much'>
  /** End the workers. */
  close(): Promise<void>
}

/** The folder itself among what is refused: its path is nobody's business. */
const folderName = '.'

/** Who a work answers to: what there is to be said, as it happens, and whether to leave off. */
export interface WorkHost {
  readonly remark: (remark: Remark) => void
  readonly stopped: () => boolean
}

export function createWork(folder: string, writer: IndexWriter, { remark, stopped }: WorkHost): Work {
  let pool: Pool<Piece, PieceResult> | undefined
  /** Who is who, as it was last said well: a file that is wrong changes nothing. */
  let authority = lastAuthority(writer)
  let complaints: ReadonlyMap<string, string> = new Map()

  const parseThere: Parse = (batches) => {
    pool ??= createPool('./parser', import.meta.url, { size: availableParallelism() })
    return pool.map(batches)
  }

  return {
    async run({ held, smallOnly = false }) {
      const scanned = await scanFolder(folder)
      // A folder that cannot be read takes nothing away.
      const plan = 'reason' in scanned ? nothing : await planPass(scanned, writer)
      const read = 'reason' in scanned ? authority : await readAuthorityFile(folder)
      if (!('reason' in read)) authority = read
      const found = new Map([
        [folderName, 'reason' in scanned ? scanned.reason : ''],
        [authorityFile, 'reason' in read ? read.reason : ''],
      ])
      for (const [file, reason] of found) {
        if (reason !== '' && reason !== complaints.get(file)) remark({ kind: 'refused', file, reason })
      }
      complaints = found
      const asBefore = [...found].every(([file, reason]) => writer.complaint(file) === reason)
      if (asBefore && authority.text === writer.authority() && isEmptyPlan(plan)) return { changed: false }

      const large =
        plan.bytes > limits.load_here_bytes_max || plan.changed.some(({ name }) => /\.gz$/i.test(name))
      if (smallOnly && large) return 'too-much'
      const parse = large ? parseThere : parseHere
      return runPass(plan, writer, { parse, now: new Date(), held, authority, complaints, remark, stopped })
    },
    close: async () => pool?.close(),
  }
}

const nothing = { changed: [], stamped: [], removed: [], bytes: 0 }

function lastAuthority(writer: IndexWriter): AuthorityText {
  const read = readAuthorityText(writer.authority())
  return 'reason' in read ? { text: '', authorities: noAuthorities } : read
}

const parseHere: Parse = async function* (batches) {
  // A thread that gives its pieces to others, or finds nothing new, needs no parser.
  const { parsePiece } = await import('./piece.ts')
  for await (const batch of batches) {
    yield {
      outcomes: batch.map((piece): Outcome<PieceResult> => {
        try {
          return { value: parsePiece(piece) }
        } catch {
          // The parser promises not to throw; if it does, the other articles are still served.
          return { fault: 'the parser failed' }
        }
      }),
    }
  }
}
