import { randomInt } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type Database, isDamage, openDatabase } from './database.ts'
import { INDEX_FORM, TABLES } from './schema.ts'

/** An index that can be written and read, and whether it had to be made anew. */
export interface OpenIndex {
  readonly database: Database
  /** `kept`: as it was left. `new`: there was none. `stale`: of another parser or form. `damaged`: not readable. */
  readonly found: 'kept' | 'new' | 'stale' | 'damaged'
}

/**
 * Open an index, made by this parser, or make an empty one in its place: it holds nothing that the data folder does not.
 * `parser` names the rules of the parser. Throws when the folder cannot be written.
 */
export function openIndex(path: string, parser: string): OpenIndex {
  const maker = `${INDEX_FORM} ${parser}`
  let found: OpenIndex['found'] = 'new'
  try {
    const database = openDatabase(path)
    try {
      found = inspect(database, maker)
    } catch (error) {
      database.close()
      throw error
    }
    if (found === 'kept') return { database, found }
    if (found === 'new') return { database: makeTables(database, maker, anyVersion()), found }
    database.close()
  } catch (error) {
    if (!isDamage(error)) throw error
    found = 'damaged'
  }
  removeIndex(path)
  return { database: makeTables(openDatabase(path), maker, anyVersion()), found }
}

/** Open an index that another connection has made, of this process or of another one. */
export function joinIndex(path: string): Database {
  return openDatabase(path)
}

/** An index in memory, for as long as this process lives. */
export function openMemoryIndex(): Database {
  return makeTables(openDatabase(':memory:'), 'memory', 0)
}

/** Remove an index with what SQLite keeps beside it. */
export function removeIndex(path: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${ending}`, { force: true })
}

function inspect(database: Database, maker: string): 'kept' | 'new' | 'stale' {
  const [tables] = database.prepare("SELECT count(*) FROM sqlite_master WHERE type = 'table'").first() ?? []
  if (tables === 0) return 'new'
  const [check] = database.prepare('PRAGMA quick_check(1)').first() ?? []
  if (check !== 'ok') throw Object.assign(new Error('The index fails its check.'), { code: 'SQLITE_CORRUPT' })
  const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'meta'").first()
  const [made] = known ? (database.prepare("SELECT value FROM meta WHERE name = 'maker'").first() ?? []) : []
  return made === maker ? 'kept' : 'stale'
}

/** Versions name what answers are kept under: those of an index that takes another one's place are others. */
function anyVersion(): number {
  return randomInt(2 ** 47)
}

function makeTables(database: Database, maker: string, firstVersion: number): Database {
  database.exec(`BEGIN IMMEDIATE; ${TABLES}`)
  const set = database.prepare('INSERT INTO meta (name, value) VALUES (?, ?)')
  set.run('maker', maker)
  set.run('version', String(firstVersion))
  database.exec('COMMIT')
  return database
}
