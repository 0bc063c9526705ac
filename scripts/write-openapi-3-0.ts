import { mkdirSync, writeFileSync } from 'node:fs'
import { buildApp } from '../src/http/app.ts'
import { writeOpenapi } from '../src/http/routes/description.ts'
import { createMemoryStore } from '../src/store/embedded/embedded-store.ts'

// Made to be checked, and not kept: the service makes it when it is asked for.
const app = await buildApp(createMemoryStore(), { docs: false })
await app.ready()
mkdirSync('tools/dist', { recursive: true })
writeFileSync('tools/dist/openapi-3.0.yaml', await writeOpenapi(app, '3.0'))
await app.close()
