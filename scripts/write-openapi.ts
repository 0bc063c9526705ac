import { writeFileSync } from 'node:fs'
import { buildApp } from '../src/http/app.ts'
import { writeOpenapi } from '../src/http/routes/description.ts'
import { createMemoryStore } from '../src/store/embedded/embedded-store.ts'

const app = await buildApp(createMemoryStore(), { docs: false })
await app.ready()
writeFileSync('openapi.yaml', await writeOpenapi(app))
await app.close()
