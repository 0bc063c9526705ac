import type { Database } from './database.ts'
import type { PreparedItem } from './rows.ts'
import type { SpeakerIndex } from './speaker-index.ts'

/** What is derived from the items, kept while they come and go. */
export interface ItemIndex {
  /** Let readers find an item. `n` is the number of its record, `loaded` when it came in. */
  publish(n: number, item: PreparedItem, loaded: number): void
  withdraw(n: number): void
  /** Bring up to date what depends on several items: who repeats whom, and who speaks how often. */
  settle(): void
}

export function createItemIndex(database: Database, speakers: SpeakerIndex): ItemIndex {
  /** Words whose quotations have changed. */
  const touched = new Set<string>()
  const addItem = database.prepare(
    `INSERT INTO items (n, id, lang, publisher, quotes, newest, oldest, late, early, headline, tag, summary)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const addWords = database.prepare(
    `INSERT INTO item_words (rowid, headline, standfirst, body, quotes, speakers,
     headline_light, standfirst_light, body_light, quotes_light, speakers_light)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const addAgency = database.prepare('INSERT OR IGNORE INTO agencies (name, item) VALUES (?, ?)')
  const addQuote = database.prepare(
    'INSERT INTO quotes (item, at, kind, words, entry) VALUES (?, ?, ?, ?, ?)',
  )
  const addQuoteWords = database.prepare(
    'INSERT INTO quote_words (rowid, quotes, quotes_light) VALUES (?, ?, ?)',
  )

  return {
    publish(n, { id, columns, quotes: rows, voices }, loaded) {
      const { lang, publisher, quotes, newest, oldest, headline, agencies, summary, words } = columns
      addItem.run(
        ...[n, id, lang.toLowerCase(), publisher, quotes, newest, oldest, -loaded, loaded],
        ...[headline, lang, summary],
      )
      addWords.run(n, ...words)
      for (const agency of agencies) addAgency.run(agency, n)
      const said = rows.map(({ kind, words, entry, search, speakers }, at) => {
        const { lastInsertRowid } = addQuote.run(n, at, kind, words, entry)
        addQuoteWords.run(lastInsertRowid, ...search)
        if (words !== null) touched.add(words)
        return { n: lastInsertRowid, speakers }
      })
      speakers.link({ n, id }, voices, said)
    },
    withdraw(n) {
      speakers.unlink(n)
      for (const [words] of database
        .prepare('SELECT words FROM quotes WHERE item = ? AND words IS NOT NULL')
        .all(n)) {
        touched.add(String(words))
      }
      database.prepare('DELETE FROM quote_words WHERE rowid IN (SELECT n FROM quotes WHERE item = ?)').run(n)
      database.prepare('DELETE FROM quotes WHERE item = ?').run(n)
      database.prepare('DELETE FROM agencies WHERE item = ?').run(n)
      database.prepare('DELETE FROM item_words WHERE rowid = ?').run(n)
      database.prepare('DELETE FROM items WHERE n = ?').run(n)
    },
    settle() {
      for (const words of touched) linkSameWords(database, words)
      touched.clear()
      speakers.settle()
    },
  }
}

/** The same words again point to where they stood first: in the earliest item, undated ones last, and first in it. */
function linkSameWords(database: Database, words: string): void {
  const rows = database
    .prepare(
      `SELECT q.n FROM quotes q JOIN items i ON i.n = q.item WHERE q.words = ?
       ORDER BY i.oldest, i.id, q.at`,
    )
    .all(words)
  const [first] = rows
  if (!first) return
  const set = database.prepare('UPDATE quotes SET original = ? WHERE n = ? AND original IS NOT ?')
  for (const [n = null] of rows) {
    const original = n === first[0] ? null : (first[0] ?? null)
    set.run(original, n, original)
  }
}
