import { readConfig, type ServeFlags } from '../config.ts'
import { describeListenFault } from '../listen-fault.ts'
import type { RunningServer } from '../server.ts'
import { createLog } from './log.ts'

/**
 * Serve until a signal. Gives the exit code: 0 after a graceful stop, 1 when it took too long or the address could
 * not be listened on, 2 for wrong configuration. A second signal, and whatever nobody caught, ends the process.
 */
export async function runServe(flags: ServeFlags): Promise<number> {
  const read = readConfig(flags, process.env)
  if ('problem' in read) {
    process.stderr.write(`khabar: ${read.problem}\n`)
    return 2
  }
  const { config } = read
  const { logger, requests } = createLog(config.logLevel)
  const signal = waitForSignal()
  const end = (error: unknown): never => {
    logger.fatal({ err: error }, 'uncaught')
    process.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)

  let server: Pick<RunningServer, 'stop'> | undefined
  try {
    // The one that keeps others alive needs none of the modules that answer.
    const start =
      config.workers > 1
        ? (await import('../workers/service.ts')).startWorkers
        : (await import('../server.ts')).startServer
    server = await Promise.race([start(config, logger, requests), signal.then(() => undefined)])
  } catch (error) {
    process.stderr.write(`khabar: ${describeListenFault(error, config)}\n`)
    return 1
  }
  logger.info({ signal: await signal }, 'stopping')
  const graceful = server === undefined || (await server.stop())
  logger.info({ graceful }, 'stopped')
  process.exit(graceful ? 0 : 1)
}

/** Settles at the first signal. The second one ends the process at once, as if nobody had been listening. */
function waitForSignal(): Promise<string> {
  return new Promise((resolve) => {
    let stopping = false
    const onSignal = (signal: NodeJS.Signals): void => {
      if (stopping) process.exit(signal === 'SIGINT' ? 130 : 143)
      stopping = true
      resolve(signal)
    }
    process.on('SIGTERM', onSignal)
    process.on('SIGINT', onSignal)
  })
}
