import t from 'tap'
import { parsePage } from '../../src/index.ts'
import { inventPage } from '../import/page/invented.ts'

t.test('a library’s caller gives a page and gets an item, or the reason', async (t) => {
  const html = inventPage()
  t.match(parsePage({ html, publisher: 'صحيفة الوادي' }), {
    headline: { text: 'وادي الريحان تفتح سوقها القديم', start: 0 },
    source: { format: 'html', bytes: Buffer.byteLength(html), publisher: { basis: 'supplied' } },
  })
  t.strictSame(parsePage({ html: '<p> ' }), { reason: 'the page has nothing to read' })
})
