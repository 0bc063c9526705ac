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
  const destination = pino.destination({ dest: 2, sync: true, contentMode: 'buffer' })
  // Each line is copied as it comes: held as strings, they would live long enough to burden the garbage collector.
  const gathered = Buffer.allocUnsafe(limits.log_bytes_max)
  let length = 0
  let timer: NodeJS.Timeout | undefined

  function flushSync(): void {
    clearTimeout(timer)
    timer = undefined
    if (length === 0) return
    const bytes = Buffer.from(gathered.subarray(0, length))
    length = 0
    destination.write(bytes)
  }

  const stream = {
    // Pino then leaves the level of each line here.
    [Symbol.for('pino.metadata')]: true,
    lastLevel: 0,
    write(line: string): void {
      // A UTF-16 unit has at most three bytes.
      const room = line.length * 3
      if (length + room > gathered.length) flushSync()
      if (room > gathered.length) destination.write(Buffer.from(line))
      else length += gathered.write(line, length)
      if (stream.lastLevel > informational) flushSync()
      else timer ??= setTimeout(flushSync, limits.log_lines_ms_max)
    },
    flushSync,
  }
  process.on('exit', flushSync)
  return pino({ level, redact }, stream)
}
