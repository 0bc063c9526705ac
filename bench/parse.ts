import { readSample } from './articles.ts'
import { readCall } from './call.ts'
import { measureGrowth } from './growth.ts'
import { watchMemory } from './memory.ts'
import { measureRounds } from './rounds.ts'
import { Unusable } from './unusable.ts'

/** Measure the parser and print what was found. Exit codes: 0, 2 for a wrong call or file. It judges nothing. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const call = readCall(args)
    const sample = await readSample(call.file, call.limit)
    print(...measureRounds(sample, call.rounds), '')
    print(...measureGrowth(call.sizeKiB))
    if (call.memory) {
      print('')
      for await (const line of watchMemory(call.file)) print(line)
    }
    return 0
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    process.stderr.write(`bench: ${error.message}\n`)
    return 2
  }
}

function print(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

process.exitCode = await main(process.argv.slice(2))
