import fc from 'fast-check'
import t from 'tap'
import { parseArticle } from '../../src/parse/article.ts'
import { bodyOutline, outline, titleOf } from '../../src/represent/outline.ts'
import { plainText } from '../../src/represent/plain-text.ts'
import { hostileArticle, readArticles } from './articles.ts'

t.test('plain text is every line with a blank line between, list items close together', async (t) => {
  const text = 'الميناء يفتح\n• الأرصفة للجميع\n• العمل غداً\nقالت المديرة إن الأرصفة لن تُباع.'
  t.equal(
    plainText(parseArticle({ text })),
    'الميناء يفتح\n\n• الأرصفة للجميع\n• العمل غداً\n\nقالت المديرة إن الأرصفة لن تُباع.\n',
  )
})

t.test('what was supplied beside the text stands first, and once', async (t) => {
  const raw = { title: 'الميناء\r\nيفتح', byline: 'سامر الجندلي', text: 'قالت المديرة إن الأرصفة لن تُباع.' }
  t.equal(plainText(parseArticle(raw)), 'الميناء  يفتح\n\nسامر الجندلي\n\nقالت المديرة إن الأرصفة لن تُباع.\n')
  const repeated = parseArticle({ title: 'الميناء  يفتح', text: `الميناء يفتح\n\n${raw.text}` })
  t.equal(plainText(repeated), 'الميناء يفتح\n\nقالت المديرة إن الأرصفة لن تُباع.\n')
})

t.test('every block of any article stands in the text, letter by letter and in order', async () => {
  fc.assert(
    fc.property(hostileArticle, (raw) => {
      const item = parseArticle(raw)
      const text = plainText(item)
      let at = 0
      for (const block of item.blocks) {
        const found = text.indexOf(block.text, at)
        if (found === -1) throw new Error(`${block.id} is lost`)
        at = found + block.text.length
      }
    }),
  )
})

t.test('an outline holds every block once and in order, by section', async (t) => {
  for (const { name, item } of readArticles()) {
    const groups = outline(item)
    const blocks = groups.flatMap(({ parts }) => parts.flatMap(({ block }) => block ?? []))
    t.strictSame(blocks, item.blocks, name)
    const sections = groups.flatMap(({ section }) => section ?? [])
    t.strictSame(sections, item.sections, `${name}: no section is split or left out`)
  }
})

t.test('the body is the outline without headline and standfirst', async (t) => {
  const [seed] = readArticles()
  if (!seed) throw new Error('no seed')
  const types = bodyOutline(seed.item).flatMap(({ parts }) => parts.map(({ type }) => type))
  t.equal(types.length, seed.item.blocks.length - 2)
  t.notOk(types.includes('headline') || types.includes('standfirst'))
})

t.test('a supplied headline is no part of the body, however its lines break', async (t) => {
  const item = parseArticle({ title: 'الميناء\r\nيفتح', text: 'قالت المديرة إن الأرصفة لن تُباع.' })
  const lines = bodyOutline(item).flatMap(({ parts }) => parts.map(({ text }) => text))
  t.strictSame(lines, ['قالت المديرة إن الأرصفة لن تُباع.'])
})

t.test('an article without a headline is called by its first words', async (t) => {
  const item = parseArticle({ text: `قال الوزير ${'كلمة '.repeat(30)}وانتهى.` })
  t.equal(item.headline.text, '')
  const title = titleOf(item)
  t.match(title, /^قال الوزير كلمة .*كلمة…$/)
  t.ok(title.length <= 81)
  const unbroken = titleOf(parseArticle({ text: `${'📚'.repeat(50)}ق.` }))
  t.match(unbroken, /^(?:📚){40}…$/u)
})
