import { hash } from 'node:crypto'
import { limits } from '../../limits.ts'
import type { ParsedArticle, Refused, Store, StoreStatus } from '../store.ts'
import type { Database } from './database.ts'
import { openMemoryIndex } from './open.ts'
import { createReading } from './reading.ts'
import { prepareItem } from './rows.ts'
import { createWriter } from './writer.ts'

/** A store over an index. What it shows is one state of it, until `refresh`. */
export interface EmbeddedStore extends Store {
  /** Show what has been committed since, all at once; the store is loaded from the first time on. */
  refresh(): void
  close(): void
}

/**
 * A store that reads an index. Where another connection writes it (`shared`), a transaction that is left open holds what
 * is seen, and the store owns its connection.
 */
export function createEmbeddedStore(
  database: Database,
  { shared }: { readonly shared: boolean },
): EmbeddedStore {
  const reading = createReading(database)
  let status: StoreStatus = { loaded: false, items: 0, refused: 0, refusals: [], version: '' }
  return {
    status: () => status,
    get: async (id) => reading.get(id),
    list: async (query) => reading.items(query, status.version),
    quotes: async (query) => reading.quotes(query, status.version),
    speakers: async (query) => reading.speakers(query, status.version),
    speaker: async (idOrName) => reading.speaker(idOrName),
    refresh() {
      if (shared && status.loaded) database.exec('COMMIT')
      if (shared) database.exec('BEGIN')
      status = readStatus(database)
    },
    close: () => database.close(),
  }
}

/** A store without a file, for as long as somebody holds it. */
export interface MemoryStore extends EmbeddedStore {
  /** Put these articles in the place of all there are, at once; `refused` says how many could not be had. */
  load(articles: readonly ParsedArticle[], report?: { readonly refused: number }): void
}

export interface MemoryStoreOptions {
  /** The clock behind `loadedAt`. */
  readonly now?: () => Date
}

/** An empty store in memory, not yet loaded. */
export function createMemoryStore({ now = () => new Date() }: MemoryStoreOptions = {}): MemoryStore {
  const database = openMemoryIndex()
  const writer = createWriter(database)
  const store = createEmbeddedStore(database, { shared: false })
  return {
    ...store,
    load(articles, { refused = 0 } = { refused: 0 }) {
      writer.begin(now())
      const file = writer.writeFile('')
      file.start()
      for (const [at, article] of articles.entries()) {
        const received = hash('sha256', JSON.stringify(article), 'hex')
        const known = file.known(received)
        if (known) file.keep(known, at + 1)
        else file.add(received, at + 1, prepareItem(article))
      }
      for (let at = 0; at < refused; at++) file.refuse(undefined, 'not given')
      file.finish({ stamp: '', digest: '' })
      writer.commit()
      store.refresh()
    },
  }
}

function readStatus(database: Database): StoreStatus {
  const number = (sql: string) => Number(database.prepare(sql).first()?.[0] ?? 0)
  const meta = (name: string) => database.prepare('SELECT value FROM meta WHERE name = ?').first(name)?.[0]
  const loadedAt = meta('loadedAt')
  return {
    loaded: true,
    items: number('SELECT count(*) FROM items'),
    ...(loadedAt === undefined ? {} : { loadedAt: new Date(Number(loadedAt)) }),
    refused: number(
      `SELECT (SELECT count(*) FROM refusals) + (SELECT count(*) FROM records WHERE state = 3)`,
    ),
    refusals: readRefusals(database),
    version: String(meta('version') ?? ''),
  }
}

function readRefusals(database: Database): Refused[] {
  return database
    .prepare('SELECT file, line, reason FROM refusals ORDER BY file, line LIMIT ?')
    .all(limits.refusals_shown_max)
    .map(([file, line, reason]) => ({
      file: String(file),
      ...(line === null ? {} : { line: Number(line) }),
      reason: String(reason),
    }))
}
