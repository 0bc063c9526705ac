import type { Grammar, Head } from './lexicon/lexicon.ts'
import type { MentionContext } from './phrase.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** Longest noun phrase between two small words, and longest phrase with all its complements: words. */
const RUN_WORDS_MAX = 10

const PHRASE_WORDS_MAX = 20

/** A noun phrase without what stands before it: its words, its last head, and the token behind it. */
export interface Run {
  readonly words: readonly Word[]
  /** Number of the last word that says what it is; −1 for none. */
  readonly head: number
  readonly next: number
  /** What stands before it: “the”, “another”. */
  readonly determiner: string | undefined
  /** It is some of a kind: “one of the passengers”. */
  readonly part: boolean
}

/** The words of a noun phrase up to a small word, a verb, a sign or a date. */
export function readRun(
  tokens: readonly Token[],
  from: number,
  context: MentionContext,
  grammar: Grammar,
): Run | undefined {
  let at = from
  let determiner: string | undefined
  let part = false
  for (let word = wordAt(tokens, at); word; word = wordAt(tokens, ++at)) {
    const linked: boolean = determiner !== undefined && !part && grammar.linkers.has(word.fold)
    if (!linked && !isDeterminer(word, grammar)) break
    part ||= linked
    determiner = word.fold
  }
  const words: Word[] = []
  let end = 0
  let head = -1
  for (let word = wordAt(tokens, at); word && words.length < RUN_WORDS_MAX; word = wordAt(tokens, ++at)) {
    const initial = at === 0
    if (words.length > 0 && joinsFields(tokens, at, words, context, grammar)) {
      words.push(word)
      continue
    }
    if (isDeterminer(word, grammar)) break
    if (endsRun(word, initial, words.length === 0 && determiner !== undefined, context)) break
    words.push(word)
    const known = word.head ?? smallForm(word, initial, context)?.head
    if (known && known.kind !== 'pronoun') head = words.length - 1
    if (known || isCapital(word)) end = words.length
  }
  if (end === 0) return undefined
  return { words: words.slice(0, end), head, next: at - (words.length - end), determiner, part }
}

