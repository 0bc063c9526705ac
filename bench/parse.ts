import { readSample } from './articles.ts'
import { readCall } from './call.ts'
import { measureGrowth } from './growth.ts'
import { watchMemory } from './memory.ts'
import { measureRounds } from './rounds.ts'
import { exitCodeOf, print } from './script.ts'

/** Measure the parser and print what was found. Exit codes: 0, 2 for a wrong call or file. It judges nothing. */
function main(args: readonly string[]): Promise<number> {
  return exitCodeOf(async () => {
    const call = readCall(args)
    const sample = await readSample(call.file, call.limit)
    print(...measureRounds(sample, call.rounds), '')
    print(...measureGrowth(call.sizeKiB))
    if (call.memory) {
      print('')
      for await (const line of watchMemory(call.file)) print(line)
    }
    return 0
  })
}

process.exitCode = await main(process.argv.slice(2))
