#!/usr/bin/env node
import { readCommand } from './cli/command.ts'
import { helpFor } from './cli/help.ts'
import { packageVersion } from './config.ts'

/** Exit codes: 0 done, 1 something was refused or failed, 2 the call itself is wrong or nothing could be read. */
async function main(args: readonly string[]): Promise<number> {
  const command = readCommand(args)
  switch (command.name) {
    case 'help':
      process.stdout.write(helpFor(command.topic))
      return 0
    case 'version':
      process.stdout.write(`${packageVersion()}\n`)
      return 0
    case 'wrong':
      process.stderr.write(`khabar: ${command.problem}\n`)
      return 2
    // Each command is loaded when it is called: parsing a file need not wait for the server's modules.
    case 'parse':
      return (await import('./cli/parse.ts')).runParse(command)
    case 'import':
      return (await import('./cli/import.ts')).runImport(command)
    case 'explain':
      return (await import('./cli/explain.ts')).runExplain(command)
    case 'serve':
      return (await import('./cli/serve.ts')).runServe(command.flags)
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`khabar: ${error instanceof Error ? error.message.split('\n', 1)[0] : 'failed'}\n`)
  process.exitCode = 1
}
