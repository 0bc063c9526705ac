import t from 'tap'
import { createMemoryStore } from '../../src/store/embedded/embedded-store.ts'
import { readQuery } from '../../src/store/search/query.ts'
import type { ParsedArticle, SearchField } from '../../src/store/store.ts'
import { article } from './articles.ts'

/** A small newsroom of invented people and places; each article is there for the queries that must tell it from others. */
const articles: readonly ParsedArticle[] = [
  article(
    'library',
    [
      'افتتاح مكتبة عامة في مدينة السنديان',
      '',
      'افتتحت بلدية السنديان أمس مكتبة عامة تضم عشرة آلاف كتاب.',
      '',
      'وقالت مديرة المكتبة رُبى الخزاعي: «أبواب المكتبة مفتوحة للجميع منذ اليوم».',
    ].join('\n'),
    { publishedAt: '2024-03-01', publisher: 'صحيفة الساحل' },
  ),
  article(
    'budget',
    [
      'الحكومة تقر موازنة العام المقبل',
      '',
      'أقرت الحكومة موازنة العام المقبل بعد نقاش طويل، وخفضت الإنفاق على المكتبات والمسارح.',
      '',
      'وأكد وزير المالية غسان البيطار أن «الضرائب لن ترتفع هذا العام».',
    ].join('\n'),
    { publishedAt: '2024-03-02', publisher: 'صحيفة الساحل' },
  ),
  article(
    'strike',
    [
      'عمال الميناء يعلقون إضرابهم',
      '',
      'علق عمال ميناء الشاطئ إضرابهم بعد لقاء مع ممثلين للحكومة، وبقيت مطالبهم بلا جواب.',
      '',
      'وقال رئيس النقابة هاني المنصوري: «نمنح الحكومة أسبوعين لا أكثر».',
    ].join('\n'),
    { publishedAt: '2024-03-03', publisher: 'وكالة الضفاف' },
  ),
  article(
    'school',
    [
      'مدرسة القرية تعود إلى العمل',
      '',
      'عادت مدرسة قرية الزعرور إلى العمل بعد ترميمها، وحضر الحفل وزير التربية.',
      '',
      'وقالت المعلمة ليلى البيطار: «ننتظر الكتب الجديدة، والأطفال ينتظرون معنا».',
    ].join('\n'),
    { publishedAt: '2024-03-04', publisher: 'وكالة الضفاف' },
  ),
  article(
    'harvest',
    [
      'موسم الزيتون يبدأ باكراً',
      '',
      'بدأ موسم قطاف الزيتون باكراً هذا العام في تلال الزعرور، وقال مزارعون إن الأمطار كانت كافية.',
      '',
      'وأضاف المزارع أنيس الخزاعي: «الزيت هذا العام أجود من كل عام».',
    ].join('\n'),
    { publishedAt: '2024-03-05', publisher: 'صحيفة الساحل' },
  ),
  article(
    'festival',
    [
      'مهرجان "أيام السنديان" ينطلق الخميس',
      '',
      'ينطلق مهرجان أيام السنديان يوم الخميس في المسرح البلدي، وتشارك فيه فرقة Orchestre d’Orly.',
      '',
      'ورحبت الحكومة بالمهرجان، ودعت السنديانيين إلى المشاركة.',
    ].join('\n'),
    { publishedAt: '2024-03-06', publisher: 'وكالة الضفاف' },
  ),
  article(
    'english',
    [
      'Harbour workers suspend their strike',
      '',
      'Harbour workers in Shati suspended their strike after talks with the government.',
      '',
      '“We give the government two weeks,” said union leader Hani Mansouri.',
    ].join('\n'),
    { publishedAt: '2024-03-07', publisher: 'Coast Wire' },
  ),
  article(
    'titled',
    'تعمل الفرق منذ الصباح على إصلاح الخط.\n\nوقال المهندس وائل التميمي: «تعود المياه مساء».',
    { title: 'انقطاع المياه عن حي البساتين', publishedAt: '2024-03-08', publisher: 'صحيفة الساحل' },
  ),
  article('numbers', 'خطة للمرفأ الجديد\n\nيكتمل المرفأ في عام ٢٠٣٠.', { publishedAt: '2024-03-09' }),
]

const store = createMemoryStore()
store.load(articles)
t.teardown(() => store.close())

async function search(q: string, fields?: readonly SearchField[], more: object = {}) {
  return store.list({ filter: { q, in: fields, ...more }, limit: 20 })
}

interface Case {
  readonly q: string
  readonly in?: SearchField[]
  /** Ids that are found; the order counts unless `any`. */
  readonly found: readonly string[]
  readonly any?: true
  readonly why: string
}

