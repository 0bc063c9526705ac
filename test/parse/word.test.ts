import t from 'tap'
import { vocabularyFor } from '../../src/parse/language.ts'
import { firstAt, readWords, type Word, wordsWithin } from '../../src/parse/word.ts'

function wordsOf(text: string): Word[] {
  return readWords(text, { start: 0, end: text.length }, vocabularyFor('ar'))
}

t.test('a word shows its place, its letters and how it is compared', async (t) => {
  const [word] = wordsOf('أَكّدَ')
  t.match(word, { start: 0, end: 6, bare: 'أكد', fold: 'اكد' })
  t.match(word?.cue, { form: 'verb', gender: 'm', number: 'singular' })
})

t.test('the same printed word is looked up once', async (t) => {
  const [first, second, other] = wordsOf('سوق سوق السوق')
  t.equal(first?.form, second?.form)
  t.not(first?.form, other?.form)
})

t.test('what is glued to a word comes off with the signs that hang on it', async (t) => {
  const rows: readonly (readonly [string, (word: Word) => Word | undefined, string])[] = [
    ['والوزير', (word) => word.joined, 'الوزير'],
    ['وَالوزير', (word) => word.joined, 'الوزير'],
    ['بوزير', (word) => word.unpreposed, 'وزير'],
    ['الوزير', (word) => word.withoutArticle, 'وزير'],
    ['وزير', (word) => word.withoutArticle, 'وزير'],
  ]
  for (const [printed, read, inner] of rows) {
    const [word] = wordsOf(printed)
    const found = word && read(word)
    t.equal(printed.slice(found?.start, found?.end), inner, printed)
  }
})

t.test('the article written into لل comes back with its noun', async (t) => {
  t.equal(wordsOf('للوزير')[0]?.unpreposed?.bare, 'الوزير')
})

t.test('a short word has nothing glued to it', async (t) => {
  t.equal(wordsOf('وعد')[0]?.joined, undefined)
  t.equal(wordsOf('بيت')[0]?.unpreposed, undefined)
})

t.test('words are found by place', async (t) => {
  const words = wordsOf('أول ثان ثالث')
  t.strictSame(
    wordsWithin(words, { start: 4, end: 12 }).map((word) => word.fold),
    ['ثان', 'ثالث'],
  )
  t.strictSame(wordsWithin(words, { start: 5, end: 7 }), [], 'half a word is none')
  t.equal(firstAt(words, 4), 1)
  t.equal(firstAt(words, 5), 2)
  t.equal(firstAt(words, 99), 3)
})

t.test('a word longer than any language has is read all the same', async (t) => {
  const [word] = wordsOf('ا'.repeat(200_000))
  t.equal(word?.fold.length, 200_000)
})

t.test('two words that are printed as one are two, with their own places', async (t) => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['صحيفةمحلية', 'صحيفة', 'محلية'],
    ['علىالفور', 'على', 'الفور'],
    ['كماأعلن', 'كما', 'أعلن'],
    ['قالمدير', 'قال', 'مدير'],
    ['وقالتالوزارة', 'وقالت', 'الوزارة'],
    ['مصادرالوزارة', 'مصادر', 'الوزارة'],
    ['صَحيفةُمحلية', 'صَحيفةُ', 'محلية'],
  ]
  for (const [printed, ...parts] of rows) {
    t.strictSame(
      wordsOf(printed).map(({ start, end }) => printed.slice(start, end)),
      parts,
      printed,
    )
  }
})

t.test('a word that only begins like another is one', async (t) => {
  const rows = [
    'عبدالعزيز',
    'أبوبكر',
    'كماليات',
    'حيثيات',
    'فيوليت',
    'إلياس',
    'قالوش',
    'مديرون',
    'الجامعة',
    'علاءالدين',
  ]
  for (const printed of rows) t.equal(wordsOf(printed).length, 1, printed)
})

t.test('ta marbuta ends no verb', async (t) => {
  t.equal(wordsOf('حمله')[0]?.cue?.form, 'verb')
  t.equal(wordsOf('حملة')[0]?.cue, undefined)
})
