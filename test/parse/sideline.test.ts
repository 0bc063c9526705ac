import t from 'tap'
import { parseArticle } from '../../src/parse/article.ts'
import { rolesOf } from './marked.ts'

const head = 'سوق جديد\nافتتحت بلدية الغدير سوقاً جديداً على ضفة النهر بعد عامين من العمل.'

/** The role of a line under an article's prose. */
const roleUnder = (line: string) => rolesOf(`${head}\n${line}`).at(-1)
/** The role of a line between the headline and the prose. */
const roleAbove = (line: string) => rolesOf(head.replace('\n', `\n${line}\n`))[1]

t.test('a label, a colon and few words are a credit line', async (t) => {
  for (const line of [
    'المصدر: دار النسيم',
    'المصدر : دار النسيم + وكالات',
    'المصـدر: وكالات',
    'المصادر: دار النسيم',
  ]) {
    t.equal(roleUnder(line), 'credit', line)
  }
})

t.test('the same word in prose is no credit line', async (t) => {
  const rows = [
    'المصدر الذي تحدث أمس نفى الخبر.',
    'وقال المصدر: لا علم لنا بذلك.',
    'المصدر: هذا ما قاله عامل في السوق حين سئل أمس عن سبب تأخر الافتتاح أكثر من عامين كاملين.',
  ]
  for (const line of rows) t.equal(roleUnder(line), 'paragraph', line)
})

t.test('the mark of the end belongs to the credit', async (t) => {
  for (const line of ['انتهى', '// انتهى //', '(انتهى)', 'يتبع']) t.equal(roleUnder(line), 'credit', line)
  t.equal(roleUnder('انتهى العمل في السوق أمس.'), 'paragraph')
})

t.test('lines that point elsewhere are boilerplate', async (t) => {
  for (const line of [
    'اقرأ أيضاً: سوق السمك يعود',
    'مقالات ذات صلة',
    'شارك',
    'https://suq.example/a',
    'news@suq.example',
    '&nbsp;',
    '&nbsp; &#8203;',
  ]) {
    t.equal(roleUnder(line), 'boilerplate', line)
  }
})

t.test('a sentence that begins with the same words is prose', async (t) => {
  for (const line of [
    '&quot;السوق&quot; باق.',
    'شارك تسعون تاجراً في حفل الافتتاح.',
    'اشترك الأهالي في بناء السوق.',
  ]) {
    t.equal(roleUnder(line), 'paragraph', line)
  }
})

t.test('a line that says who wrote it is the byline, without the word that says so', async (t) => {
  for (const opening of ['كتب', 'كتبت', 'بقلم', 'بقلم:', 'إعداد:', 'كَتَبَ']) {
    const line = `${opening} هالة الرمّاح`
    t.equal(roleAbove(line), 'byline', line)
    t.equal(parseArticle({ text: head.replace('\n', `\n${line}\n`) }).byline?.text, 'هالة الرمّاح', line)
  }
})

t.test('a sentence about writing is no byline', async (t) => {
  t.equal(roleAbove('كتب التجار رسالة إلى البلدية قبل عام.'), 'paragraph')
  t.equal(parseArticle({ text: head }).byline, undefined)
})

t.test('where the headline is supplied, a first line without a stop is a dateline or a byline', async (t) => {
  const first = (line: string) => rolesOf(head.replace('سوق جديد', line), { title: 'سوق جديد' })[0]
  for (const line of ['الغدير – وكالات', 'دار النسيم - الغدير', 'الخميس 12 أيار'])
    t.equal(first(line), 'dateline', line)
  t.equal(first('هالة الرمّاح'), 'byline')
  t.equal(first('حضرت هالة الرمّاح.'), 'paragraph')
})

t.test('a name above the prose that the prose tells of stands under a picture', async (t) => {
  const first = (line: string) => rolesOf(`${line}\nحضر سامر الجندلي حفل الافتتاح أمس.`, { title: 'سوق' })[0]
  for (const line of ['سامر الجندلي', 'الجندلي', 'جانب من الحفل', 'التجار أثناء الافتتاح'])
    t.equal(first(line), 'caption', line)
  for (const line of ['هالة الرمّاح', 'د. علي الرمّاح']) t.equal(first(line), 'byline', line)
})

t.test('a line behind the prose without a stop names its author, a service or a picture', async (t) => {
  const rows = [
    ['هالة الرمّاح', 'byline'],
    ['د. هالة الرمّاح', 'byline'],
    ['هالة الرمّاح - الغدير', 'byline'],
    ['* باحثة في تاريخ الأسواق', 'byline'],
    ['* خدمة «دار النسيم»', 'credit'],
    ['جانب من السوق', 'caption'],
    ['التجار خلال الافتتاح', 'caption'],
  ] as const
  for (const [line, role] of rows) t.equal(roleUnder(line), role, line)
})

t.test('prose that lost its stop, a list and a poem are no signatures', async (t) => {
  t.equal(roleUnder('وحضر الأهالي إلى الضفة'), 'paragraph')
  t.equal(roleUnder('قالت هالة الرمّاح'), 'paragraph')
  t.equal(roleUnder('* خبز القمح\n* خبز الشعير'), 'bullet')
  const poem = ['يا نهر الغدير', 'يا ضفة الصبا', 'يا سوق الأحبة', 'يا دار النسيم'].join('\n')
  t.equal(roleUnder(poem), 'paragraph')
})

t.test('whose opinions a page does not share is the page’s own, in a last line alone', async (t) => {
  const line = 'الآراء الواردة هنا لا تعبّر بالضرورة عن رأي دار النسيم.'
  t.equal(roleUnder(line), 'boilerplate')
  t.equal(rolesOf(`${head}\n${line}${'\nوحضر الأهالي.'.repeat(5)}`)[2], 'paragraph')
  t.equal(roleUnder('السوق لا يعبّر عن تاريخ الغدير كله.'), 'paragraph')
})

t.test('a label of pictures and a colon are a caption, the word in prose is not', async (t) => {
  t.equal(roleUnder('تصوير: هالة الرمّاح'), 'caption')
  t.equal(roleUnder('الصورة: قاعة السوق'), 'caption')
  t.equal(roleUnder('الصورة التي نشرت أمس قديمة.'), 'paragraph')
})

t.test('what is no prose is not counted among the words', async (t) => {
  const words = (text: string) => parseArticle({ text }).counts.words
  t.equal(words(`${head}\nالمصدر: دار النسيم`), words(head))
  t.equal(words(`${head}\nhttps://suq.example/a`), words(head))
  t.ok(words(`${head}\nوحضر الأهالي.`) > words(head))
})
