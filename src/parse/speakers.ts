import { hash } from 'node:crypto'
import type { Speaker } from '../../schemas/speaker.ts'
import { foldPhrase } from '../text/fold.ts'
import { type Cut, cut } from '../text/range.ts'
import type { Member, Phrase } from './cast.ts'
import { rangeOf } from './mention.ts'
import type { PlacedQuote } from './speech.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readWords } from './word.ts'

/** What naming speakers needs to know of the article. */
export interface SpeakerContext {
  readonly text: string
  readonly vocabulary: Vocabulary
  readonly itemId: string
  /** Supplied beside the text: it may hold a fuller name than the text. */
  readonly title?: string | undefined
}

/** Hex digits of a speaker's id: 48 bits, one collision in millions of speakers. */
const ID_DIGITS = 12

/**
 * The speakers of an article in order of first mention, by member. Members that never speak are left out. Those of one
 * id are one speaker, whatever kept them apart: a full name stands for one person.
 */
export function readSpeakers(quotes: readonly PlacedQuote[], context: SpeakerContext): Map<Member, Speaker> {
  const speaking = new Set<Member>()
  for (const { turn, reportedBy } of quotes) {
    for (const member of turn?.members ?? []) {
      speaking.add(member)
      for (const inner of member.members) speaking.add(inner)
    }
    if (reportedBy) speaking.add(reportedBy)
  }
  const ordered = [...speaking].sort((a, b) => firstMention(a) - firstMention(b))
  const names = ordered.map((member) => nameOf(member, context))
  const ids = new Map(ordered.map((member, i) => [member, idOf(member, names[i] ?? '', context)]))
  const counts = countQuotes(quotes, ids)
  const sameId = new Map<string, Member[]>()
  for (const [member, id] of ids) sameId.set(id, [...(sameId.get(id) ?? []), member])
  const speakers = new Map<string, Speaker>()
  ordered.forEach((member, i) => {
    const id = ids.get(member) ?? ''
    const same = sameId.get(id) ?? []
    if (same[0] === member) speakers.set(id, speakerOf(same, names[i] ?? '', ids, counts.get(id) ?? 0))
  })
  return new Map(ordered.flatMap((member) => pair(member, speakers.get(ids.get(member) ?? ''))))
}

function pair(member: Member, speaker: Speaker | undefined): [Member, Speaker][] {
  return speaker ? [[member, speaker]] : []
}

/** What a member is called: the fullest name without honorifics, else the fullest phrase for him. */
export function nameOf(member: Member, { vocabulary, title }: Omit<SpeakerContext, 'itemId'>): string {
  const { name, printedName } = member
  if (name.length === 0) return fullest(member).text
  return (name.length === 1 && title && fullerInTitle(printedName, title, vocabulary)) || printedName
}

/** How many quotations each speaker has, by id, alone or with others. */
function countQuotes(quotes: readonly PlacedQuote[], ids: ReadonlyMap<Member, string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { turn } of quotes) {
    const speaking = new Set((turn?.members ?? []).flatMap((member) => ids.get(member) ?? []))
    for (const id of speaking) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function speakerOf(
  same: readonly Member[],
  name: string,
  ids: ReadonlyMap<Member, string>,
  quoteCount: number,
): Speaker {
  const [first] = same
  const mentions = outermost(same.flatMap((member) => member.mentions))
  const members = [
    ...new Set(same.flatMap((member) => member.members.flatMap((inner) => ids.get(inner) ?? []))),
  ]
  return {
    id: (first && ids.get(first)) ?? '',
    name,
    kind: first?.kind ?? 'person',
    roles: [...new Set(fullRoles(same.flatMap(({ roles }) => roles)).map((role) => role.text))],
    variants: countVariants(mentions),
    mentions,
    ...(members.length > 0 && { members }),
    quoteCount,
  }
}

/** In order of place; none lies in another. */
function outermost(mentions: readonly Cut[]): Cut[] {
  const kept: Cut[] = []
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.end > (kept.at(-1)?.end ?? -1)) kept.push(mention)
  }
  return kept
}

function firstMention(member: Member): number {
  return member.mentions[0]?.start ?? member.called.start
}

/** The phrase with most words; of equals, the first. */
function fullest({ called, mentions, roles, kind }: Member): Cut {
  const phrases = kind === 'unknown-person' && roles.length > 0 ? roles : [called, ...mentions]
  let best: Cut = called
  let most = 0
  for (const phrase of phrases) {
    const words = countFolded(phrase.text)
    if (words > most) [best, most] = [phrase, words]
  }
  return best
}

/** How many words a phrase has as it is compared; one where it has none. */
function countFolded(phrase: string): number {
  return foldPhrase(phrase).split(' ').length
}

/** Roles as printed; one that only shortens another under the same first noun is left out. */
function fullRoles(roles: readonly Phrase[]): readonly Phrase[] {
  return roles.filter(
    (role) =>
      !roles.some(
        (other) =>
          other.keys.length > role.keys.length &&
          other.keys[0] === role.keys[0] &&
          role.keys.every((key) => other.keys.includes(key)),
      ),
  )
}

function countVariants(mentions: readonly Cut[]): { text: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].map(([text, count]) => ({ text, count }))
}

/** «رائد الشوبكي» in the title, where the text has the surname alone. */
function fullerInTitle(surname: string, title: string, vocabulary: Vocabulary): string | undefined {
  const { lexicon } = vocabulary
  const words = readWords(title, { start: 0, end: title.length }, vocabulary)
  const at = words.findIndex((word) => word.fold === foldPhrase(surname))
  const last = words[at]
  const first = words[at - 1]
  if (!last || !first || !/^\s+$/.test(title.slice(first.end, last.start))) return undefined
  const other = first.head || first.cue || first.form.preposition || lexicon.stops.has(first.fold)
  const thing = first.form.thing || lexicon.speechNouns.has(first.fold) || lexicon.occasions.has(first.fold)
  return other || thing || first.form.definite || first.form.complementizer || first.fold.length < 2
    ? undefined
    : title.slice(first.start, last.end)
}

/**
 * Stable over runs. People with two name words and named organisations have the same id in every article; everybody
 * else is bound to the article: «الوزير» is another one elsewhere.
 */
function idOf(member: Member, printedName: string, context: SpeakerContext): string {
  const name = foldPhrase(printedName)
  const words = name.split(' ').length
  const shared = words > 1 && (member.kind === 'person' || member.kind === 'organization')
  const key = [member.kind, name, ...(shared ? [] : [context.itemId, String(firstMention(member))])].join(
    '\n',
  )
  return `${PREFIXES[member.kind]}-${hash('sha256', key, 'hex').slice(0, ID_DIGITS)}`
}

const PREFIXES: Readonly<Record<Speaker['kind'], string>> = {
  person: 'person',
  organization: 'org',
  group: 'group',
  document: 'doc',
  'unknown-person': 'unknown',
}
