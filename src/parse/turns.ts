import type { AttributionVia } from '../../schemas/quote.ts'
import type { Range } from '../text/range.ts'
import type { Act } from './acts.ts'
import type { Cast, Member } from './cast.ts'
import type { Agreement } from './lexicon/lexicon.ts'
import type { Mention } from './mention.ts'
import type { Rule } from './rules.ts'
import type { Word } from './word.ts'

/** Who speaks by an act, how the text says so, and by which rule. */
export interface Turn {
  readonly members: readonly Member[]
  readonly mention?: Range
  readonly via: AttributionVia
  readonly rule: Rule
}

/** The turn of somebody whom nothing shows: nobody before him goes on. */
const NOBODY: Turn = { members: [], via: 'carried', rule: 'carried-over' }

/** How many turns back a subject left out may reach. */
const TURNS_BACK_MAX = 4

/** How far back somebody may be named who then speaks for the first time: UTF-16 units, two or three sentences. */
const TOPIC_UNITS_MAX = 400

/** So few tokens stand before a verb that goes on with the sentence before: an adverb, “and he also”. */
const LEAD_TOKENS_MAX = 1

/** Which rule a subject's place in the sentence stands for. */
const RULE_OF_ORDER: Readonly<Record<NonNullable<Act['order']>, Rule>> = {
  after: 'subject-after-cue',
  before: 'subject-before-cue',
  owner: 'owner-of-speech',
  sentence: 'sentence-subject',
  antecedent: 'clause-about-speaker',
}

/** Who has the word, as the article goes on. Lives for one parse. */
export class Turns {
  readonly #cast: Cast
  readonly #ownNames: boolean
  #topic: Member | undefined
  readonly #past: Turn[] = []
  /** The last quotation was left open: the next block may go on with it. */
  open = false

  /** With `ownNames` a group goes by what it is called: “visitors” are never the “critics” who spoke before. */
  constructor(cast: Cast, ownNames = false) {
    this.#cast = cast
    this.#ownNames = ownNames
  }

  /** Who spoke last. */
  get last(): Turn | undefined {
    const last = this.#past.at(-1)
    return last === NOBODY ? undefined : last
  }

  /**
   * Who speaks by an act. `earlier` are the turns of the same sentence, `text` the noun of what he says it in: it goes on
   * to stand for him.
   * Undefined when the act has no subject and nobody who spoke agrees with it.
   */
  take(act: Act, earlier: readonly Turn[], text?: Word): Turn | undefined {
    if (act.cited) {
      const citing = act.teller && this.#bySubject(act, act.teller, {})
      if (citing) this.#past.push(citing)
      return act.subject && this.#bySubject(act, act.subject, {})
    }
    if (act.unread) {
      this.#past.push(NOBODY)
      this.#topic = undefined
      return undefined
    }
    const agreement = act.cue ?? {}
    const turn = act.subject
      ? this.#bySubject(act, act.subject, agreement)
      : this.#without(act, agreement, earlier)
    const [only] = turn?.members ?? []
    if (text && only && turn?.members.length === 1) this.#cast.issue(text, only)
    if (turn && (act.form === 'verb' || isPerson(turn))) {
      this.#past.push(turn)
      this.#topic = undefined
    }
    return turn
  }

  /** Whom a mention names, without giving him the word. */
  whoever(mention: Mention): Member | undefined {
    return this.#cast.meet(mention)[0]
  }

  /** Whom a sentence without speech is about: “Sharp disagreed.” A pronoun, or marks alone, behind it are his. */
  tellOf(mention: Mention): Turn | undefined {
    const member = mention.form === 'pronoun' ? undefined : this.#cast.find(mention)
    this.#topic = member && isPersonKind(member) ? member : undefined
    return this.#topic && { members: [this.#topic], via: 'carried', rule: 'last-named' }
  }

