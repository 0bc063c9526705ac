import type { AddressInfo } from 'node:net'
import { buildApp } from '../../src/http/app.ts'
import type { MemoryStore } from '../../src/store/embedded/embedded-store.ts'
import type { ParsedArticle } from '../../src/store/store.ts'
import { storeOf } from '../http/fixture.ts'

/** One request as the service got it, and the status it answered with. */
export interface Exchange {
  readonly method: string
  readonly url: string
  readonly ifNoneMatch: string | undefined
  readonly status: number
}

/** A service that listens, closed when the test ends, with a record of what it was asked. */
export interface Service {
  readonly baseUrl: string
  readonly exchanges: Exchange[]
  readonly store: MemoryStore
}

/** Serve some articles on a port of this machine. */
export async function serve(
  t: { teardown(close: () => unknown): unknown },
  articles: readonly ParsedArticle[],
): Promise<Service> {
  const store = storeOf(articles)
  const app = await buildApp(store, { docs: false })
  const exchanges: Exchange[] = []
  app.addHook('onResponse', async ({ method, url, headers }, { statusCode }) => {
    exchanges.push({ method, url, ifNoneMatch: headers['if-none-match'], status: statusCode })
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.close())
  const { port } = app.server.address() as AddressInfo
  return { baseUrl: `http://127.0.0.1:${port}`, exchanges, store }
}