/** “Trade and Industry Minister”: a conjunction between two fields of an office. */
function joinsFields(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
  { lexicon }: MentionContext,
  grammar: Grammar,
): boolean {
  const [before, word, next] = [words.at(-1), wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (!before || !word || !next || !grammar.conjunctions.has(word.fold)) return false
  return lexicon.fields.has(before.fold) && lexicon.fields.has(next.fold)
}

/** Whether a word can belong to no noun phrase: small words, dates, verbs. In capitals inside a sentence it is a name. */
export function endsRun(word: Word, initial: boolean, first: boolean, context: MentionContext): boolean {
  const { lexicon, surnames } = context
  const { days, weekdays } = lexicon.calendar
  if (days.has(word.fold) || weekdays.has(word.fold)) return true
  if (isCapital(word) && (!initial || surnames.has(word.fold))) return false
  const { form } = word
  if (lexicon.stops.has(word.fold) || form.preposition || form.complementizer) return true
  if (form.adverb || (form.cue && !form.head)) return true
  // “A retired teacher”: right behind an article a participle describes.
  return form.verb && !first && !form.head && !lexicon.fields.has(word.fold)
}

/** “The head of research at the university”: what prepositions hold to the noun. */
export function withComplements(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  context: MentionContext,
  grammar: Grammar,
): { readonly words: readonly Word[]; readonly next: number } {
  const all = [...words]
  let next = from
  while (all.length < PHRASE_WORDS_MAX) {
    const linker = wordAt(tokens, next)
    if (!linker) break
    const joined = grammar.conjunctions.has(linker.fold) && all.length > words.length
    // “A source close to the minister”
    const behind = wordAt(tokens, next + 1)
    const adjunct =
      grammar.adjuncts.has(linker.fold) && behind !== undefined && grammar.linkers.has(behind.fold)
    if (!joined && !adjunct && !grammar.linkers.has(linker.fold)) break
    const part = complement(tokens, next + (adjunct ? 2 : 1), joined, context, grammar)
    if (!part) break
    for (let at = next; at < part.next; at++) {
      const word = wordAt(tokens, at)
      if (word) all.push(word)
    }
    next = part.next
  }
  return { words: all, next }
}

function complement(
  tokens: readonly Token[],
  from: number,
  joined: boolean,
  context: MentionContext,
  grammar: Grammar,
): Pick<Run, 'next'> | undefined {
  const first = wordAt(tokens, from)
  if (!first || first.head?.kind === 'pronoun') return undefined
  let at = from
  for (let word = wordAt(tokens, at); word && isDeterminer(word, grammar); word = wordAt(tokens, at)) at++
  const start = at
  for (let word = wordAt(tokens, at); word && at - start < RUN_WORDS_MAX; word = wordAt(tokens, ++at)) {
    if (isDeterminer(word, grammar) || endsRun(word, false, at === start && start > from, context)) break
    // An occasion of speech, a year or a verb belongs to no office.
    if (context.lexicon.occasions.has(word.fold) || /^\p{N}/u.test(word.fold)) return undefined
  }
  if (at === start) return undefined
  // “Ministry of Trade and Industry”: behind a conjunction a capital, of nobody whom the article names.
  const word = wordAt(tokens, start)
  if (joined && (!word || start > from || !isCapital(word) || context.surnames.has(word.fold) || word.head))
    return undefined
  return { next: at }
}

/** A phrase's words as they are compared: the noun that says what it is first, small words left out. */
export function phraseKeys(words: readonly Word[], grammar: Grammar): string[] {
  const told = words.filter((word) => !isDeterminer(word, grammar) && !grammar.conjunctions.has(word.fold))
  const linked = told.findIndex((word) => grammar.linkers.has(word.fold))
  const front = linked < 0 ? told : told.slice(0, linked)
  const head = front.findLast((word) => word.head !== undefined) ?? front.at(-1)
  const rest = told.filter((word) => word !== head && !grammar.linkers.has(word.fold))
  return [...(head ? [head] : []), ...rest].map((word) => word.form.stem)
}

export function isCapital({ bare }: Pick<Word, 'bare'>): boolean {
  return /^\p{Lu}/u.test(bare)
}

export function isNameWord(word: Word, { lexicon }: MentionContext): boolean {
  return (isCapital(word) && !lexicon.grammar?.isOwner(word)) || lexicon.nameLinks.has(word.fold)
}

export function isDeterminer({ fold }: Word, { determiners }: Grammar): boolean {
  return determiners.has(fold)
}

/** An ordinary word of the language, or one that the article prints in small letters elsewhere. */
export function isOrdinary(word: Word, { small }: MentionContext): boolean {
  return word.form.common || small?.has(word.fold) === true
}

/** The first word of a sentence as it would stand inside it. */
export function smallForm(word: Word, initial: boolean, { vocabulary, surnames }: MentionContext) {
  return initial && isCapital(word) && !surnames.has(word.fold) ? vocabulary.form(word.fold) : undefined
}

/** “Lena Bishop”, “Tom Church”: an office, rank or body as a surname, behind a first name that is no field. */
export function isNameInstead(
  tokens: readonly Token[],
  { words, head, determiner, next }: Run,
  { kind, closed }: Head,
  context: MentionContext,
  { linkers }: Grammar,
): boolean {
  const [last, first] = [words[head], words[0]]
  if (!last || !first || head !== words.length - 1 || determiner !== undefined) return false
  if (!words.every((word) => isNameWord(word, context))) return false
  if (context.surnames.has(last.fold)) return true
  if (words.length !== 2 || first.head || context.lexicon.fields.has(first.fold)) return false
  if (kind === 'organization' && !closed) return false
  const behind = wordAt(tokens, next)
  if (behind && linkers.has(behind.fold)) return false
  return kind !== 'group' && !(first === tokens[0] && isOrdinary(first, context))
}

export function isAcronym({ bare }: Word): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(bare)
}

export function headOf(word: Word, tokens: readonly Token[], context: MentionContext): Head | undefined {
  return word.head ?? smallForm(word, word === tokens[0], context)?.head
}