  /** Whom the sentence before is about, if nobody speaks in it: a verb without a subject goes on with him. */
  leadUp(mention: Mention | undefined): void {
    this.#topic = undefined
    if (mention) this.tellOf(mention)
  }

  /** Whoever a mention names takes the word. */
  give(mention: Mention, rule: Rule): Turn | undefined {
    const turn = this.#named(mention, {}, rule)
    if (turn) this.#past.push(turn)
    return turn
  }

  /** Who speaks by an act inside somebody else's words; the word stays with the teller. */
  aside(act: Act): Turn | undefined {
    return act.subject && this.#bySubject(act, act.subject, act.cue ?? {})
  }

  #bySubject(act: Act, subject: Mention, agreement: Agreement): Turn | undefined {
    const rule = act.form === 'source' ? 'source-named' : RULE_OF_ORDER[act.order ?? 'after']
    const turn = this.#named(subject, agreement, rule)
    if (!turn || !act.companion) return turn
    return this.#together(turn, act.companion)
  }

  #named(subject: Mention, agreement: Agreement, rule: Rule): Turn | undefined {
    const mention = { start: subject.start, end: subject.end }
    if (subject.form === 'pronoun') {
      const styled = subject.styles && this.#cast.styled(subject.styles, subject.start, subject.gender)
      if (styled) this.#cast.name(styled, subject)
      if (styled) return { members: [styled], mention, via: 'pronoun', rule }
      const before = this.#topicFor(subject) ?? this.#recall(subject) ?? this.#lastNamed(subject)
      const [one] = before?.members ?? []
      if (one && subject.stands === 'person') one.gender ??= subject.gender
      return before && { members: before.members, mention, via: 'pronoun', rule }
    }
    // «الطرفان» without names: the two who spoke together last.
    if (subject.form === 'group' && subject.number === 'dual' && !subject.members) {
      const pair = this.#recall({ number: 'dual' })
      if (pair) return { members: pair.members, mention, via: 'group', rule }
    }
    const pointed = subject.pointed && !subject.name?.length ? this.#pointedTo(subject) : undefined
    if (pointed) return { members: [pointed], mention, via: 'role', rule }
    const group =
      subject.form === 'group' && !subject.members && !this.#ownNames ? this.#sameGroup(subject) : undefined
    const members = group ? [group] : this.#cast.meet(subject, agreement)
    if (members.length === 0) return undefined
    const [only] = members
    if (only && members.length === 1 && agreement.number === 'singular') only.gender ??= agreement.gender
    const metonym = subject.form === 'document' && only?.kind !== 'document'
    return { members, mention, via: metonym ? 'metonym' : viaOf(subject), rule }
  }

  /** «وأكد هذا الناطق»: whoever spoke last, if he holds an office of that kind. */
  #pointedTo({ form, role }: Mention): Member | undefined {
    const [member, more] = this.last?.members ?? []
    const kind = role?.[0]?.form.stem
    if (form !== 'role' || !member || more) return undefined
    return member.roles.some(({ keys }) => keys[0] === kind) ? member : undefined
  }

  /** A group that is only called “the parties” is the one that spoke last. */
  #sameGroup(subject: Mention): Member | undefined {
    // «المحاميان» are no “parties”: an office says who they are.
    const [noun] = subject.words
    if (subject.number === 'dual' && noun && !noun.form.head?.parties) return undefined
    if (this.#cast.find(subject) || (subject.role?.length ?? 0) > 1) return undefined
    const last = this.#past.findLast((turn) => turn.members.length === 1 && turn.members[0]?.kind === 'group')
    const group = last?.members[0]
    if (group) this.#cast.name(group, subject)
    return group
  }

  /** Two sides of one act: a group takes the subject in; two people speak jointly. */
  #together(turn: Turn, companion: Mention): Turn {
    const others = this.#cast.meet(companion)
    const [group] = others
    if (group?.kind === 'group') {
      for (const member of turn.members) if (!group.members.includes(member)) group.members.push(member)
      return {
        members: [group],
        mention: { start: companion.start, end: companion.end },
        via: 'group',
        rule: 'both-sides',
      }
    }
    return { ...turn, members: [...turn.members, ...others], rule: 'both-sides' }
  }

  /** No subject: the sentence's own speaker, else the last who agrees. */
  #without(act: Act, agreement: Agreement, earlier: readonly Turn[]): Turn | undefined {
    const own = earlier.findLast((turn) => agrees(turn, agreement))
    if (own) return { ...own, rule: 'same-sentence' }
    const leads = act.form === 'participle' || (act.at <= LEAD_TOKENS_MAX && !act.cue?.continues)
    const topic = leads ? this.#topic : undefined
    if (topic && !this.#ownNames && agrees({ members: [topic], via: 'carried' }, agreement))
      return { members: [topic], via: 'carried', rule: 'last-named' }
    const before = this.#recall(agreement)
    return before && { members: before.members, via: 'carried', rule: 'carried-over' }
  }

  #topicFor(subject: Mention): Pick<Turn, 'members'> | undefined {
    if (subject.stands !== 'person' || !this.#topic) return undefined
    const turn = { members: [this.#topic] }
    return canBe(turn, subject) ? turn : undefined
  }

  /** “He” of whom nothing was heard yet: the person named last. */
  #lastNamed({ start, gender, stands }: Mention): Pick<Turn, 'members'> | undefined {
    const person =
      stands === 'person' ? this.#cast.personBefore(start, start - TOPIC_UNITS_MAX, gender) : undefined
    return person && { members: [person] }
  }

  #recall(agreement: Agreement & Pick<Mention, 'stands'>): Turn | undefined {
    const from = Math.max(0, this.#past.length - TURNS_BACK_MAX)
    const turn = this.#past
      .slice(from)
      .findLast(
        (turn) => turn === NOBODY || (agreement.stands ? canBe(turn, agreement) : agrees(turn, agreement)),
      )
    return turn === NOBODY ? undefined : turn
  }
}

