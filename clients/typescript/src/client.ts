import createFetchClient from 'openapi-fetch'
import { type Cache, createCache } from './cache.ts'
import type { paths } from './openapi.ts'
import type {
  Answer,
  Body,
  Call,
  CallOptions,
  CollectionPath,
  Data,
  EntryOf,
  Free,
  Operation,
  ReadPath,
  SendPath,
  Strict,
} from './operation.ts'
import { walkPages } from './pages.ts'
import { ProblemError } from './problem.ts'
import { type Fetch, revalidate } from './revalidation.ts'

/** How a client is set up. */
export interface ClientOptions {
  /** Where the service is, without a path of it: `https://news.example.org`. */
  readonly baseUrl: string
  /** Keeps answers with their `ETag`; one in memory unless given, none with `false`. */
  readonly cache?: Cache | false
  /** Milliseconds a request may take, 30,000 unless told; Infinity for no end. */
  readonly timeoutMs?: number
  /** Headers of every request, such as `Accept-Language`, in which problems are told. */
  readonly headers?: Readonly<Record<string, string>>
  /** In place of the global `fetch`. */
  readonly fetch?: Fetch
}

/**
 * A client of khabar. Paths are those of the OpenAPI document, and parameters, answers and entries have their types.
 * Each call throws `ProblemError` for an answer that is none of 2xx, what `fetch` throws where there is no answer, and
 * the reason of its signal, `TimeoutError` after its time.
 */
export interface Client {
  /** Read; what was read before and has not changed comes from the cache. */
  get<Path extends Free<ReadPath>>(path: Path): Promise<Answer<Read<Path, object>>>
  get<Path extends ReadPath, const Init extends ReadCall<Path>>(
    path: Path,
    init: Strict<Operation<Path, 'get'>, Init>,
  ): Promise<Answer<Read<Path, Init>>>

  /** The headers of what `get` would read. */
  head<Path extends Free<ReadPath>>(path: Path): Promise<Response>
  head<Path extends ReadPath, const Init extends ReadCall<Path>>(
    path: Path,
    init: Strict<Operation<Path, 'get'>, Init>,
  ): Promise<Response>

  /** Send a text, an article, or with `Content-Type: text/html` a page. */
  post<Path extends SendPath, const Init extends Call<Operation<Path, 'post'>>>(
    path: Path,
    body: Body,
    init?: Strict<Operation<Path, 'post'>, Init>,
  ): Promise<Answer<Data<Operation<Path, 'post'>, Init>>>

  /** The pages of a collection, each read when it is asked for. */
  pages<Path extends Free<CollectionPath>>(path: Path): Walk<Read<Path, object>>
  pages<Path extends CollectionPath, const Init extends ReadCall<Path>>(
    path: Path,
    init: Strict<Operation<Path, 'get'>, Init>,
  ): Walk<Read<Path, Init>>

  /** The entries of all pages of a collection. */
  entries<Path extends Free<CollectionPath>>(path: Path): Walk<EntryOf<Read<Path, object>>>
  entries<Path extends CollectionPath, const Init extends ReadCall<Path>>(
    path: Path,
    init: Strict<Operation<Path, 'get'>, Init>,
  ): Walk<EntryOf<Read<Path, Init>>>
}

type Read<Path extends ReadPath, Init> = Data<Operation<Path, 'get'>, Init>
type ReadCall<Path extends ReadPath> = Call<Operation<Path, 'get'>>
type Walk<Value> = AsyncGenerator<Value, void, undefined>

/** A client of the service at `baseUrl`. */
export function createClient(options: ClientOptions): Client {
  const { baseUrl, cache = createCache(), headers = {} } = options
  const fetch: Fetch = options.fetch ?? ((request) => globalThis.fetch(request))
  const core = createFetchClient<paths>({
    baseUrl,
    headers,
    fetch: cache ? revalidate(fetch, cache) : fetch,
    // As the service takes lists: `in=headline,quotes`.
    querySerializer: { array: { style: 'form', explode: false } },
    pathSerializer: fillPath,
  })

  async function send(method: 'get' | 'head' | 'post', path: string, init: AnyCall = {}): Promise<Response> {
    const { params, timeoutMs = options.timeoutMs ?? 30_000, signal, ...rest } = init
    const request = {
      params: { path: {}, ...params },
      // The body is read by its type, below.
      parseAs: 'stream',
      signal: deadline(signal, timeoutMs),
      ...rest,
    }
    const { response, error } = await core.request(
      method as 'get',
      path as '/',
      request as Record<string, unknown>,
    )
    if (!response.ok) throw new ProblemError(response, error)
    return response
  }

  async function read(path: string, init?: AnyCall): Promise<Answer<unknown>> {
    const response = await send('get', path, init)
    return { data: await dataOf(response), response }
  }

  async function* walk(path: string, init: AnyCall = {}) {
    const { params } = init
    yield* walkPages(async (cursor) => {
      const query = { ...params?.query, ...(cursor === undefined ? {} : { cursor }) }
      const { data } = await read(path, { ...init, params: { ...params, query } })
      return data as { page: { next?: string }; items: unknown[] }
    }, init.signal)
  }

  const client = {
    get: read,
    head: (path: string, init?: AnyCall) => send('head', path, init),
    async post(path: string, body: Body, init: AnyCall = {}) {
      const [type, bytes] =
        typeof body === 'string' ? ['text/plain', body] : ['application/json', JSON.stringify(body)]
      const headers = { 'Content-Type': type, ...init.headers }
      const response = await send('post', path, {
        body: bytes,
        bodySerializer: (made) => made,
        ...init,
        headers,
      })
      return { data: await dataOf(response), response }
    },
    pages: walk,
    async *entries(path: string, init?: AnyCall) {
      for await (const { items } of walk(path, init)) yield* items
    },
  }
  // What each path gives is known to the types alone.
  return client as unknown as Client
}

/** A call of any operation, as it is made. */
interface AnyCall extends CallOptions {
  readonly params?: { readonly path?: object; readonly query?: object }
  readonly body?: string
  readonly bodySerializer?: (body: unknown) => unknown
}

/** The path with its parameters, each as one segment. A dot would lead to another path, so it is refused. */
function fillPath(path: string, values: Record<string, unknown>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (typeof value !== 'string' || ['', '.', '..'].includes(value))
      throw new TypeError(`${name} is no segment of a path`)
    return encodeURIComponent(value)
  })
}

function deadline(signal: AbortSignal | undefined, timeoutMs: number): AbortSignal | null {
  const signals = signal ? [signal] : []
  if (timeoutMs !== Infinity) signals.push(AbortSignal.timeout(timeoutMs))
  return signals.length === 0 ? null : AbortSignal.any(signals)
}

async function dataOf(response: Response): Promise<unknown> {
  const type = response.headers.get('Content-Type') ?? ''
  return /^[^;]*\bjson\b/i.test(type) ? response.json() : response.text()
}
