import { createLog } from '../cli/log.ts'
import { createFollower } from '../load/follower.ts'
import { listen } from '../server.ts'
import type { Order, Report, WorkerData } from './messages.ts'

/** The program of one of several processes that serve together. It reads the index that the process above it writes. */
const { config, index, started }: WorkerData = JSON.parse(process.argv[2] ?? '')
const { logger, requests } = createLog(config.logLevel)

const end = (error: unknown): never => {
  logger.fatal({ err: error }, 'uncaught')
  process.exit(1)
}
process.on('uncaughtException', end)
process.on('unhandledRejection', end)

let counts = { serving: 0, wanted: config.workers }
let askToStop = (): void => {}
const asked = new Promise<void>((resolve) => {
  askToStop = resolve
})
// A terminal sends its signals to all processes at once. Who ends them at once is the one above.
process.on('SIGTERM', askToStop)
process.on('SIGINT', askToStop)

const follower = createFollower({
  path: index,
  log: logger,
  onDamage: () => void report({ kind: 'damaged' }),
})

let begin = (): void => {}
const begun = new Promise<void>((resolve) => {
  begin = resolve
})
process.on('message', (order: Order) => {
  if (order.kind === 'show') {
    follower.show(order.shown)
    const { loaded } = follower.store.status()
    void report({ kind: 'shown', turn: order.turn, loaded })
    // One that has nothing to show of what there is does not take its turn; another is started a little later.
    if (order.shown.loaded && !loaded) process.exit(1)
    begin()
  } else if (order.kind === 'counts') counts = order.counts
  else askToStop()
})

try {
  await report({ kind: 'born' })
  await Promise.race([begun, asked])
  const server = await listen(follower.store, config, logger, {
    started: new Date(started),
    workers: () => counts,
    requests,
  })
  await report({ kind: 'listening', url: server.url })
  await asked
  const graceful = await server.stop()
  follower.store.close()
  process.exit(graceful ? 0 : 1)
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException
  await report({ kind: 'fault', message, code })
  process.exit(1)
}

/** Settles when it has been sent; the process above may have gone, and then this one goes too. */
function report(words: Report): Promise<void> {
  return new Promise((resolve) => {
    if (process.send && process.connected) process.send(words, undefined, undefined, () => resolve())
    else resolve()
  })
}
