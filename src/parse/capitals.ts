import type { Grammar, Head } from './lexicon/lexicon.ts'
import type { MentionContext } from './phrase.ts'
import {
  endsRun,
  headOf,
  isAcronym,
  isCapital,
  isDeterminer,
  isNameInstead,
  isNameWord,
  isOrdinary,
  type Run,
  readRun,
  smallForm,
  withComplements,
} from './runs.ts'
import type { Mention } from './shapes.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** So many offices and names may stand in apposition, each behind a comma. */
const APPOSITIONS_MAX = 2

/**
 * Read the mention that starts at a token, in a language that tells names by capitals. Inside a sentence a capital is a
 * name; at its start, any word that is ordinary neither for the language nor for the article is taken for one.
 *
 * ```
 * Trade Minister Lena Marlow      the mayor of Eastbrook, Tom Bright,      Ann Frost, a nurse,
 * ^ role         ^ name           ^ role                  ^ name           ^ name     ^ role
 * ```
 */
export function readCapitalMention(
  tokens: readonly Token[],
  from: number,
  context: MentionContext,
  grammar: Grammar,
): Mention | undefined {
  const first = wordAt(tokens, from)
  if (!first) return undefined
  if (first.head?.kind === 'pronoun') {
    const { gender, number, stands } = first.head
    return {
      ...base('pronoun', tokens, [first], from + 1),
      ...(gender && { gender }),
      ...(number && { number }),
      ...(stands && { stands }),
    }
  }
  const mention = readOne(tokens, from, context, grammar)
  if (!mention) return undefined
  return readPair(tokens, mention, context, grammar) ?? mention
}

/** Longest trade or description that no table knows: words. */
const UNKNOWN_WORDS_MAX = 3

/** “One skipper”: somebody whom no noun of the tables names, where marks right before or behind show that he speaks. */
export function readSomebody(
  tokens: readonly Token[],
  from: number,
  context: MentionContext,
  grammar: Grammar,
): Mention | undefined {
  const determiner = wordAt(tokens, from)
  if (!determiner || !isDeterminer(determiner, grammar)) return undefined
  const words: Word[] = []
  let next = from + 1
  for (
    let word = wordAt(tokens, next);
    word && words.length < UNKNOWN_WORDS_MAX;
    word = wordAt(tokens, ++next)
  ) {
    if (isDeterminer(word, grammar) || endsRun(word, false, words.length === 0, context)) break
    words.push(word)
  }
  if (words.length === 0) return undefined
  const fresh = grammar.indefinite.has(determiner.fold)
  return {
    ...base(fresh ? 'anonymous' : 'role', tokens, words, next),
    role: words,
    ...(fresh && { fresh: true as const }),
  }
}

/** One noun phrase with its complements and appositions. */
function readOne(
  tokens: readonly Token[],
  from: number,
  context: MentionContext,
  grammar: Grammar,
): Mention | undefined {
  const run = readRun(tokens, from, context, grammar)
  if (!run) return undefined
  const plain = mentionOf(tokens, run, context, grammar)
  if (!plain) return undefined
  if (run.part) return partOf(tokens, from, plain, grammar)
  const placed = plain.name ? withAffiliation(tokens, plain, context, grammar) : plain
  const indefinite = run.determiner !== undefined && grammar.indefinite.has(run.determiner)
  return withAppositions(tokens, placed, context, grammar, indefinite)
}

/** “Miriam Lowe of the University of Eastbrook told”: where somebody belongs, between his name and what closes it. */
function withAffiliation(
  tokens: readonly Token[],
  mention: Mention,
  context: MentionContext,
  grammar: Grammar,
): Mention {
  const { words, next } = withComplements(tokens, mention.words, mention.next, context, grammar)
  if (next === mention.next || !endsApposition(tokens, next, context)) return mention
  return { ...mention, words, end: tokens[next - 1]?.end ?? mention.end, next }
}

/** “One of the passengers”, “some of the residents”: somebody new of a group, or several. */
function partOf(
  tokens: readonly Token[],
  from: number,
  whole: Mention,
  grammar: Grammar,
): Mention | undefined {
  const first = wordAt(tokens, from)
  if (!first || whole.form !== 'group') return undefined
  const words = tokens.slice(from, whole.next).filter((token) => token.kind === 'word')
  const one = grammar.indefinite.has(first.fold)
  return {
    ...whole,
    ...{ words, start: first.start, role: words, number: one ? 'singular' : 'plural' },
    ...(one && { form: 'anonymous', fresh: true as const }),
  }
}

