import type { Speaker } from '../../../schemas/speaker.ts'
import { limits } from '../../limits.ts'
import { foldPhrase } from '../../text/fold.ts'
import { type Authorities, noAuthorities } from '../authority.ts'
import { wordsOf } from '../search/query.ts'
import type { Database, Value } from './database.ts'
import type { Voice } from './rows.ts'

/** Who speaks across items, kept while items come and go. */
export interface SpeakerIndex {
  /** Join the speakers of an item to those of all, and to its quotations. */
  link(
    item: { readonly n: number; readonly id: string },
    voices: readonly Voice[],
    quotes: readonly Said[],
  ): void
  unlink(item: number): void
  /** From now on this file says who is who; what is linked already stays as it is. */
  useAuthorities(authorities: Authorities): void
  /** Write anew what has changed since the last time. */
  settle(): void
}

/** A quotation by its number, and the ids in the item of those who speak it. */
export interface Said {
  readonly n: number
  readonly speakers: readonly string[]
}

export function createSpeakerIndex(database: Database): SpeakerIndex {
  const touched = new Set<number>()
  let authorities = noAuthorities

  const find = database.prepare('SELECT n FROM speakers WHERE id = ?')
  const create = database.prepare(
    "INSERT INTO speakers (id, kind, name, most, entry) VALUES (?, ?, '', 0, '')",
  )
  const addAppearance = database.prepare(
    'INSERT INTO appearances (item, local, speaker, voice) VALUES (?, ?, ?, ?)',
  )
  const addSaid = database.prepare('INSERT OR IGNORE INTO said (quote, at, speaker) VALUES (?, ?, ?)')

  function numberOf(id: string, kind: Speaker['kind']): number {
    const known = find.first(id)?.[0]
    return typeof known === 'number' ? known : create.run(id, kind).lastInsertRowid
  }

  return {
    link(item, voices, quotes) {
      const numbers = new Map<string, number>()
      for (const voice of voices) {
        if (numbers.has(voice.id)) continue
        const { id } = authorities.find(voice, item.id) ?? voice
        const number = numberOf(id, voice.kind)
        numbers.set(voice.id, number)
        touched.add(number)
        addAppearance.run(item.n, voice.id, number, JSON.stringify(voice))
      }
      for (const { n, speakers } of quotes) {
        for (const [place, speaker] of speakers.entries()) {
          const number = numbers.get(speaker)
          if (number !== undefined) addSaid.run(n, place, number)
        }
      }
    },
    unlink(item) {
      for (const [speaker] of database.prepare('SELECT speaker FROM appearances WHERE item = ?').all(item)) {
        touched.add(Number(speaker))
      }
      database.prepare('DELETE FROM said WHERE quote IN (SELECT n FROM quotes WHERE item = ?)').run(item)
      database.prepare('DELETE FROM appearances WHERE item = ?').run(item)
    },
    useAuthorities(given) {
      authorities = given
    },
    settle() {
      for (const speaker of touched) settleSpeaker(database, speaker, authorities)
      touched.clear()
    },
  }
}

/** Write what all items together say of a speaker; nobody is left of whom none speaks. */
function settleSpeaker(database: Database, speaker: number, authorities: Authorities): void {
  database.prepare('DELETE FROM speaker_names WHERE speaker = ?').run(speaker)
  database.prepare('DELETE FROM speaker_words WHERE rowid = ?').run(speaker)
  const rows = database.prepare('SELECT local, voice FROM appearances WHERE speaker = ?').all(speaker)
  if (rows.length === 0) {
    database.prepare('DELETE FROM speakers WHERE n = ?').run(speaker)
    return
  }
  const [id = '', kind = ''] = textsOf(
    database.prepare('SELECT id, kind FROM speakers WHERE n = ?').first(speaker),
  )
  const quotes = Number(
    database.prepare('SELECT count(DISTINCT quote) FROM said WHERE speaker = ?').first(speaker)?.[0] ?? 0,
  )
  const printed = tally(rows)
  const authority = authorities.get(id)
  const name = authority?.name ?? printed.names[0]?.text ?? ''
  const entry = {
    id,
    name,
    kind,
    roles: printed.roles.slice(0, limits.speaker_forms_max),
    variants: printed.variants.slice(0, limits.speaker_forms_max),
    quoteCount: quotes,
    itemCount: rows.length,
    sameAs: authority?.sameAs ?? [],
    links: linksOf(id),
  }
  database
    .prepare('UPDATE speakers SET name = ?, most = ?, entry = ? WHERE n = ?')
    .run(foldPhrase(name).slice(0, nameUnits), -quotes, JSON.stringify(entry), speaker)
  const spellings = [name, ...(authority?.variants ?? []), ...printed.names, ...printed.variants]
  const folded = new Set(spellings.map((form) => foldPhrase(typeof form === 'string' ? form : form.text)))
  writeNames(database, speaker, folded, [id, ...rows.map(([local]) => String(local))])
}

function writeNames(
  database: Database,
  speaker: number,
  folded: ReadonlySet<string>,
  ids: readonly string[],
): void {
  const add = database.prepare('INSERT OR IGNORE INTO speaker_names (name, speaker) VALUES (?, ?)')
  for (const name of new Set([...folded, ...ids])) if (name !== '') add.run(name, speaker)
  const words = new Set([...folded].flatMap(wordsOf))
  database.prepare('INSERT INTO speaker_words (rowid, name) VALUES (?, ?)').run(speaker, [...words].join(' '))
}

/** Enough of a name to sort by; a place in a list holds it. */
const nameUnits = 60

interface Form {
  readonly text: string
  readonly count: number
}

/** Every form that the items print, the most frequent first, in the order of letters where equal. */
function tally(rows: readonly (readonly Value[])[]): Record<'names' | 'roles' | 'variants', Form[]> {
  const names = new Map<string, number>()
  const roles = new Map<string, number>()
  const variants = new Map<string, number>()
  const add = (counts: Map<string, number>, text: string, count: number) =>
    counts.set(text, (counts.get(text) ?? 0) + count)
  for (const [, written] of rows) {
    const voice: Voice = JSON.parse(String(written))
    add(names, voice.name, 1)
    for (const role of new Set(voice.roles)) add(roles, role, 1)
    for (const { text, count } of voice.variants) add(variants, text, count)
  }
  return { names: sorted(names), roles: sorted(roles), variants: sorted(variants) }
}

function sorted(counts: ReadonlyMap<string, number>): Form[] {
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

function linksOf(id: string): Record<string, string> {
  const self = `/v1/speakers/${encodeURIComponent(id)}`
  return { self, quotes: `${self}/quotes`, items: `/v1/items?speaker=${encodeURIComponent(id)}` }
}

function textsOf(row: readonly Value[] | undefined): string[] {
  return row?.map(String) ?? []
}
