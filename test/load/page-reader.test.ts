import t from 'tap'
import { acceptPage } from '../../src/import/html.ts'
import { createPageReader } from '../../src/load/page-reader.ts'
import { inventPage } from '../import/page/invented.ts'

t.test('a page is read on another thread as it is here', async (t) => {
  const pages = createPageReader()
  t.teardown(pages.close)
  const supplied = { publisher: 'صحيفة الوادي' }
  for (const html of [inventPage(), '<p> ', '<div>'.repeat(5_000)]) {
    t.strictSame(await pages.read(html, supplied), acceptPage(html, supplied))
  }
})

t.test('a closed reader reads no more, and says so', async (t) => {
  const pages = createPageReader()
  await pages.close()
  t.match(await pages.read(inventPage(), {}), {
    code: 'unreadable-page',
    reason: 'the page cannot be read: the workers were ended',
  })
})
