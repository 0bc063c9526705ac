import type { Server } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { type Config, packageVersion, readerFolder } from './config.ts'
import { openData } from './data.ts'
import { type AppOptions, buildApp } from './http/app.ts'
import { readReaderPage } from './http/reader-page.ts'
import type { RequestLog } from './http/request-log.ts'
import { limits } from './limits.ts'
import { createPageReader } from './load/page-reader.ts'
import { type StopWatching, watchFolder } from './load/watch.ts'
import type { Store } from './store/store.ts'

/** A store that is served, and the way to end that. */
export interface Listening {
  /** Where it listens: `http://127.0.0.1:3000`. */
  readonly url: string
  /**
   * Stop gracefully: readiness turns to 503, requests in flight are answered, idle connections are closed.
   * `true` when all of that was done within `limits.shutdown_ms`; what is left then is cut off.
   */
  stop(): Promise<boolean>
}

/** A server that listens, and the way to end it. */
export interface RunningServer extends Listening {
  /** Settles when the data is loaded for the first time. */
  readonly loaded: Promise<void>
}

/**
 * Listen and load the data folder; until that is done every path to data answers that the service is not ready. From then
 * on the folder is watched. Files that cannot be used are one log line each and never stop the others; with nothing to
 * serve the server runs and is not ready. Rejects when the address cannot be listened on.
 */
export async function startServer(
  config: Config,
  logger: FastifyBaseLogger,
  requests?: RequestLog,
): Promise<RunningServer> {
  const started = performance.now()
  const loader = openData(config, { log: logger })
  const { store } = loader
  const listening = await listen(store, config, logger, requests && { requests })
  const { url } = listening
  let stopWatching: StopWatching | undefined
  let stopping = false
  const loaded = loader.look().then(() => {
    if (stopping) return
    const { items, refused, duplicates } = store.status()
    if (items === 0) logger.error({ data: config.data, refused }, 'nothing to serve')
    const startMs = Math.round(performance.now() - started)
    logger.info({ url, data: config.data, items, refused, duplicates, startMs }, 'serving')
    stopWatching = watchFolder(config.data, loader.look)
  })
  return {
    url,
    loaded,
    stop: async () => {
      stopping = true
      stopWatching?.()
      const graceful = await listening.stop()
      await loader.close()
      return graceful
    },
  }
}

/** Serve a store on the address of a configuration. Rejects when that cannot be listened on. */
export async function listen(
  store: Store,
  config: Config,
  logger: FastifyBaseLogger,
  options: Pick<AppOptions, 'started' | 'workers' | 'requests'> = {},
): Promise<Listening> {
  const pages = createPageReader()
  const app = await buildApp(store, {
    ...options,
    ahead: true,
    logger,
    version: packageVersion(),
    readPage: pages.read,
    reader: await readReaderPage(readerFolder(), (reason) => logger.error({ reason }, 'no reader page')),
  })
  const requests = countRequests(app.server)
  const url = await app.listen({
    host: config.host,
    port: config.port,
    listenTextResolver: () => 'listening',
  })
  return {
    url,
    stop: async () => {
      const graceful = await stopGracefully(app, requests)
      await pages.close()
      return graceful
    },
  }
}

/** Requests that have been read as far as their headers and not been answered yet. */
interface RequestCount {
  idle(): boolean
  /** Settles as soon as no request is in flight. */
  settled(): Promise<void>
  /** From now on every answer is the last one of its connection. */
  partWithEach(): void
}

function countRequests(server: Server): RequestCount {
  let inFlight = 0
  let parting = false
  let waiting: (() => void)[] = []
  // Before the application's own listener, which may answer at once.
  server.prependListener('request', (_request, response) => {
    inFlight++
    if (parting) response.setHeader('connection', 'close')
    // It comes once.
    response.on('close', leave)
  })
  function leave(): void {
    inFlight--
    if (inFlight > 0) return
    for (const wake of waiting) wake()
    waiting = []
  }
  return {
    idle: () => inFlight === 0,
    settled: () => (inFlight === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    partWithEach: () => {
      parting = true
    },
  }
}

/** Clients that send one request after the other learn within this time that their connection ends. */
const partingMs = 100
/** A connection that was opened before the stop and has sent no whole request by then is cut. */
const silenceMs = 250

async function stopGracefully(app: FastifyInstance, requests: RequestCount): Promise<boolean> {
  const deadline = after(limits.shutdown_ms)
  app.drain()
  requests.partWithEach()
  // The socket stays open while requests are in flight, so that a balancer can see that the server is not ready.
  // Under a steady stream of requests they never run out: half the time is for that, half for the last of them.
  const half = after(limits.shutdown_ms / 2)
  await Promise.race([Promise.all([requests.settled(), after(partingMs).done]), half.done])
  half.cancel()

  const closed = app.close().then(() => true)
  const closing = performance.now()
  const sweep = setInterval(() => {
    // What has sent nothing yet counts as busy for Node; headers that never come whole must not hold the stop up.
    if (requests.idle() && performance.now() - closing > silenceMs) app.server.closeAllConnections()
    else app.server.closeIdleConnections()
  }, 20)
  const graceful = await Promise.race([closed, deadline.done.then(() => false)])
  clearInterval(sweep)
  deadline.cancel()
  if (!graceful) app.server.closeAllConnections()
  return graceful
}

function after(ms: number): { readonly done: Promise<void>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined
  const done = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  return { done, cancel: () => clearTimeout(timer) }
}
