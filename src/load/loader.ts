import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeFault } from '../import/open.ts'
import { type Database, isDamage, openDatabase } from '../store/embedded/database.ts'
import { createEmbeddedStore, type EmbeddedStore } from '../store/embedded/embedded-store.ts'
import { openIndex, openMemoryIndex, removeIndex } from '../store/embedded/open.ts'
import { createWriter } from '../store/embedded/writer.ts'
import type { Refused } from '../store/store.ts'
import { identityOf } from './identity.ts'
import type { PassReport, Remark } from './pass.ts'
import { noReaders, type Readers } from './readers.ts'
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
  /** Whoever else reads the index. */
  readonly readers?: Readers
}

/** Keeps a store up to date with a data folder. */
export interface Loader {
  readonly store: EmbeddedStore
  /** Where the index is that others may read; `undefined` where it is in memory. */
  readonly index: string | undefined
  /** Look at the folder and show what has changed, all at once. Looks follow each other; never rejects. */
  look(): Promise<void>
  /** Somebody who reads the index has met damage. */
  reportDamage(): void
  close(): Promise<void>
}

/** The index lives here, beside the data and never read as such. */
const indexFolder = '.khabar'

/**
 * A store over the index of a data folder, not yet loaded. Where the folder cannot be written the index is kept in
 * memory. Never throws.
 */
export function createLoader({ folder, parser, log, readers = noReaders }: LoaderOptions): Loader {
  const path = join(folder, indexFolder, 'index.db')
  const host = { remark: (each: Remark): void => tell(each, log), stopped: () => closed }
  const opened = openFor(folder, path, parser, log)
  const shared = 'database' in opened
  if (!shared) log.warn({ err: opened.error }, 'the index cannot be written and is kept in memory')
  const database = shared ? opened.database : openMemoryIndex()
  const store = createEmbeddedStore(database, { shared, onDamage })
  /** In memory there is one connection: what is written while others read is written in one go. */
  const memoryWork = shared ? undefined : createWork(folder, createWriter(database), host)
  /** Which file the index is that is written. */
  let known = identityOf(path)
  /** An index that is made in the place of one that has gone, and is read as soon as it is whole. */
  let next: Database | undefined
  let thread: IndexThread | undefined
  let looking = Promise.resolve()
  let closed = false
  let damaged = false
  /** How often in a row the index was found damaged. */
  let repairs = 0
  /** What was last said of a folder that is not there. */
  let absence: string | undefined
  /** Which index is read, counted from the first one, and what is said beside it. */
  let index = 0
  let aside: Refused | undefined

  const show = (): Promise<void> => readers.show({ loaded: store.status().loaded, index, aside })

  function complain(refused: Refused | undefined): void {
    if (refused?.reason === aside?.reason) return
    aside = refused
    store.complain(refused)
    void show()
  }

  async function run(): Promise<PassReport> {
    if (memoryWork) return whole(await memoryWork.run({ held: store.status().loaded }))
    if (!store.status().loaded) {
      // Nobody is answered yet, and a thread takes a while to start.
      const first = await runHere(folder, path, host)
      if (first !== 'too-much') return first
    }
    if (closed) return { changed: false }
    thread ??= startThread(folder, path, host.remark)
    return thread.run()
  }

  async function lookOnce(): Promise<void> {
    if (closed) return
    try {
      if (shared && !(await findIndex())) return
      const { changed } = await run()
      if (closed || damaged) return
      if (next) {
        store.replace(next)
        index++
      } else if (!changed && store.status().loaded) return
      next = undefined
      store.refresh()
      repairs = 0
      await show()
      await thread?.tidy()
      // A reader that begins when all is copied holds nothing back that is written from now on.
      if (closed || damaged || !thread) return
      store.refresh()
      await show()
      if (closed || damaged || !thread) return
      await thread.trim()
    } catch (error) {
      if (closed) return
      log.error({ err: error }, 'the index cannot be written')
      await endThread()
      if (isDamage(error)) onDamage()
      else if (!damaged && !next) showWhatIsThere()
    }
  }

  /**
   * Make sure that the index stands where it is to be: the folder may have been put in another's place, and the index
   * with it, or the index is damaged and made anew. What was read before is served meanwhile, unless it is damaged.
   */
  async function findIndex(): Promise<boolean> {
    const here = identityOf(path)
    if (!damaged && here !== undefined && here === known) {
      complain(undefined)
      absence = undefined
      return true
    }
    await endThread()
    next?.close()
    next = undefined
    if (damaged) removeIndex(path)
    const made = openFor(folder, path, parser, log)
    if (!('database' in made)) {
      const reason =
        identityOf(folder) === undefined ? describeFault(made.error) : 'its index cannot be written'
      complain({ file: folderName, reason })
      if (absence !== reason) log.error({ err: made.error }, 'the data folder is gone or cannot be written')
      absence = reason
      return false
    }
    if (!damaged) log.warn({}, 'the index has gone and is made anew')
    complain(undefined)
    next = made.database
    known = identityOf(path)
    absence = undefined
    damaged = false
    return true
  }

  /** A damaged index is thrown away and made anew from the data; until then the store is not loaded. */
  function onDamage(): void {
    if (damaged || closed || !shared) return
    damaged = true
    log.error({}, 'the index is damaged and made anew')
    store.unload()
    void show()
    // Where every new one is damaged too, the next is made when the folder is looked at anyway.
    if (++repairs <= repairsMax) void look()
  }

  /** What was read before is served. */
  function showWhatIsThere(): void {
    if (store.status().loaded) return
    try {
      store.refresh()
      void show()
    } catch (error) {
      log.error({ err: error }, 'the index cannot be read')
    }
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
    index: shared ? path : undefined,
    look,
    reportDamage: onDamage,
    async close() {
      closed = true
      await endThread()
      await looking
      await endThread()
      await memoryWork?.close()
      next?.close()
      store.close()
    },
  }
}

/** The folder itself among what is refused: its path is nobody's business. */
const folderName = '.'

const repairsMax = 3

function openFor(
  folder: string,
  path: string,
  parser: string,
  log: LoaderLog,
): { readonly database: Database } | { readonly error: unknown } {
  try {
    mkdirSync(join(folder, indexFolder), { recursive: false, mode: 0o755 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // A folder that is not there is not made, and one that cannot be written is left alone.
    if (code !== 'EEXIST') return { error }
  }
  try {
    const { database, found } = openIndex(path, parser)
    if (found === 'damaged') log.warn({}, 'the index is damaged and made anew')
    if (found === 'stale') log.info({}, 'the index is of another parser and made anew')
    return { database }
  } catch (error) {
    return { error }
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
