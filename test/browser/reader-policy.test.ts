import t from 'tap'
import { appOf, libraryArticle } from '../http/fixture.ts'
import { readerIn } from '../http/reader-fixture.ts'
import { accessibilityFaults } from './axe.ts'
import { skip, visit } from './chromium.ts'

const script = `
const answer = await fetch('/v1/items')
const { page } = await answer.json()
document.querySelector('h1').textContent = \`\${page.total} \${location.search}\`
`

const index = `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>خبر</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/app-1a2b.css">
<script type="module" src="/assets/app-1a2b.js"></script>
<script>document.title = 'ran'</script></head>
<body><main><h1>قراءة</h1><p>المكتبة مفتوحة للجميع</p></main></body>
</html>
`

t.test(
  'a real browser is given the page at /, which runs its own files alone and finds the API',
  { skip },
  async (t) => {
    const web = t.testdir({
      'index.html': index,
      assets: { 'app-1a2b.js': script, 'app-1a2b.css': 'p { color: #bbb; background: #fff }' },
    })
    const app = await appOf(t, [libraryArticle()], { docs: false, reader: await readerIn(web) })
    const { page, origin, elsewhere, complaints } = await visit(t, app)
    const codings = new Map<string, string | undefined>()
    page.on('response', (answer) => {
      codings.set(new URL(answer.url()).pathname, answer.headers()['content-encoding'])
    })
    const heading = page.locator('h1')
    const query = '?item=library&q=%D9%83'

    const answer = await page.goto(`${origin}/${query}`)
    t.match(answer?.headers()['content-type'], 'text/html')
    await heading.filter({ hasText: `1 ${query}` }).waitFor()
    t.equal(await page.title(), 'خبر', 'code in the page itself does not run')
    t.equal(codings.get('/assets/app-1a2b.js'), 'br')
    t.equal(codings.get('/assets/app-1a2b.css'), 'br')

    await page.goto(`${origin}/?format=json`)
    t.match(await page.locator('body').innerText(), '"name":"khabar"')
    await page.goBack()
    await heading.filter({ hasText: `1 ${query}` }).waitFor()

    t.strictSame(elsewhere, [])
    // A browser asks for an icon of the JSON.
    const violations = complaints.filter((line) => !line.includes('404'))
    t.ok(violations.length > 0 && violations.every((line) => line.includes('inline script')))

    const faults = await accessibilityFaults(page)
    t.equal(faults.length, 1)
    t.match(faults[0], /^color-contrast: p/, 'axe sees what is wrong through the policy, in Arabic too')
    t.equal(await page.locator('p').innerText(), 'المكتبة مفتوحة للجميع', 'and leaves the text as it was')
  },
)
