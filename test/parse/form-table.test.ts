import t from 'tap'
import { FormTable } from '../../src/parse/form-table.ts'
import { hashAt } from '../../src/text/hash.ts'

/** A table of words, each with itself for a form. */
function tableOf(words: readonly string[]): FormTable<string> {
  const table = new FormTable<string>()
  for (const word of words) table.add(word, word, 0, word.length, hashAt(word, 0, word.length))
  return table
}

const find = (table: FormTable<string>, text: string, start = 0, end = text.length): string | undefined =>
  table.find(text, start, end, hashAt(text, start, end))

t.test('a word is found where it stands in a text, and no part of it is', async (t) => {
  const table = tableOf(['سوق', 'ميناء'])
  t.equal(table.size, 2)
  t.equal(find(table, 'في سوق المدينة', 3, 6), 'سوق')
  t.equal(find(table, 'سو'), undefined)
  t.equal(find(table, 'سوقا'), undefined)
  t.equal(find(table, 'سوك'), undefined)
})

t.test('words of one hash are told apart', async (t) => {
  // 31 × first + second is the same for both.
  t.equal(hashAt('bA', 0, 2), hashAt('a`', 0, 2))
  const table = tableOf(['bA', 'a`'])
  t.equal(find(table, 'bA'), 'bA')
  t.equal(find(table, 'a`'), 'a`')
  t.equal(find(tableOf(['bA']), 'a`'), undefined)
})

t.test('a table that has grown finds all its words', async (t) => {
  const words = Array.from({ length: 5_000 }, (_, i) => `سوق${i}`)
  const table = tableOf(words)
  t.equal(table.size, words.length)
  t.ok(words.every((word) => find(table, word) === word))
  t.equal(find(table, 'سوق5000'), undefined)
})
