import t from 'tap'
import { readStretches, type Stretch } from '../../src/parse/stretches.ts'

const stretches = (text: string): Stretch[] => readStretches(text, { start: 0, end: text.length })

/** The words of each stretch with the state of its marks. */
function wordsOf(text: string): string[][] {
  return stretches(text).map(({ start, end, marks }) => [text.slice(start, end), marks])
}

t.test('marks of every kind hold a stretch', async (t) => {
  for (const [opening, closing] of ['«»', '“”', '""', '‹›', '‘’', '„”', '＂＂']) {
    const text = `ردّ ${opening}لن نغلق السوق${closing} وغادر`
    t.strictSame(wordsOf(text), [['لن نغلق السوق', 'balanced']], text)
  }
})

t.test('the place leaves the marks out, the outer place holds them', async (t) => {
  const [found] = stretches('ردّ «لا» وغادر')
  t.match(found, { start: 5, end: 7, outer: { start: 4, end: 8 } })
})

t.test('spaces and direction marks inside the marks are left out', async (t) => {
  const rows = [
    '« لن نغلق السوق »',
    '" لن نغلق السوق "',
    '«\u200fلن نغلق السوق\u200f»',
    '«\u00a0لن نغلق السوق\u00a0»',
  ]
  for (const row of rows) t.strictSame(wordsOf(`ردّ ${row} وغادر`), [['لن نغلق السوق', 'balanced']], row)
})

t.test('direction marks outside the marks do not part them', async (t) => {
  for (const row of [
    '\u200f«لن نغلق»\u200f',
    '\u200f"لن نغلق"\u200f',
    '"\u200fلن نغلق\u200f"',
    '\u200e“لن نغلق”\u200e',
  ]) {
    t.strictSame(wordsOf(`ردّ ${row} وغادر`), [['لن نغلق', 'balanced']], JSON.stringify(row))
  }
})

t.test('marks of two kinds still hold a stretch when nothing else closes it', async (t) => {
  for (const row of ['“لن نغلق السوق"', '"لن نغلق السوق”', '«لن نغلق السوق"', '«لن نغلق السوق”']) {
    t.strictSame(wordsOf(`ردّ ${row} وغادر`), [['لن نغلق السوق', 'balanced']], row)
  }
})

t.test('marks the wrong way round hold a stretch', async (t) => {
  t.strictSame(wordsOf('ردّ »لن نغلق السوق« وغادر'), [['لن نغلق السوق', 'balanced']])
  t.strictSame(wordsOf('ردّ ”لن نغلق السوق“ وغادر'), [['لن نغلق السوق', 'balanced']])
})

t.test('a mark may hug the preposition before it', async (t) => {
  for (const row of ['لـ"دار النسيم"', 'لـ«دار النسيم»', 'ل"دار النسيم"', 'بـ“دار النسيم”']) {
    t.strictSame(wordsOf(`انضمّ ${row} أمس`), [['دار النسيم', 'balanced']], row)
  }
})

t.test('two stretches side by side are two', async (t) => {
  t.strictSame(wordsOf('بين "دار النسيم" و"دار الغدير" نزاع'), [
    ['دار النسيم', 'balanced'],
    ['دار الغدير', 'balanced'],
  ])
  t.strictSame(wordsOf('«نعم»، «لا»'), [
    ['نعم', 'balanced'],
    ['لا', 'balanced'],
  ])
})

t.test('marks inside marks belong to the outer stretch', async (t) => {
  for (const text of ['ردّ «قرأنا “دليل السوق” كله» وغادر', 'ردّ «قرأنا «دليل السوق» كله» وغادر']) {
    const [outer, ...more] = stretches(text)
    t.strictSame(more, [], text)
    t.strictSame(
      outer?.inner.map(({ start, end }) => text.slice(start, end)),
      ['دليل السوق'],
      text,
    )
    t.equal(outer?.marks, 'balanced', text)
  }
})

