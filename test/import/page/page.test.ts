import t from 'tap'
import { readPage } from '../../../src/import/page/page.ts'
import { inventPage, type PageParts, paragraphs } from './invented.ts'

const headline = 'وادي الريحان تفتح سوقها القديم'

/** The lines of a page’s article, each with what the markup says of it. */
function linesOf(parts: PageParts = {}): [string, string][] {
  return linesIn(inventPage(parts))
}

function linesIn(html: string): [string, string][] {
  const page = readPage(html)
  if ('reason' in page) throw new Error(page.reason)
  const roles = new Map(page.lines.map((line) => [line.start, line.role]))
  let start = 0
  return page.text.split('\n').map((words) => {
    const line: [string, string] = [roles.get(start) ?? 'prose', words]
    start += words.length + 1
    return line
  })
}

t.test('the article is the headline and its paragraphs, without what stands around them', async (t) => {
  t.strictSame(linesOf(), [['headline', headline], ...paragraphs.map((words) => ['prose', words])])
})

t.test('headings, lists, captions, quotations and line breaks are what the markup says', async (t) => {
  const lines = linesOf({
    inside: `
      <h2>متاجر   صغيرة</h2>
      <ul><li>محل <b>عطور</b> قديم</li><li>محل نحاس</li></ul>
      <figure><img src="a.jpg" alt="x"><figcaption>زوار في السوق القديم</figcaption></figure>
      <blockquote><p>سوقنا ذاكرة المدينة.</p><p>ولن نغلقه مرة أخرى.</p></blockquote>
      <p>سطر أول من كلام عادي<br>وسطر ثان بعده</p>`,
  })
  t.strictSame(lines.slice(3, -2), [
    ['heading', 'متاجر صغيرة'],
    ['bullet', 'محل عطور قديم'],
    ['bullet', 'محل نحاس'],
    ['caption', 'زوار في السوق القديم'],
    ['quotation', 'سوقنا ذاكرة المدينة.'],
    ['quotation', 'ولن نغلقه مرة أخرى.'],
    ['prose', 'سطر أول من كلام عادي'],
    ['prose', 'وسطر ثان بعده'],
  ])
})

t.test('who is quoted is told under a quotation, and is none', async (t) => {
  const words = '<p>سوقنا ذاكرة المدينة.</p>'
  for (const source of ['<cite>هالة المرسي</cite>', '<p>— <cite>هالة المرسي</cite></p>']) {
    const [quoted, told] = linesOf({ inside: `<blockquote>${words}${source}</blockquote>` }).slice(3)
    t.strictSame(quoted, ['quotation', 'سوقنا ذاكرة المدينة.'], source)
    t.strictSame([told?.[0], told?.[1].slice(-11)], ['prose', 'هالة المرسي'], source)
  }
  const inside = '<blockquote><p>قرأت <cite>كتاب السوق</cite> مرتين.</p></blockquote>'
  t.strictSame(linesOf({ inside })[3], ['quotation', 'قرأت كتاب السوق مرتين.'])
})

t.test('an embedded post is one line with its network and address; buttons are none', async (t) => {
  const page = readPage(
    inventPage({
      inside: `
        <blockquote class="twitter-tweet"><p>افتتحنا السوق<br>اليوم</p>&mdash; بلدية الوادي (@wadi)
          <a href="https://twitter.com/wadi/status/12345">May 7, 2031</a></blockquote>
        <iframe src="//www.youtube.com/embed/abc"></iframe>
        <iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fwadi%2Fposts%2F9"></iframe>
        <iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fnews.example%2F"></iframe>
        <iframe src="https://ads.example/banner"></iframe>`,
    }),
  )
  t.match(page, {
    lines: [
      { role: 'headline' },
      { role: 'embed', provider: 'twitter', url: 'https://twitter.com/wadi/status/12345' },
      { role: 'embed', provider: 'youtube', url: 'https://www.youtube.com/embed/abc' },
      { role: 'embed', provider: 'facebook', url: 'https://www.facebook.com/wadi/posts/9' },
    ],
    text: /\nافتتحنا السوق اليوم — بلدية الوادي \(@wadi\) May 7, 2031\n/,
  })
  t.notMatch(page, { text: /like\.php|ads\.example/ })
})

