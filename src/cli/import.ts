import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { describePlace } from '../import/arrival.ts'
import { describeFault } from '../import/open.ts'
import { type Imported, importFiles } from '../load/import.ts'
import type { ImportCommand } from './command.ts'
import { createProgressView, describeCount, describeTime } from './progress.ts'

/**
 * Import files into the data folder. What is refused is a line on stderr, the summary is on stdout. Gives the exit code:
 * 0, 1 when something was refused or the folder cannot be written, 2 when nothing could be read. The first signal ends
 * it with what has been read kept, the second at once.
 */
export async function runImport({ files, data, workers }: ImportCommand): Promise<number> {
  const folder = resolve(data ?? (process.env.KHABAR_DATA || 'data'))
  const view = createProgressView(process.stderr, await sizeOf(files))
  const interrupted = catchSignals()
  const started = performance.now()
  let done: Imported
  try {
    done = await importFiles({
      files,
      data: folder,
      workers: workers ?? availableParallelism(),
      signal: interrupted.signal,
      onRefusal: ({ place, reason }) => view.line(`khabar: ${describePlace(place)}: ${reason}`),
      onProgress: (progress) => view.show(progress),
    })
  } catch (error) {
    view.end()
    if (!(error instanceof Error && 'code' in error)) throw error
    process.stderr.write(`khabar: the data folder cannot be written: ${describeFault(error)}\n`)
    return 1
  }
  view.end()
  process.stdout.write(describeImport(done, folder, performance.now() - started))
  const { code } = interrupted
  if (code !== undefined) {
    process.stderr.write('khabar: interrupted; the same command goes on from here\n')
    return code
  }
  if (done.unreadable === files.length) return 2
  return done.refused > 0 ? 1 : 0
}

/** The summary of an import, a few lines for people. */
export function describeImport(done: Imported, folder: string, ms: number): string {
  const { accepted, duplicates, refused, records, quotes, parts } = done
  const rate = Math.round((records * 1000) / Math.max(ms, 1))
  const kept = parts.length === 0 ? '' : ` in ${describeCount(parts.length, 'file')} of ${folder}`
  return [
    `imported   ${describeCount(accepted, 'article')} with ${describeCount(quotes, 'quotation')}${kept}`,
    `duplicates ${duplicates.toLocaleString('en')}`,
    `refused    ${refused.toLocaleString('en')}`,
    `time       ${describeTime(ms)} (${describeCount(rate, 'article')} a second)`,
    '',
  ].join('\n')
}

/** The bytes of those files that are there. */
async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The first SIGINT or SIGTERM aborts, the second ends the process. `code` is what shells expect of one that was ended so. */
function catchSignals(): { readonly signal: AbortSignal; readonly code: number | undefined } {
  const aborting = new AbortController()
  let code: number | undefined
  for (const [name, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(name, () => {
      if (code !== undefined) process.exit(exitCode)
      code = exitCode
      aborting.abort()
    })
  }
  return {
    signal: aborting.signal,
    get code() {
      return code
    },
  }
}
