import t from 'tap'
import { accessibilityFaults } from './axe.ts'
import { skip } from './chromium.ts'
import { harbour, library, open } from './newsroom.ts'

t.test('one searches while typing, opens what was found, and goes back to it', { skip }, async (t) => {
  const { page, elsewhere, complaints } = await open(t)
  await page.getByText('3 مقالات').waitFor()
  await page.getByRole('searchbox').pressSequentially('رسوم')
  await page.getByText('مقال واحد').waitFor()
  t.match(page.url(), '?q=')
  await page.reload()
  await page.getByText('مقال واحد').waitFor()
  t.equal(await page.getByRole('searchbox').inputValue(), 'رسوم')

  await page.getByRole('link', { name: 'مكتبة وادي السرو تفتح ليلاً' }).click()
  const heading = page.getByRole('heading', { level: 1, name: 'مكتبة وادي السرو' })
  await heading.waitFor()
  t.match(await page.evaluate('document.activeElement.textContent'), 'مكتبة وادي السرو', 'it has the focus')
  t.match(page.url(), '?item=library')
  await page.goBack()
  await page.getByText('مقال واحد').waitFor()
  t.strictSame([elsewhere, complaints], [[], []])
})

t.test(
  'the article stands letter by letter, and its quotations say who speaks and why',
  { skip },
  async (t) => {
    const { page, origin, complaints } = await open(t, '/?item=harbour')
    const badge = page.getByRole('button', { name: 'اقتباس مباشر: هالة المرسي' })
    await badge.focus()
    const told = page.getByRole('dialog')
    await told.getByText('name-and-colon').or(told.getByText('subject-after-cue')).waitFor()
    t.match(await told.innerText(), 'باسمه: مديرة المرفأ هالة المرسي')
    const lit = () => page.locator('.text .shown').allTextContents()
    t.strictSame(await lit(), ['قالت', 'مديرة المرفأ هالة المرسي', '"لن تُباع الأرصفة لأي شركة"'])
    await page.keyboard.press('Escape')
    await told.waitFor({ state: 'detached' })
    t.strictSame(await lit(), [])

    await badge.press('Enter')
    await told.getByRole('button', { name: 'JSON: q1' }).click()
    const path = `${origin}/v1/items/harbour/quotes/q1`
    await told.getByRole('link', { name: path }).waitFor()
    const served = await page.request.get(path, { headers: { accept: 'application/json' } })
    t.same(JSON.parse(await told.locator('pre').innerText()), await served.json())
    await page.keyboard.press('Escape')
    await told.waitFor({ state: 'detached' })
    t.equal(
      await badge.evaluate((element) => element === document.activeElement),
      true,
      'one press leads back',
    )

    const lines = await page.locator('article.text p').allTextContents()
    // Numbers stand before quotations; they are no part of the text.
    const printed = lines.map((line) => line.replace(/\d/g, ''))
    t.strictSame(printed, [harbour.split('\n\n')[1], harbour.split('\n\n')[2], harbour.split('\n\n')[4]])
    t.strictSame(complaints, [])
  },
)

t.test('a speaker is read alone, at an address of its own, until Escape', { skip }, async (t) => {
  const { page, complaints } = await open(t, '/?item=harbour')
  const panel = page.getByRole('region', { name: 'المتحدثون' })
  const text = page.locator('article.text')
  await panel.getByRole('link', { name: 'نديم الصاوي' }).click()
  await page.getByText('كلام نديم الصاوي وحده').waitFor()
  t.match(await text.innerText(), 'السفن الكبيرة')
  t.notMatch(await text.innerText(), 'الأرصفة')
  await page.reload()
  await page.getByText('كلام نديم الصاوي وحده').waitFor()

  await page.keyboard.press('Escape')
  await text.getByText('لن تُباع الأرصفة').waitFor()
  t.equal(new URL(page.url()).search, '?item=harbour')

  await panel.getByRole('link', { name: 'نديم الصاوي' }).click()
  await page.getByRole('link', { name: 'كلامه في كل المقالات' }).click()
  await page.getByRole('heading', { level: 1, name: 'نديم الصاوي' }).waitFor()
  t.match(await page.locator('blockquote').innerText(), 'السفن الكبيرة')
  t.strictSame(complaints, [])
})

t.test(
  'words of two have the colours of both, and the ninth speaker is told from the first',
  { skip },
  async (t) => {
    const { page } = await open(t, '/?item=council')
    const joint = page.getByRole('button', { name: 'سليم الراوي، منى الشامي' })
    await joint.waitFor()
    t.match(await joint.innerText(), /^\d\+\d$/)
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('.text .badge')].map((badge) => {
        const { backgroundColor, backgroundImage, boxShadow } = getComputedStyle(badge)
        return [badge.textContent, `${backgroundColor} ${backgroundImage} ${boxShadow}`] as const
      }),
    )
    const byNumber = new Map(looks)
    t.ok(byNumber.size > 9)
    t.equal(new Set(byNumber.values()).size, byNumber.size, 'no two look the same')
  },
)

