import { once } from 'node:events'
import type { Arrival, Article } from '../import/arrival.ts'
import { describePlace, refuse } from '../import/arrival.ts'
import { type InputKind, inputKind, readFile, readStream } from '../import/file.ts'

/** Which articles a command reads. */
export interface Reading {
  /** Paths, `-` for the standard input; never empty. */
  readonly files: readonly string[]
  /** How every file is read; by its name when absent. */
  readonly input?: InputKind
}

/**
 * Print what `write` makes of every article of the files, in order, holding one article at a time.
 * What is refused is a line on stderr, and the others go on. A reader who goes away ends it quietly.
 * Gives the exit code: 0, 1 when something was refused, 2 when nothing could be read.
 */
export async function printArticles(
  { files, input }: Reading,
  write: (article: Article) => string,
): Promise<number> {
  const output = openOutput()
  let unreadable = 0
  let refused = 0
  for (const file of files) {
    for await (const arrival of readInput(file, input)) {
      const words = arrival.kind === 'article' ? writeSafely(arrival, write) : arrival
      if (typeof words === 'string') {
        await output.write(words)
        if (output.closed()) return 0
      } else {
        refused++
        if (words.unreadable) unreadable++
        process.stderr.write(`khabar: ${describePlace(words.place)}: ${words.reason}\n`)
      }
    }
  }
  if (unreadable === files.length) return 2
  return refused > 0 ? 1 : 0
}

async function* readInput(file: string, input: Reading['input']): AsyncGenerator<Arrival> {
  if (file === '-') {
    yield* readStream(process.stdin, { file: 'stdin' }, input ?? 'text')
    return
  }
  const kind = input ?? inputKind(file)
  const place = { file }
  if (kind !== undefined) {
    yield* readFile(file, place, kind, { regularOnly: false })
  } else {
    yield { ...refuse(place, 'its name does not say what it holds; --input does'), unreadable: true }
  }
}

function writeSafely(
  article: Article,
  write: (article: Article) => string,
): string | Exclude<Arrival, Article> {
  try {
    return write(article)
  } catch (error) {
    // The parser promises not to throw; if it does, the thousands of articles behind this one still count.
    const reason = error instanceof Error ? error.message : String(error)
    return refuse(article.place, `the parser failed: ${reason.split('\n', 1)[0]}`)
  }
}

/** The standard output with back-pressure. Once the reader has gone, writing does nothing. */
function openOutput(): { write(line: string): Promise<void>; closed(): boolean } {
  let gone = false
  const { stdout } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    gone = true
    if (error.code === 'EPIPE') return
    process.stderr.write(`khabar: the output cannot be written (${error.code ?? error.name})\n`)
    process.exit(1)
  })
  return {
    closed: () => gone,
    async write(line) {
      if (gone || stdout.write(line)) return
      await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => {})
    },
  }
}