/** “Lena Marlow and Tom Bright”: two people by name speak as one. */
function readPair(
  tokens: readonly Token[],
  first: Mention,
  context: MentionContext,
  grammar: Grammar,
): Mention | undefined {
  const link = wordAt(tokens, first.next)
  if (!link || !grammar.conjunctions.has(link.fold) || !first.name) return undefined
  const second = readOne(tokens, first.next + 1, context, grammar)
  if (!second?.name || second.form === 'organization') return undefined
  return {
    ...base('group', tokens, [...first.words, link, ...second.words], second.next),
    number: 'dual',
    members: [first.name, second.name],
  }
}

function mentionOf(
  tokens: readonly Token[],
  run: Run,
  context: MentionContext,
  grammar: Grammar,
): Mention | undefined {
  const { words, head: at, determiner } = run
  const headed = words[at]
  const head = headed && headOf(headed, tokens, context)
  if (!headed || !head) return unheaded(tokens, run, context)
  if (isNameInstead(tokens, run, head, context, grammar))
    return { ...base('name', tokens, words, run.next), name: words }
  const tail = words.slice(at + 1)
  if (head.kind === 'organization' || head.kind === 'document') {
    const whole = withComplements(tokens, words, run.next, context, grammar)
    const inner = officeInside(whole.words, at, grammar)
    if (inner) return { ...base('role', tokens, whole.words, whole.next), ...inner }
    return { ...base(head.kind, tokens, whole.words, whole.next), ...agreement(head), role: whole.words }
  }
  const titled = words.findIndex((word) => word.head?.kind === 'honorific')
  const honorific = words.map((word) => word.head).find((other) => other?.kind === 'honorific')
  const role = titled < 0 ? words.slice(0, at + 1) : words.slice(0, titled)
  const shown = { ...agreement(head), ...(honorific?.gender && { gender: honorific.gender }) }
  if (tail.length > 0) {
    if (!tail.every((word) => isNameWord(word, context))) return undefined
    const described = role.length > 0 ? { role } : {}
    return {
      ...base(role.length > 0 ? 'role' : 'name', tokens, words, run.next),
      ...shown,
      number: 'singular',
      ...described,
      name: tail,
    }
  }
  if (head.kind === 'honorific') return undefined
  const whole = withComplements(tokens, words, run.next, context, grammar)
  const form = head.kind === 'group' ? 'group' : head.kind === 'anonymous' ? 'anonymous' : 'role'
  const fresh = determiner !== undefined && isFresh(determiner, whole.words.length, grammar)
  return {
    ...base(form, tokens, whole.words, whole.next),
    ...shown,
    role: whole.words,
    ...(fresh && { fresh: true as const }),
  }
}

/** “Ministry of Defence spokesman Ray Hill”: an office behind the body that it belongs to. */
function officeInside(words: readonly Word[], from: number, grammar: Grammar) {
  const at = words.findLastIndex(({ head }) => head?.kind === 'office' || head?.kind === 'anonymous')
  const office = words[at]?.head
  if (!office || at <= from || words.slice(from, at).some((word) => isDeterminer(word, grammar)))
    return undefined
  const name = words.slice(at + 1)
  if (!name.every(isCapital)) return undefined
  return { ...agreement(office), role: words.slice(0, at + 1), ...(name.length > 0 && { name }) }
}

/** “Another resident”, “a man”: somebody new, whoever was called the same before. */
function isFresh(determiner: string, words: number, { indefinite }: Grammar): boolean {
  return indefinite.has(determiner) && words <= 2
}

