import t from 'tap'
import { whyNotArticle } from '../../src/import/accept.ts'
import { limits } from '../../src/limits.ts'

t.test('a short text of letters may be an article', async (t) => {
  t.equal(whyNotArticle('خبر'), undefined)
  t.equal(whyNotArticle('\ufeff\u200fخبر\u00a0عاجل\r\n\tنص\v\f'), undefined, 'white space and marks are kept')
})

t.test('white space alone is no article', async (t) => {
  for (const text of ['', ' ', '\n\r\t', '\u00a0\u2003\ufeff'])
    t.equal(whyNotArticle(text), 'the text is empty')
})

t.test('a text without letters is no article', async (t) => {
  t.equal(whyNotArticle('٢٠٢٤ — 12:30 …'), 'the text has no letters')
})

t.test('a NUL makes a text binary', async (t) => {
  t.equal(whyNotArticle(`${'خبر عاجل '.repeat(100)}\0`), 'the text is binary: NUL at offset 900')
})

t.test('many control characters make a text binary, a stray one does not', async (t) => {
  t.equal(whyNotArticle(`${'خبر'.repeat(20)}\u001a`), undefined)
  t.match(whyNotArticle('خ\u0001\u007fبر'), /binary: 2 control characters, the first U\+0001 at offset 1/)
})

t.test('half a surrogate pair is refused, a whole one is not', async (t) => {
  t.match(whyNotArticle('خبر\ud83d'), /U\+D83D, at offset 3/)
  t.match(whyNotArticle('خبر\ude00\ud83d'), /U\+DE00, at offset 3/)
  t.equal(whyNotArticle('خبر\u{1f600}'), undefined)
})

t.test('the size counts UTF-8 bytes, up to the limit and not beyond', async (t) => {
  const letters = limits.article_bytes_max / 2
  t.equal(whyNotArticle('خ'.repeat(letters - 1)), undefined)
  t.equal(whyNotArticle('خ'.repeat(letters)), undefined)
  t.match(whyNotArticle(`${'خ'.repeat(letters)}a`), /has 1048577 bytes, more than 1048576/)
})

t.test('lines count up to the limit and not beyond, whatever breaks them', async (t) => {
  for (const mark of ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029']) {
    const full = `خ${mark}`.repeat(limits.article_lines_max)
    // Spelt out: a line separator in a title would break the report itself.
    const name = [...mark].map((unit) => unit.charCodeAt(0).toString(16)).join(' ')
    t.equal(whyNotArticle(full.slice(0, -mark.length)), undefined, `last line without ${name}`)
    t.equal(whyNotArticle(full), undefined, `last line with ${name}`)
    t.match(whyNotArticle(`${full}خ`), /20001 lines, more than 20000/, `one more line after ${name}`)
  }
})
