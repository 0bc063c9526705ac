import { cut, type Range } from '../text/range.ts'
import type { Agreement, Grammar, Lexicon } from './lexicon/lexicon.ts'
import { isSame, keysOf, Sought, scoreMember } from './likeness.ts'
import { isJoint, isPerson, kindOf, type Member, nearness, type Phrase, placeOf } from './member.ts'
import { type Mention, mentionWith, rangeOf } from './mention.ts'
import { spelledOtherwise } from './spellings.ts'
import type { Word } from './word.ts'

export type { Member, Phrase } from './member.ts'

/** People beyond this number stay unknown: bounds the work for a text made of names. */
const MEMBERS_MAX = 1000

/** Everybody an article names, resolved as it is read. Lives for one parse. */
export class Cast {
  readonly members: Member[] = []
  readonly #text: string
  /** Whoever issued the text that a noun stands for. */
  readonly #issuers = new Map<string, Member>()
  readonly #grammar: Grammar | undefined
  readonly #elided: ReadonlySet<string>
  readonly #sounds: readonly string[]

  constructor(text: string, { grammar, elided, sounds }: Pick<Lexicon, 'grammar' | 'elided' | 'sounds'>) {
    this.#text = text
    this.#grammar = grammar
    this.#elided = elided
    this.#sounds = sounds
  }

  /** Whom a mention names: somebody known, else somebody new; two for a joint mention. Remembers the mention. */
  meet(mention: Mention, agreement: Agreement = {}): Member[] {
    if (mention.members)
      return mention.members.flatMap((name) =>
        this.#meetOne(mentionWith({ ...mention, ...rangeOf(name), form: 'name', name, words: name }), {}),
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
      called: {
        keys: name.map((word) => word.form.stem),
        definite: false,
        joint: false,
        feminine: false,
        ...cut(title, rangeOf(name)),
      },
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

  /** The person named last before a place, not further back than so many units, who agrees. */
  personBefore(at: number, from: number, gender: Agreement['gender']): Member | undefined {
    let best: Member | undefined
    let near = from
    for (const member of this.members) {
      if (member.kind !== 'person' || (gender && member.gender && gender !== member.gender)) continue
      const place = nearness(member, at)
      if (place > near) [best, near] = [member, place]
    }
    return best
  }

  /** Whom a mention names among those known: the best match, and of equals the one named last before it. */
  find(mention: Mention, agreement: Agreement = {}): Member | undefined {
    const gender = mention.gender ?? agreement.gender
    const sought = new Sought(mention, this.#grammar, this.#elided)
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
    return best ?? spelledOtherwise(mention, this.members, this.#sounds)
  }

  /** Somebody issued the text that a noun stands for. */
  issue(text: Word, member: Member): void {
    this.#issuers.set(text.form.stem, member)
  }

  #meetOne(mention: Mention, agreement: Agreement): Member[] {
    const known = mention.fresh
      ? this.#at(mention)
      : (this.#issuerOf(mention) ?? this.find(mention, agreement))
    if (!known && this.members.length >= MEMBERS_MAX) return []
    const member = known ?? this.#create(mention)
    if (mention.issued) this.issue(mention.issued, member)
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

  /** Whoever is mentioned at this very place. */
  #at({ start }: Mention): Member | undefined {
    return this.members.find(({ mentions }) => mentions[placeOf(mentions, start) - 1]?.start === start)
  }

  #create(mention: Mention): Member {
    const member: Member = {
      kind: kindOf(mention),
      name: [],
      printedName: '',
      called: this.#phrase(mention.words, mention),
      roles: [],
      mentions: [],
      gender: undefined,
      members: [],
      styles: new Set(),
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
    if (mention.role && mention.form !== 'pronoun' && mention.form !== 'document')
      this.#addRole(member, this.#phrase(mention.role))
    if (mention.second) this.#addRole(member, this.#phrase(mention.second))
  }

  #addRole(member: Member, role: Phrase): void {
    if (!member.roles.some((known) => isSame(known.keys, role.keys))) member.roles.push(role)
  }

  /** A printed phrase with its folded words, without the article, so that it is the same with and without it. */
  #phrase(words: readonly Word[], range: Range = rangeOf(words)): Phrase {
    return {
      keys: keysOf(words, this.#grammar),
      definite: words[0]?.form.definite ?? false,
      joint: isJoint(words),
      feminine: words.some(({ withoutArticle }, i) => i > 0 && withoutArticle.head?.gender === 'f'),
      ...cut(this.#text, range),
    }
  }
}