const cases: readonly Case[] = [
  { q: 'مكتبة', found: ['library'], why: 'a word as it stands; its plural is another' },
  {
    q: 'المكتبة',
    found: ['library'],
    why: 'the article is no part of the word; another number of it is another word',
  },
  { q: 'مكتبه', found: ['library'], why: 'ه is written for ة' },
  {
    q: 'الحكومه',
    found: ['budget', 'strike', 'festival'],
    any: true,
    why: 'with a clitic in front: للحكومة',
  },
  { q: 'حكومة', found: ['budget', 'strike', 'festival'], any: true, why: 'and without the article' },
  {
    q: 'للحكومة',
    found: ['strike', 'budget', 'festival'],
    any: true,
    why: 'a clitic in the query is as light',
  },
  { q: 'الحكومة موازنة', found: ['budget'], why: 'every word must be found' },
  { q: 'موازنة الزيتون', found: [], why: 'in one item' },
  { q: '"موازنة العام المقبل"', found: ['budget'], why: 'a phrase' },
  { q: '"العام موازنة"', found: [], why: 'a phrase has an order' },
  { q: '«أيام السنديان»', found: ['festival'], why: 'marks of any kind make a phrase' },
  { q: '"الحكومة" الميناء', found: ['strike'], why: 'a phrase beside a word' },
  { q: 'الخزاعى', found: ['harvest', 'library'], any: true, why: 'ى is written for ي' },
  { q: 'ربى', found: ['library'], why: 'vowel signs in the text do not matter' },
  { q: 'رُبَى الخُزاعيّ', found: ['library'], why: 'nor in the query' },
  { q: 'الســنديان', found: ['library', 'festival'], any: true, why: 'nor does tatweel' },
  { q: 'إضراب*', found: ['strike'], why: 'the beginning of a word' },
  { q: 'اضرابهم', found: ['strike'], why: 'the seat of hamza does not matter' },
  { q: 'إضراب', found: [], why: 'a word is not its own beginning' },
  { q: 'إ*', found: [], why: 'one letter is no beginning' },
  { q: 'إض*', found: ['strike'], why: 'two are' },
  { q: '2030', found: ['numbers'], why: 'digits are read in any script' },
  { q: '٢٠٣٠', found: ['numbers'], why: 'and asked for in any' },
  { q: '۲۰*', found: ['numbers'], why: 'also as a beginning' },
  { q: '"عام 2030"', found: ['numbers'], why: 'and in a phrase' },
  { q: 'منصو*', found: [], why: 'nor does a beginning reach behind the article' },
  { q: 'المنصو*', found: ['strike'], why: 'which it may have itself' },
  { q: 'المنصووري', found: ['strike'], why: 'a name with a letter too many' },
  { q: 'البيطلر', found: ['budget', 'school'], any: true, why: 'a name with a wrong letter' },
  { q: 'التمييي', found: ['titled'], why: 'and one with another' },
  { q: 'غسان البيطلر', found: ['budget'], why: 'only the word that nobody has is put right' },
  { q: 'زلزال', found: [], why: 'a word that is like no name stays not found' },
  { q: 'الحكومة', in: ['headline'], found: ['budget'], why: 'in headlines alone' },
  { q: 'الحكومة', in: ['quotes'], found: ['strike'], why: 'in what people said alone' },
  { q: 'البيطار', in: ['speakers'], found: ['school', 'budget'], any: true, why: 'among who speaks alone' },
  { q: 'وزير', in: ['speakers'], found: ['budget'], why: 'by role: the other minister says nothing' },
  { q: 'مياه', in: ['headline'], found: ['titled'], why: 'a supplied headline is a headline' },
  { q: 'البساتين', found: ['titled'], why: 'also where it stands in nothing else' },
  { q: 'STRIKE harbour', found: ['english'], why: 'capitals do not matter' },
  { q: "d'Orly", found: ['festival'], why: 'what folding takes apart stands together' },
  {
    q: 'السنديان',
    in: ['headline', 'body'],
    found: ['library', 'festival'],
    any: true,
    why: 'in several fields',
  },
]

t.test('what is looked for is found, in this order, and nothing else', async (t) => {
  for (const { q, in: fields, found, any, why } of cases) {
    const { entries, total } = await search(q, fields)
    const ids = entries.map(({ id }) => id)
    t.strictSame(any ? ids.toSorted() : ids, any ? [...found].sort() : found, `${q}: ${why}`)
    t.equal(total, found.length)
  }
})

