import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { hasCommand, onCore } from './machine.ts'

const run = promisify(execFile)
const autocannon = createRequire(import.meta.url).resolve('autocannon')

/** wrk where it is installed: it asks several times faster than anything in JavaScript can. */
export const loadTool = hasCommand('wrk') ? 'wrk' : 'autocannon'

const connections = 64

/** What a server did under load. */
export interface Load {
  readonly requests: number
  readonly perSecond: number
}

/** How a server is asked. */
export interface Asking {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly seconds: number
  /** The load keeps to a core of its own, where it can; on unless the server is to have all of them. */
  readonly pinned?: boolean
  /** Every answer must be a success; else what is asked for decides what it is. */
  readonly successes?: boolean
}

/** Ask for one thing from 64 connections, each again as soon as it is answered. */
export async function fullLoad(asking: Asking): Promise<Load> {
  const { url, headers = {}, seconds, pinned = true, successes = false } = asking
  const tell = async (command: string, args: readonly string[]): Promise<string> => {
    const { stdout } = await (pinned ? run(...onCore(1, command, args)) : run(command, [...args]))
    return stdout
  }
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const amount = ['-c', String(connections), '-d', String(seconds)]
  if (loadTool === 'wrk') {
    const told = await tell('wrk', ['-t1', ...amount, ...lines, url])
    const [, requests] = /^ *(\d+) requests in /m.exec(told) ?? []
    const [, rate] = /^Requests\/sec: *([\d.]+)$/m.exec(told) ?? []
    const isWrong = told.includes('Socket errors') || (successes && told.includes('Non-2xx'))
    if (rate === undefined || isWrong) throw new Error(`wrk says: ${told}`)
    return { requests: Number(requests), perSecond: Number(rate) }
  }
  const told = await tell(process.execPath, [autocannon, '--json', '-n', ...amount, ...lines, url])
  const { requests, errors, non2xx }: Told = JSON.parse(told)
  if (errors > 0) throw new Error(`autocannon met ${errors} errors`)
  if (successes && non2xx > 0) throw new Error(`${non2xx} answers were no successes`)
  return { requests: requests.total, perSecond: requests.average }
}

/** What autocannon says of its load. */
interface Told {
  readonly requests: { readonly average: number; readonly total: number }
  readonly errors: number
  readonly non2xx: number
}
