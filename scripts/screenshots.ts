import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { chromium, type Page } from 'playwright-core'
import { startServer } from '../src/server.ts'

// Takes the pictures in docs/images anew, of the built page over the seed article and an invented English one, so that
// both directions are seen. `npm run screenshots`; CHROMIUM_PATH names the browser.
const root = fileURLToPath(new URL('..', import.meta.url))
const images = join(root, 'docs', 'images')

const harbour = `Old harbour at Tessaly reopens, mayor: the quays will never be sold

The port had been shut for two years after a storm.

"The quays will never be sold to any company," said Mayor Hala Morsy on Tuesday. "They belong to those who work on them," she added.

Opposition wants a vote

Councillor Edwin Tarrant said that the plan "leaves too many questions open" and called for a vote before summer.

According to the port authority, "ships of up to 90 metres" may enter from Monday.
`

const data = mkdtempSync(join(tmpdir(), 'khabar-pictures-'))
for (const name of ['article.txt', 'article.meta.json'])
  copyFileSync(join(root, 'data', name), join(data, name))
writeFileSync(join(data, 'harbour.txt'), harbour)
writeFileSync(
  join(data, 'harbour.meta.json'),
  JSON.stringify({ id: 'harbour', publisher: 'The Tessaly Post', publishedAt: '2026-05-12' }),
)
const server = await startServer(
  { host: '127.0.0.1', port: 0, data, logLevel: 'silent', workers: 1 },
  pino({ level: 'silent' }),
)
await server.loaded
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})

interface Look {
  readonly lang: 'ar' | 'en'
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
}

/** Open a path, do something there, and keep what is seen. */
async function take(name: string, path: string, look: Look, act?: (page: Page) => Promise<void>) {
  const { lang, width = 1280, height = 900, dark = false } = look
  const page = await browser.newPage({
    locale: lang,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
  })
  await page.goto(`${server.url}${path}`)
  await page.locator('h1').waitFor()
  await page.waitForLoadState('networkidle')
  await act?.(page)
  await page.screenshot({ path: join(images, `${name}.png`) })
  await page.close()
}

const seed: { items: { id: string; lang: string }[] } = await (await fetch(`${server.url}/v1/items`)).json()
const id = seed.items.find(({ lang }) => lang === 'ar')?.id
const tell = (page: Page) => page.locator('.text .badge').first().press('Enter')
await take('reader-rtl', `/?item=${id}`, { lang: 'ar' }, tell)
await take('reader-ltr', '/?item=harbour', { lang: 'en' }, tell)
await take('reader-phone', `/?item=${id}`, { lang: 'ar', width: 360, height: 740, dark: true })

await browser.close()
await server.stop()
rmSync(data, { recursive: true })
