import { describePlace } from '../import/arrival.ts'
import type { LeftOut } from '../store/embedded/claims.ts'
import type { IndexWriter } from '../store/embedded/writer.ts'
import type { Refused } from '../store/store.ts'
import type { AuthorityText } from './authority-file.ts'
import { type Batch, type Event, type Parse, readBatches } from './file-events.ts'
import type { PieceResult } from './piece.ts'
import type { Outcome } from './pool.ts'
import { digestFile, type ScannedFile } from './scan.ts'

/** What is to be done with a data folder. */
export interface Plan {
  /** Files that are new or have changed, in the order of names. */
  readonly changed: readonly ScannedFile[]
  /** Files with the same content under another stamp. */
  readonly stamped: readonly { readonly name: string; readonly stamp: string; readonly digest: string }[]
  readonly removed: readonly string[]
  /** Bytes of the changed files. */
  readonly bytes: number
}

/** Something to be said of a pass. */
export type Remark =
  | ({ readonly kind: 'refused' } & Refused)
  | { readonly kind: 'duplicate'; readonly file: string; readonly line?: number; readonly of: string }
  | { readonly kind: 'kept'; readonly file: string; readonly records: number; readonly reason: string }

export interface PassReport {
  /** Whether readers see anything new. */
  readonly changed: boolean
}

export interface PassOptions {
  readonly parse: Parse
  readonly now: Date
  /** Who is who. */
  readonly authority: AuthorityText
  /** What is wrong with files that are no articles; an empty reason where nothing is. */
  readonly complaints: ReadonlyMap<string, string>
  /** Whether to leave off: what was begun is then undone. */
  readonly stopped: () => boolean
  /** Told of what is refused or kept as it is met, and at the end of what has its text or id twice. */
  readonly remark: (remark: Remark) => void
  /** Write only when all is read, at once: for a connection that others read at the same time. */
  readonly held?: boolean
}

/** Thrown by a pass that was told to leave off. */
export class Stopped extends Error {}

/** What differs between a folder and its index. Reads a file only when its stamp is new and its size is not. */
export async function planPass(scanned: readonly ScannedFile[], writer: IndexWriter): Promise<Plan> {
  const known = writer.files()
  const changed: ScannedFile[] = []
  const stamped: { name: string; stamp: string; digest: string }[] = []
  for (const file of scanned) {
    const state = known.get(file.name)
    known.delete(file.name)
    if (state?.stamp === file.stamp) continue
    const digest = state && sizeOf(state.stamp) === sizeOf(file.stamp) ? await digestFile(file) : undefined
    if (state && digest === state.digest) stamped.push({ name: file.name, stamp: file.stamp, digest })
    else changed.push(file)
  }
  const bytes = changed.reduce((sum, { size }) => sum + size, 0)
  return { changed, stamped, removed: [...known.keys()], bytes }
}

export function isEmptyPlan({ changed, stamped, removed }: Plan): boolean {
  return changed.length === 0 && stamped.length === 0 && removed.length === 0
}

/**
 * Bring an index up to date, as one change: whoever reads sees all of it or nothing. A file that cannot be read whole
 * and was read before keeps what it gave. What it throws is of the index, which then is as it was.
 */
export async function runPass(plan: Plan, writer: IndexWriter, options: PassOptions): Promise<PassReport> {
  const held: (() => void)[] = []
  let open: OpenFile | undefined
  const take = (event: Event, outcomes: Iterator<Outcome<PieceResult>>): void => {
    if (event.kind === 'start') {
      event.file.start()
      open = {
        writer: event.file,
        scanned: event.scanned,
        broken: undefined,
        taken: 0,
        before: writer.recordsOf(event.scanned.name),
      }
    } else if (open) takeEvent(open, event, outcomes, options.remark)
  }
  let begun = false
  const begin = (): void => {
    writer.begin(options.now)
    begun = true
    writer.useAuthority(options.authority.text, options.authority.authorities)
    for (const [file, reason] of options.complaints) writer.complain(file, reason)
    for (const name of plan.removed) writer.removeFile(name)
    for (const { name, ...state } of plan.stamped) writer.stampFile(name, state)
  }
  try {
    if (!options.held) begin()
    for await (const { events, outcomes } of parseBatches(readBatches(plan.changed, writer), options.parse)) {
      if (options.stopped()) throw new Stopped()
      const apply = (): void => {
        const results = outcomes[Symbol.iterator]()
        for (const event of events) take(event, results)
      }
      if (options.held) held.push(apply)
      else apply()
    }
    if (options.held) begin()
    for (const apply of held) apply()
    const { changed, leftOut } = writer.commit()
    for (const each of leftOut) options.remark(remarkOn(each))
    return { changed }
  } catch (error) {
    if (begun) writer.rollback()
    throw error
  }
}

interface OpenFile {
  readonly writer: ReturnType<IndexWriter['writeFile']>
  readonly scanned: ScannedFile
  /** Why the file cannot be read whole. */
  broken: string | undefined
  /** Records of it that are kept or new. */
  taken: number
  /** How many records it gave before. */
  readonly before: number
}

function takeEvent(
  file: OpenFile,
  event: Exclude<Event, { kind: 'start' }>,
  outcomes: Iterator<Outcome<PieceResult>>,
  remark: (remark: Remark) => void,
): void {
  const { name, stamp } = file.scanned
  const refuse = (line: number | undefined, reason: string): void => {
    file.writer.refuse(line, reason)
    // What has no line is said of the whole file.
    if (line === undefined) file.broken = reason
    remark({ kind: 'refused', file: name, ...(line !== undefined && { line }), reason })
  }
  if (event.kind === 'known') {
    file.taken++
    file.writer.keep(event.record, event.line)
  } else if (event.kind === 'refusal') refuse(event.line, event.reason)
  else if (event.kind === 'piece') {
    const outcome: Outcome<PieceResult> | undefined = outcomes.next().value
    if (outcome === undefined || 'fault' in outcome)
      refuse(event.line, outcome?.fault ?? 'the parser gave nothing')
    else if ('reason' in outcome.value) refuse(event.line, outcome.value.reason)
    else {
      file.taken++
      file.writer.add(event.received, event.line, outcome.value.item)
    }
  } else if (file.before > 0 && (file.broken !== undefined || file.taken === 0)) {
    const reason = file.broken ?? 'no record of it can be used'
    file.writer.keepAll({ stamp, digest: event.digest })
    remark({ kind: 'kept', file: name, records: file.before, reason })
  } else file.writer.finish({ stamp, digest: event.digest })
}

/** Batches come back in the order in which they were read; what else was read waits for them. */
async function* parseBatches(
  batches: AsyncIterable<Batch>,
  parse: Parse,
): AsyncGenerator<{ events: readonly Event[]; outcomes: readonly Outcome<PieceResult>[] }> {
  const waiting: (readonly Event[])[] = []
  async function* pieces() {
    for await (const { pieces, events } of batches) {
      waiting.push(events)
      yield pieces
    }
  }
  for await (const { outcomes } of parse(pieces())) yield { events: waiting.shift() ?? [], outcomes }
}

function remarkOn({ kind, id, file, line, instead }: LeftOut): Remark {
  const place = { file, ...(line !== undefined && { line }) }
  const of = describePlace(instead)
  return kind === 'duplicate'
    ? { kind, ...place, of }
    : { kind: 'refused', ...place, reason: `the id ${id} belongs to another text, in ${of}` }
}

/** The first part of a stamp. */
function sizeOf(stamp: string): string {
  return stamp.slice(0, stamp.indexOf(' '))
}