/** Capitals alone: a person, or with the article or in capitals throughout a body. */
function unheaded(
  tokens: readonly Token[],
  { words, next, determiner }: Run,
  context: MentionContext,
): Mention | undefined {
  const initial = words[0] === tokens[0]
  const small =
    words.findLastIndex((word) => !isCapital(word) && !context.lexicon.nameLinks.has(word.fold)) + 1
  const name = words.slice(small)
  const [first] = name
  if (!first || !name.every((word) => isNameWord(word, context))) return undefined
  if (small > 0)
    // “Baker Tom Reed”: a trade that the language's table lacks.
    return determiner === undefined && name.length > 1
      ? { ...base('role', tokens, words, next), role: words.slice(0, small), name, guessed: true }
      : undefined
  if (initial && !context.surnames.has(first.fold) && isOrdinary(first, context)) return undefined
  const body = determiner !== undefined || name.every((word) => isAcronym(word))
  if (body && name.length === 1 && isOrdinary(first, context)) return undefined
  return body
    ? { ...base('organization', tokens, name, next), role: name }
    : { ...base('name', tokens, name, next), name }
}

/** What commas set off behind a mention: a name behind an office, an office, an age or a place behind a name. */
function withAppositions(
  tokens: readonly Token[],
  mention: Mention,
  context: MentionContext,
  grammar: Grammar,
  indefinite: boolean,
): Mention {
  let found = mention
  for (let times = 0; times < APPOSITIONS_MAX; times++) {
    const more = withApposition(tokens, found, context, grammar, indefinite)
    if (!more) break
    found = more
  }
  return found
}

function withApposition(
  tokens: readonly Token[],
  mention: Mention,
  context: MentionContext,
  grammar: Grammar,
  indefinite: boolean,
): Mention | undefined {
  const { form, name, role, next, words } = mention
  if (tokens[next]?.kind !== 'comma' || (form !== 'name' && form !== 'role' && form !== 'anonymous'))
    return undefined
  const number = wordAt(tokens, next + 1)
  if (number && name && /^\p{N}+$/u.test(number.fold) && endsApposition(tokens, next + 2, context))
    return { ...mention, end: number.end, words: [...words, number], next: next + 2 }
  const run = readRun(tokens, next + 1, context, grammar)
  const other = run && mentionOf(tokens, run, context, grammar)
  if (!other || !endsApposition(tokens, other.next, context)) return undefined
  const whole = { end: other.end, words: [...words, ...other.words], next: other.next }
  const gender = mention.gender ?? other.gender
  const shown = { ...whole, ...(gender && { gender }) }
  // “A spokesman for the firm, Norland Power,”: the name is the body's.
  const last = words.at(-1)
  if (indefinite && words.length > 1 && last?.head?.kind === 'organization' && other.form === 'name')
    return { ...mention, ...whole }
  if (!name && other.form === 'name') return { ...mention, ...shown, form: 'role', name: other.name ?? [] }
  if (name && !role && !other.name && (other.form === 'role' || other.form === 'anonymous') && other.role)
    return { ...mention, ...shown, form: 'role', role: other.role }
  return undefined
}

/** An apposition is closed by a comma, a colon, the verb, or the end; a clause about it may follow. */
function endsApposition(tokens: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return token?.kind !== 'bracket-open'
  return token.cue !== undefined || token.form.complementizer || lexicon.relatives.has(token.fold)
}

/** Every person, office with a name, body and document that a sentence names, whatever it does. */
export function* capitalMentions(
  sentence: readonly Token[],
  context: MentionContext,
  grammar: Grammar,
): Generator<Mention> {
  let at = 0
  while (at < sentence.length) {
    const mention = readOne(sentence, at, context, grammar)
    // One capital alone is as often a place.
    const alone = mention?.form === 'name' && mention.name?.length === 1 && !mention.gender
    if (mention && mention.form !== 'pronoun' && !(alone && !isKnown(mention, context))) yield mention
    at = Math.max(at + 1, mention?.next ?? 0)
  }
}

function isKnown({ name, words }: Mention, { surnames }: MentionContext): boolean {
  return words.length > 1 || (name?.[0] !== undefined && surnames.has(name[0].fold))
}

function agreement({ gender, number }: Head): Pick<Mention, 'gender' | 'number'> {
  return { ...(gender && { gender }), ...(number && { number }) }
}

function base(form: Mention['form'], tokens: readonly Token[], words: readonly Word[], next: number) {
  const last = tokens[next - 1]
  return { form, words, start: words[0]?.start ?? 0, end: last?.end ?? 0, next }
}
