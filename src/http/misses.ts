import { limits } from '../limits.ts'
import type { Medium } from './negotiation.ts'
import type { Told } from './problem.ts'

/** A URL under which nothing stands. */
export interface Miss {
  readonly problem: Told
  /** What there would be to choose from; who takes none of it is told that first. */
  readonly offered: readonly Medium[] | undefined
  /** The medium that the URL names. */
  readonly format?: string | undefined
}

/** URLs under which nothing stands in one state of the store. Links that are broken are asked for again and again. */
export interface Misses {
  get(version: string, url: string): Miss | undefined
  keep(version: string, url: string, miss: Miss): void
}

// The problem, its place in the map, measured roughly.
const missBytes = 600

/** Nothing missed so far. At most so many bytes are kept; when there are more, all are forgotten. */
export function createMisses(bytesMax: number = limits.misses_bytes_max): Misses {
  const kept = new Map<string, Miss>()
  let keptVersion: string | undefined
  let bytes = 0

  function forget(version: string | undefined): void {
    kept.clear()
    bytes = 0
    keptVersion = version
  }

  return {
    get(version, url) {
      if (version !== keptVersion) forget(version)
      return kept.get(url)
    },
    keep(version, url, miss) {
      const size = url.length * 2 + missBytes
      if (size > bytesMax) return
      if (version !== keptVersion || bytes + size > bytesMax) forget(version)
      if (kept.has(url)) return
      const { slug, details } = miss.problem
      // Not the error itself, which holds where it was thrown.
      kept.set(url, { ...miss, problem: { slug, details } })
      bytes += size
    },
  }
}
