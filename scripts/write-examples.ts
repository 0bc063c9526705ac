import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { makeExamples } from './examples.ts'

const file = 'src/http/examples.json'
writeFileSync(file, JSON.stringify(await makeExamples()))
execFileSync('node_modules/.bin/biome', ['format', '--write', file], { stdio: 'ignore' })
