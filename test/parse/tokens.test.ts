import t from 'tap'
import { vocabularyFor } from '../../src/parse/language.ts'
import { readStretches, type Stretch } from '../../src/parse/stretches.ts'
import { readSentences, readTokens, type Token } from '../../src/parse/tokens.ts'
import { readWords } from '../../src/parse/word.ts'

function tokensOf(text: string, stretches?: readonly Stretch[]): Token[] {
  const range = { start: 0, end: text.length }
  const words = readWords(text, range, vocabularyFor('ar'))
  return readTokens(text, range, stretches ?? readStretches(text, range), words)
}

/** Tokens as they stand, one string each. */
const shown = (text: string, tokens: readonly Token[]) =>
  tokens.map(({ start, end }) => text.slice(start, end))
const kinds = (text: string) => tokensOf(text).map((token) => token.kind)
/** How many sentences a text has. */
const count = (text: string) => readSentences(tokensOf(text)).length

t.test('a sentence is words and the signs that divide them', async (t) => {
  const text = 'قال المدير، أمس: نعم'
  t.strictSame(shown(text, tokensOf(text)), ['قال', 'المدير', '،', 'أمس', ':', 'نعم'])
  t.strictSame(kinds(text), ['word', 'word', 'comma', 'word', 'colon', 'word'])
})

t.test('what stands in marks is one token, whatever stands in it', async (t) => {
  const text = 'قال: «لا. لن نغلق، أبداً» وغادر'
  t.strictSame(shown(text, tokensOf(text)), ['قال', ':', '«لا. لن نغلق، أبداً»', 'وغادر'])
})

t.test('a full stop inside the closing mark ends the sentence, a comma does not', async (t) => {
  t.equal(count('قال: «لن نغلق.» وغادر المدير'), 2)
  t.equal(count('قال: «لن نغلق،» وغادر المدير'), 1)
})

t.test('the stops of every script end a sentence', async (t) => {
  for (const stop of ['.', '؟', '!', '?', '…', '۔']) t.equal(count(`جاء أول${stop} ثم ثان`), 2, stop)
  for (const sign of ['،', ',', '؛', ';', ':', '-', '/']) t.equal(count(`جاء أول${sign} ثم ثان`), 1, sign)
})

t.test('a full stop in a number or an abbreviation ends nothing', async (t) => {
  for (const text of [
    'بلغ السعر 3.5 دينار',
    'نقلت أ.ف.ب الخبر',
    'قال د. سامر',
    'في موقع suq.example الجديد',
  ]) {
    t.equal(count(text), 1, text)
  }
})

t.test('a dash between words divides, a hyphen inside a word does not', async (t) => {
  t.ok(kinds('السوق - الميناء').includes('dash'))
  t.ok(kinds('السوق– الميناء').includes('dash'))
  t.notOk(kinds('اتفاق السوق-الميناء').includes('dash'))
})

t.test('a dash at the very end of the text reads the same with a blank line after it', async (t) => {
  for (const text of ['é-', 'خبر -', 'خبر–']) {
    const open = tokensOf(text, [])
    t.strictSame(tokensOf(`${text}\n\n`, []), open, text)
  }
})

t.test('a short aside in brackets is left out, a sentence in brackets is not', async (t) => {
  const text = 'قال اتحاد الصيادين (ا ص)، أمس'
  t.strictSame(shown(text, tokensOf(text)), ['قال', 'اتحاد', 'الصيادين', '،', 'أمس'])
  t.ok(kinds('قال (وهو يصعد إلى سفينته القديمة في المرفأ) كلمة').includes('bracket-open'))
  t.ok(kinds('قال المدير (وغادر').includes('bracket-open'), 'a bracket that nothing closes')
})

t.test('tokens stand in order and do not overlap', async (t) => {
  const tokens = tokensOf('قال "المدير": «لا»، (أي: نعم) - ثم غادر…')
  tokens.slice(1).forEach((token, i) => {
    t.ok(token.start >= (tokens[i]?.end ?? 0))
  })
})

t.test('nothing has no tokens and no sentences', async (t) => {
  t.strictSame(tokensOf(''), [])
  t.strictSame(readSentences(tokensOf(' . … ')), [])
})
