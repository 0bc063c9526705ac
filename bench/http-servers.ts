import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync, truncateSync } from 'node:fs'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { BareAnswer } from './bare-server.ts'
import type { Row } from './http-rows.ts'
import { onCore } from './machine.ts'
import { cpuSeconds } from './served.ts'
import { Unusable } from './unusable.ts'

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string
  /** Time of all its threads so far, seconds. */
  cpuS(): number
  /** Forget what it has logged so far. */
  emptyLog(): void
  stop(): Promise<void>
}

/** Start the built server as users do, its log in a file, and wait until it serves. */
export async function startKhabar(data: string, folder: string): Promise<ServerProcess> {
  const log = join(folder, 'log.jsonl')
  const cli = fileURLToPath(new URL('../dist/src/cli.js', import.meta.url))
  // More flags of Node, such as --cpu-prof, come by NODE_FLAGS.
  const flags = process.env.NODE_FLAGS?.split(' ') ?? []
  const child = spawn(
    ...onCore(0, process.execPath, [...flags, cli, 'serve', '--port', '0', '--data', data]),
    { stdio: ['ignore', 'ignore', openSync(log, 'a')], env: { ...process.env, LOG_LEVEL: 'info' } },
  )
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) break
    const serving = readFileSync(log, 'utf8')
      .split('\n')
      .find((line) => line.includes('"msg":"serving"'))
    if (serving) return served(JSON.parse(serving).url, child, () => truncateSync(log))
    await wait(100)
  }
  throw new Unusable(`the server does not serve: ${readFileSync(log, 'utf8').slice(-500)}`)
}

/** What a bare server says before the bytes: all that khabar says, or only what the bytes are nothing without. */
export type BareHeaders = 'all' | 'few'

const few = ['content-type', 'content-encoding', 'content-length', 'etag']
/** What Node says by itself. */
const nodes = ['date', 'connection', 'keep-alive']

/** Start a bare server that answers under `/0`, `/1`, … as khabar answers the rows. */
export async function startBare(
  khabar: string,
  rows: readonly Row[],
  which: BareHeaders,
): Promise<ServerProcess> {
  const answers: Record<string, BareAnswer> = {}
  for (const [at, row] of rows.entries()) answers[`/${at}`] = await answerOf(khabar, row, which)
  const program = fileURLToPath(new URL('./bare-server.ts', import.meta.url))
  const child = spawn(...onCore(0, process.execPath, ['--import=tsx', program]), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  child.send(answers)
  const [{ port }]: [AddressInfo] = (await once(child, 'message')) as [AddressInfo]
  return served(`http://127.0.0.1:${port}`, child, () => {})
}

/** What khabar answers, byte for byte: `fetch` would unpack it. */
async function answerOf(khabar: string, { path, headers }: Row, which: BareHeaders): Promise<BareAnswer> {
  return new Promise((resolve, reject) => {
    const request = get(`${khabar}${path}`, { headers }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () => {
        const sent = Object.entries(answer.headers).filter(([name]) =>
          which === 'all' ? !nodes.includes(name) : few.includes(name),
        )
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(sent) as Record<string, string>,
          body: Buffer.concat(pieces).toString('base64'),
        })
      })
    })
    request.on('error', reject)
  })
}

function served(url: string, child: ChildProcess, emptyLog: () => void): ServerProcess {
  return {
    url,
    cpuS: () => cpuSeconds(child.pid),
    emptyLog,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
