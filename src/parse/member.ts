import type { SpeakerKind } from '../../schemas/speaker.ts'
import type { Cut } from '../text/range.ts'
import type { Mention } from './shapes.ts'
import type { Word } from './word.ts'

/** A printed phrase and its words as they are compared. */
export interface Phrase extends Cut {
  readonly keys: readonly string[]
  /** It begins with the article. */
  readonly definite: boolean
  /** It names two bodies: «الوزارة والهيئة». */
  readonly joint: boolean
  /** A noun behind its first one is feminine. */
  readonly feminine: boolean
}

/** Whether a phrase names two bodies. */
export function isJoint(words: readonly Word[]): boolean {
  return words.some(({ joined }, i) => i > 0 && joined?.form.body === true)
}

/** Somebody the article names: everything it says of him so far. */
export interface Member {
  kind: SpeakerKind
  /** The fullest name, word by word; empty for those who have none. */
  name: readonly Word[]
  /** The same as printed, in the text or in its title. */
  printedName: string
  /** Stems of the styles and offices that he goes by. */
  readonly styles: Set<string>
  /** What he was first called. */
  readonly called: Phrase
  readonly roles: Phrase[]
  /** In order of place. */
  readonly mentions: Cut[]
  gender: 'm' | 'f' | undefined
  /** The known members of a group. */
  readonly members: Member[]
}

/** What a mention says of the kind of whom it names. */
export const KINDS: Readonly<Record<Mention['form'], SpeakerKind>> = {
  name: 'person',
  role: 'unknown-person',
  organization: 'organization',
  document: 'document',
  group: 'group',
  anonymous: 'unknown-person',
  pronoun: 'unknown-person',
}

export function kindOf(mention: Mention): SpeakerKind {
  return mention.name?.length && mention.form === 'role' ? 'person' : KINDS[mention.form]
}

export function isPerson(member: Member): boolean {
  return member.kind === 'person' || member.kind === 'unknown-person'
}

/** Larger for a nearer mention before the place; those named only later come after all others, the next one first. */
export function nearness({ mentions, called }: Member, at: number): number {
  const place = placeOf(mentions, at)
  const before = place > 0 ? mentions[place - 1] : undefined
  return before ? before.start : -(mentions[0] ?? called).start
}

/** How many mentions start at or before a place. */
export function placeOf(mentions: readonly Cut[], at: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((mentions[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
