import { existsSync } from 'node:fs'
import { createEmbeddedStore, type EmbeddedStore } from '../store/embedded/embedded-store.ts'
import { joinIndex, openMemoryIndex } from '../store/embedded/open.ts'
import type { LoaderLog } from './loader.ts'
import type { Shown } from './readers.ts'

/** Reads an index that another process writes, and never writes it. */
export interface Follower {
  readonly store: EmbeddedStore
  /** Show what is to be seen now; what was seen before stays where it cannot be read. Never throws. */
  show(shown: Shown): void
}

export interface FollowerOptions {
  /** Where the index is. */
  readonly path: string
  readonly log: LoaderLog
  /** Told when a read has met damage. */
  readonly onDamage: () => void
}

/** A store that shows nothing until it is told. */
export function createFollower({ path, log, onDamage }: FollowerOptions): Follower {
  const store = createEmbeddedStore(openMemoryIndex(), { shared: true, onDamage })
  /** Which index is open. */
  let open: number | undefined
  return {
    store,
    show({ loaded, index, aside }) {
      store.complain(aside)
      if (!loaded) {
        store.unload()
        open = undefined
        return
      }
      try {
        // Opening what is not there would make it.
        if (open !== index && !existsSync(path)) throw new Error('the index has gone')
        if (open !== index) store.replace(joinIndex(path))
        open = index
        store.refresh()
      } catch (error) {
        log.error({ err: error }, 'the index cannot be read')
      }
    },
  }
}
