import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { makeExamples } from './examples.ts'

const source = `/** Written by \`npm run openapi\` from what the service answers for the article in \`data/\`. */
export const examples: Readonly<Record<string, unknown>> = ${JSON.stringify(await makeExamples())}
`
const file = 'src/http/examples.ts'
writeFileSync(file, source)
execFileSync('node_modules/.bin/biome', ['format', '--write', file], { stdio: 'ignore' })
