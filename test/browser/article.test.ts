import t from 'tap'
import { parseArticle } from '../../src/parse/article.ts'
import { appOf } from '../http/fixture.ts'
import { accessibilityFaults } from './axe.ts'
import { skip, visit } from './chromium.ts'

/** As much of a browser's window as is asked here; these tests are not compiled for one. */
interface BrowserWindow {
  getComputedStyle(
    element: unknown,
    pseudo?: string,
  ): { readonly content: string; readonly direction: string; readonly maxWidth: string }
  readonly document: { querySelector(selector: string): { getAttribute(name: string): string } | null }
}

t.test(
  'in a real browser a page keeps its policy, reads from the right and adds no marks',
  { skip },
  async (t) => {
    const text = [
      'الميناء القديم يفتح أبوابه <script>document.title</script>',
      'قالت مديرة الميناء هالة المرسي إن الأرصفة «لن تُباع أبداً لأي شركة»، وذلك خلال جولة مع عمال الشحن والتفريغ.',
      'The harbour <img src=x onerror="document.title = 2"> opens.',
      'وكان الميناء قد أغلق أبوابه قبل عامين بعد عاصفة أتلفت الرصيف القديم ومخازن الحبوب.',
    ].join('\n\n')
    const app = await appOf(t, [{ item: parseArticle({ id: 'harbour', text }), text }])
    const { page, origin, elsewhere, complaints } = await visit(t, app)
    // What a browser accepts is HTML before anything else.
    const answer = await page.goto(`${origin}/v1/items/harbour`)
    t.match(answer?.headers()['content-type'], 'text/html')

    const read = await page.evaluate(() => {
      const { getComputedStyle, document } = globalThis as unknown as BrowserWindow
      const style = (selector: string, pseudo?: string) =>
        getComputedStyle(document.querySelector(selector), pseudo)
      return {
        before: style('q', '::before').content,
        after: style('q', '::after').content,
        body: style('body').direction,
        foreign: style('#b3').direction,
        ruled: style('body').maxWidth,
        cite: document.querySelector('q')?.getAttribute('cite') ?? '',
      }
    })
    t.match(read, { before: 'none', after: 'none', body: 'rtl', foreign: 'ltr' })
    t.not(read.ruled, 'none', 'the style sheet is in force')
    t.equal(await page.title(), text.split('\n')[0], 'nothing of the article ran')
    t.match(await page.locator('p').first().innerText(), '«لن تُباع أبداً لأي شركة»')
    t.match(await page.locator(`[id="${decodeURIComponent(read.cite.slice(1))}"]`).innerText(), 'هالة المرسي')
    t.strictSame(await accessibilityFaults(page), [])
    // A browser asks every host for its icon.
    t.strictSame(elsewhere, [], 'nothing was asked of another host')
    t.strictSame(
      complaints.filter((complaint) => !complaint.includes('404')),
      [],
      'no policy was violated',
    )
  },
)
