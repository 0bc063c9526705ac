import { join } from 'node:path'
import { type Piece, type Place, type Refusal, refuse } from '../import/arrival.ts'
import { inputKind, readPieces, whyNoInput } from '../import/file.ts'
import { readFolderPieces } from '../import/folder.ts'
import { Register } from '../import/register.ts'
import { gatherBatches } from './batches.ts'
import type { Accepted, CheckJob } from './check.ts'
import { openParts } from './parts.ts'
import { createPool, type Outcome, type Pool } from './pool.ts'

/** What is imported, where to, and who is told. */
export interface Importing {
  readonly files: readonly string[]
  /** The data folder; made when it is missing. */
  readonly data: string
  /** Worker threads, at least 1. */
  readonly workers: number
  readonly onRefusal: (refusal: Refusal) => void
  /** After every batch. */
  readonly onProgress: (progress: Progress) => void
  /** The module that the workers run, as `createPool` takes it; `check-worker` here when absent. */
  readonly worker?: { readonly name: string; readonly base: string }
  /** Once it is aborted nothing more is read, and what has been read is kept. */
  readonly signal: AbortSignal
}

/** How far an import is. */
export interface Progress {
  /** Records seen, whatever became of them. */
  readonly records: number
  readonly accepted: number
  readonly duplicates: number
  readonly refused: number
  /** Quotations in the accepted articles. */
  readonly quotes: number
  /** Bytes of the files read. */
  readonly bytes: number
}

/** What an import did. */
export interface Imported extends Progress {
  /** Files of which not one byte could be had. */
  readonly unreadable: number
  /** Names of the files written. */
  readonly parts: readonly string[]
}

type Checking = Pool<CheckJob, Accepted | Refusal>

/**
 * Check and parse the articles of files on worker threads and write those that are new into the data folder, in the
 * order in which they stand. What is in the folder already is known, so that an import that was interrupted goes on when
 * it is called again. Holds a bounded number of batches. Rejects when the folder cannot be written; what has been named
 * in it stays.
 */
export async function importFiles(importing: Importing): Promise<Imported> {
  const { files, data, workers, onRefusal, onProgress, signal } = importing
  const parts = await openParts(data)
  const register = new Register()
  const known = await identify(data, workers, register, signal)
  const count = { records: 0, accepted: 0, duplicates: 0, refused: 0, quotes: 0, bytes: 0 }
  let unreadable = 0
  const onBytes = (bytes: number): void => {
    count.bytes += bytes
  }
  const tell = (refusal: Refusal): void => {
    count.refused++
    if (refusal.unreadable) unreadable++
    onRefusal(refusal)
  }
  const keep = async ({ piece }: CheckJob, outcome: Outcome<Accepted | Refusal>): Promise<void> => {
    count.records++
    const found = 'fault' in outcome ? refuse(piece.place, outcome.fault) : outcome.value
    if (found.kind === 'refusal') return tell(found)
    const { id, sha256, record, quotes } = found
    const taken = register.admit({ id, sha256, place: piece.place })
    if (taken !== undefined && 'reason' in taken) return tell(refuse(piece.place, taken.reason))
    if (taken !== undefined || piece.kind === 'refusal') {
      count.duplicates++
      return
    }
    await parts.add(record ?? piece.bytes)
    count.accepted++
    count.quotes += quotes
  }

  const { name, base } = importing.worker ?? { name: './check-worker', base: import.meta.url }
  const pool: Checking = createPool(name, base, { size: workers, data: known })
  try {
    for await (const { batch, outcomes } of pool.map(jobsOf(readFiles(files, onBytes, signal), true))) {
      for (const [at, job] of batch.entries()) {
        const outcome = outcomes[at]
        if (outcome) await keep(job, outcome)
      }
      onProgress({ ...count })
    }
    await parts.close()
  } finally {
    // Where the disk is full, what was begun takes up its last room.
    await parts.abandon()
    await pool.close()
  }
  return { ...count, unreadable, parts: parts.names }
}

/** Enter what the data folder holds into the register. Gives the digests of its texts. */
async function identify(
  data: string,
  size: number,
  register: Register,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  const pool: Checking = createPool('./check-worker', import.meta.url, { size })
  try {
    for await (const { batch, outcomes } of pool.map(
      jobsOf(untilAborted(readFolderPieces(data), signal), false),
    )) {
      for (const [at, { piece }] of batch.entries()) {
        const outcome = outcomes[at]
        if (outcome === undefined || 'fault' in outcome || outcome.value.kind === 'refusal') continue
        const { id, sha256 } = outcome.value
        register.admit({ id, sha256, place: within(data, piece.place) })
        known.add(sha256)
      }
    }
  } finally {
    await pool.close()
  }
  return known
}

/** A place in the data folder, for those who look from outside. */
function within(folder: string, { file, ...line }: Place): Place {
  return { file: join(folder, file), ...line }
}

async function* jobsOf(
  pieces: AsyncIterable<Piece | Refusal>,
  parse: boolean,
): AsyncGenerator<readonly CheckJob[]> {
  for await (const batch of gatherBatches(pieces)) yield batch.map((piece) => ({ piece, parse }))
}

async function* readFiles(
  files: readonly string[],
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): AsyncGenerator<Piece | Refusal> {
  for (const file of files) {
    const kind = inputKind(file)
    if (signal.aborted) return
    if (kind === undefined) {
      yield { ...refuse({ file }, whyNoInput(file)), unreadable: true }
    } else {
      const options = { regularOnly: true, followLinks: true, onBytes }
      const pieces = readPieces(file, { file }, kind, options, 'line')
      yield* untilAborted(pieces, signal)
    }
  }
}

async function* untilAborted<Value>(
  values: AsyncIterable<Value>,
  signal: AbortSignal,
): AsyncGenerator<Value> {
  for await (const value of values) {
    if (signal.aborted) return
    yield value
  }
}
