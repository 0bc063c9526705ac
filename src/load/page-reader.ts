import type { PageFlaw, PageRead, ReadPage, Supplied } from '../import/html.ts'
import { limits } from '../limits.ts'
import { createPool } from './pool.ts'

/** Reads pages on a thread of its own, so that a heavy one keeps nobody else waiting. */
export interface PageReader {
  readonly read: ReadPage
  /** End the thread; what it is reading then is a flaw. */
  close(): Promise<void>
}

/**
 * A reader whose thread starts with the first page. A page that takes longer than `limits.page_ms_max` or ends the
 * thread is a flaw of that page; the next one has a new thread. Nothing here rejects.
 */
export function createPageReader(): PageReader {
  const pool = createPool<{ html: string; supplied: Supplied }, PageRead | PageFlaw>(
    './page-worker',
    import.meta.url,
    { size: 1, timeoutMs: limits.page_ms_max, deathsMax: Number.POSITIVE_INFINITY },
  )
  return {
    async read(html, supplied) {
      const [outcome] = await pool.run([{ html, supplied }])
      if (outcome && 'value' in outcome) return outcome.value
      return { code: 'unreadable-page', reason: `the page cannot be read: ${outcome?.fault ?? 'no answer'}` }
    },
    close: () => pool.close(),
  }
}
