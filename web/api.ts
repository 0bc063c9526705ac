import { useEffect, useState } from 'preact/hooks'
import type { Block } from '../schemas/block.ts'
import type { NewsItem } from '../schemas/news-item.ts'
import type { ListLinks, Page } from '../schemas/page.ts'
import type { Problem } from '../schemas/problem.ts'
import type { Quote } from '../schemas/quote.ts'
import type { Speaker } from '../schemas/speaker.ts'
import type { ItemSummary, QuoteEntry, SpeakerProfile } from '../schemas/views.ts'

export type { Block, ItemSummary, NewsItem, Problem, Quote, QuoteEntry, Speaker, SpeakerProfile }

/** A page of a collection. */
export interface List<T> {
  readonly items: readonly T[]
  readonly page: Page
  readonly links: ListLinks
}

/** Why there is no answer: the problem the API told, or none where nobody answered. */
export class Failure extends Error {
  readonly problem: Problem | undefined
  constructor(problem?: Problem) {
    super(problem?.title ?? 'no answer')
    this.problem = problem
  }
}

const type = 'application/json'

/** Read JSON from a path of this service. Rejects with `Failure`, or with an `AbortError` where it was given up. */
export async function read<T>(path: string, lang: string, init: RequestInit = {}): Promise<T> {
  const headers = { accept: type, 'accept-language': lang, ...init.headers }
  const answer = await fetch(path, { ...init, headers }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error
    throw new Failure()
  })
  const body: unknown = await answer.json().catch((error: unknown) => {
    if (init.signal?.aborted) throw error
    return undefined
  })
  if (answer.ok && body !== undefined) return body as T
  // Behind a proxy an error may come from somebody who writes no problems.
  const isProblem = typeof body === 'object' && body !== null && 'title' in body
  throw new Failure(isProblem ? (body as Problem) : undefined)
}

/** The path of an item, or of what lies below it. */
export const itemPath = (id: string, below = '') => `/v1/items/${encodeURIComponent(id)}${below}`

/** Parse an article that is not kept. Rejects as `read` does. */
export function parse(text: string, lang: string): Promise<NewsItem> {
  return read('/v1/parse', lang, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: text,
  })
}

/** What is known of an answer: nothing yet, what it says, or why there is none; `again` asks once more. */
export interface Answer<T> {
  readonly value?: T
  readonly failure?: Failure
  readonly again: () => void
}

/** Read a path as long as it is shown; a path that changed gives up the one before. `undefined` reads nothing. */
export function useRead<T>(path: string | undefined, lang: string): Answer<T> {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ path?: string | undefined; value?: T; failure?: Failure }>({})
  const again = () => {
    setState({})
    setAttempt(attempt + 1)
  }
  useEffect(() => {
    if (path === undefined) return undefined
    const gone = new AbortController()
    read<T>(path, lang, { signal: gone.signal }).then(
      (value) => setState({ path, value }),
      (failure: unknown) => {
        if (!gone.signal.aborted) setState({ path, failure: asFailure(failure) })
      },
    )
    return () => gone.abort()
  }, [path, lang, attempt])
  const { value, failure } = state.path === path ? state : {}
  return { ...(value === undefined ? {} : { value }), ...(failure ? { failure } : {}), again }
}

/** Whatever was thrown, as something that can be shown. */
export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure()
}
