import { parseArgs } from 'node:util'
import { Unusable } from './unusable.ts'

/** What the caller wants measured. */
export interface Call {
  /** `.jsonl` or `.jsonl.gz`. */
  readonly file: string
  /** Articles of the sample: the first ones of the file. */
  readonly limit: number
  readonly rounds: number
  /** Largest made text, KiB. */
  readonly sizeKiB: number
  /** Parse the whole file and watch the memory. */
  readonly memory: boolean
}

export const usage = 'npm run bench:parse -- FILE [--limit N] [--rounds N] [--size KIB] [--memory]'

/** Read the words of the call. Throws `Unusable` with what is wrong with them. */
export function readCall(args: readonly string[]): Call {
  const { values, positionals } = parse(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Unusable(`one file is needed: ${usage}`)
  if (!/\.jsonl(\.gz)?$/i.test(file)) throw new Unusable(`${file} ends neither in .jsonl nor in .jsonl.gz`)
  return {
    file,
    limit: readCount('--limit', values.limit ?? '1000'),
    rounds: readCount('--rounds', values.rounds ?? '7'),
    sizeKiB: readCount('--size', values.size ?? '1024'),
    memory: values.memory ?? false,
  }
}

const value = { type: 'string' } as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { limit: value, rounds: value, size: value, memory: { type: 'boolean' } },
      allowPositionals: true,
    })
  } catch (error) {
    throw new Unusable(`${error instanceof Error ? error.message.split(/[.\n]/, 1)[0] : error}: ${usage}`)
  }
}

function readCount(name: string, text: string): number {
  if (!/^\d{1,7}$/.test(text) || Number(text) < 1) throw new Unusable(`${name} is no whole number from 1 on`)
  return Number(text)
}
