/**
 * Goal: what is printed is what is read. Method: Markdown is read back by markdown-it, with HTML, tables and bare
 * addresses on as GitHub has them; the blocks must be those of the article, and all inside them plain text.
 */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import t from 'tap'
import type { NewsItem } from '../../schemas/news-item.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { markdownText } from '../../src/represent/markdown.ts'
import { outline } from '../../src/represent/outline.ts'
import { hostileArticle, readArticles } from './articles.ts'

const reader = new MarkdownIt({ html: true, linkify: true })
// GitHub links what begins with a scheme or www, and addresses of mail; not every name with a dot.
reader.linkify.set({ fuzzyLink: false })

/** The blocks of a Markdown text, as tag and text. Throws at what is no plain text in a block of ours. */
function readMarkdown(source: string): [tag: string, text: string][] {
  const blocks: [string, string][] = []
  const open: string[] = []
  for (const { type, tag, nesting, children } of reader.parse(source, {})) {
    if (nesting === 1) open.push(tag)
    else if (nesting === -1) open.pop()
    else {
      assert.equal(type, 'inline', `${type} is a block of ours`)
      for (const child of children ?? []) assert.equal(child.type, 'text', `${child.type} ${child.content}`)
      const outer = open.find((name) => name === 'li' || name === 'blockquote') ?? open.at(-1) ?? ''
      blocks.push([outer, (children ?? []).map(({ content }) => content).join('')])
    }
  }
  return blocks
}

t.test('headline, headings, key points and quotations have their own signs', async (t) => {
  const item = parseArticle({
    text: [
      'الميناء يفتح',
      '• الأرصفة للجميع',
      '• العمل يبدأ غداً',
      'قالت مديرة الميناء هالة المرسي إن الأرصفة لن تُباع.',
      'عن الأسعار',
      '«سيبقى السعر كما هو عليه الآن للجميع».',
    ].join('\n\n'),
  })
  t.equal(
    markdownText(item),
    [
      '# الميناء يفتح\n\n',
      '- الأرصفة للجميع\n- العمل يبدأ غداً\n\n',
      'قالت مديرة الميناء هالة المرسي إن الأرصفة لن تُباع.\n\n',
      '## عن الأسعار\n\n',
      '> «سيبقى السعر كما هو عليه الآن للجميع».\n',
    ].join(''),
  )
})

t.test('what could mean something is escaped, and nothing else', async (t) => {
  const lines: [text: string, escaped: string][] = [
    ['ثمن *التذكرة* 5_000 [دينار]', 'ثمن \\*التذكرة\\* 5\\_000 \\[دينار\\]'],
    ['<b>عاجل</b> &amp; `رمز`', '\\<b\\>عاجل\\</b\\> \\&amp; \\`رمز\\`'],
    ['+5 نقاط', '\\+5 نقاط'],
    ['12. ليس رقماً', '12\\. ليس رقماً'],
    ['2022. كان عاماً', '2022\\. كان عاماً'],
    ['انظر https://a.example أو www.a.example', 'انظر https\\://a.example أو www\\.a.example'],
    ['نسبة 12.5 - أو أقل: (نعم)', 'نسبة 12.5 - أو أقل: (نعم)'],
  ]
  for (const [text, escaped] of lines) {
    const item = parseArticle({ title: 'عنوان', text: `قال الوزير إن الأمر انتهى.\n\n${text}.` })
    const last = markdownText(item).trimEnd().split('\n\n').at(-1)
    t.equal(last?.replace(/^(?:## |- )/, ''), `${escaped}.`)
  }
})

function checkMarkdown(item: NewsItem): void {
  const parts = outline(item).flatMap(({ parts }) => parts)
  const read = readMarkdown(markdownText(item))
  // CommonMark replaces NUL, and blanks at the edges of a line are no text.
  const bare = (text: string) => text.replaceAll('\0', '\ufffd').trim()
  assert.deepEqual(
    read.map(([, text]) => bare(text)),
    parts.map(({ text }) => bare(text)).filter((text) => text !== ''),
  )
  const heads = parts.filter(({ type }) => type === 'heading').length
  assert.ok(read.filter(([tag]) => tag === 'h2' || tag === 'h1').length >= heads)
}

t.test('whatever an article holds, its Markdown reads as its lines and as nothing else', async () => {
  fc.assert(
    fc.property(hostileArticle, (raw) => checkMarkdown(parseArticle(raw))),
    { numRuns: 600 },
  )
})

t.test('a standfirst that begins with line breaks of every kind is a line and no code', async (t) => {
  const standfirst = `${'\u0085'.repeat(4)}\u2028نعم`
  const item = parseArticle({ text: 'قالت هالة: «نعم».', standfirst })
  t.doesNotThrow(() => checkMarkdown(item))
  t.equal(markdownText(item).split('\n')[0], 'نعم')
})

t.test('so does the Markdown of real news texts', async (t) => {
  for (const { name, item } of readArticles()) t.doesNotThrow(() => checkMarkdown(item), name)
})
