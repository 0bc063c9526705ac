import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Unusable } from './unusable.ts'

/** The exit code of what is measured; 2, with one line on stderr, for a wrong call or file. */
export async function exitCodeOf(measure: () => Promise<number>): Promise<number> {
  try {
    return await measure()
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    process.stderr.write(`bench: ${error.message}\n`)
    return 2
  }
}

/** Do something in an empty folder, which is gone afterwards; `name` shows whose it is. */
export async function inFolder<Result>(
  name: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), `khabar-${name}-`))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Print lines for people. */
export function print(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}
