import Libsql from 'libsql'

/** A value that SQLite keeps. */
export type Value = string | number | Buffer | null

/** A prepared statement whose rows are arrays of values. */
export interface Statement {
  run(...values: readonly Value[]): { readonly changes: number; readonly lastInsertRowid: number }
  first(...values: readonly Value[]): readonly Value[] | undefined
  all(...values: readonly Value[]): readonly (readonly Value[])[]
}

/** A connection to an index. Everything is synchronous and throws what SQLite says. */
export interface Database {
  exec(sql: string): void
  /** Prepare a statement, or give the one that is prepared already. */
  prepare(sql: string): Statement
  close(): void
}

/** How much of an index a connection keeps in memory, KiB. */
const cacheKiB = 24 * 1024
/** How much may stay beside an index, bytes. */
const journalBytes = 16 * 1024 * 1024
/** How long a writer waits for another process that writes to the same index. */
export const busyMs = 30_000

/** Open a connection. `:memory:` is an index of its own. Throws when the file is no database. */
export function openDatabase(path: string): Database {
  const connection = new Libsql(path)
  const prepared = new Map<string, Statement>()
  const database: Database = {
    exec: (sql) => connection.exec(sql),
    prepare: (sql) => {
      const known = prepared.get(sql)
      if (known) return known
      const statement = wrap(connection, sql)
      prepared.set(sql, statement)
      return statement
    },
    close: () => {
      prepared.clear()
      connection.close()
    },
  }
  // WAL: readers keep the state they see while a writer makes the next one.
  // What was written beside the index is let go of when it begins again, so that a large load does not leave its size.
  database.exec(`PRAGMA busy_timeout = ${busyMs}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    PRAGMA cache_size = -${cacheKiB}; PRAGMA journal_size_limit = ${journalBytes}`)
  return database
}

/** Statements are kept, so their texts come from the code alone, never from what somebody sent. */
function wrap(connection: Libsql.Database, sql: string): Statement {
  const statement = connection.prepare(sql)
  // The driver takes one object for a set of names, and null and a Buffer are objects: values go as one array.
  const run = (values: readonly Value[]) => statement.run([...values])
  if (!statement.reader) {
    return {
      run: (...values) => {
        const { changes, lastInsertRowid } = run(values)
        return { changes, lastInsertRowid: Number(lastInsertRowid) }
      },
      first: () => undefined,
      all: () => [],
    }
  }
  const reader = statement.raw()
  return {
    run: (...values) => {
      reader.all([...values])
      return { changes: 0, lastInsertRowid: 0 }
    },
    first: (...values) => reader.get([...values]) as readonly Value[] | undefined,
    all: (...values) => reader.all([...values]) as readonly (readonly Value[])[],
  }
}

/** Whether an error says that a file is damaged or no database at all. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'
}
