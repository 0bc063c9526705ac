import t from 'tap'
import { parseArticle } from '../../src/parse/article.ts'
import { marked, placeOf, rolesOf } from './marked.ts'

const prose = 'افتتحت بلدية الغدير سوقاً جديداً على ضفة النهر بعد عامين من العمل.'
const more = 'ويضم السوق تسعين متجراً ومخبزاً وقاعة صغيرة للعروض.'

t.test('the first line is the headline and the lines under it are paragraphs', async (t) => {
  const { text, spans } = marked(`‹سوق جديد على ضفة النهر›\n\n${prose}\n${more}`)
  const item = parseArticle({ text })
  t.equal(item.headline.text, 'سوق جديد على ضفة النهر')
  t.strictSame(placeOf(item.blocks[0]?.position), spans[0])
  t.strictSame(rolesOf(text), ['headline', 'paragraph', 'paragraph'])
})

t.test('a sentence that stands alone is a paragraph, not a headline', async (t) => {
  t.strictSame(rolesOf(prose), ['paragraph'])
})

t.test('with a supplied title the first line is a headline only when it is the title', async (t) => {
  const title = 'سوق جديد على ضفة النهر'
  t.strictSame(rolesOf(`سُوق جديد على ضفة النهر\n${prose}\n${more}`, { title })[0], 'headline')
  t.strictSame(rolesOf(`${prose}\n${more}`, { title }), ['paragraph', 'paragraph'])
})

t.test('a short line without a full stop above prose is a heading and opens a section', async (t) => {
  const text = `سوق جديد\n${prose}\nأرقام السوق\n${more}`
  const { sections } = parseArticle({ text })
  t.strictSame(rolesOf(text), ['headline', 'paragraph', 'heading', 'paragraph'])
  t.strictSame(
    sections.map((section) => [section.kind, section.heading?.text]),
    [
      ['lead', undefined],
      ['section', 'أرقام السوق'],
    ],
  )
})

t.test('a short line with a full stop, or with nothing under it, is no heading', async (t) => {
  t.strictSame(rolesOf(`سوق جديد\n${prose}\nهذا كل شيء.\n${more}`)[2], 'paragraph')
  t.not(rolesOf(`سوق جديد\n${prose}\n${more}\nأرقام السوق`)[3], 'heading')
})

t.test('signs between headline and prose make key points', async (t) => {
  for (const sign of ['•', '-', '–', '*', '●']) {
    const text = `سوق جديد\n${sign} تسعون متجراً\n${sign} قاعة للعروض\n${prose}`
    const item = parseArticle({ text })
    t.strictSame(rolesOf(text), ['headline', 'bullet', 'bullet', 'paragraph'], sign)
    t.strictSame(
      item.bullets.map((bullet) => bullet.text),
      ['تسعون متجراً', 'قاعة للعروض'],
      sign,
    )
  }
})

t.test('a hyphenated word is no bullet', async (t) => {
  const { blocks, bullets } = parseArticle({ text: `سوق جديد\n-الغدير سوق قديم.\n${prose}` })
  t.equal(blocks[1]?.text, '-الغدير سوق قديم.')
  t.strictSame(bullets, [])
})

t.test('a bullet sign that carries a combining mark is text', async (t) => {
  for (const text of ['-\u064b', '•\u064b خبر قصير.']) {
    t.equal(parseArticle({ text, title: 'خبر' }).blocks[0]?.text, text, JSON.stringify(text))
  }
})

t.test('a line is summed up under the headline when the prose tells it again', async (t) => {
  const standfirst = 'بلدية الغدير تفتتح سوقاً جديداً على ضفة النهر'
  const told = `افتتحت بلدية الغدير أمس سوقاً جديداً على ضفة النهر.`
  t.equal(parseArticle({ text: `سوق للجميع\n${standfirst}\n${told}\n${more}` }).standfirst?.text, standfirst)
  t.equal(parseArticle({ text: `سوق للجميع\n${prose}\n${more}` }).standfirst, undefined)
})

