import type { Authorities } from '../authority.ts'
import type { Refused } from '../store.ts'
import { type LeftOut, settleClaims } from './claims.ts'
import type { Database } from './database.ts'
import { createItemIndex } from './item-index.ts'
import { type PreparedItem, prepareItem, unpackItem } from './rows.ts'
import { createSpeakerIndex } from './speaker-index.ts'

/** How a file stood when it was read: its stamp is cheap to look at, its digest is sure. */
export interface FileState {
  readonly stamp: string
  readonly digest: string
}

/** What a change of the index came to. */
export interface Change {
  /** Whether readers see anything new. */
  readonly changed: boolean
  /** Records that are now left out since another has their text or their id. */
  readonly leftOut: readonly LeftOut[]
}

/** Writes one file anew: what it does not keep or add is gone when it is finished. */
export interface FileWriter {
  /** The record of this file that came in as these same bytes, each once; `undefined` when there is none. */
  known(received: string): KnownRecord | undefined
  /** What follows is undone by `keepAll`. */
  start(): void
  keep(record: KnownRecord, line: number | undefined): void
  add(received: string, line: number | undefined, item: PreparedItem): void
  refuse(line: number | undefined, reason: string): void
  finish(state: FileState): void
  /** The file cannot be read whole: what it gave before stays, and only what was refused is new. */
  keepAll(state: FileState): void
}

/** A record that is there already. */
export interface KnownRecord {
  readonly n: number
  readonly line: number | null
}

/** The one who changes an index. All of it is synchronous; nothing is seen before `commit`. */
export interface IndexWriter {
  files(): Map<string, FileState>
  /** How many records a file gave that are kept. */
  recordsOf(file: string): number
  begin(now: Date): void
  writeFile(name: string): FileWriter
  /** The same content under another stamp. */
  stampFile(name: string, state: FileState): void
  removeFile(name: string): void
  /** From now on this says who is who. `text` stands for it, and is kept. */
  useAuthority(text: string, authorities: Authorities): void
  /** The text with which the index was made; empty for none. */
  authority(): string
  /** Say what is wrong with a file that holds no articles; an empty reason takes it back. */
  complain(file: string, reason: string, line?: number): void
  /** What was said of such a file, empty for nothing. */
  complaint(file: string): string
  commit(): Change
  rollback(): void
}

