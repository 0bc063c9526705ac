import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface SpawnOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly nodeArgs?: readonly string[]
  /** A file to write to, in place of a pipe. */
  readonly stdout?: number
  /** In a group of processes of its own, as a terminal has one. */
  readonly group?: boolean
}

/** Start `khabar` from its source. The environment is bare, so that nothing of the test run reaches it. */
export function spawnKhabar(
  args: readonly string[],
  { env = {}, cwd = root, nodeArgs = [], stdout, group = false }: SpawnOptions = {},
): ChildProcess {
  const command = ['--import', import.meta.resolve('tsx'), ...nodeArgs, `${root}/src/cli.ts`, ...args]
  return spawn(process.execPath, command, {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
    detached: group,
  })
}

/** Run `khabar` to its end, with an input when there is one. */
export async function runKhabar(
  args: readonly string[],
  { input = '', ...options }: SpawnOptions & { readonly input?: string | Buffer } = {},
): Promise<Run> {
  const child = spawnKhabar(args, options)
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return ended(child)
}

/** All that a process says, and how it ends. */
export function ended(child: ChildProcess): Promise<Run> {
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout: String(Buffer.concat(stdout)), stderr: String(Buffer.concat(stderr)) })
    })
  })
}
