import type { SpeakerKind } from '../../schemas/speaker.ts'
import { type Cut, cut, type Range } from '../text/range.ts'
import type { Agreement } from './lexicon/lexicon.ts'
import { type Mention, rangeOf } from './mention.ts'
import type { Word } from './word.ts'

/** A printed phrase and its words as they are compared. */
export interface Phrase extends Cut {
  readonly keys: readonly string[]
  /** It begins with the article. */
  readonly definite: boolean
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

/** People beyond this number stay unknown: bounds the work for a text made of names. */
const MEMBERS_MAX = 1000

/** Everybody an article names, resolved as it is read. Lives for one parse. */
export class Cast {
  readonly members: Member[] = []
  readonly #text: string
  /** Whoever issued the text that a noun stands for. */
  readonly #issuers = new Map<string, Member>()

  constructor(text: string) {
    this.#text = text
  }

  /** Whom a mention names: somebody known, else somebody new; two for a joint mention. Remembers the mention. */
  meet(mention: Mention, agreement: Agreement = {}): Member[] {
    if (mention.members)
      return mention.members.flatMap((name) =>
        this.#meetOne({ ...mention, ...rangeOf(name), form: 'name', name, words: name }, {}),
      )
    return this.#meetOne(mention, agreement)
  }

  /** Remember one more mention of somebody. */
  name(member: Member, mention: Mention): void {
    this.#learn(member, mention)
  }

  /** Somebody whom the title alone names so far; its places are no places of the text. */
  meetInTitle(mention: Mention, title: string): void {
    const { name } = mention
    if (!name?.length || this.find(mention)) return
    this.members.push({
      kind: 'person',
      name,
      printedName: title.slice(rangeOf(name).start, rangeOf(name).end),
      called: { ...cut(title, rangeOf(name)), keys: name.map((word) => word.form.stem), definite: false },
      roles: [],
      mentions: [],
      gender: mention.gender,
      members: [],
      styles: new Set(mention.words.flatMap((word) => (word.head ? [word.form.stem] : []))),
    })
  }

  /** Whoever goes by one of these styles, named last before a place; if the text names none, the only one of the title. */
  styled(styles: readonly string[], at: number, gender: Agreement['gender']): Member | undefined {
    let best: Member | undefined
    let near = Number.NEGATIVE_INFINITY
    for (const member of this.members) {
      if (!isPerson(member) || (gender && member.gender && gender !== member.gender)) continue
      if (!styles.some((style) => member.styles.has(style))) continue
      const place = nearness(member, at)
      if (place > near) [best, near] = [member, place]
    }
    if (best) return best
    const titled = this.members.filter((member) => member.mentions.length === 0 && member.kind === 'person')
    return titled.length === 1 ? titled[0] : undefined
  }

  /** Whom a mention names among those known: the best match, and of equals the one named last before it. */
  find(mention: Mention, agreement: Agreement = {}): Member | undefined {
    const gender = mention.gender ?? agreement.gender
    const sought = new Sought(mention)
    let best: Member | undefined
    let bestScore = 0
    let bestNear = 0
    for (const member of this.members) {
      if (gender && member.gender && gender !== member.gender && isPerson(member)) continue
      const score = scoreMember(sought, member)
      if (score === 0) continue
      const near = nearness(member, mention.start)
      if (score > bestScore || (score === bestScore && near > bestNear) || !best) {
        best = member
        bestScore = score
        bestNear = near
      }
    }
    return best
  }

  #meetOne(mention: Mention, agreement: Agreement): Member[] {
    const known = this.find(mention, agreement) ?? this.#issuerOf(mention)
    if (!known && this.members.length >= MEMBERS_MAX) return []
    const member = known ?? this.#create(mention)
    if (mention.issued) this.#issuers.set(mention.issued.form.stem, member)
    this.#learn(member, mention)
    return [member]
  }