export function createWriter(database: Database): IndexWriter {
  const speakers = createSpeakerIndex(database)
  const items = createItemIndex(database, speakers)
  let loaded = 0
  let changed = false
  /** Whether two records may want one id or one text, so that it must be settled again who has it. */
  let contested = false

  const addRecord = database.prepare(
    'INSERT INTO records (file, line, received, id, sha256, loaded, state) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const addBody = database.prepare('INSERT INTO bodies (n, item, text) VALUES (?, ?, ?)')
  const rival = database.prepare(
    'SELECT 1 FROM records WHERE id = ? UNION ALL SELECT 1 FROM records WHERE sha256 = ?',
  )
  const setFile = database.prepare('INSERT OR REPLACE INTO files (name, stamp, digest) VALUES (?, ?, ?)')
  const setMeta = database.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
  const meta = (name: string) =>
    String(database.prepare('SELECT value FROM meta WHERE name = ?').first(name)?.[0] ?? '')

  function publish(n: number): void {
    const row = database
      .prepare('SELECT item, text, loaded FROM bodies JOIN records USING (n) WHERE n = ?')
      .first(n)
    const [item, text, since] = row ?? []
    if (!Buffer.isBuffer(item)) throw new Error(`Record ${n} has no body.`)
    items.publish(n, prepareItem({ item: unpackItem(item), text: String(text) }), Number(since))
  }

  function removeRecord(n: number): void {
    const [state] = database.prepare('SELECT state FROM records WHERE n = ?').first(n) ?? []
    if (state === 1) items.withdraw(n)
    if (database.prepare('SELECT 1 FROM records WHERE instead = ?').first(n)) contested = true
    database.prepare('DELETE FROM bodies WHERE n = ?').run(n)
    database.prepare('DELETE FROM records WHERE n = ?').run(n)
    changed = true
  }

  function writeRefusals(file: string, refusals: readonly Omit<Refused, 'file'>[]): void {
    const { changes } = database.prepare('DELETE FROM refusals WHERE file = ?').run(file)
    const add = database.prepare('INSERT INTO refusals (file, line, reason) VALUES (?, ?, ?)')
    for (const { line, reason } of refusals) add.run(file, line ?? null, reason)
    if (changes > 0 || refusals.length > 0) changed = true
  }

  function complaint(file: string): string {
    return String(database.prepare('SELECT reason FROM refusals WHERE file = ?').first(file)?.[0] ?? '')
  }

  function writeFile(file: string): FileWriter {
    /** Records of before by what came in; the same bytes may have come twice. */
    const before = new Map<string, KnownRecord[]>()
    const rows = database.prepare('SELECT n, received, line FROM records WHERE file = ? ORDER BY n').all(file)
    const left = new Set<number>()
    for (const [n, received, line] of rows) {
      const record = { n: Number(n), line: line === null ? null : Number(line) }
      left.add(record.n)
      const same = before.get(String(received))
      if (same) same.push(record)
      else before.set(String(received), [record])
    }
    const refusals: Omit<Refused, 'file'>[] = []
    return {
      known: (received) => before.get(received)?.shift(),
      start: () => database.exec('SAVEPOINT file'),
      keep(record, line) {
        left.delete(record.n)
        if (record.line === (line ?? null)) return
        database.prepare('UPDATE records SET line = ? WHERE n = ?').run(line ?? null, record.n)
        contested = true
      },
      add(received, line, item) {
        const free = rival.first(item.id, item.sha256) === undefined
        const values = [file, line ?? null, received, item.id, item.sha256, loaded, free ? 1 : 0]
        const n = addRecord.run(...values).lastInsertRowid
        addBody.run(n, Buffer.from(item.item), item.text)
        if (free) items.publish(n, item, loaded)
        else contested = true
        changed = true
      },
      refuse: (line, reason) => refusals.push(line === undefined ? { reason } : { line, reason }),
      finish({ stamp, digest }) {
        for (const n of left) removeRecord(n)
        writeRefusals(file, refusals)
        setFile.run(file, stamp, digest)
        database.exec('RELEASE file')
      },
      keepAll({ stamp, digest }) {
        database.exec('ROLLBACK TO file')
        writeRefusals(file, refusals)
        setFile.run(file, stamp, digest)
        database.exec('RELEASE file')
      },
    }
  }

  return {
    files: () =>
      new Map(
        database
          .prepare('SELECT name, stamp, digest FROM files')
          .all()
          .map(([name, stamp, digest]) => [String(name), { stamp: String(stamp), digest: String(digest) }]),
      ),
    recordsOf: (file) =>
      Number(database.prepare('SELECT count(*) FROM records WHERE file = ?').first(file)?.[0] ?? 0),
    begin(now) {
      database.exec('BEGIN IMMEDIATE')
      loaded = now.getTime()
      changed = false
      contested = false
    },
    writeFile,
    stampFile: (name, { stamp, digest }) => void setFile.run(name, stamp, digest),
    removeFile(name) {
      writeRefusals(name, [])
      for (const [n] of database.prepare('SELECT n FROM records WHERE file = ?').all(name))
        removeRecord(Number(n))
      database.prepare('DELETE FROM files WHERE name = ?').run(name)
    },
    useAuthority(text, authorities) {
      speakers.useAuthorities(authorities)
      if (meta('authority') === text) return
      setMeta.run('authority', text)
      relinkSpeakers(database, speakers)
      changed = true
    },
    authority: () => meta('authority'),
    complain(file, reason, line) {
      if (reason === complaint(file)) return
      writeRefusals(file, reason === '' ? [] : [line === undefined ? { reason } : { line, reason }])
    },
    complaint,
    commit() {
      const leftOut = contested ? settleClaims(database, { publish, withdraw: items.withdraw }) : []
      items.settle()
      if (changed || meta('loadedAt') === '') {
        setMeta.run('version', String(Number(meta('version')) + 1))
        setMeta.run('loadedAt', String(loaded))
      }
      database.exec('COMMIT')
      return { changed, leftOut }
    },
    rollback: () => database.exec('ROLLBACK'),
  }
}

/** Another file says who is who: every item's speakers are joined anew. */
function relinkSpeakers(database: Database, speakers: ReturnType<typeof createSpeakerIndex>): void {
  for (const [number] of database.prepare('SELECT n FROM items').all()) {
    const n = Number(number)
    const [body] = database.prepare('SELECT item FROM bodies WHERE n = ?').first(n) ?? []
    if (!Buffer.isBuffer(body)) continue
    const { id, quotes, voices } = prepareItem({ item: unpackItem(body), text: '' })
    const rows = database.prepare('SELECT n FROM quotes WHERE item = ? ORDER BY at').all(n)
    const said = quotes.map(({ speakers }, at) => ({ n: Number(rows[at]?.[0] ?? 0), speakers }))
    speakers.unlink(n)
    speakers.link({ n, id }, voices, said)
  }
}
