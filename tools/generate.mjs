import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import ts from 'typescript'

// Two generators with parsers of their own make clients of both documents. It is an error when one fails, when an
// operation is missing from what it made, or when what it made is no TypeScript.
const documents = { 3.1: '../openapi.yaml', '3.0': './dist/openapi-3.0.yaml' }

const generators = {
  'hey-api': (input, output) =>
    createClient({
      input,
      output,
      logs: { level: 'error', file: false },
      plugins: ['@hey-api/typescript', '@hey-api/sdk'],
    }),
  oazapfts: (input, output) => {
    execFileSync('node_modules/.bin/oazapfts', [input, `${output}.ts`], { stdio: 'inherit' })
  },
}

/** Every file at a path or below it. */
function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)))
}

let failed = false
for (const [version, input] of Object.entries(documents)) {
  const document = readFileSync(input, 'utf8')
  const ids = [...document.matchAll(/^ +operationId: (\w+)$/gm)].map(([, id]) => id)
  for (const [name, generate] of Object.entries(generators)) {
    const output = `dist/${name}-${version}`
    for (const old of [output, `${output}.ts`]) rmSync(old, { recursive: true, force: true })
    await generate(input, output)
    const made = readdirSync('dist').filter(
      (entry) => entry === `${name}-${version}` || entry === `${name}-${version}.ts`,
    )
    const files = made.flatMap((entry) => filesOf(join('dist', entry)))
    const code = files.map((file) => readFileSync(file, 'utf8'))
    const missing = ids.filter(
      (id) => !code.some((text) => new RegExp(`export (?:const|function) ${id}\\b`).test(text)),
    )
    const broken = files.filter(
      (file) =>
        ts.transpileModule(readFileSync(file, 'utf8'), { reportDiagnostics: true }).diagnostics?.length,
    )
    const wrong = ids.length === 0 || files.length === 0 || missing.length > 0 || broken.length > 0
    failed ||= wrong
    console.log(
      `${wrong ? 'not ok' : 'ok'} ${name}, OpenAPI ${version}: ${ids.length - missing.length} of ${ids.length} operations`,
    )
    if (missing.length > 0) console.log(`  missing: ${missing.join(', ')}`)
    if (broken.length > 0) console.log(`  no TypeScript: ${broken.join(', ')}`)
  }
}
process.exitCode = failed ? 1 : 0