  /** «وجاء في البيان»: the document goes on to stand for its issuer. */
  #issuerOf({ form, words }: Mention): Member | undefined {
    const [noun, more] = words
    return form === 'document' && noun?.form.definite && !more?.form.preposition
      ? this.#issuers.get(noun.form.stem)
      : undefined
  }

  #create(mention: Mention): Member {
    const member: Member = {
      kind: kindOf(mention),
      name: [],
      printedName: '',
      styles: new Set(),
      called: this.#phrase(mention.words, mention),
      roles: [],
      mentions: [],
      gender: undefined,
      members: [],
    }
    this.members.push(member)
    return member
  }

  #learn(member: Member, mention: Mention): void {
    const place = placeOf(member.mentions, mention.start)
    // A name inside a longer mention is that mention.
    const around = place > 0 ? member.mentions[place - 1] : undefined
    if (!around || around.end < mention.end) {
      // None lies in another: those within the new one stand next to each other.
      const from = place - (around?.start === mention.start ? 1 : 0)
      let to = from
      while ((member.mentions[to]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) to++
      member.mentions.splice(from, to - from, cut(this.#text, mention))
    }
    member.gender ??= mention.gender
    if (member.kind === 'organization' && mention.label?.length && member.name.length === 0) {
      member.name = mention.label
      member.printedName = cut(this.#text, rangeOf(mention.label)).text
    }
    if (!isPerson(member)) return
    for (const word of mention.words) {
      if (word.head) member.styles.add(word.form.stem)
      if (!word.head && mention.form === 'role' && !mention.name) break
    }
    const name = mention.name ?? []
    if (name.length > member.name.length) {
      member.name = name
      member.printedName = cut(this.#text, rangeOf(name)).text
    }
    if (name.length > 0) member.kind = 'person'
    if (mention.role) this.#addRole(member, this.#phrase(mention.role))
  }

  #addRole(member: Member, role: Phrase): void {
    if (!member.roles.some((known) => isSame(known.keys, role.keys))) member.roles.push(role)
  }

  /** A printed phrase with its folded words, without the article, so that it is the same with and without it. */
  #phrase(words: readonly Word[], range: Range = rangeOf(words)): Phrase {
    return {
      ...cut(this.#text, range),
      keys: keysOf(words),
      definite: words[0]?.form.definite ?? false,
    }
  }
}

/** A mention that is looked for, with its words as they are compared: worked out when somebody is compared by them. */
class Sought {
  readonly mention: Mention
  #keys: readonly string[] | undefined
  #roleKeys: readonly string[] | undefined

  constructor(mention: Mention) {
    this.mention = mention
  }

  get keys(): readonly string[] {
    this.#keys ??= keysOf(this.mention.words)
    return this.#keys
  }

  /** The keys of the role; of all words where it has none. */
  get roleKeys(): readonly string[] {
    this.#roleKeys ??= this.mention.role ? keysOf(this.mention.role) : this.keys
    return this.#roleKeys
  }
}

function keysOf(words: readonly Word[]): string[] {
  return words.map((word) => word.form.stem)
}

/** How well a mention fits somebody known; 0 where it does not. */
function scoreMember(sought: Sought, member: Member): number {
  const { mention } = sought
  const label = mention.label ?? mention.name
  if (label?.length) {
    const byName = scoreNames(label, member.name)
    if (byName > 0) return byName + 1
    // A role that the article gives to somebody whose name it has not printed yet.
    if (member.name.length > 0 || mention.form !== 'role') {
      return mention.form === 'role' ? 0 : scorePhrases(sought.keys, member.called.keys) === 1 ? 1 : 0
    }
  }
  if (mention.form === 'role' || mention.form === 'anonymous') {
    if (!isPerson(member)) return 0
    let best = 0
    for (const known of member.roles) best = Math.max(best, scorePhrases(sought.roleKeys, known.keys))
    return best
  }
  if (member.kind !== KINDS[mention.form]) return 0
  const score = scorePhrases(sought.keys, member.called.keys)
  // «النادي الفرنسي» after a club by its name: the article points back to a body of that kind.
  const back =
    mention.form === 'organization' && mention.words[0]?.form.definite === true && !member.called.definite
  return score > 0 || !back || sought.keys[0] !== member.called.keys[0] ? score : BACK_SCORE
}

/** Weaker than every agreement of words. */
const BACK_SCORE = 0.3

const KINDS: Readonly<Record<Mention['form'], SpeakerKind>> = {
  name: 'person',
  role: 'unknown-person',
  organization: 'organization',
  document: 'document',
  group: 'group',
  anonymous: 'unknown-person',
  pronoun: 'unknown-person',
}

function kindOf(mention: Mention): SpeakerKind {
  return mention.name?.length && mention.form === 'role' ? 'person' : KINDS[mention.form]
}

function isPerson(member: Member): boolean {
  return member.kind === 'person' || member.kind === 'unknown-person'
}

/** Larger for a nearer mention before the place; those named only later come after all others, the next one first. */
function nearness({ mentions, called }: Member, at: number): number {
  const place = placeOf(mentions, at)
  const before = place > 0 ? mentions[place - 1] : undefined
  return before ? before.start : -(mentions[0] ?? called).start
}

/** How many mentions start at or before a place. */
function placeOf(mentions: readonly Cut[], at: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((mentions[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The same office or body: 1; one a shorter form of the other under the same first noun: less. */
function scorePhrases(a: readonly string[], b: readonly string[]): number {
  if (a[0] === undefined) return 0
  // One office of a chain: «مستشار الملك أمير المنطقة» and «أمير المنطقة».
  if (a[0] !== b[0]) return a.length > 1 && isRun(a, b) ? 0.7 : 0
  if (isSame(a, b)) return 1
  if (a.every((key) => b.includes(key))) return 0.8
  return b.length > 1 && b.every((key) => a.includes(key)) ? 0.6 : 0
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i])
}

/** Whether a list stands in another in one piece. */
function isRun(a: readonly string[], b: readonly string[]): boolean {
  const from = b.indexOf(a[0] ?? '')
  return from >= 0 && a.every((key, i) => key === b[from + i])
}

/** How well two names agree: equal 2, a surname or a shortened form 1, a first name 0.9. */
function scoreNames(a: readonly Word[], b: readonly Word[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const short = a.length <= b.length ? a : b
  const long = short === a ? b : a
  if (short.length === long.length) return short.every((word, i) => word.fold === long[i]?.fold) ? 2 : 0
  let at = 0
  for (const word of long) if (at < short.length && word.fold === short[at]?.fold) at++
  if (at < short.length) return 0
  if (short.at(-1)?.fold === long.at(-1)?.fold) return 1
  return short[0]?.fold === long[0]?.fold ? 0.9 : 0.5
}
