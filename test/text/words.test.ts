import t from 'tap'
import type { Range } from '../../src/text/range.ts'
import { countWords, eachWord } from '../../src/text/words.ts'

/** The words of a text, or of a part of it, as printed. */
function wordsOf(text: string, range: Range = { start: 0, end: text.length }): string[] {
  const words: string[] = []
  eachWord(text, range, (start, end) => words.push(text.slice(start, end)))
  return words
}

t.test('spaces and signs divide words', async (t) => {
  t.strictSame(wordsOf('قال: «لا، شكراً».'), ['قال', 'لا', 'شكراً'])
  t.strictSame(wordsOf('بغداد/البصرة - ٢٣ شباط'), ['بغداد', 'البصرة', '٢٣', 'شباط'])
  t.strictSame(wordsOf('… «» — '), [])
})

t.test('vowel signs, tatweel and joiners inside a word do not divide it', async (t) => {
  for (const word of ['المُدِيرُ', 'قـــال', 'می\u200cگوید', 'ال\u200fخبر', 'cafe\u0301']) {
    t.strictSame(wordsOf(`${word} هنا`), [word, 'هنا'], word)
  }
})

t.test('an apostrophe between letters belongs to the word, one at its edge does not', async (t) => {
  t.strictSame(wordsOf("d'Angelo don’t"), ["d'Angelo", 'don’t'])
  t.strictSame(wordsOf("'market' boys'"), ['market', 'boys'])
})

t.test('an invisible character at the end of a word is no part of it', async (t) => {
  t.strictSame(wordsOf('\u200fخبر\u200f عاجل\u200e'), ['خبر', 'عاجل'])
})

t.test('a word never starts with a combining mark', async (t) => {
  t.strictSame(wordsOf(' \u064bالجمعة'), ['الجمعة'])
  t.strictSame(wordsOf('-\u064bالجمعة'), ['الجمعة'])
  t.strictSame(wordsOf('\u064b \u0301'), [], 'combining marks alone are no word')
  t.strictSame(wordsOf('الجمعة\u064b'), ['الجمعة\u064b'], 'at its end it belongs to the word')
})

t.test('a surrogate pair stays whole', async (t) => {
  t.strictSame(wordsOf('\u{1f4da} كتاب'), ['\u{1f4da}', 'كتاب'])
})

t.test('words are read inside their range alone', async (t) => {
  const text = 'أول ثان ثالث'
  t.strictSame(wordsOf(text, { start: 4, end: 7 }), ['ثان'])
  t.equal(countWords(text, { start: 4, end: 7 }), 1)
})

t.test('counting words and reading them agree', async (t) => {
  for (const text of ['', 'خبر', "it's – قَالَ: \u064bنعم ٢٣", '… !', 'a\u200fb c\u200f d']) {
    t.equal(countWords(text, { start: 0, end: text.length }), wordsOf(text).length, JSON.stringify(text))
  }
})
