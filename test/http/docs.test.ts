import t from 'tap'
import { appOf } from './fixture.ts'

t.test('the docs page has a policy of its own that lets it load from nowhere else', async (t) => {
  const app = await appOf(t, undefined, { docs: true })
  const answer = await app.inject('/docs')
  t.equal(answer.statusCode, 200)
  t.match(answer.headers['content-type'], /^text\/html/)
  const policy = String(answer.headers['content-security-policy'])
  t.match(policy, /default-src 'none'/)
  t.match(policy, /script-src 'self'(;|$)/)
  t.notMatch(policy, /upgrade-insecure-requests|validator|https?:|unsafe-eval/)
  t.notMatch(answer.body, /<script>|onload=|https?:\/\//, 'no script inside, nothing from elsewhere')
})

t.test('every file that the docs page names is served', async (t) => {
  const app = await appOf(t, undefined, { docs: true })
  const { body } = await app.inject('/docs')
  const files = [...body.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path = '']) => path)
  t.ok(files.length >= 6)
  for (const path of files) {
    const answer = await app.inject(path)
    t.equal(answer.statusCode, 200, path)
    t.equal(answer.headers['x-content-type-options'], 'nosniff')
  }
})

t.test('code on the docs page takes its direction from its letters', async (t) => {
  const app = await appOf(t, undefined, { docs: true })
  const { body } = await app.inject('/docs/static/theme/khabar.css')
  t.match(body, /unicode-bidi: plaintext/)
})

t.test('nothing outside its folder is served from the docs path', async (t) => {
  const app = await appOf(t, undefined, { docs: true })
  const paths = [
    '../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/package.json',
    '..%5cpackage.json',
    '%252e%252e/x',
  ]
  for (const path of paths) {
    const answer = await app.inject(`/docs/static/${path}`)
    t.ok([400, 403, 404].includes(answer.statusCode), path)
    t.match(answer.headers['content-type'], /^application\/problem\+json/)
  }
})

t.test('the docs can be switched off', async (t) => {
  const app = await appOf(t, undefined, { docs: false })
  t.equal((await app.inject('/docs')).statusCode, 404)
  t.equal((await app.inject('/openapi.json')).statusCode, 200)
})
