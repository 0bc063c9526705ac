import t from 'tap'
import { skip } from './chromium.ts'
import { library, open } from './newsroom.ts'

const market = [
  'سوق الزهور ينتقل إلى الضفة الشرقية',
  'نقل المتحدث باسم السوق عمر الزيني عن المهندسة ليلى القاضي قولها: "الأرض هناك أقوى من هنا".',
  'وقال عمر الزيني: "سننقل المحال كلها قبل الربيع".',
  'وكرر عمر الزيني: "سننقل المحال كلها قبل الربيع".',
].join('\n\n')

t.test('words that are passed on name both, and words said twice lead to the first', { skip }, async (t) => {
  const { page } = await open(t, '/?item=market', { market })
  const told = page.getByRole('dialog')
  await page.locator('.text .badge').first().click()
  t.match(await told.innerText(), /ليلى القاضي[\s\S]*نقل الكلام\s+عمر الزيني/)
  await page.keyboard.press('Escape')

  await page.locator('.text .badge').last().click()
  await told.getByRole('link', { name: 'إلى موضعه الأول' }).click()
  const first = await page.evaluate(() => document.activeElement?.id)
  t.equal(first, await page.locator('.text .badge').nth(1).getAttribute('id'))
})

t.test('JSON and its address are copied as they stand', { skip }, async (t) => {
  const { page, origin } = await open(t, '/?item=library&view=speakers')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'انسخ JSON' }).click()
  await page.getByText('انسخ JSON: نُسخ').waitFor()
  const path = `${origin}/v1/items/library/speakers`
  const served = await page.request.get(path, { headers: { accept: 'application/json' } })
  t.same(JSON.parse(await page.evaluate(() => navigator.clipboard.readText())), await served.json())
  await page.getByRole('button', { name: 'انسخ العنوان' }).click()
  await page.getByText('انسخ العنوان: نُسخ').waitFor()
  t.equal(await page.evaluate(() => navigator.clipboard.readText()), path)
})

t.test('a long list comes page by page, and is found again as far as it was read', { skip }, async (t) => {
  const notices = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`notice-${at}`, `إعلان رقم ${at}\n\nتفتح المكتبة أبوابها مساء.`]),
  )
  const { page } = await open(t, '/', notices)
  const entries = page.locator('ul.items > li')
  await page.getByText('المعروض 20 من 43').waitFor()
  await page.getByRole('button', { name: 'المزيد' }).click()
  await page.getByText('المعروض 40 من 43').waitFor()
  const last = entries.nth(39).getByRole('link')
  const name = (await last.textContent()) ?? ''
  await last.click()
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  await page.goBack()
  await page.getByText('المعروض 40 من 43').waitFor()
  await page.waitForFunction(() => scrollY > 0)
  await page.getByRole('button', { name: 'المزيد' }).click()
  await page.waitForFunction(() => document.querySelectorAll('ul.items > li').length === 43)
  t.equal(await page.getByRole('button', { name: 'المزيد' }).count(), 0)
})

t.test('a pasted text outlives a reload', { skip }, async (t) => {
  const { page } = await open(t, '/?view=paste')
  await page.getByRole('textbox').fill(library)
  await page.getByRole('button', { name: 'اقرأ المقال' }).click()
  await page.getByRole('heading', { level: 1, name: 'مكتبة وادي السرو' }).waitFor()
  await page.reload()
  await page.getByRole('textbox').waitFor()
  t.equal(await page.getByRole('textbox').inputValue(), library)
})

t.test('print leaves out what only a screen can use', { skip }, async (t) => {
  const { page } = await open(t, '/?item=harbour')
  await page.locator('.text .badge').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  for (const tool of ['nav', '.switch']) t.notOk(await page.locator(tool).first().isVisible(), tool)
  t.ok(await page.locator('article.text .quote').first().isVisible())
  t.ok(await page.locator('.share-bar').isVisible())
})
