import t from 'tap'
import type { Arrival } from '../../../src/import/arrival.ts'
import { decodePage } from '../../../src/import/page/charset.ts'
import { readPiece } from '../../../src/import/piece.ts'
import { inventPage, paragraphs } from './invented.ts'

/** Arabic letters of windows-1256 by their code. Source: the table of the WHATWG Encoding Standard. */
const arabic = new Map(
  Array.from({ length: 128 }, (_, i) => [
    new TextDecoder('windows-1256').decode(Uint8Array.of(i + 128)),
    i + 128,
  ]),
)

function inWindows1256(text: string): Buffer {
  return Buffer.from([...text].map((sign) => arabic.get(sign) ?? sign.charCodeAt(0)))
}

function read(bytes: Uint8Array): Arrival {
  return readPiece({ kind: 'piece', place: { file: 'page.html' }, form: 'html', bytes, meta: {} })
}

t.test('a declared character set is decoded', async (t) => {
  const html = inventPage().replace('charset="utf-8"', 'charset="windows-1256"')
  t.match(read(inWindows1256(html)), { kind: 'article', raw: { text: new RegExp(paragraphs[0]) } })
  const older = inventPage().replace(
    '<meta charset="utf-8">',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
  )
  t.match(read(inWindows1256(older)), { kind: 'article', raw: { text: new RegExp(paragraphs[0]) } })
})

t.test('a byte order mark goes before every declaration', async (t) => {
  const html = inventPage().replace('charset="utf-8"', 'charset="windows-1256"')
  for (const bytes of [Buffer.from(`\ufeff${html}`), Buffer.from(`\ufeff${html}`, 'utf16le')]) {
    t.match(read(bytes), { kind: 'article', raw: { text: new RegExp(paragraphs[0]) } })
  }
})

t.test('what is not what it says it is, is refused', async (t) => {
  const undeclared = inventPage().replace('<meta charset="utf-8">', '')
  t.match(read(inWindows1256(undeclared)), { reason: /^not UTF-8: invalid at byte \d+; no other/ })
  const unknown = inventPage().replace('charset="utf-8"', 'charset="klingon-8"')
  t.match(read(Buffer.from(unknown)), { reason: 'the page’s character set is not known: "klingon-8"' })
  t.match(decodePage(Uint8Array.of(0x80, 0xff), 'gb18030'), {
    reason: 'the page is not gb18030, as it says it is',
  })
})

t.test('the header of an answer goes before the page', async (t) => {
  t.match(decodePage(inWindows1256('سوق'), 'windows-1256'), { text: 'سوق' })
  t.match(decodePage(Buffer.from('<meta charset=windows-1256>سوق'), 'utf-8'), { text: /سوق/ })
})
