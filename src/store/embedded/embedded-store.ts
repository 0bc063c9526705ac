import { hash } from 'node:crypto'
import { limits } from '../../limits.ts'
import type { ParsedArticle, Refused, Store, StoreStatus } from '../store.ts'
import { type Database, isDamage } from './database.ts'
import { openMemoryIndex } from './open.ts'
import { createReading } from './reading.ts'
import { prepareItem } from './rows.ts'
import { createWriter } from './writer.ts'

/** A store over an index. What it shows is one state of it, until `refresh`. */
export interface EmbeddedStore extends Store {
  /** Show what has been committed since, all at once; the store is loaded from the first time on. */
  refresh(): void
  /** Show nothing any more, as before the first load, and let go of the index. */
  unload(): void
  /** Read another index, which is to be followed by `refresh` at once. */
  replace(database: Database): void
  /** Say first among what is refused what the index cannot know; `undefined` takes it back. */
  complain(refused: Refused | undefined): void
  close(): void
}

export interface EmbeddedOptions {
  /** Another connection writes: a transaction that is left open holds what is seen. */
  readonly shared: boolean
  /** Told when a read has met damage; the read throws all the same. */
  readonly onDamage?: () => void
}

/** A store that reads an index and owns this connection to it. */
export function createEmbeddedStore(index: Database, options: EmbeddedOptions): EmbeddedStore {
  const { shared, onDamage } = options
  let database = index
  let reading = createReading(database)
  let status = notLoaded
  let aside: Refused | undefined
  /** Whether this connection is open, and whether a transaction holds what it sees. */
  let open = true
  let holding = false

  function closeIndex(): void {
    if (open) database.close()
    open = false
    holding = false
  }

  async function read<Result>(work: () => Result): Promise<Result> {
    try {
      return work()
    } catch (error) {
      if (isDamage(error)) onDamage?.()
      throw error
    }
  }

  return {
    status: () => (aside === undefined ? status : withRefused(status, aside)),
    get: (id) => read(() => reading.get(id)),
    list: (query) => read(() => reading.items(query, status.version)),
    quotes: (query) => read(() => reading.quotes(query, status.version)),
    speakers: (query) => read(() => reading.speakers(query, status.version)),
    speaker: (idOrName) => read(() => reading.speaker(idOrName)),
    refresh() {
      if (holding) database.exec('COMMIT')
      holding = false
      if (shared) database.exec('BEGIN')
      holding = shared
      status = readStatus(database)
    },
    unload() {
      status = notLoaded
      closeIndex()
    },
    replace(other) {
      closeIndex()
      database = other
      open = true
      reading = createReading(database)
    },
    complain: (refused) => {
      aside = refused
    },
    close: closeIndex,
  }
}

function withRefused(status: StoreStatus, aside: Refused): StoreStatus {
  const refusals = [aside, ...status.refusals].slice(0, limits.refusals_shown_max)
  return { ...status, refused: status.refused + 1, refusals }
}

const notLoaded: StoreStatus = {
  loaded: false,
  items: 0,
  refused: 0,
  duplicates: 0,
  refusals: [],
  version: '',
}

/** A store without a file, for as long as somebody holds it. */
export interface MemoryStore extends EmbeddedStore {
  /** Put these articles in the place of all there are, at once, and beside them what was refused. */
  load(articles: readonly ParsedArticle[], refusals?: readonly Refused[]): void
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
    load(articles, refusals = []) {
      writer.begin(now())
      const file = writer.writeFile('')
      file.start()
      for (const [at, article] of articles.entries()) {
        const received = hash('sha256', JSON.stringify(article), 'hex')
        const known = file.known(received)
        if (known) file.keep(known, at + 1)
        else file.add(received, at + 1, prepareItem(article))
      }
      file.finish({ stamp: '', digest: '' })
      for (const { file: name, line, reason } of refusals) writer.complain(name, reason, line)
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
    duplicates: number('SELECT count(*) FROM records WHERE state = 2'),
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