t.test('a list of nothing but links is navigation, one that tells something is not', async (t) => {
  const links = '<ul><li><a href="/3">خبر رابع طويل</a></li><li><a href="/4">خبر خامس طويل</a></li></ul>'
  t.equal(linesOf({ inside: links }).length, 5)
  const told = '<ul><li><a href="/3">المتجر الأول</a> للعطور</li><li>المتجر الثاني للنحاس</li></ul>'
  t.strictSame(
    linesOf({ inside: told })
      .slice(3, 5)
      .map(([role]) => role),
    ['bullet', 'bullet'],
  )
})

t.test('a class of a few words makes a caption, that of a page does not', async (t) => {
  const caption = '<div class="photo"><div class="photo-caption">زوار في السوق القديم</div></div>'
  t.strictSame(linesOf({ inside: caption })[3], ['caption', 'زوار في السوق القديم'])
  const page = inventPage().replace('<article>', '<article class="caption-page">')
  t.notOk(linesIn(page).some(([role]) => role === 'caption'))
})

t.test('the headline is the heading that the page calls its article by, else the page’s title', async (t) => {
  const og = '<meta property="og:title" content="وادي الريحان تفتح سوقها القديم | صحيفة الوادي">'
  t.strictSame(linesOf({ head: og })[0], ['headline', headline])
  const unheaded = inventPage({
    head: `${og}<meta property="og:site_name" content="صحيفة الوادي">`,
  }).replace(/<h1>.*<\/h1>/, '')
  t.match(readPage(unheaded), { meta: { title: headline }, lines: [] })
  const part = `<div><h1>سوق الوادي</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</div>`
  t.strictSame(linesIn(part)[0], ['headline', 'سوق الوادي'], 'a part of a page has its only heading')
})

t.test('where the page says what its body is, nothing else is read, its summary excepted', async (t) => {
  const [summary = '', ...body] = paragraphs
  const html = `<html><head><title>${headline}</title></head><body><h1>${headline}</h1>
    <div><p>منذ ساعتين، بتوقيت الوادي</p><div itemprop="description"><p>${summary}</p></div>
    <div itemprop="articleBody">${body.map((words) => `<p>${words}</p>`).join('')}</div>
    <p>مواضيع أخرى قد تعجبك في صحيفتنا اليومية، تابعها معنا.</p></div></body></html>`
  t.strictSame(linesIn(html), [['headline', headline], ...paragraphs.map((words) => ['prose', words])])
})

t.test('entities are decoded once, marks of direction and no-break spaces stay', async (t) => {
  const words =
    'قال &laquo;نعم&raquo; &amp;amp; &lt;b&gt; \u202bمن اليمين\u202c و&nbsp;مسافة، وهو كلام طويل بما يكفي.'
  t.match(linesOf({ inside: `<p>${words}</p>` })[3], [
    'prose',
    'قال «نعم» &amp; <b> \u202bمن اليمين\u202c و\u00a0مسافة، وهو كلام طويل بما يكفي.',
  ])
})

t.test('scripts are not run and their words are not read', async (t) => {
  const evil = `<script>document.body.textContent = 'x'; globalThis.harmed = true</script>
    <img src=x onerror="globalThis.harmed = true"><svg><script>globalThis.harmed = true</script></svg>
    <p onclick="x()">كلام عادي في فقرة من الصفحة، لا يضر أحدا ولا ينفع.</p><noscript>بلا برامج</noscript>`
  const lines = linesOf({ inside: evil })
  t.strictSame(lines[3], ['prose', 'كلام عادي في فقرة من الصفحة، لا يضر أحدا ولا ينفع.'])
  t.equal(lines.length, 6)
  t.notOk('harmed' in globalThis)
})

t.test('a page with nothing to read is refused', async (t) => {
  for (const html of ['', '   ', '<html><body></body></html>', '<nav><a href="/">خبر</a></nav>']) {
    t.match(readPage(html), { reason: /^the page (has nothing to read|cannot be read)/ }, html)
  }
})
