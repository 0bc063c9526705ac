/** An answer that is kept to be asked about again. */
export interface Cached {
  readonly etag: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array<ArrayBuffer>
}

/** Where answers are kept, by a key that stands for address and form. A `Map` will do; so will something on disk. */
export interface Cache {
  get(key: string): Cached | undefined | Promise<Cached | undefined>
  set(key: string, answer: Cached): unknown
  delete(key: string): unknown
}

/** What a cache keeps at most: answers, and bytes of their bodies, 500 and 32 MiB unless told. */
export interface CacheBounds {
  readonly entriesMax?: number
  readonly bytesMax?: number
}

/** An empty cache in memory. The answer that was used least recently goes first; a larger one than fits is not kept. */
export function createCache({ entriesMax = 500, bytesMax = 32 * 1024 * 1024 }: CacheBounds = {}): Cache {
  // A Map keeps the order in which keys were set: the first one is the least recently used.
  const kept = new Map<string, Cached>()
  let bytes = 0

  function remove(key: string): void {
    bytes -= kept.get(key)?.body.length ?? 0
    kept.delete(key)
  }

  return {
    get(key) {
      const found = kept.get(key)
      if (!found) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found
    },
    set(key, answer) {
      remove(key)
      if (entriesMax < 1 || answer.body.length > bytesMax) return
      kept.set(key, answer)
      bytes += answer.body.length
      for (const oldest of kept.keys()) {
        if (kept.size <= entriesMax && bytes <= bytesMax) break
        remove(oldest)
      }
    },
    delete: remove,
  }
}
