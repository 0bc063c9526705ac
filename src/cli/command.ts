import { parseArgs } from 'node:util'
import type { ServeFlags } from '../config.ts'
import type { InputKind } from '../import/file.ts'
import { type Topic, topics } from './help.ts'

/** What the caller wants, with everything checked that can be checked without reading a file. */
export type Command =
  | { readonly name: 'help'; readonly topic?: Topic }
  | { readonly name: 'version' }
  | { readonly name: 'wrong'; readonly problem: string }
  | { readonly name: 'serve'; readonly flags: ServeFlags }
  | ParseCommand

export interface ParseCommand {
  readonly name: 'parse'
  /** Paths, `-` for the standard input; never empty. */
  readonly files: readonly string[]
  /** How every file is read; by its name when absent. */
  readonly input?: InputKind
}

const inputs = ['text', 'html', 'jsonl'] as const
const formats = ['json', 'ninjs', 'jsonld', 'annotations', 'html', 'text', 'markdown'] as const

/** Read the words after `khabar`. Never throws: what is wrong is a command of its own, with one line for people. */
export function readCommand(args: readonly string[]): Command {
  const [first, ...rest] = args
  switch (first) {
    case undefined:
      return wrong('no command given')
    case '--help':
    case '-h':
      return { name: 'help' }
    case '--version':
    case '-v':
      return { name: 'version' }
    case 'help':
      return readHelp(rest)
    case 'serve':
      return guarded(() => readServe(rest))
    case 'parse':
      return guarded(() => readParse(rest))
    case 'import':
    case 'explain':
      return wrong(`${first} is not supported yet`)
    default:
      return wrong(`unknown ${first.startsWith('-') ? 'option' : 'command'} ${shorten(first)}`)
  }
}

function readHelp([topic, ...more]: readonly string[]): Command {
  if (topic === undefined) return { name: 'help' }
  const known = topics.find((name) => name === topic)
  return known === undefined || more.length > 0
    ? wrong(`no help on ${shorten(topic)}`)
    : { name: 'help', topic: known }
}

function readServe(args: readonly string[]): Command {
  const value = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: { host: value, port: value, data: value, store: value, workers: value, help },
  })
  const { help: asked, ...flags } = values
  return asked ? { name: 'help', topic: 'serve' } : { name: 'serve', flags }
}

function readParse(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { input: { type: 'string' }, format: { type: 'string' }, help },
    allowPositionals: true,
  })
  if (values.help) return { name: 'help', topic: 'parse' }
  const input = inputs.find((name) => name === values.input)
  const format = formats.find((name) => name === (values.format ?? 'json'))
  if (values.input !== undefined && input === undefined)
    return wrong(`--input is none of ${inputs.join(', ')}`)
  if (format === undefined) return wrong(`--format is none of ${formats.join(', ')}`)
  if (input === 'html') return wrong('--input html is not supported yet')
  if (format !== 'json') return wrong(`--format ${format} is not supported yet`)
  if (positionals.filter((file) => file === '-').length > 1) return wrong('- is given twice')
  if (positionals.length === 0 && process.stdin.isTTY)
    return wrong('no file given; - reads the standard input')
  const files = positionals.length === 0 ? ['-'] : positionals
  return { name: 'parse', files, ...(input !== undefined && { input }) }
}

const help = { type: 'boolean', short: 'h' } as const

function wrong(problem: string): Command {
  return { name: 'wrong', problem: `${problem} (see khabar --help)` }
}

/** parseArgs throws what people should read; its first sentence says it. */
function guarded(read: () => Command): Command {
  try {
    return read()
  } catch (error) {
    const message = error instanceof Error ? error.message : 'the arguments cannot be read'
    return wrong(shorten(message.split(/[.\n]/, 1)[0] ?? message))
  }
}

/** One line, whatever was typed. */
function shorten(words: string): string {
  const line = words.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?')
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