/** Whether a plain pronoun can stand for those who spoke in a turn. */
function canBe(
  { members }: Pick<Turn, 'members'>,
  { stands, gender }: Pick<Mention, 'stands' | 'gender'>,
): boolean {
  const [first] = members
  if (!first) return false
  const body = first.kind === 'organization'
  if (stands === 'several') return members.length > 1 || first.kind === 'group' || body
  if (members.length > 1) return false
  if (stands === 'body') return body || first.kind === 'document'
  return isPersonKind(first) && (!gender || !first.gender || gender === first.gender)
}

function isPersonKind({ kind }: Member): boolean {
  return kind === 'person' || kind === 'unknown-person'
}

/** Whether a verb without a subject may belong to those who spoke in a turn. */
function agrees({ members, via }: Pick<Turn, 'members' | 'via'>, { gender, number }: Agreement): boolean {
  const [first] = members
  if (!first) return false
  const several = members.length > 1 || first.kind === 'group'
  if (number === 'dual') return members.length === 2
  if (number === 'plural') return several
  if (members.length > 1) return false
  // Groups of things take the feminine singular; people in the plural do not take the singular after them.
  if (first.kind === 'group') return gender === 'f' || number === undefined
  // «قالت الوزارة في بيان … وقال البيان … وأضاف»: the text that stands for somebody has a gender of its own.
  if (!gender || !first.gender || gender === first.gender || via === 'metonym') return true
  // «مجلس النقابة …، وأضافت»: a body goes by the gender of what it is of, too.
  return (
    first.kind === 'organization' && gender === 'f' && first.called.keys.length > 1 && first.called.feminine
  )
}

function isPerson({ members }: Turn): boolean {
  return members.length === 1 && members[0]?.kind === 'person'
}

function viaOf(mention: Mention): AttributionVia {
  if (mention.form === 'group') return 'group'
  if (mention.name?.length || mention.form === 'organization' || mention.form === 'document') return 'name'
  return 'role'
}
