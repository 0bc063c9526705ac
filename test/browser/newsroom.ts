import type { Test } from 'tap'
import { buildWeb } from '../../scripts/web.ts'
import { parseArticle } from '../../src/parse/article.ts'
import { appOf } from '../http/fixture.ts'
import { readerIn } from '../http/reader-fixture.ts'
import { type Visit, visit } from './chromium.ts'

export const harbour = [
  'مرفأ الريحانة يفتح أرصفته من جديد',
  'قالت مديرة المرفأ هالة المرسي: "لن تُباع الأرصفة لأي شركة".',
  'وأضافت المرسي أن العمل سيبدأ بعد العيد.',
  'البحارة ينتظرون',
  'من جهته، قال القبطان نديم الصاوي إن "السفن الكبيرة لن تدخل قبل الصيف".',
].join('\n\n')

export const library = [
  'مكتبة وادي السرو تفتح ليلاً',
  'قالت أمينة المكتبة سعاد الحكمي: "لن نطلب من الطلاب أي رسوم".',
].join('\n\n')

const members = ['سعيد', 'كريم', 'رامي', 'باسل', 'مازن', 'عمار', 'وليد', 'حسام'].map(
  (name) => `${name} الراوندي`,
)

export const council = [
  'مجلس وادي السرو يبحث موعد السوق',
  'قال المهندسان سليم الراوي ومنى الشامي: "سنفتح السوق قبل العيد".',
  'وقال سليم الراوي: "الموعد لن يتغير مهما حدث".',
  'وقالت منى الشامي: "الباعة ينتظرون منذ الربيع".',
  ...members.map((name, at) => `وقال ${name}: "هذا رأيي رقم ${at + 1} في موعد السوق".`),
].join('\n\n')

/** The built page over three articles, and `more` by id, in a browser that speaks Arabic. */
export async function open(t: Test, path = '/', more: Readonly<Record<string, string>> = {}): Promise<Visit> {
  const folder = t.testdir()
  await buildWeb(folder)
  const articles = Object.entries({ harbour, library, council, ...more }).map(([id, text]) => ({
    item: parseArticle({ id, text }),
    text,
  }))
  const app = await appOf(t, articles, { docs: false, reader: await readerIn(folder) })
  const seen = await visit(t, app)
  await seen.page.addInitScript(
    "localStorage.getItem('khabar.lang') ?? localStorage.setItem('khabar.lang', 'ar')",
  )
  await seen.page.goto(`${seen.origin}${path}`)
  return seen
}
