import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { readCommand } from '../../src/cli/command.ts'
import { type Config, defaultHost, defaultPort, packageVersion } from '../../src/config.ts'
import { limits } from '../../src/limits.ts'
import { ended, runKhabar, spawnKhabar } from '../cli/khabar.ts'
import { untilServing } from '../server/serving.ts'
import { readSource, root } from './source.ts'

const readme = readSource('README.md')

/** The code blocks of one language, in order, without their fences. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '')
}

t.test('the first screen has the two commands, on lines of their own', async (t) => {
  t.strictSame(blocks('sh').slice(0, 2), ['npm ci && npm start\n', 'npm ci && npm test\n'])
})

t.test('the curl of the first screen gives the answer printed under it', async (t) => {
  const [, , command = ''] = blocks('sh')
  const [printed = ''] = blocks('json')
  const child = spawnKhabar(['serve', '--port', '0', '--data', join(root, 'data')])
  t.teardown(() => child.kill('SIGKILL'))
  const end = ended(child)
  const { url } = await untilServing(child)
  const answer = JSON.parse(await request(command.replace(`http://${defaultHost}:${defaultPort}`, url)))
  // KHABAR_WRITE_README=1 writes the answer down when it has changed on purpose.
  if (process.env.KHABAR_WRITE_README) {
    const fresh = readme.replace(`\`\`\`json\n${printed}`, () => `\`\`\`json\n${layOut(answer)}\n`)
    writeFileSync(join(root, 'README.md'), fresh)
  } else t.strictSame(answer, JSON.parse(printed))
  child.kill('SIGTERM')
  await end
})

/** JSON for readers: what holds nothing further stands on one line, as far as that is short. */
function layOut(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[{[][^{}[\]]*[}\]]/g, (inner) => {
    const line = inner.replace(/\n\s*/g, ' ')
    return line.length <= 90 ? line : inner
  })
}

/** What a curl command prints; without curl, what its address answers. */
async function request(command: string): Promise<string> {
  try {
    return (await promisify(execFile)('sh', ['-c', command])).stdout
  } catch (error) {
    if ((error as { code?: unknown }).code !== 127) throw error
    const [address = ''] = /http:\S+/.exec(command) ?? []
    return (await fetch(address)).text()
  }
}

t.test('every khabar command is one', async (t) => {
  const lines = blocks('sh').join('').split('\n')
  const commands = lines.filter((line) => line.startsWith('npx khabar '))
  t.ok(commands.length >= 4)
  for (const line of commands) {
    const [words = ''] = line.slice('npx khabar '.length).split(' <')
    t.not(readCommand(words.split(' ')).name, 'wrong', line)
  }
})

t.test('the file that is parsed in the example gives one item', async (t) => {
  const run = await runKhabar(['parse', 'data/article.txt'])
  t.match(run, { code: 0, stderr: '' })
  t.match(JSON.parse(run.stdout), { id: 'd1e1d7105da16097', parser: { version: packageVersion() } })
})

t.test('the record of the example is read', async (t) => {
  const [, record = ''] = blocks('json')
  const run = await runKhabar(['parse', '--input', 'jsonl', '-'], { input: record })
  t.match(run, { code: 0, stderr: '' })
  t.match(JSON.parse(run.stdout), { id: 'market-1', headline: { text: 'سوق الزهور' } })
})

t.test('the tables say what the source says', async (t) => {
  for (const [, name = '', value] of readme.matchAll(/^\| `(\w+_(?:max|ms))` \| (\d+) \|$/gm)) {
    t.equal(Number(value), limits[name as keyof typeof limits], name)
  }
  const defaults: Partial<Record<keyof Config, string>> = { host: defaultHost, port: String(defaultPort) }
  for (const [name, value] of Object.entries(defaults)) {
    t.match(readme, new RegExp(`^\\| \`--${name}\` \\| \`${name.toUpperCase()}\` \\| \`${value}\` \\|`, 'm'))
  }
  t.match(readme, `stops within ${limits.shutdown_ms / 1000} seconds`)
})
