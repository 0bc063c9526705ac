import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** As much of a browser's window as is asked here; these tests are not compiled for one. */
interface WithAxe {
  readonly document: {
    readonly body: unknown
    createTreeWalker(root: unknown, show: number): { nextNode(): { nodeValue: string } | null }
  }
  readonly axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> }
}

const everyRule: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const contrastAlone: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } }

/**
 * What axe finds wrong with a page as it is shown now: one line a rule and element, empty where all is well. Its script
 * is evaluated as a debugger does, which the page's policy has no say in.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const asItIs = await page.evaluate((options) => {
    const { axe, document } = globalThis as unknown as WithAxe
    return axe.run(document, options)
  }, everyRule)
  // Joined letters are narrower than each alone: axe takes Arabic for the name of an icon and passes over its colours.
  // They are looked at with a Latin letter in place of each.
  const inLatin = await page.evaluate(async (options) => {
    const { axe, document } = globalThis as unknown as WithAxe
    const before: [node: { nodeValue: string }, text: string][] = []
    const texts = document.createTreeWalker(document.body, 4)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      before.push([node, node.nodeValue])
      node.nodeValue = node.nodeValue.replace(/\p{Script=Arabic}/gu, 'x')
    }
    try {
      return await axe.run(document, options)
    } finally {
      for (const [node, text] of before) node.nodeValue = text
    }
  }, contrastAlone)
  if (asItIs.passes.length === 0) throw new Error('axe has looked at nothing')
  const lines = [...asItIs.violations, ...inLatin.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
  return [...new Set(lines)]
}
