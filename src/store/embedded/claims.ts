import type { Refused } from '../store.ts'
import type { Database } from './database.ts'

/** A record that is not served, and the one that is served in its place. */
export interface LeftOut extends Omit<Refused, 'reason'> {
  readonly kind: 'duplicate' | 'taken'
  readonly id: string
  readonly instead: Omit<Refused, 'reason'>
}

/** States of a record, as `schema.ts` names them. */
const isItem = 1
const isDuplicate = 2
const isTaken = 3

interface RecordRow {
  readonly n: number
  readonly file: string
  readonly line: number | null
  readonly id: string
  readonly sha256: string
  readonly state: number
  readonly instead: number | null
}

interface Index {
  publish(n: number): void
  withdraw(n: number): void
}

/**
 * Settle which records are items: in the order of files and lines, the first of each text and of each id. It depends on
 * what there is alone and not on when it came. Gives those that are left out and were not so before.
 */
export function settleClaims(database: Database, index: Index): LeftOut[] {
  const byId = new Map<string, RecordRow>()
  const byText = new Map<string, RecordRow>()
  const leftOut: LeftOut[] = []
  const published: number[] = []
  const update = database.prepare('UPDATE records SET state = ?, instead = ? WHERE n = ?')
  for (const record of readRecords(database)) {
    const same = byText.get(record.sha256)
    const instead = same ?? byId.get(record.id)
    const state = same ? isDuplicate : instead ? isTaken : isItem
    if (!instead) {
      byId.set(record.id, record)
      byText.set(record.sha256, record)
    }
    if (state === record.state && (instead?.n ?? null) === record.instead) continue
    update.run(state, instead?.n ?? null, record.n)
    if (instead) leftOut.push(describe(record, state === isDuplicate ? 'duplicate' : 'taken', instead))
    if (record.state === isItem && state !== isItem) index.withdraw(record.n)
    if (record.state !== isItem && state === isItem) published.push(record.n)
  }
  // An id is given out again only when nobody has it any more.
  for (const n of published) index.publish(n)
  return leftOut
}

function describe(record: RecordRow, kind: LeftOut['kind'], instead: RecordRow): LeftOut {
  return { kind, id: record.id, ...placeOf(record), instead: placeOf(instead) }
}

function placeOf({ file, line }: RecordRow): { readonly file: string; readonly line?: number } {
  return line === null ? { file } : { file, line }
}

function readRecords(database: Database): RecordRow[] {
  const rows = database.prepare('SELECT n, file, line, id, sha256, state, instead FROM records').all()
  return rows
    .map(([n, file, line, id, sha256, state, instead]) => ({
      n: Number(n),
      file: String(file),
      line: line === null ? null : Number(line),
      id: String(id),
      sha256: String(sha256),
      state: Number(state),
      instead: instead === null ? null : Number(instead),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0) || a.n - b.n))
}
