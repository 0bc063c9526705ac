import type { Representation } from './representation.ts'

/** Representations of one state of the store, the least recently used dropped first. */
export interface RepresentationCache {
  get(version: string, key: string): Representation | undefined
  set(version: string, key: string, representation: Representation): void
}

/** An empty cache that keeps at most so many bytes. Whatever belongs to another state of the store is dropped. */
export function createRepresentationCache(bytesMax: number): RepresentationCache {
  // A Map keeps the order in which keys were set: the first one is the least recently used.
  const kept = new Map<string, Representation>()
  let keptVersion: string | undefined
  let bytes = 0

  function renew(version: string): void {
    if (version === keptVersion) return
    kept.clear()
    bytes = 0
    keptVersion = version
  }

  return {
    get(version, key) {
      renew(version)
      const found = kept.get(key)
      if (found) {
        kept.delete(key)
        kept.set(key, found)
      }
      return found
    },
    set(version, key, representation) {
      renew(version)
      const size = sizeOf(key, representation)
      if (size > bytesMax || kept.has(key)) return
      kept.set(key, representation)
      bytes += size
      for (const [oldKey, old] of kept) {
        if (bytes <= bytesMax) break
        kept.delete(oldKey)
        bytes -= sizeOf(oldKey, old)
      }
    },
  }
}

// Headers, the object itself and its place in the map, roughly.
const overheadBytes = 1024

function sizeOf(key: string, { body }: Representation): number {
  return key.length * 2 + body.length + overheadBytes
}
