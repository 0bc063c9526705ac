import type { Page } from 'playwright-core'
import t from 'tap'
import { appOf, libraryArticle } from '../http/fixture.ts'
import { skip, visit } from './chromium.ts'

t.test('in a real browser the docs page runs the quotes operation and shows Arabic', { skip }, async (t) => {
  const app = await appOf(t, [libraryArticle()], { docs: true })
  const { page, origin, elsewhere, complaints } = await visit(t, app)

  await page.goto(`${origin}/docs`)
  const answer = await runOperation(page, 'listItemQuotes')
  t.equal(answer.status, '200')
  t.match(answer.body, /سنفتح الأبواب غداً/)
  t.equal(JSON.parse(answer.body).page.total, 4)
  t.equal(answer.direction, 'plaintext', 'lines of code take their direction from their letters')

  const parse = page.locator('[id$="-parseArticle"]')
  await parse.locator('.opblock-summary-control').click()
  const example = parse.locator('.body-param__example')
  await example.waitFor()
  const pieces = await example.locator('span').evaluateAll((spans) => {
    const { getComputedStyle } = globalThis as unknown as BrowserWindow
    return spans.map((span) => getComputedStyle(span).unicodeBidi)
  })
  t.ok(pieces.length > 3, 'the text is coloured in pieces')
  t.strictSame(new Set(pieces), new Set(['normal']), 'which stand in the order of their line')
  if (process.env.KHABAR_SCREENSHOT) await page.screenshot({ path: process.env.KHABAR_SCREENSHOT })

  t.strictSame(elsewhere, [], 'nothing was asked of another host')
  t.strictSame(complaints, [], 'no policy was violated and nothing failed')
})

/** As much of a browser's window as is asked here; these tests are not compiled for one. */
interface BrowserWindow {
  getComputedStyle(element: unknown): { readonly unicodeBidi: string }
}

/** Open an operation, press "Try it out" and "Execute", and read the answer that the page shows. */
async function runOperation(page: Page, operationId: string) {
  const operation = page.locator(`[id$="-${operationId}"]`)
  await operation.locator('.opblock-summary-control').click()
  await operation.getByRole('button', { name: 'Try it out' }).click()
  await operation.locator('tr[data-param-name="itemId"] input').fill('library')
  await operation.getByRole('button', { name: 'Execute' }).click()
  const live = operation.locator('.live-responses-table .response')
  await live.waitFor()
  const code = live.locator('.highlight-code pre').first()
  await code.scrollIntoViewIfNeeded()
  return {
    status: (await live.locator('.response-col_status').innerText()).trim(),
    body: (await code.innerText()).trim(),
    direction: await code.evaluate((element) => {
      const { getComputedStyle } = globalThis as unknown as BrowserWindow
      return getComputedStyle(element).unicodeBidi
    }),
  }
}
