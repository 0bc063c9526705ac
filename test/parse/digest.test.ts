import { createHash } from 'node:crypto'
import t from 'tap'
import { digestOf } from '../../src/parse/digest.ts'

t.test('a text of any length has the digest and the size of its UTF-8', async (t) => {
  for (const text of [
    '',
    'a',
    'السوق',
    'é😀',
    'سوق '.repeat(5461),
    `${'سوق '.repeat(5461)}ق`,
    'ق'.repeat(50_000),
  ]) {
    const bytes = Buffer.from(text)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    t.strictSame(digestOf(text), { bytes: bytes.length, sha256 }, `${text.length} units`)
  }
})

t.test('a shorter text behind a longer one has nothing of it', async (t) => {
  const short = digestOf('سوق')
  digestOf('ميناء المدينة القديمة')
  t.strictSame(digestOf('سوق'), short)
})

t.test('half a surrogate pair is written as the replacement character', async (t) => {
  t.strictSame(digestOf('سوق\ud800'), digestOf('سوق\ufffd'))
})
