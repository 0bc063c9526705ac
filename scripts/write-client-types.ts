import { readFileSync, writeFileSync } from 'node:fs'
import { writeClientTypes } from './client-types.ts'

writeFileSync(
  'clients/typescript/src/openapi.ts',
  await writeClientTypes(readFileSync('openapi.yaml', 'utf8')),
)