t.test(
  'the best match stands first: the headline before the body, a word before its lighter form',
  async (t) => {
    const first = async (q: string) => (await search(q)).entries[0]?.id
    t.equal(
      await first('الحكومة'),
      'budget',
      'in its headline; strike and festival have it in the body alone',
    )
    t.equal(await first('للحكومة'), 'strike', 'which alone has it just so')
    t.equal(await first('مدرسة الزعرور'), 'school')
    const own = createMemoryStore()
    t.teardown(() => own.close())
    const body = 'كلام عن أمور كثيرة في هذا اليوم، وبعده كلام آخر عن أمور أخرى.'
    own.load([
      ...articles,
      article('light', `${body} وفيه والجسر.`),
      article('plain', `${body} وفيه الجسر.`),
      article('headline', `الجسر الجديد\n\n${body}`),
    ])
    t.strictSame(
      (await own.list({ filter: { q: 'الجسر' }, limit: 5 })).entries.map(({ id }) => id),
      ['headline', 'plain', 'light'],
    )
  },
)

t.test('each hit shows where: the stretch and its words cut the text', async (t) => {
  for (const { q, in: fields } of cases) {
    for (const { id, match } of (await search(q, fields)).entries) {
      const { text } = (await store.get(id)) ?? { text: '' }
      t.equal(text.slice(match?.start, match?.end), match?.text, q)
      t.ok((match?.text.length ?? 0) > 0 && (match?.text.length ?? 0) <= 300, q)
      for (const word of match?.highlights ?? []) {
        t.equal(text.slice(word.start, word.end), word.text, q)
        t.ok(word.start >= (match?.start ?? 0) && word.end <= (match?.end ?? 0), q)
      }
      t.equal(match?.text.includes('\n'), false, 'in one line')
    }
  }
})

t.test('the words shown are those looked for, with what is joined to them', async (t) => {
  const shown = async (q: string, fields?: SearchField[]) =>
    (await search(q, fields)).entries.map(({ match }) => match?.highlights.map(({ text }) => text))
  t.strictSame(await shown('مكتبه'), [['مكتبة']])
  t.strictSame(await shown('للمكتبة'), [['مكتبة']])
  t.strictSame(await shown('"موازنة العام"'), [['موازنة العام']])
  t.strictSame(await shown('ربى'), [['رُبى']])
  t.strictSame(await shown('الحكومة', ['quotes']), [['الحكومة']])
  t.strictSame(await shown('البساتين'), [[]], 'a supplied headline is no part of the text')
  t.strictSame(await shown('المنصووري'), [['المنصوري']], 'the name as it is printed')
  t.strictSame(await shown('2030'), [['٢٠٣٠']], 'digits as they are printed')
  t.strictSame(await shown('"عام 2030"'), [['عام ٢٠٣٠']])
  t.strictSame(await shown('عمال مطالبهم'), [['عمال', 'مطالبهم']], 'the line in which most words stand')
})

t.test('filters and sorts hold for what is found', async (t) => {
  t.strictSame(
    (await search('الحكومة', undefined, { publisher: 'وكالة الضفاف' })).entries.map(({ id }) => id).sort(),
    ['festival', 'strike'],
  )
  const sorted = await store.list({ filter: { q: 'الحكومة' }, sort: 'publishedAt', limit: 2 })
  t.strictSame(
    sorted.entries.map(({ id }) => id),
    ['budget', 'strike'],
  )
  t.equal(sorted.total, 3)
  const rest = await store.list({
    filter: { q: 'الحكومة' },
    sort: 'publishedAt',
    limit: 2,
    after: sorted.next,
  })
  t.strictSame(
    rest.entries.map(({ id }) => id),
    ['festival'],
  )
})

t.test('walking what is found meets each once, best first, also while more comes in', async (t) => {
  const own = createMemoryStore()
  t.teardown(() => own.close())
  own.load(articles)
  const first = await own.list({ filter: { q: 'الحكومة' }, limit: 2 })
  own.load([...articles, article('more', 'الحكومة الحكومة الحكومة\n\nخبر آخر عن الحكومة.')])
  const second = await own.list({ filter: { q: 'الحكومة' }, limit: 2, after: first.next })
  const seen = [...first.entries, ...second.entries].map(({ id }) => id)
  t.strictSame([...seen].sort(), ['budget', 'festival', 'strike'])
  t.equal(second.next, undefined)
})

t.test('what is asked for twice is looked for once', async (t) => {
  const terms = (q: string) => readQuery(q).map(({ words, begun }) => `${words.join(' ')}${begun ? '*' : ''}`)
  t.strictSame(terms('مك* مك* مكتبة المكتبة مكتبه "مكتبة" مك'), ['مك*', 'مكتبه', 'المكتبه', 'مكتبه', 'مك'])
  t.strictSame(terms('م* م'), ['م'], 'a letter is no beginning')
  t.equal(readQuery(Array.from({ length: 60 }, () => 'في*').join(' ')).length, 1)
})
