import t from 'tap'
import { documentOf, element, join, jsonScript } from '../../src/represent/markup.ts'

t.test('text means itself between elements and in attributes', async (t) => {
  const { markup } = element('p', { class: 'a"b', id: undefined }, ['<b> & "c"', element('br', {})])
  t.equal(markup, '<p class="a&quot;b">&lt;b&gt; &amp; &quot;c&quot;<br/></p>')
  t.equal(element('ul', {}, []).markup, '<ul></ul>')
  t.equal(join(['a<', element('b', {}, ['&lt;'])]).markup, 'a&lt;<b>&amp;lt;</b>')
})

t.test('what neither language can hold is U+FFFD, and nothing else is', async (t) => {
  const { markup } = join([
    '\u0000a\u0008\u001f\ufffe\uffff\ud800b\udc00c',
    '\t\n\r\u007f\u0085\u200f\ufeff📚',
  ])
  t.equal(markup, '\ufffda\ufffd\ufffd\ufffd\ufffd\ufffdb\ufffdc\t\n\r\u007f\u0085\u200f\ufeff📚')
})

t.test('JSON in a script element has no sign that could end it, and reads as it was', async (t) => {
  const value = { text: '</script><!--<script>&amp;' }
  const { markup } = jsonScript('application/ld+json', value)
  const body = markup.slice(markup.indexOf('>') + 1, markup.lastIndexOf('<'))
  t.notMatch(body, '<')
  t.strictSame(JSON.parse(body), value)
})

t.test('a document is its declaration and its root', async (t) => {
  t.equal(documentOf('<!doctype html>', element('html', {}, [])), '<!doctype html>\n<html></html>\n')
})
