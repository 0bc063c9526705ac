import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { chromium, type Page } from 'playwright-core'

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const executablePath = candidates.find((path) => path !== undefined && existsSync(path))

// The browser itself must not go looking for anything either.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Why a test that needs a browser is left out, if it is. */
export const skip =
  executablePath === undefined && !process.env.KHABAR_REQUIRE_CHROMIUM
    ? 'there is no Chromium on this machine; CHROMIUM_PATH may name one'
    : false

/** A page of a real browser, and what it asked of others or complained of. */
export interface Visit {
  readonly page: Page
  /** Where the app listens, without a slash. */
  readonly origin: string
  readonly elsewhere: readonly string[]
  readonly complaints: readonly string[]
}

/** Listen on a free port and open an empty page; both end with the test. */
export async function visit(
  t: { teardown(close: () => unknown): unknown },
  app: FastifyInstance,
): Promise<Visit> {
  if (executablePath === undefined) throw new Error('Chromium is required and was not found')
  await app.listen({ host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await chromium.launch({ executablePath, args })
  t.teardown(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } })
  const elsewhere: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== 'data:') elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, origin, elsewhere, complaints }
}
