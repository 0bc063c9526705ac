import { parseArgs } from 'node:util'
import type { ServeFlags } from '../config.ts'
import { inputKinds } from '../import/file.ts'
import { limits } from '../limits.ts'
import { type ItemFormat, itemFormats } from '../represent/formats.ts'
import { type Topic, topics } from './help.ts'
import type { Reading } from './printing.ts'
import { type ExplainLang, explainLangs } from './words.ts'

/** What the caller wants, with everything checked that can be checked without reading a file. */
export type Command =
  | { readonly name: 'help'; readonly topic?: Topic }
  | { readonly name: 'version' }
  | { readonly name: 'wrong'; readonly problem: string }
  | { readonly name: 'serve'; readonly flags: ServeFlags }
  | ParseCommand
  | ImportCommand
  | ExplainCommand

export interface ImportCommand {
  readonly name: 'import'
  /** Paths; never empty. */
  readonly files: readonly string[]
  /** The data folder, as it was called. */
  readonly data: string | undefined
  /** Worker threads; as many as processors when absent. */
  readonly workers: number | undefined
}

export interface ParseCommand extends Reading {
  readonly name: 'parse'
  /** The form of the items; their own JSON when absent. */
  readonly format?: ItemFormat
}

export interface ExplainCommand extends Reading {
  readonly name: 'explain'
  /** The language of the explanation, whatever that of the article. */
  readonly lang: ExplainLang
}

const formats = ['json', ...itemFormats] as const

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
    case 'explain':
      return guarded(() => readExplain(rest))
    case 'import':
      return guarded(() => readImport(rest))
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
  const format = formats.find((name) => name === (values.format ?? 'json'))
  if (format === undefined) return wrong(`--format is none of ${formats.join(', ')}`)
  const reading = readReading(positionals, values.input)
  if ('problem' in reading) return wrong(reading.problem)
  return { name: 'parse', ...reading, ...(format !== 'json' && { format }) }
}

function readImport(args: readonly string[]): Command {
  const value = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: value, workers: value, help },
    allowPositionals: true,
  })
  if (values.help) return { name: 'help', topic: 'import' }
  if (positionals.length === 0) return wrong('no file given')
  if (values.data === '' || values.data?.includes('\0')) return wrong('--data is not a folder name')
  const workers = values.workers === undefined ? undefined : Number(values.workers)
  if (workers !== undefined && (!/^[1-9]\d?$/.test(values.workers ?? '') || workers > limits.workers_max))
    return wrong(`--workers is not a whole number from 1 to ${limits.workers_max}`)
  return { name: 'import', files: positionals, data: values.data, workers }
}

function readExplain(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { input: { type: 'string' }, lang: { type: 'string' }, help },
    allowPositionals: true,
  })
  if (values.help) return { name: 'help', topic: 'explain' }
  const lang = explainLangs.find((name) => name === (values.lang ?? 'en'))
  if (lang === undefined) return wrong(`--lang is none of ${explainLangs.join(', ')}`)
  const reading = readReading(positionals, values.input)
  return 'problem' in reading ? wrong(reading.problem) : { name: 'explain', ...reading, lang }
}

/** Which articles are meant, or what is wrong with the words that say so. */
function readReading(
  paths: readonly string[],
  kind: string | undefined,
): Reading | { readonly problem: string } {
  const input = inputKinds.find((name) => name === kind)
  if (kind !== undefined && input === undefined)
    return { problem: `--input is none of ${inputKinds.join(', ')}` }
  if (paths.filter((file) => file === '-').length > 1) return { problem: '- is given twice' }
  if (paths.length === 0 && process.stdin.isTTY)
    return { problem: 'no file given; - reads the standard input' }
  return { files: paths.length === 0 ? ['-'] : paths, ...(input !== undefined && { input }) }
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
