import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, isDamage, openDatabase } from '../store/embedded/database.ts'
import { createEmbeddedStore, type EmbeddedStore } from '../store/embedded/embedded-store.ts'
import { openIndex, openMemoryIndex, removeIndex } from '../store/embedded/open.ts'
import { createWriter } from '../store/embedded/writer.ts'
import type { PassReport, Remark } from './pass.ts'
import { type IndexThread, startThread } from './thread.ts'
import { createWork, type WorkHost } from './work.ts'

/** What a loader says of what it does; the logger of the server fits. */
export interface LoaderLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface LoaderOptions {
  /** The data folder, absolute. */
  readonly folder: string
  /** Names the parser with its version and rules: an index that another one made is void. */
  readonly parser: string
  readonly log: LoaderLog
}

/** Keeps a store up to date with a data folder. */
export interface Loader {
  readonly store: EmbeddedStore
  /** Look at the folder and show what has changed, all at once. Looks follow each other; never rejects. */
  look(): Promise<void>
  close(): Promise<void>
}

/** The index lives here, beside the data and never read as such. */
const indexFolder = '.khabar'

/**
 * A store over the index of a data folder, not yet loaded. Where the folder cannot be written the index is kept in
 * memory. Never throws.
 */
export function createLoader({ folder, parser, log }: LoaderOptions): Loader {
  const path = join(folder, indexFolder, 'index.db')
  const host = { remark: (each: Remark): void => tell(each, log), stopped: () => closed }
  const opened = openFor(folder, path, parser, log)
  const shared = opened !== undefined
  const database = opened ?? openMemoryIndex()
  const store = createEmbeddedStore(database, { shared, onDamage: () => void repair() })
  /** In memory there is one connection: what is written while others read is written in one go. */
  const memoryWork = shared ? undefined : createWork(folder, createWriter(database), host)
  let thread: IndexThread | undefined
  let looking = Promise.resolve()
  let closed = false
  let repairing = false

  async function run(): Promise<PassReport> {
    if (memoryWork) return whole(await memoryWork.run({ held: store.status().loaded }))
    if (!store.status().loaded) {
      // Nobody is answered yet, and a thread takes a while to start.
      const first = await runHere(folder, path, host)
      if (first !== 'too-much') return first
    }
    thread ??= startThread(folder, path, host.remark)
    return thread.run()
  }

  async function lookOnce(): Promise<void> {
    if (closed) return
    try {
      const { changed } = await run()
      if (closed || (!changed && store.status().loaded)) return
      store.refresh()
      await thread?.tidy()
      // A reader that begins when all is copied holds nothing back that is written from now on.
      if (shared && thread && !closed) store.refresh()
    } catch (error) {
      if (closed) return
      log.error({ err: error }, 'the index cannot be written')
      await endThread()
      if (isDamage(error)) await repair()
      // What was read before is served.
      else if (!store.status().loaded) store.refresh()
    }
  }

  /** A damaged index is thrown away and made anew from the data; until then the store is not loaded. */
  async function repair(): Promise<void> {
    if (repairing || closed || !shared) return
    repairing = true
    log.error({}, 'the index is damaged and made anew')
    await endThread()
    store.unload()
    removeIndex(path)
    store.replace(openIndex(path, parser).database)
    repairing = false
    void look()
  }

  async function endThread(): Promise<void> {
    const ending = thread
    thread = undefined
    await ending?.close()
  }

  function look(): Promise<void> {
    looking = looking.then(lookOnce)
    return looking
  }

  return {
    store,
    look,
    async close() {
      closed = true
      await endThread()
      await looking
      await memoryWork?.close()
      store.close()
    },
  }
}

function openFor(folder: string, path: string, parser: string, log: LoaderLog): Database | undefined {
  try {
    mkdirSync(join(folder, indexFolder), { recursive: false, mode: 0o755 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // A folder that is not there is not made, and one that cannot be written is left alone.
    if (code !== 'EEXIST') return undefined
  }
  try {
    const { database, found } = openIndex(path, parser)
    if (found === 'damaged') log.warn({}, 'the index is damaged and made anew')
    if (found === 'stale') log.info({}, 'the index is of another parser and made anew')
    return database
  } catch (error) {
    log.warn({ err: error }, 'the index cannot be written and is kept in memory')
    return undefined
  }
}

async function runHere(folder: string, path: string, host: WorkHost): Promise<PassReport | 'too-much'> {
  const database = openDatabase(path)
  const work = createWork(folder, createWriter(database), host)
  try {
    return await work.run({ held: false, smallOnly: true })
  } finally {
    await work.close()
    database.close()
  }
}

function whole(report: PassReport | 'too-much'): PassReport {
  return report === 'too-much' ? { changed: false } : report
}

function tell({ kind, ...fields }: Remark, log: LoaderLog): void {
  if (kind === 'duplicate') log.info(fields, 'duplicate')
  else if (kind === 'kept') log.warn(fields, 'the last good version is served')
  else log.warn(fields, 'refused')
}
