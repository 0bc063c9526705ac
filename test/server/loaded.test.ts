import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t, { type Test } from 'tap'
import { ended, root, spawnKhabar } from '../cli/khabar.ts'
import { untilServing } from './serving.ts'

/** What a server loads that serves texts: itself, its log, its schemas, its index, and what these are made of. */
const needed = new Set([
  ...['fastify', 'avvio', 'find-my-way', 'negotiator', 'semver', 'secure-json-parse', 'toad-cache', 'ret'],
  ...['fastq', 'reusify', 'rfdc', 'dequal', 'fast-deep-equal', 'fast-querystring', 'safe-regex2'],
  ...['fast-decode-uri-component', 'process-warning', 'content-type', 'ipaddr.js'],
  ...['@fastify/error', '@fastify/forwarded', '@fastify/proxy-addr'],
  // One module of it, with which Fastify writes errors of its own.
  'fast-json-stringify',
  ...['pino', 'pino-std-serializers', '@pinojs/redact', 'sonic-boom', 'thread-stream', 'atomic-sleep'],
  ...['on-exit-leak-free', 'quick-format-unescaped', 'safe-stable-stringify'],
  ...['libsql', '@neon-rs/load', 'detect-libc', 'zod'],
])

/** With which the source is run here, and what the test runner puts into every process that is started. */
const runners = new RegExp(
  '^(@esbuild/.*|esbuild|tsx|get-tsconfig|resolve-pkg-maps|@tapjs/.*|uuid|signal-exit|node-options-to-argv|' +
    'process-on-spawn|fromentries|pirates)$',
)

/** Serve texts, ask for something, and give the packages of which the process has loaded a module. */
async function packagesOf(t: Test, ask: (url: string) => Promise<void>): Promise<ReadonlySet<string>> {
  const folder = t.testdir({ data: { 'a.txt': 'أعلنت بلدية وادي الريحان فتح السوق.\n' } })
  const loaded = join(folder, 'loaded.json')
  const child = spawnKhabar(['serve', '--port', '0', '--data', join(folder, 'data')], {
    env: { LOADED_FILE: loaded },
    nodeArgs: ['--import', pathToFileURL(join(root, 'test/server/loaded-probe.mjs')).href],
  })
  t.teardown(() => child.kill('SIGKILL'))
  const end = ended(child)
  await ask((await untilServing(child)).url)
  child.kill('SIGTERM')
  t.match(await end, { code: 0 })
  const urls: string[] = JSON.parse(readFileSync(loaded, 'utf8'))
  const names = urls.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? [])
  return new Set(names.filter((name) => !runners.test(name)))
}

t.test('a server that serves texts loads no package that only other paths or files need', async (t) => {
  const found = await packagesOf(t, async (url) => {
    for (const path of ['/v1/items', '/v1/quotes?q=سوق', '/v1/speakers', '/health/ready'])
      t.equal((await fetch(`${url}${path}`)).status, 200, path)
  })
  for (const name of found) t.ok(needed.has(name), `${name} is needed`)
  for (const name of ['fastify', 'pino', 'libsql', 'zod']) t.ok(found.has(name), `${name} is seen`)
})

t.test('what a path needs is loaded when it is asked for', async (t) => {
  const found = await packagesOf(t, async (url) => {
    for (const path of ['/openapi.yaml', '/docs']) t.equal((await fetch(`${url}${path}`)).status, 200, path)
  })
  for (const name of ['@fastify/swagger', 'fastify-zod-openapi', '@fastify/swagger-ui', 'yaml'])
    t.ok(found.has(name), name)
})
