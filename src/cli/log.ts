import { hostname } from 'node:os'
import pino, { type Logger } from 'pino'
import type { LogLevel } from '../config.ts'
import { redact } from '../http/redact.ts'
import { remembered } from '../http/remembered.ts'
import { levelOf, type RequestLog, roundMs } from '../http/request-log.ts'
import { limits } from '../limits.ts'

const { info: informational = 30 } = pino.levels.values

/** The log of a command, and a quicker way into it for the line that is written most. */
export interface Log {
  readonly logger: Logger
  readonly requests: RequestLog
}

/**
 * The log of a command, as JSON lines on stderr. Lines of up to `info` are gathered for `log_lines_ms_max` or
 * `log_bytes_max`, since writing each alone costs as much as answering a request; a line above `info` is written at once
 * with those before it. What is gathered when the process ends, and before a fatal line, is written too.
 */
export function createLog(level: LogLevel): Log {
  const destination = pino.destination({ dest: 2, sync: true })
  // Each line is copied as it comes: held as strings, they would live long enough to burden the garbage collector.
  const gathered = Buffer.allocUnsafe(limits.log_bytes_max)
  let length = 0
  let isTimed = false

  function flushSync(): void {
    if (length === 0) return
    const lines = gathered.toString('utf8', 0, length)
    length = 0
    destination.write(lines)
  }

  function onTime(): void {
    isTimed = false
    flushSync()
  }

  function add(line: string, isUrgent: boolean): void {
    // A UTF-16 unit has at most three bytes.
    const room = line.length * 3
    if (length + room > gathered.length) flushSync()
    if (room > gathered.length) destination.write(line)
    else length += gathered.write(line, length)
    if (isUrgent) flushSync()
    else if (!isTimed) {
      isTimed = true
      // Nobody waits for it: what is gathered is written at the end of the process as well.
      setTimeout(onTime, limits.log_lines_ms_max).unref()
    }
  }

  const stream = {
    // Pino then leaves the level of each line here.
    [Symbol.for('pino.metadata')]: true,
    lastLevel: 0,
    write: (line: string): void => add(line, stream.lastLevel > informational),
    flushSync,
  }
  process.on('exit', flushSync)
  const logger = pino({ level, redact }, stream)
  return { logger, requests: requestsInto(logger, (line) => add(line, false)) }
}

/**
 * Lines of requests as pino writes them, byte for byte. Their members are always the same, so that they are put down in
 * their places: a third of what it costs to find out what stands in an object. What comes again is not written anew: the
 * beginnings of lines of one millisecond, URLs, and durations.
 */
function requestsInto(logger: Logger, add: (line: string) => void): RequestLog {
  const start = `,"pid":${process.pid},"hostname":${JSON.stringify(hostname())},"reqId":"`
  const isTold = { debug: logger.isLevelEnabled('debug'), info: logger.isLevelEnabled('info') }
  const { values } = pino.levels
  const middle = (method: string, url: string): string =>
    `","method":"${method}","url":${JSON.stringify(url)},"status":`
  const middleOfGet = remembered((url) => middle('GET', url), limits.urls_told_max)
  let last = { time: 0, debug: '', info: '' }

  function beginning(level: 'debug' | 'info'): string {
    const time = Date.now()
    if (time !== last.time) {
      const at = (level: 'debug' | 'info'): string => `{"level":${values[level]},"time":${time}${start}`
      last = { time, debug: at('debug'), info: at('info') }
    }
    return last[level]
  }

  return {
    write(request) {
      const level = levelOf(request)
      if (!isTold[level]) return
      const { id, method, url, status, ms } = request
      const asked = method === 'GET' ? middleOfGet(url) : middle(method, url)
      add(`${beginning(level)}${id}${asked}${status},"ms":${toldMs(ms)},"msg":"request"}\n`)
    },
  }
}

// To write a number with a fraction takes as long as all the rest of a line; most requests take less than 100 ms.
const hundredths = Array.from({ length: 10_000 }, (_, at) => String(at / 100))

/** A duration as JSON writes it, to a hundredth of a millisecond. */
function toldMs(ms: number): string {
  const rounded = roundMs(ms)
  return hundredths[Math.round(rounded * 100)] ?? String(rounded)
}
