import cluster from 'node:cluster'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../config.ts'
import { openData } from '../data.ts'
import type { RequestLog } from '../http/request-log.ts'
import { type StopWatching, watchFolder } from '../load/watch.ts'
import type { RunningServer } from '../server.ts'
import { type Supervisor, superviseWorkers } from './supervisor.ts'

/**
 * Serve with several processes on one port. This one listens to nothing: it reads the data folder, writes the index and
 * keeps the others alive. Where the index cannot be written nobody else can read it, and one process serves. Rejects when
 * the address cannot be listened on.
 */
export async function startWorkers(
  config: Config,
  log: FastifyBaseLogger,
  requests?: RequestLog,
): Promise<Pick<RunningServer, 'stop'>> {
  if (cluster.isWorker) throw new Error('a process of a cluster cannot have workers of its own')
  const started = performance.now()
  const port = await findPort(config)
  let supervisor: Supervisor | undefined
  const loader = openData(config, { log, readers: { show: async (shown) => supervisor?.show(shown) } })
  if (loader.index === undefined) {
    log.warn({ workers: config.workers }, 'one process serves, since others could not read the index')
    await loader.close()
    return (await import('../server.ts')).startServer(config, log, requests)
  }
  const workers = superviseWorkers({
    data: { config: { ...config, port }, index: loader.index, started: new Date().toISOString() },
    log,
    onDamage: loader.reportDamage,
  })
  supervisor = workers
  let stopWatching: StopWatching | undefined
  let stopping = false
  const stop = async (): Promise<boolean> => {
    stopping = true
    stopWatching?.()
    const graceful = await workers.stop()
    await loader.close()
    return graceful
  }
  // It looks at the data while they start.
  const loading = loader.look().then(() => {
    if (!stopping) stopWatching = watchFolder(config.data, loader.look)
  })
  try {
    const url = await workers.listening
    void Promise.all([loading, workers.serving()]).then(() => {
      if (!stopping) sayServing(url)
    })
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }

  function sayServing(url: string): void {
    const { data, workers: count } = config
    const { items, refused, duplicates } = loader.store.status()
    if (items === 0) log.error({ data, refused }, 'nothing to serve')
    const startMs = Math.round(performance.now() - started)
    log.info({ url, data, items, refused, duplicates, workers: count, startMs }, 'serving')
  }
}

/** The port that all are to listen on. 0 would be another one for whoever comes after all have gone. */
async function findPort({ host, port }: Config): Promise<number> {
  const server = createServer().listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : port
}