t.test('going back leads to where one stood', { skip }, async (t) => {
  const { page } = await open(t, '/?item=council')
  await page.setViewportSize({ width: 700, height: 400 })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }))
  await page
    .getByRole('navigation')
    .getByRole('link', { name: 'المقالات' })
    .evaluate((link) => (link as HTMLElement).click())
  await page.getByText('3 مقالات').waitFor()
  t.equal(await page.evaluate(() => scrollY), 0)
  await page.goBack()
  await page.locator('article.text').waitFor()
  await page.waitForFunction(() => scrollY > 0)
  t.equal(await page.evaluate(() => scrollY), 700)
})

t.test('every part is seen as the JSON of its address', { skip }, async (t) => {
  const { page, origin } = await open(t, '/?item=harbour')
  const paths = {
    المقال: '',
    الأقسام: '/sections?include=blocks,quotes',
    'الاقتباسات حسب المتحدث': '/quotes?groupBy=speaker&limit=100',
    المتحدثون: '/speakers',
    المصدر: '/source',
  }
  for (const [name, below] of Object.entries(paths)) {
    await page.getByRole('link', { name: `اعرض «${name}» بصيغة JSON` }).click()
    const path = `/v1/items/harbour${below}`
    await page.getByRole('link', { name: `${origin}${path}` }).waitFor()
    const served = await page.request.get(`${origin}${path}`, { headers: { accept: 'application/json' } })
    t.same(JSON.parse(await page.locator('pre').innerText()), await served.json(), path)
  }
})

t.test(
  'a pasted article is read as any other, and a refusal is told in its own words',
  { skip },
  async (t) => {
    const { page } = await open(t, '/?view=paste')
    await page.getByRole('textbox').fill('   ')
    await page.getByRole('button', { name: 'اقرأ المقال' }).click()
    await page.getByRole('alert').waitFor()
    t.ok((await page.getByRole('alert').locator('p').allInnerTexts()).every((text) => text.trim()))

    await page.getByRole('textbox').fill(library)
    await page.getByRole('button', { name: 'اقرأ المقال' }).click()
    await page.getByRole('heading', { level: 1, name: 'مكتبة وادي السرو' }).waitFor()
    await page.getByRole('region', { name: 'المتحدثون' }).getByRole('link', { name: 'سعاد الحكمي' }).click()
    await page.getByText('كلام سعاد الحكمي وحده').waitFor()
  },
)

t.test(
  'a speaker or an article that is not there is said not to be, and a dead server can be asked again',
  {
    skip,
  },
  async (t) => {
    const { page, origin } = await open(t, '/?speaker=person-nobody')
    await page.getByRole('heading', { name: 'هذا المتحدث معروف في مقاله وحده' }).waitFor()
    await page.goto(`${origin}/?item=no-such`)
    t.match(await page.getByRole('alert').innerText(), /\p{L}{3}/u)

    await page.route('**/v1/items?**', (route) => route.abort())
    await page.goto(`${origin}/`)
    await page.getByText('الخادم لا يجيب').waitFor()
    await page.unroute('**/v1/items?**')
    await page.getByRole('button', { name: 'أعد المحاولة' }).click()
    await page.getByText('3 مقالات').waitFor()
    t.equal(await page.getByRole('alert').count(), 0)
  },
)

t.test('the language is chosen once, and the page fits a telephone and passes axe', { skip }, async (t) => {
  const { page, origin } = await open(t)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor()
  t.equal(await page.locator('html').getAttribute('dir'), 'ltr')

  await page.setViewportSize({ width: 360, height: 800 })
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const path of ['/', '/?item=harbour', '/?item=harbour&view=quotes', '/?speaker=x', '/?view=paste']) {
      await page.goto(`${origin}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      t.strictSame(await accessibilityFaults(page), [], `${scheme} ${path}`)
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, path)
    }
  }
})

t.test('a word without an end breaks, and pushes nothing out of its column', { skip }, async (t) => {
  const word = 'طويل'.repeat(14)
  const text = `مرفأ الريحانة\n\nقالت مديرة المرفأ هالة المرسي: "لن نغلق".\n\n${word}\n\nقال البحار سليم الراوي: "نعم".`
  const { page } = await open(t, '/?item=endless', { endless: text })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('.contents').getByText(word).waitFor()
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    const pushed =
      '[...document.querySelectorAll(".side, .side > *")].filter((e) => e.scrollWidth > e.clientWidth)'
    t.equal(await page.evaluate(`${pushed}.length`), 0, `${width} px`)
  }
})
