import pino, { type Logger } from 'pino'
import type { LogLevel } from '../config.ts'
import { redact } from '../http/redact.ts'

/** The log of a command, as JSON lines on stderr. Written at once: the last line before a crash is the one that is needed. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, redact }, pino.destination({ dest: 2, sync: true }))
}
