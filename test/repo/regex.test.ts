import { checkSync } from 'recheck'
import t from 'tap'
import ts from 'typescript'
import { listFiles, placeOf, walkSource } from './source.ts'

interface Found {
  readonly place: string
  readonly source: string
  readonly flags: string
}

const found: Found[] = []
const built: string[] = []

const folders = ['src', 'schemas', 'eval', 'bench']

for (const path of folders.flatMap(listFiles).filter((name) => name.endsWith('.ts'))) {
  walkSource(path, (node, file) => {
    const place = placeOf(node, file)
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText(file) === 'RegExp'
    ) {
      const [source, flags] = node.arguments ?? []
      if (source && ts.isStringLiteralLike(source) && (!flags || ts.isStringLiteralLike(flags))) {
        found.push({ place, source: source.text, flags: flags?.text ?? '' })
      } else built.push(place)
    }
  })
}

t.test('no regular expression is put together while the program runs', async (t) => {
  t.strictSame(built, [], 'what is not written down cannot be checked')
})

t.test('every regular expression is linear', async (t) => {
  const seen = new Map<string, string>()
  for (const { place, source, flags } of found) {
    const key = `/${source}/${flags}`
    const status = seen.get(key) ?? checkSync(source, flags).status
    seen.set(key, status)
    t.equal(status, 'safe', `${place} ${key.slice(0, 80)}`)
  }
})

t.test('the search finds what is there', async (t) => {
  t.ok(found.length >= 20, `${found.length} regular expressions`)
})

t.test('the check tells a bad one from a good one', async (t) => {
  t.equal(checkSync('قال\\s+(?:[\\p{L}\\p{M}]+\\s*)+:\\s*«', 'u').status, 'vulnerable')
  t.equal(checkSync('قال\\s+\\p{L}+:', 'u').status, 'safe')
})
