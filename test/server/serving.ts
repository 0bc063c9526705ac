import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

/** What the server says of itself once it can be asked. */
export interface Serving {
  readonly url: string
  readonly items: number
  readonly refused: number
  readonly duplicates: number
}

/** Wait for a server's log line `serving`. Rejects with what it wrote when it ends before. */
export function untilServing(child: ChildProcess): Promise<Serving> {
  return untilLogged(child, 'serving') as Promise<unknown> as Promise<Serving>
}

/** Wait for a log line with this message. */
export function untilLogged(child: ChildProcess, message: string): Promise<Record<string, unknown>> {
  const { stderr } = child
  if (!stderr) throw new Error('the process has no stderr')
  return new Promise((resolve, reject) => {
    const seen: string[] = []
    const lines = createInterface({ input: stderr })
    lines.on('line', (line) => {
      seen.push(line)
      const entry = readEntry(line)
      if (entry.msg === message) resolve(entry)
    })
    child.once('close', () => reject(new Error(`ended before “${message}”:\n${seen.join('\n')}`)))
  })
}

/** The log lines in what a process wrote; what is no JSON is an entry with `line`. */
export function readLog(stderr: string): Record<string, unknown>[] {
  return stderr.split('\n').filter(Boolean).map(readEntry)
}

function readEntry(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line)
  } catch {
    return { line }
  }
}
