import pino, { type Logger } from 'pino'
import type { LogLevel } from '../config.ts'
import { redact } from '../http/redact.ts'
import { limits } from '../limits.ts'

const { info: informational = 30 } = pino.levels.values

/**
 * The log of a command, as JSON lines on stderr. Lines of up to `info` are gathered for `log_lines_ms_max` or
 * `log_bytes_max`, since writing each alone costs as much as answering a request; a line above `info` is written at once
 * with those before it. What is gathered when the process ends, and before a fatal line, is written too.
 */
export function createLog(level: LogLevel): Logger {
  const destination = pino.destination({ dest: 2, sync: true, minLength: limits.log_bytes_max })
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    try {
      destination.flushSync()
    } catch (error) {
      // As when it writes by itself: a reader that has gone is nothing to die of, anything else is.
      destination.emit('error', error)
    }
  }
  const stream = {
    // Pino then leaves the level of each line here.
    [Symbol.for('pino.metadata')]: true,
    lastLevel: 0,
    write(line: string): void {
      destination.write(line)
      if (stream.lastLevel > informational) flush()
      else timer ??= setTimeout(flush, limits.log_lines_ms_max)
    },
    flushSync: flush,
  }
  process.on('exit', flush)
  return pino({ level, redact }, stream)
}
