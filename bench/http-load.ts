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

/** Ask for one thing from 64 connections, each again as soon as it is answered. */
export async function fullLoad(
  url: string,
  headers: Readonly<Record<string, string>>,
  seconds: number,
): Promise<Load> {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const amount = ['-c', String(connections), '-d', String(seconds)]
  if (loadTool === 'wrk') {
    const told = await tell('wrk', ['-t1', ...amount, ...lines, url])
    const [, requests] = /^ *(\d+) requests in /m.exec(told) ?? []
    const [, rate] = /^Requests\/sec: *([\d.]+)$/m.exec(told) ?? []
    if (rate === undefined || told.includes('Socket errors')) throw new Error(`wrk says: ${told}`)
    return { requests: Number(requests), perSecond: Number(rate) }
  }
  const told = await tell(process.execPath, [autocannon, '--json', '-n', ...amount, ...lines, url])
  const { requests, errors }: { requests: { average: number; total: number }; errors: number } =
    JSON.parse(told)
  if (errors > 0) throw new Error(`autocannon met ${errors} errors`)
  return { requests: requests.total, perSecond: requests.average }
}

async function tell(command: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(...onCore(1, command, args))
  return stdout
}