t.test('an apostrophe is no mark', async (t) => {
  for (const text of ["زار d'Angelo السوق", 'زار d’Angelo السوق', 'قرأ ‘ وسكت', "السوق الساعة 5' صباحاً"]) {
    t.strictSame(
      wordsOf(text).filter(([, marks]) => marks === 'balanced'),
      [],
      text,
    )
  }
  t.strictSame(wordsOf('زار d’Angelo السوق'), [])
})

t.test('an opening mark without a partner runs to the end of its block', async (t) => {
  t.strictSame(wordsOf('ردّ: «لن نغلق السوق.'), [['لن نغلق السوق', 'open-only']])
  t.strictSame(wordsOf('ردّ: "لن نغلق السوق'), [['لن نغلق السوق', 'open-only']])
})

t.test('a closing mark that nothing opens is told apart', async (t) => {
  t.strictSame(
    wordsOf('لن نغلق السوق» هكذا ردّ').map(([, marks]) => marks),
    ['close-only'],
  )
})

t.test('a mark with a combining mark on it is text', async (t) => {
  t.strictSame(wordsOf('ردّ «\u0301لن نغلق السوق'), [])
})

t.test('a text without marks has no stretch, and neither do marks with nothing beside them', async (t) => {
  for (const text of ['', 'لن نغلق السوق', ' » ', 'قال (لن نغلق)']) t.strictSame(wordsOf(text), [], text)
})

t.test('swapped marks with space around them hold what stands near between them', async (t) => {
  t.strictSame(wordsOf('توزع » بطاقات « على الزوار'), [['بطاقات', 'balanced']])
  t.strictSame(wordsOf(`المسافة » ${'ذراع '.repeat(20)}« طويلة`).length, 1, 'too far')
  t.notMatch(wordsOf(`المسافة » ${'ذراع '.repeat(20)}« طويلة`)[0], { 1: 'balanced' })
  t.strictSame(wordsOf('المسافة » ذراع واحدة'), [])
})

t.test('the same mark twice with space around it holds a few words', async (t) => {
  t.strictSame(wordsOf('شركة « كاسيرا « للساعات'), [['كاسيرا', 'balanced']])
  t.notMatch(wordsOf(`شركة « ${'كاسيرا '.repeat(10)}« للساعات`)[0], { 1: 'balanced' })
})

t.test('a closing mark right behind a colon opens', async (t) => {
  t.strictSame(wordsOf('ردّ:» لن نغلق السوق».'), [['لن نغلق السوق', 'balanced']])
  t.strictSame(
    wordsOf('ردّ » لن نغلق السوق».').map(([, marks]) => marks),
    ['close-only'],
  )
})

t.test('a straight mark with its space on the wrong side opens where the next one closes', async (t) => {
  t.strictSame(wordsOf('ردّ المدير" لن نغلق السوق".'), [['لن نغلق السوق', 'balanced']])
  t.strictSame(
    wordsOf('ردّ المدير" ثم غادر').filter(([, marks]) => marks === 'balanced'),
    [],
  )
})

t.test(
  'an opening sign right before a full stop closes, and a closing one behind a colon opens',
  async (t) => {
    t.strictSame(wordsOf('وقال : “ لن نغلق السوق “. وأضاف : ” عدنا إلى العمل ” .'), [
      ['لن نغلق السوق', 'balanced'],
      ['عدنا إلى العمل', 'balanced'],
    ])
  },
)

t.test('a closing mark that hugs a clitic opens', async (t) => {
  t.strictSame(wordsOf('الخلية التابعة لـ»الوادي» غادرت'), [['الوادي', 'balanced']])
})

t.test(
  'a straight mark left open ends with its sentence where the next sentences hold marks of their own',
  async (t) => {
    t.strictSame(wordsOf('كتب: "لن نغلق السوق أبداً. وأطلق التجار وسم "سوقنا" أمس'), [
      ['لن نغلق السوق أبداً', 'open-only'],
      ['سوقنا', 'balanced'],
    ])
    // Without words between, what follows goes on with it.
    t.equal(wordsOf('كتب: "لن نغلق السوق. "عدنا إلى العمل."').length, 1)
  },
)
