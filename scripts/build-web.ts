import { fileURLToPath } from 'node:url'
import { buildWeb } from './web.ts'

await buildWeb(fileURLToPath(new URL('../dist/web', import.meta.url)))
