import type { Grammar } from './lexicon/lexicon.ts'
import { isJoint, isPerson, KINDS, type Member } from './member.ts'
import { phraseKeys } from './runs.ts'
import type { Mention } from './shapes.ts'
import type { Word } from './word.ts'

/** A mention that is looked for, with its words as they are compared: worked out when somebody is compared by them. */
export class Sought {
  readonly mention: Mention
  readonly elided: ReadonlySet<string>
  readonly #grammar: Grammar | undefined
  #keys: readonly string[] | undefined
  #roleKeys: readonly string[] | undefined

  /** `elided` are stems that an office goes without when it is named again. */
  constructor(mention: Mention, grammar: Grammar | undefined, elided: ReadonlySet<string>) {
    this.mention = mention
    this.elided = elided
    this.#grammar = grammar
  }

  get keys(): readonly string[] {
    this.#keys ??= keysOf(this.mention.words, this.#grammar)
    return this.#keys
  }

  /** The keys of the role; of all words where it has none. */
  get roleKeys(): readonly string[] {
    this.#roleKeys ??= this.mention.role ? keysOf(this.mention.role, this.#grammar) : this.keys
    return this.#roleKeys
  }
}

/** Words as phrases are compared. */
export function keysOf(words: readonly Word[], grammar: Grammar | undefined): string[] {
  return grammar ? phraseKeys(words, grammar) : words.map((word) => word.form.stem)
}

/** How well a mention fits somebody known; 0 where it does not. */
export function scoreMember(sought: Sought, member: Member): number {
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
    for (const known of member.roles)
      best = Math.max(best, scorePhrases(sought.roleKeys, known.keys) || scoreElided(sought, known.keys))
    return best
  }
  if (member.kind !== KINDS[mention.form]) return 0
  if (member.kind === 'organization' && isJoint(mention.words) !== member.called.joint) return 0
  const score = scorePhrases(sought.keys, member.called.keys)
  // «النادي الفرنسي» after a club by its name: the article points back to a body of that kind.
  const back =
    mention.form === 'organization' && mention.words[0]?.form.definite === true && !member.called.definite
  return score > 0 || !back || sought.keys[0] !== member.called.keys[0] ? score : BACK_SCORE
}

/** Weaker than every agreement of words. */
const BACK_SCORE = 0.3

/** The same office or body: 1; one a shorter form of the other under the same first noun: less. */
function scorePhrases(a: readonly string[], b: readonly string[]): number {
  if (a[0] === undefined) return 0
  // One office of a chain: «مستشار الملك أمير المنطقة» and «أمير المنطقة».
  if (a[0] !== b[0]) return a.length > 1 && isRun(a, b) ? 0.7 : 0
  if (isSame(a, b)) return 1
  if (a.every((key) => b.includes(key))) return isPart(a, b) ? 0.8 : 0
  return b.length > 1 && b.every((key) => a.includes(key)) && isPart(b, a) ? 0.6 : 0
}

/** «متحدث الخارجية» for «المتحدث الرسمي باسم وزارة الخارجية»: the same office without the words that can go. */
function scoreElided({ roleKeys, elided }: Sought, known: readonly string[]): number {
  if (roleKeys[0] !== known[0] || roleKeys.length < 2) return 0
  const [a, b] = [roleKeys, known].map((keys) => keys.filter((key, i) => i === 0 || !elided.has(key)))
  return a && b && a.length > 1 && isSame(a, b) ? ELIDED_SCORE : 0
}

/** Weaker than a shorter form of the same words. */
const ELIDED_SCORE = 0.5

/** «الرئيس الإسرائيلي» is no part of «رئيس الوزراء الإسرائيلي»: a shorter form has the longer one's second word. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  return short.length < 2 || short[1] === long[1]
}

/** Two lists of the same keys. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
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
