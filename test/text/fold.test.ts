import t from 'tap'
import { bare, foldPhrase, foldWord } from '../../src/text/fold.ts'

t.test('spellings that newsrooms interchange are one word', async (t) => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['hamza above and bare alef', 'أكد', 'اكد'],
    ['hamza below and bare alef', 'إعلان', 'اعلان'],
    ['madda and bare alef', 'آذار', 'اذار'],
    ['alef wasla', 'ٱلبلاد', 'البلاد'],
    ['final ya without its dots', 'على', 'علي'],
    ['ta marbuta and ha', 'وزارة', 'وزاره'],
    ['hamza on waw', 'مسؤول', 'مسوول'],
    ['hamza on ya', 'رئيس', 'رييس'],
    ['Persian ya and kaf', 'کبیر', 'كبير'],
    ['a hamza written apart from its seat', 'ا\u0654كد', 'أكد'],
    ['capitals', 'Reuters', 'REUTERS'],
    ['Latin accents', 'Élysée', 'elysee'],
    ['an accent in a sign of its own', 'E\u0301lyse\u0301e', 'elysee'],
    ['a dotted capital I', 'İzmir', 'izmir'],
  ]
  for (const [what, a, b] of rows) t.equal(foldWord(a), foldWord(b), what)
})

t.test('what only decorates a word is silent', async (t) => {
  const rows: readonly (readonly [string, string])[] = [
    ['tatweel', 'قـــال'],
    ['vowel signs', 'قَالَ'],
    ['shadda and tanwin', 'قالّ\u064c'],
    ['superscript alef', 'قا\u0670ل'],
    ['a direction mark', '\u200fقال\u200e'],
    ['a zero-width joiner', 'قا\u200dل'],
    ['isolated and connected presentation forms', '\ufed7\ufe8e\ufedd'],
  ]
  for (const [what, printed] of rows) t.equal(foldWord(printed), 'قال', what)
})

t.test('words that differ by more than spelling stay apart', async (t) => {
  const pairs = [
    ['قال', 'قيل'],
    ['وزير', 'وزيرة'],
    ['قال', 'وقال'],
    ['ألف', 'ألفا'],
    ['عمر', 'عمرو'],
    ['سبت', 'ثبت'],
  ] as const
  for (const [a, b] of pairs) t.not(foldWord(a), foldWord(b), `${a} ${b}`)
})

t.test('a bare word keeps its letters as printed', async (t) => {
  t.equal(bare('المُـؤَتَمَرُ'), 'المؤتمر')
  t.equal(bare('أَنّ'), 'أن', 'the hamza stays')
  t.equal(bare('Café'), 'Café', 'a letter with its accent in one sign stays')
})

t.test('a phrase is compared by its words alone', async (t) => {
  t.equal(foldPhrase('  «المجلس\u00a0الأعلى»،\nللمياه! '), foldPhrase('المجلس الاعلي للمياه'))
  t.equal(foldPhrase('… ، «»'), '', 'signs alone are no phrase')
  t.not(foldPhrase('المجلس الأعلى'), foldPhrase('المجلسالأعلى'), 'a space divides words')
})

t.test('folding what is folded changes nothing', async (t) => {
  for (const phrase of ['قَـالَ الرئيسُ: «لا»', 'ﻗﺎﻝ', 'ا\u0654حمد', 'Été ۱۲']) {
    const once = foldPhrase(phrase)
    t.equal(foldPhrase(once), once, phrase)
  }
})
