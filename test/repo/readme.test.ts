import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { readCommand } from '../../src/cli/command.ts'
import { type Config, defaultHost, defaultPort, packageVersion } from '../../src/config.ts'
import { limits } from '../../src/limits.ts'
import { ended, runKhabar, spawnKhabar } from '../cli/khabar.ts'
import { untilServing } from '../server/serving.ts'
import { readSource, root } from './source.ts'

const readme = readSource('README.md')
const guide = readSource('docs/guide.md')

/** The code blocks of one language, in order, without their fences. */
function blocks(page: string, language: string): string[] {
  return [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '')
}

t.test('the first screen has the two commands, on lines of their own', async (t) => {
  t.strictSame(blocks(readme, 'sh').slice(0, 2), ['npm ci && npm start\n', 'npm ci && npm test\n'])
})

t.test('the five requests give the answers printed under them', async (t) => {
  const requests = blocks(readme, 'sh').slice(2)
  const answers = blocks(readme, 'json')
  t.equal(requests.length, 5)
  t.equal(answers.length, 5)
  let fresh = readme
  const child = spawnKhabar(['serve', '--port', '0', '--data', join(root, 'data')])
  t.teardown(() => child.kill('SIGKILL'))
  const end = ended(child)
  const { url } = await untilServing(child)
  for (const [at, command] of requests.entries()) {
    const printed = answers[at] ?? ''
    const answer = JSON.parse(await request(command.replace(`http://${defaultHost}:${defaultPort}`, url)))
    const block = (json: string) => `${command}\`\`\`\n\n\`\`\`json\n${json}`
    t.ok(readme.includes(block(printed)), `${command} stands above its answer`)
    fresh = fresh.replace(block(printed), () => block(`${layOut(answer)}\n`))
    if (!process.env.KHABAR_WRITE_README) t.strictSame(answer, JSON.parse(printed), command)
  }
  // KHABAR_WRITE_README=1 writes the answers down when they have changed on purpose.
  if (process.env.KHABAR_WRITE_README) writeFileSync(join(root, 'README.md'), fresh)
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
  const lines = blocks(guide, 'sh').join('').split('\n')
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
  const [record = ''] = blocks(guide, 'json')
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
    t.match(guide, new RegExp(`^\\| \`--${name}\` \\| \`${name.toUpperCase()}\` \\| \`${value}\` \\|`, 'm'))
  }
  t.match(guide, `stops within ${limits.shutdown_ms / 1000} seconds`)
})

t.test('what they lead to is there', async (t) => {
  for (const [page, text] of Object.entries({ 'README.md': readme, 'docs/guide.md': guide })) {
    for (const [, path = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      t.ok(existsSync(join(root, dirname(page), path)), `${page}: ${path}`)
    }
  }
})