t.test('a summary printed again at the end is a standfirst first and the page’s own then', async (t) => {
  const summary = 'بلدية الغدير تراهن على سوق النهر لإحياء الضفة القديمة.'
  const title = 'الغدير والنهر'
  t.strictSame(rolesOf(`${summary}\n${prose}\n${more}\n${summary}`, { title }), [
    'standfirst',
    'paragraph',
    'paragraph',
    'boilerplate',
  ])
  t.strictSame(rolesOf(`${title}\n${summary}\n${prose}\n${more}\nبلدية الغدير تراهن على سوق النهر`), [
    'headline',
    'standfirst',
    'paragraph',
    'paragraph',
    'boilerplate',
  ])
})

t.test('a refrain of a few words, or a line right under itself, is no summary', async (t) => {
  const title = 'الغدير'
  t.strictSame(
    rolesOf(`ويضم السوق تسعين متجراً.\n${prose}\nويضم السوق تسعين.`, { title }),
    Array(3).fill('paragraph'),
  )
  t.strictSame(rolesOf(`${prose}\n${prose}`, { title }), ['paragraph', 'paragraph'])
})

t.test('under a supplied title the first sentence is the lead, even when it is told again', async (t) => {
  const told = 'وكانت بلدية الغدير افتتحت سوقاً جديداً على ضفة النهر بعد عامين من العمل.'
  t.strictSame(rolesOf(`${prose}\n${told}`, { title: 'الغدير' }), ['paragraph', 'paragraph'])
})

t.test('under a supplied title the first line is a heading only when others follow', async (t) => {
  const title = 'أخبار الغدير'
  const line = 'افتتاح سوق كبير في الغدير للفواكه'
  t.equal(rolesOf(`${line}\n${prose}\nعودة المراكب إلى النهر\n${more}`, { title })[0], 'heading')
  t.not(rolesOf(`${line}\n${prose}\n${more}`, { title })[0], 'heading')
})

t.test('a line that breaks off, or lets somebody speak in the next, is no heading', async (t) => {
  for (const line of ['وحضر الحفل أهل الغدير،', 'وقالت المديرة:'])
    t.equal(rolesOf(`سوق جديد\n${prose}\n${line}\n${more}`)[2], 'paragraph', line)
  t.equal(rolesOf(`سوق جديد\n${prose}\nأرقام السوق:\n${more}`)[2], 'heading')
})

t.test('lines end at every sign that ends lines', async (t) => {
  for (const sign of ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029']) {
    const { blocks } = parseArticle({ text: ['سوق جديد', prose, more].join(sign) })
    t.strictSame(
      blocks.map((block) => block.text),
      ['سوق جديد', prose, more],
      `U+${sign.charCodeAt(0).toString(16)}`,
    )
  }
})

t.test('lines that ask, each with an answer under it, are questions; a single one is prose', async (t) => {
  const asked = `حوار\n${prose}\nمتى بدأ العمل؟\nبدأ قبل عامين.\nومن بنى السوق؟\nبناه أهل الغدير.`
  t.strictSame(rolesOf(asked).slice(2), ['question', 'paragraph', 'question', 'paragraph'])
  t.strictSame(rolesOf(`حوار\n${prose}\nمتى بدأ العمل؟\nبدأ قبل عامين.`).slice(2), ['paragraph', 'paragraph'])
})

t.test('an essay that asks its readers, or tells what somebody asked, holds no interview', async (t) => {
  const essay = [
    prose,
    'متى نفتح السوق؟',
    more,
    prose,
    more,
    prose,
    more,
    'ومن يعمل فيه؟',
    prose,
    prose,
    more,
  ]
  t.notOk(rolesOf(essay.join('\n'), { title: 'السوق' }).includes('question'))
  const told = `سأل الصبي: «من بنى السوق»؟\nبناه أهل الغدير.\nثم سأل: «ومتى»؟\nقبل عامين.`
  t.notOk(rolesOf(told, { title: 'السوق' }).includes('question'))
})

t.test('an empty text has no blocks', async (t) => {
  t.strictSame(rolesOf(' \n\u200f\n'), [])
})
