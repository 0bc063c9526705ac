import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import t from 'tap'
import { packageVersion } from '../../src/config.ts'
import { ended, root } from '../cli/khabar.ts'
import { untilServing } from '../server/serving.ts'
import { environment, execForm, type Instruction, only, readCopy, readStages } from './dockerfile.ts'

// No Docker engine is needed: the test follows the Dockerfile itself, instruction by instruction, in temporary
// folders. Only the full installation of the build stage is replaced by the one at hand.
const [build = [], image = []] = readStages(root)

t.test('the image is what a cluster expects', async (t) => {
  t.equal(readStages(root).length, 2)
  t.strictSame(environment(image), { NODE_ENV: 'production', HOST: '0.0.0.0', PORT: '3000' })
  t.match(only(image, 'USER'), /^[1-9]\d*:[1-9]\d*$/, 'not root, and a number')
  t.equal(only(image, 'STOPSIGNAL'), 'SIGTERM')
  t.equal(only(image, 'EXPOSE'), '3000')
  t.equal(execForm(only(image, 'CMD'))[0], 'node', 'exec form, no shell and no npm before node')
  t.match(only(image, 'HEALTHCHECK'), /CMD \["node", /)
  t.ok(image.some(({ rest }) => rest.includes('npm ci --omit=dev')))
})

t.test('the context holds what is copied and nothing else', async (t) => {
  const lines = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n')
  const kept = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
  const copied = [...build, ...image]
    .filter(({ name }) => name === 'COPY')
    .map(({ rest }) => readCopy(rest))
    .flatMap(({ from, sources }) => (from === undefined ? sources : []))
  t.ok(lines.includes('*'))
  t.strictSame([...new Set(copied)].sort(), kept.sort())
})

t.test(
  'built, installed and started as the Dockerfile says, it serves and stops',
  { timeout: 110_000 },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'khabar-image-'))
    t.teardown(() => {
      execFileSync('chmod', ['-R', 'u+w', folder])
      rmSync(folder, { recursive: true })
    })
    chmodSync(folder, 0o755)
    const stages = { build: join(folder, 'build'), image: join(folder, 'image') }
    follow(build, stages.build, stages)
    follow(image, stages.image, stages)
    execFileSync('chmod', ['-R', 'a-w,a+rX', stages.image])

    const version = execFileSync(join(stages.build, 'dist/src/cli.js'), ['--version'], { encoding: 'utf8' })
    t.equal(version, `${packageVersion()}\n`, 'the build leaves an executable command')
    const library = `import('khabar').then((khabar) => console.log(Object.keys(khabar).join()))`
    const names = execFileSync('node', ['-e', library], { cwd: stages.image, encoding: 'utf8' })
    for (const name of ['buildApp', 'parseArticle']) t.ok(names.trim().split(',').includes(name), name)

    const [command, ...args] = execForm(only(image, 'CMD'))
    const [uid, gid] = only(image, 'USER').split(':').map(Number)
    const asRoot = process.getuid?.() === 0
    const user = asRoot && uid !== undefined && gid !== undefined ? { uid, gid } : {}
    // Loopback and a free port in place of the container's own network; no HOME, as for a user without one.
    const env = { ...environment(image), PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: '0' }
    // `env -i` also drops what the test runner gives to every child and an unprivileged one cannot use.
    const bare = ['-i', ...Object.entries(env).map(([name, value]) => `${name}=${value}`)]
    const child = spawn('env', [...bare, command, ...args], { cwd: stages.image, ...user })
    t.teardown(() => child.kill('SIGKILL'))
    const end = ended(child)
    const { url, items } = await untilServing(child)

    t.equal(items, 1, 'the seed article')
    const ready = await fetch(`${url}/health/ready`)
    t.equal(ready.status, 200, await ready.text())

    const check = only(image, 'HEALTHCHECK')
    const [prober, ...probe] = execForm(check.slice(check.indexOf('CMD ') + 4))
    const probeAt = (port: string) =>
      spawnSync(prober, probe, { env: { ...env, PORT: port }, ...user }).status
    t.equal(probeAt(new URL(url).port), 0, 'healthy')
    t.not(probeAt('1'), 0, 'not healthy where nobody listens')

    child.kill('SIGTERM')
    const { code, signal } = await end
    t.strictSame([code, signal], [0, null])
  },
)

/** Do in a folder what a stage does in `/app`. */
function follow(stage: readonly Instruction[], folder: string, stages: Record<string, string>): void {
  mkdirSync(folder)
  for (const { name, rest } of stage) {
    if (name === 'COPY') {
      const { from, sources, target } = readCopy(rest)
      for (const source of sources) {
        const origin =
          from === undefined ? join(root, source) : join(stages[from] ?? '', source.replace('/app/', ''))
        cpSync(origin, join(folder, target === './' ? basename(source) : target), { recursive: true })
      }
    } else if (name === 'RUN' && rest === 'npm ci --ignore-scripts') {
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    } else if (name === 'RUN') {
      // The cache is the machine's own here.
      execFileSync('sh', ['-c', rest.replace(' && npm cache clean --force', '')], {
        cwd: folder,
        stdio: 'pipe',
      })
    } else if (name === 'WORKDIR' && rest !== '/app') {
      throw new Error('the image has moved away from /app')
    }
  }
}
