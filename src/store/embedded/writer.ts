import type { Authorities } from '../authority.ts'
import type { ParsedArticle, Refused } from '../store.ts'
import { type LeftOut, settleClaims } from './claims.ts'
import type { Database } from './database.ts'
import { createItemIndex } from './item-index.ts'
import { itemRow, storedItem, withStore } from './rows.ts'
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
  /** Keep the record that came in as these same bytes, wherever it stands now. `false` when there is none. */
  keep(received: string, line: number | undefined): boolean
  add(received: string, line: number | undefined, article: ParsedArticle): void
  refuse(line: number | undefined, reason: string): void
  finish(state: FileState): void
  /** The file cannot be read whole: what it gave before stays, and only what was refused is new. */
  keepAll(state: FileState, reasons: readonly Omit<Refused, 'file'>[]): void
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
  /** From now on this file says who is who. `digest` stands for it. */
  useAuthorities(authorities: Authorities, digest: string): void
  /** The digest of the authority file that the index was made with; empty for none. */
  authorityDigest(): string
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
    items.publish(n, storedItem(item, String(text), Number(since)), Number(since))
  }

  function removeRecord(n: number): void {
    const [state] = database.prepare('SELECT state FROM records WHERE n = ?').first(n) ?? []
    if (state === 1) items.withdraw(n)
    if (database.prepare('SELECT 1 FROM records WHERE instead = ?').first(n)) contested = true
    database.prepare('DELETE FROM bodies WHERE n = ?').run(n)
    database.prepare('DELETE FROM records WHERE n = ?').run(n)
    changed = true
  }

  function refuse(file: string, line: number | undefined, reason: string): void {
    database
      .prepare('INSERT INTO refusals (file, line, reason) VALUES (?, ?, ?)')
      .run(file, line ?? null, reason)
    changed = true
  }

  function forgetRefusals(file: string): void {
    if (database.prepare('DELETE FROM refusals WHERE file = ?').run(file).changes > 0) changed = true
  }

  function recordsOf(file: string): readonly (readonly [n: number, received: string, line: number | null])[] {
    const rows = database.prepare('SELECT n, received, line FROM records WHERE file = ? ORDER BY n').all(file)
    return rows.map(([n, received, line]) => [
      Number(n),
      String(received),
      line === null ? null : Number(line),
    ])
  }

  function writeFile(file: string): FileWriter {
    /** Records of before by what came in; the same bytes may have come twice. */
    const before = new Map<string, { readonly n: number; readonly line: number | null }[]>()
    for (const [n, received, line] of recordsOf(file)) {
      const same = before.get(received)
      if (same) same.push({ n, line })
      else before.set(received, [{ n, line }])
    }
    forgetRefusals(file)
    return {
      keep(received, line) {
        const record = before.get(received)?.shift()
        if (!record) return false
        if (record.line !== (line ?? null)) {
          database.prepare('UPDATE records SET line = ? WHERE n = ?').run(line ?? null, record.n)
          contested = true
        }
        return true
      },
      add(received, line, article) {
        const { id, sha256, item, text } = itemRow(article)
        const free = rival.first(id, sha256) === undefined
        const values = [file, line ?? null, received, id, sha256, loaded, free ? 1 : 0]
        const n = addRecord.run(...values).lastInsertRowid
        addBody.run(n, item, text)
        if (free) items.publish(n, withStore(article, loaded), loaded)
        else contested = true
        changed = true
      },
      refuse: (line, reason) => refuse(file, line, reason),
      finish({ stamp, digest }) {
        for (const records of before.values()) for (const { n } of records) removeRecord(n)
        setFile.run(file, stamp, digest)
      },
      keepAll({ stamp, digest }, reasons) {
        for (const { line, reason } of reasons) refuse(file, line, reason)
        setFile.run(file, stamp, digest)
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
      forgetRefusals(name)
      for (const [n] of recordsOf(name)) removeRecord(n)
      database.prepare('DELETE FROM files WHERE name = ?').run(name)
    },
    useAuthorities(authorities, digest) {
      speakers.useAuthorities(authorities)
      if (meta('authority') === digest) return
      setMeta.run('authority', digest)
      relinkSpeakers(database, speakers)
      changed = true
    },
    authorityDigest: () => meta('authority'),
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
  for (const [n] of database.prepare('SELECT n FROM items').all()) {
    const item = Number(n)
    const [body, text, loaded] =
      database
        .prepare('SELECT item, text, loaded FROM bodies JOIN records USING (n) WHERE n = ?')
        .first(item) ?? []
    if (!Buffer.isBuffer(body)) continue
    const quotes = database.prepare('SELECT n FROM quotes WHERE item = ? ORDER BY at').all(item)
    speakers.unlink(item)
    speakers.link(
      item,
      storedItem(body, String(text), Number(loaded)),
      quotes.map(([quote]) => Number(quote)),
    )
  }
}
