import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One instruction of a Dockerfile: `COPY`, and the words behind it. */
export interface Instruction {
  readonly name: string
  readonly rest: string
}

/** The stages of a Dockerfile, each with its instructions in order and without its `FROM`. */
export function readStages(folder: string): readonly (readonly Instruction[])[] {
  const stages: Instruction[][] = []
  const text = readFileSync(join(folder, 'Dockerfile'), 'utf8').replace(/\\\n/g, ' ')
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const gap = line.indexOf(' ')
    const instruction = { name: line.slice(0, gap), rest: line.slice(gap + 1).trim() }
    if (instruction.name === 'FROM') stages.push([])
    else stages.at(-1)?.push(instruction)
  }
  return stages
}

/** What follows an instruction that stands once in a stage. */
export function only(stage: readonly Instruction[], name: string): string {
  const [found, ...more] = stage.filter((instruction) => instruction.name === name)
  if (found === undefined || more.length > 0) throw new Error(`${name} does not stand exactly once`)
  return found.rest
}

/** The words of an exec form: `["node", "x.js"]`. Throws for the shell form. */
export function execForm(rest: string): [string, ...string[]] {
  const words: [string, ...string[]] = JSON.parse(rest)
  return words
}

/** The variables that a stage sets. */
export function environment(stage: readonly Instruction[]): Record<string, string> {
  const pairs = stage.filter(({ name }) => name === 'ENV').map(({ rest }) => rest.split('=', 2))
  return Object.fromEntries(pairs)
}

/** What a COPY takes, where it puts it, and the stage it takes it from. */
export function readCopy(rest: string): { from?: string; sources: string[]; target: string } {
  const words = rest.split(/\s+/)
  const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : undefined
  const target = words.pop() ?? ''
  return { ...(from !== undefined && { from }), sources: words, target }
}
