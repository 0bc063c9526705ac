import t from 'tap'
import { isInvisible, isLetter, isMark, isSpace, isWordUnit } from '../../src/text/classes.ts'

const classes = { isLetter, isMark, isSpace, isInvisible }

/** The names of the classes that a sign belongs to. */
function classesOf(sign: string): string[] {
  return Object.entries(classes).flatMap(([name, is]) => (is(sign, 0) ? [name] : []))
}

t.test('every sign of a news text has one class, or none where it is punctuation', async (t) => {
  const signs: readonly [string, string, string[]][] = [
    ['an Arabic letter', 'ض', ['isLetter']],
    ['a Persian letter', 'پ', ['isLetter']],
    ['a presentation form', '\ufedf', ['isLetter']],
    ['tatweel, which Unicode calls a letter', '\u0640', ['isLetter']],
    ['a vowel sign', '\u064e', ['isMark']],
    ['superscript alef', '\u0670', ['isMark']],
    ['an accent of its own', '\u0301', ['isMark']],
    ['a no-break space', '\u00a0', ['isSpace']],
    ['a line separator', '\u2028', ['isSpace']],
    ['a right-to-left mark', '\u200f', ['isInvisible']],
    ['a zero-width non-joiner', '\u200c', ['isInvisible']],
    ['a byte order mark inside the text', '\ufeff', ['isInvisible']],
    ['an Arabic comma', '،', []],
    ['an Arabic full stop', '۔', []],
    ['a guillemet', '«', []],
    ['a hyphen', '-', []],
  ]
  for (const [what, sign, expected] of signs) t.strictSame(classesOf(sign), expected, what)
})

t.test('both halves of a surrogate pair count as letters, so nothing comes between them', async (t) => {
  const sign = '\u{1f4da}'
  t.strictSame([isLetter(sign, 0), isLetter(sign, 1)], [true, true])
  t.notOk(isSpace(sign, 0) || isMark(sign, 1))
})

t.test('a word is made of letters, digits and combining marks, not of signs or spaces', async (t) => {
  for (const sign of ['م', '\u0651', '7', '٧', 'é']) t.ok(isWordUnit(sign, 0), sign)
  for (const sign of [' ', '.', '\u200d', '"', '-', '،']) t.notOk(isWordUnit(sign, 0), JSON.stringify(sign))
})

t.test('a place outside the text has no class', async (t) => {
  for (const at of [-1, 3, 99]) {
    t.notOk([isLetter, isMark, isSpace, isInvisible, isWordUnit].some((is) => is('خبر', at)))
  }
})

t.test('a digit of any script is part of a word, and no letter', async (t) => {
  for (const digit of ['7', '٣', '۳']) {
    t.ok(isWordUnit(digit, 0), digit)
    t.strictSame(classesOf(digit), [], digit)
  }
})
