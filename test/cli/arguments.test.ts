import { readFileSync } from 'node:fs'
import t from 'tap'
import { readCommand } from '../../src/cli/command.ts'
import { helpFor, topics } from '../../src/cli/help.ts'
import { root, runKhabar } from './khabar.ts'

function problemOf(...args: string[]): string | undefined {
  const command = readCommand(args)
  return command.name === 'wrong' ? command.problem : undefined
}

t.test('help and version are found where people look for them', async (t) => {
  t.strictSame(readCommand(['--help']), { name: 'help' })
  t.strictSame(readCommand(['-h']), { name: 'help' })
  t.strictSame(readCommand(['help']), { name: 'help' })
  t.strictSame(readCommand(['help', 'serve']), { name: 'help', topic: 'serve' })
  t.strictSame(readCommand(['serve', '--help']), { name: 'help', topic: 'serve' })
  t.strictSame(readCommand(['parse', '-h', 'x.txt']), { name: 'help', topic: 'parse' })
  t.strictSame(readCommand(['explain', '-h']), { name: 'help', topic: 'explain' })
  t.strictSame(readCommand(['--version']), { name: 'version' })
})

t.test('what is wrong with a call is said in one line that names it', async (t) => {
  const cases: [string[], RegExp][] = [
    [[], /^no command given/],
    [['srve'], /^unknown command srve/],
    [['--port', '1'], /^unknown option --port/],
    [['a\nb\u2028c'], /^unknown command a\?b\?c/],
    [['x'.repeat(10_000)], /^unknown command x{200}…/],
    [['help', 'srve'], /^no help on srve/],
    [['serve', 'data'], /^Unexpected argument 'data'/],
    [['serve', '--prot', '1'], /^Unknown option '--prot'/],
    [['serve', '--port'], /^Option '--port <value>' argument missing/],
    [['parse', '--input', 'pdf', 'x'], /^--input is none of text, html, jsonl/],
    [['parse', '--input', 'html', 'x'], /^--input html is not supported yet/],
    [['parse', '--format', 'xml', 'x'], /^--format is none of json, ninjs/],
    [['parse', '-', '-'], /^- is given twice/],
    [['import', 'x'], /^import is not supported yet/],
    [['explain', '--lang', 'fr', 'x'], /^--lang is none of en, ar/],
    [['explain', '--input', 'pdf', 'x'], /^--input is none of text, html, jsonl/],
    [['explain', '--format', 'json', 'x'], /^Unknown option '--format'/],
    [['explain', '-', '-'], /^- is given twice/],
  ]
  for (const [args, problem] of cases) {
    t.match(problemOf(...args), problem)
    t.notMatch(problemOf(...args), /[\n\u2028]/)
  }
})

t.test('files and their kind are taken as given', async (t) => {
  t.strictSame(readCommand(['parse', '--input=jsonl', 'a', '-']), {
    name: 'parse',
    files: ['a', '-'],
    input: 'jsonl',
  })
  t.strictSame(readCommand(['explain', 'a.txt']), { name: 'explain', files: ['a.txt'], lang: 'en' })
  t.strictSame(readCommand(['explain', '--lang', 'ar', '--input', 'jsonl', '-']), {
    name: 'explain',
    files: ['-'],
    input: 'jsonl',
    lang: 'ar',
  })
  t.strictSame(readCommand(['parse', '--format', 'ninjs', 'a.txt']), {
    name: 'parse',
    files: ['a.txt'],
    format: 'ninjs',
  })
  t.strictSame(readCommand(['parse', '--format=json', 'a.txt']), { name: 'parse', files: ['a.txt'] })
  t.strictSame(readCommand(['parse', '--', '--odd.txt']), { name: 'parse', files: ['--odd.txt'] })
})

t.test('every help text names its command and fits a terminal', async (t) => {
  for (const topic of [undefined, ...topics]) {
    t.match(helpFor(topic), `khabar ${topic ?? 'serve'}`)
    for (const line of helpFor(topic).split('\n')) t.ok(line.length <= 110, line)
  }
})

t.test('the process says the same: data on stdout, problems on stderr, exit code 2', async (t) => {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  const [help, versioned, wrong] = await Promise.all([
    runKhabar(['--help']),
    runKhabar(['--version']),
    runKhabar(['srve']),
  ])
  t.strictSame(help, { code: 0, signal: null, stdout: helpFor(), stderr: '' })
  t.strictSame(versioned, { code: 0, signal: null, stdout: `${version}\n`, stderr: '' })
  t.strictSame(wrong, {
    code: 2,
    signal: null,
    stdout: '',
    stderr: 'khabar: unknown command srve (see khabar --help)\n',
  })
})
