import { execFile } from 'node:child_process'
import { copyFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { writeClientTypes } from '../../scripts/client-types.ts'
import { libraryArticle } from '../http/fixture.ts'
import { importsOf, listFiles, readSource, root } from '../repo/source.ts'
import { serve } from './service.ts'

const folder = 'clients/typescript'
const readme = readSource(`${folder}/README.md`)
const manifest = JSON.parse(readSource(`${folder}/package.json`))

/** Run a command of the checkout; what it prints, its failures too, is the message when it fails. */
async function run(cwd: string, program: string, ...args: string[]): Promise<string> {
  const child = promisify(execFile)(process.execPath, [program, ...args], { cwd })
  return child.then(
    ({ stdout }) => stdout,
    (error) => Promise.reject(new Error(`${error.stdout}${error.stderr}`)),
  )
}

const tsc = join(root, 'node_modules/typescript/bin/tsc')

/** A project beside which the built package is installed, with these files. */
async function install(t: Test, files: Record<string, string>): Promise<string> {
  const project = t.testdir({ node_modules: { 'khabar-client': { dist: {} } }, ...files })
  const installed = join(project, 'node_modules/khabar-client')
  await run(root, tsc, '-p', folder, '--outDir', join(installed, 'dist'))
  copyFileSync(join(root, folder, 'package.json'), join(installed, 'package.json'))
  return project
}

t.test('the types are those of openapi.yaml', async (t) => {
  const types = await writeClientTypes(readSource('openapi.yaml'))
  t.equal(readSource(`${folder}/src/openapi.ts`), types, 'npm run openapi writes them anew')
  const ids = readSource('openapi.yaml').match(/(?<=operationId: )\w+/g) ?? []
  t.ok(ids.length > 20)
  for (const id of ids) t.match(types, `    ${id}: {`)
})

t.test('the folder can be taken elsewhere: it is built with nothing above it', async (t) => {
  for (const path of listFiles().filter((path) => path.startsWith(`${folder}/`) && !path.endsWith('.md')))
    t.notMatch(readSource(path), /"\.\.\/|'\.\.\//, path)
})

t.test(
  'the example of the README has ten lines, passes the compiler, and prints who said what',
  async (t) => {
    const [, example = ''] = /^```ts\n([^]*?)^```$/m.exec(readme) ?? []
    t.ok(example.trim().split('\n').length <= 10)
    const { baseUrl } = await serve(t, [libraryArticle()])
    const here = example.replace('http://127.0.0.1:3000', baseUrl)
    t.not(here, example)
    const project = await install(t, { 'example.ts': here, 'example.mjs': here })
    await run(
      project,
      tsc,
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      'example.ts',
    )
    t.strictSame((await run(project, 'example.mjs')).trim().split('\n'), [
      'سعاد الكرمي سنفتح الأبواب غداً 📚',
      'نبيل حوراني الكتب الجديدة وصلت',
      'سعاد الكرمي / نبيل حوراني نشكر كل من تبرّع',
      ' لا أحد يعرف متى تنتهي الأعمال',
    ])
  },
)

t.test('plain JavaScript has the types of the built package, and they are checked', async (t) => {
  const right =
    "import { createClient } from 'khabar-client'\nconst { data } = await createClient({ baseUrl: '' }).get('/')\n"
  const project = await install(t, {
    'right.mjs': `${right}data.name.trim()\n`,
    'wrong.mjs': `${right}data.colour.trim()\n`,
  })
  const check = [
    '--ignoreConfig',
    '--noEmit',
    '--checkJs',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
  ]
  await run(project, tsc, ...check, 'right.mjs')
  await t.rejects(run(project, tsc, ...check, 'wrong.mjs'), { message: /'colour' does not exist/ })
  const dist = join(project, 'node_modules/khabar-client/dist')
  const code = readdirSync(dist).filter((name) => name.endsWith('.js'))
  t.comment(`${code.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)} bytes of JavaScript`)
  t.ok(code.every((name) => statSync(join(dist, name.replace(/js$/, 'd.ts'))).isFile()))
})

t.test('the package names what it needs in exact versions, those of the checkout', async (t) => {
  const { devDependencies } = JSON.parse(readSource('package.json'))
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    t.equal(version, devDependencies[name], name)
  const { version } = JSON.parse(readSource('package.json'))
  t.equal(manifest.version, version)
  for (const path of listFiles(`${folder}/src`)) {
    const { files, packages } = importsOf(path)
    for (const name of packages) t.ok(name in manifest.dependencies, `${path} imports ${name}`)
    for (const file of files) t.ok(file.startsWith(`${folder}/src/`), `${path} imports ${file}`)
  }
})
