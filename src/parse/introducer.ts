import type { QuoteKind } from '../../schemas/quote.ts'
import type { Range } from '../text/range.ts'
import type { Act } from './acts.ts'
import { skipAddressee, skipAdverbs } from './asides.ts'
import { isNamer } from './marked-names.ts'
import type { MentionContext } from './phrase.ts'
import { kindAt, type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** How a stretch is tied to the words before it. */
export type Introducer = 'colon' | 'that' | 'clause' | 'bare' | 'inside'

/** A stretch inside the reporter's sentence with fewer words is a name or a term, whoever speaks around it. */
export const INSIDE_WORDS_MIN = 4
/** Behind “that” and before a verb so many words are a body's name: «إنّ «الجيش والمقاومة» سيطرا …». */
const SUBJECT_WORDS_MAX = 5
/** After “that” so few words with the sentence going on are a name: قال إنّ «…» ستتوسع. */
const NAME_WORDS_MAX = 3
/** So few words in marks may be a body's name before “that”: هيئة الإذاعة الدولية، القناة الأولى. */
const TITLE_WORDS_MAX = 4
/** One word alone in marks inside a report is a term. */
const FRAGMENT_WORDS_MIN = 2
/** Words after a verb of saying and its subject are speech if there are this many, else what the verb is about. */
const CLAUSE_WORDS_MIN = 5

/** How a stretch is tied to the words from a cue and its subject on. */
export function introducerOf(
  sentence: readonly Token[],
  at: number,
  from: number,
  context: MentionContext,
): Introducer {
  const { lexicon } = context
  const word = wordAt(sentence, at - 1)
  if (kindAt(sentence, at - 1) === 'colon') return 'colon'
  if (word && word.form.complementizer) return 'that'
  if (word && lexicon.clauseOpeners.has(word.fold)) return 'clause'
  const reached = sentence[from]?.kind === 'comma' ? from + 1 : from
  const behind = skipAdverbs(sentence, reached, context)
  // «وقالت لرويترز «…»»
  return skipAddressee(sentence, behind, context) >= at ? 'bare' : 'inside'
}

/** Whether a stretch that a cue governs is speech, rather than a name or a term that stands in reported words. */
export function isSpeech(
  sentence: readonly Token[],
  at: number,
  words: number,
  introducer: Introducer,
  act: Act,
  context: MentionContext,
): boolean {
  if (isTitle(sentence, at, context)) return false
  // «سألته فقال: «لا»»: behind a colon a word is said, however often.
  if (introducer !== 'colon' && isRepeated(sentence[at], context)) return false
  if (words <= NAME_WORDS_MAX && isAddressed(sentence, at, context)) return false
  const before = nounBefore(sentence, at, context)
  // «بحسب الموقع … من الخدمات: «…»»: a colon far behind a source opens a list of its own.
  if (introducer === 'colon' && !(act.form === 'source' && at > act.next + 1 && words < INSIDE_WORDS_MIN))
    return true
  if (before && isNamer(before, context.lexicon) && !(before.form.definite && words > NAME_WORDS_MAX))
    return false
  if (isNamed(sentence, at, context)) return false
  if (introducer === 'bare' && words <= TITLE_WORDS_MAX && isBeforeThat(sentence, at)) return false
  const goesOn = goesOnBehind(sentence, at, context)
  if (act.cue?.labels && isLabel(sentence, at, introducer, context)) return true
  if (introducer === 'that') {
    if (!goesOn || words > (isVerbNext(sentence, at) ? SUBJECT_WORDS_MAX : NAME_WORDS_MAX)) return true
    const token = sentence[at]
    const first = token?.kind === 'stretch' ? token.words[0] : undefined
    return words >= FRAGMENT_WORDS_MIN && first?.form.definite === false && isOrdinary(token)
  }
  if (introducer === 'clause' || introducer === 'bare') return words >= 2
  if (opensWithBody(sentence, at) || isListedName(sentence, at, words, context)) return false
  if (words >= INSIDE_WORDS_MIN) return true
  if (isTerm(sentence[at])) return false
  const told = act.from !== undefined && act.from <= at
  if (told && words >= FRAGMENT_WORDS_MIN && (isOrdinary(sentence[at]) || isPair(sentence, at))) return true
  if (told && isBareWord(sentence, at)) return true
  return (
    (told && isSaidOf(sentence, at, context)) || (!goesOn && isPredicate(sentence, at, words, act, context))
  )
}

/** The noun before a stretch, adjectives looked through: «البرنامج التدريبي «…»». */
function nounBefore(sentence: readonly Token[], at: number, { lexicon }: MentionContext): Word | undefined {
  let place = at - 1
  for (let word = wordAt(sentence, place); word?.form.definite; word = wordAt(sentence, place)) {
    const before = wordAt(sentence, place - 1)
    if (!before?.form.definite || !lexicon.qualifies(word, before)) break
    place--
  }
  return wordAt(sentence, place)
}

/** «المعروفة بـ«…»»: what a thing is called, behind the preposition or not. */
function isNamed(sentence: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  const before = wordAt(sentence, at - 1)
  const word = before && lexicon.labelPrepositions.has(before.fold) ? wordAt(sentence, at - 2) : before
  return word !== undefined && (lexicon.naming.has(word.fold) || lexicon.naming.has(word.joined?.fold ?? ''))
}

/** «يقول لـ«…» المدير»: short marks behind the preposition of whom it is said to, with the sentence going on. */
function isAddressed(sentence: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  const before = wordAt(sentence, at - 1)
  return before !== undefined && lexicon.addressing.has(before.fold)
}

/** «جاء «فردياً» و«عشوائياً»»: ordinary words in marks that a conjunction joins to words of somebody's. */
export function isJoinedWord(
  sentence: readonly Token[],
  at: number,
  before: Range,
  context: MentionContext,
): boolean {
  const earlier = sentence[at - 2]
  if (earlier?.kind !== 'stretch' || earlier.stretch.start !== before.start) return false
  return (
    wordAt(sentence, at - 1)?.fold.length === 1 &&
    isOrdinary(sentence[at]) &&
    !isRepeated(sentence[at], context) &&
    !opensWithBody(sentence, at)
  )
}

/** A single word that the article prints in marks again and again is what something is called. */
function isRepeated(token: Token | undefined, { labels }: MentionContext): boolean {
  const [only, more] = token?.kind === 'stretch' ? token.words : []
  return only !== undefined && more === undefined && labels?.has(only.fold) === true
}

/** «تحت عنوان: «…»»: behind the colon stands what a work is called. */
export function isTitle(sentence: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  const named = kindAt(sentence, at - 1) === 'colon' ? wordAt(sentence, at - 2) : undefined
  return named !== undefined && lexicon.naming.has(named.fold)
}

/** «قوات «…» و«…»»: one more name behind a conjunction, when the one before it is a name. */
function isListedName(
  sentence: readonly Token[],
  at: number,
  words: number,
  context: MentionContext,
): boolean {
  const earlier = sentence[at - 2]
  if (earlier?.kind !== 'stretch' || wordAt(sentence, at - 1)?.fold.length !== 1) return false
  const noun = nounBefore(sentence, at - 2, context)
  return (
    words <= NAME_WORDS_MAX &&
    earlier.words.length <= NAME_WORDS_MAX &&
    noun !== undefined &&
    isNamer(noun, context.lexicon)
  )
}

/** Marks with a verb behind them are its subject: «إنّ «…» سيطرت على …». */
function isVerbNext(sentence: readonly Token[], at: number): boolean {
  const next = wordAt(sentence, at + 1)
  return next !== undefined && next.form.verb
}

/** «قالت "…" إنّ»: short marks between a cue and “that” hold the subject's name, perhaps with an adjective behind them. */
function isBeforeThat(sentence: readonly Token[], at: number): boolean {
  const next = wordAt(sentence, at + 1)
  const second = wordAt(sentence, at + 2)
  if (!next) return false
  return next.form.complementizer || (next.form.definite && second?.form.complementizer === true)
}

/**
 * Words of somebody's inside what is told of his, as against a name: ordinary words of the language, or words whose form
 * shows that they are (the article, a pronoun, an ending of case), at least half of them known.
 */
function isOrdinary(token: Token | undefined): boolean {
  if (token?.kind !== 'stretch') return false
  let known = 0
  for (const { form } of token.words) {
    if (/\p{N}/u.test(form.fold)) return false
    const ordinary = form.common || form.contentNoun || form.barred
    if (!ordinary && !form.definite && !form.inflected && !form.place) return false
    if (ordinary || form.definite) known++
  }
  return known * 2 >= token.words.length
}

/**
 * «النورس الأزرق»، «أزهار الوادي»: two nouns or a noun and its adjective, the last with the article and
 * one of them no ordinary word, name a thing.
 */
function isTerm(token: Token | undefined): boolean {
  if (token?.kind !== 'stretch' || token.words.length !== 2) return false
  const [first, last] = token.words
  if (first?.form.common && last?.form.common) return false
  if (!first || first.form.verb || first.form.inflected) return false
  return !first.form.preposition && last?.form.definite === true
}

/** «سياسة «متهورة»»: one bare ordinary word that is no noun of a body or an office. */
function isBareWord(sentence: readonly Token[], at: number): boolean {
  const token = sentence[at]
  const [only, more] = token?.kind === 'stretch' ? token.words : []
  const before = wordAt(sentence, at - 1)
  if (!only || more || before?.form.preposition || before?.fold.length === 1) return false
  const { common, definite, place } = only.form
  return common && !definite && !place && !only.head
}

/** «عرض «سريع ومفاجئ»»: two bare adjectives and what may go on the second, behind a noun they could describe. */
function isPair(sentence: readonly Token[], at: number): boolean {
  const token = sentence[at]
  const before = wordAt(sentence, at - 1)
  if (token?.kind !== 'stretch' || !before || before.form.preposition || before.form.unpreposed) return false
  const [first, second, third] = token.words
  if (!first || !second || first.form.definite || third?.form.definite) return false
  const inner = second.joined
  return inner !== undefined && !inner.form.definite && token.words.length <= PAIR_WORDS_MAX
}

/** Two adjectives, and an adverb. */
const PAIR_WORDS_MAX = 3

/** Whether the sentence goes on behind a stretch with more than one more “that” or verb of speech. */
function goesOnBehind(sentence: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  const next = wordAt(sentence, at + 1)
  return next !== undefined && !next.form.complementizer && !next.cue
}

/** «وصفه بـ«…»»: what somebody calls a thing, however short. */
function isLabel(
  sentence: readonly Token[],
  at: number,
  introducer: Introducer,
  { lexicon }: MentionContext,
): boolean {
  return introducer === 'that' || lexicon.labelPrepositions.has(wordAt(sentence, at - 1)?.fold ?? '')
}

/** A stretch that begins with the noun of a body is its name: «مركز …»، «لجنة …»; with a verb in it, it is a clause. */
export function opensWithBody(sentence: readonly Token[], at: number): boolean {
  const token = sentence[at]
  if (token?.kind !== 'stretch' || token.words.length > BODY_NAME_WORDS_MAX) return false
  const first = token.words[0]
  const body = first?.head?.kind === 'organization' && !first.head.closed && !first.form.definite
  return body && !token.words.some(({ form }) => form.verb)
}

/** Names of bodies are seldom longer: “centre for relief and humanitarian aid of …”. */
const BODY_NAME_WORDS_MAX = 7

/** «تعد «ضعيفة»»: a bare ordinary word right behind a copula, however the sentence goes on. */
function isSaidOf(sentence: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  const token = sentence[at]
  const [first] = token?.kind === 'stretch' ? token.words : []
  const copula = wordAt(sentence, at - 1)
  if (!copula || !lexicon.copulas.has(copula.fold)) return false
  return first !== undefined && first.form.common && !first.form.definite && !first.head
}

/** «قال إنّ الموسم الجديد «أقصر وأصدق»»: after “that” and its subject, the little that is said of it. */
function isPredicate(
  sentence: readonly Token[],
  at: number,
  words: number,
  act: Act,
  { lexicon }: MentionContext,
): boolean {
  const before = wordAt(sentence, at - 1)
  if (!before || !act.cue) return false
  if (lexicon.copulas.has(before.fold)) return true
  const apart = before.form.definite && !before.form.preposed && words >= 2
  if (!apart || act.cue.manner !== 'saying') return false
  return sentence.slice(act.at, at).some((token) => token.kind === 'word' && token.form.complementizer)
}

/**
 * Direct after a colon, or after a verb of saying when the words are a clause: right behind it, or behind where and when
 * it was said if the sentence ends with them. Partial otherwise.
 */
export function kindOf(
  sentence: readonly Token[],
  at: number,
  introducer: Introducer,
  act: Act,
  words: number,
): QuoteKind {
  if (introducer === 'colon') return 'direct'
  if (act.cue?.manner !== 'saying' || words < CLAUSE_WORDS_MIN) return 'partial'
  if (introducer === 'bare') return 'direct'
  const apart =
    introducer === 'inside' && act.form === 'verb' && act.from === undefined && at === sentence.length - 1
  const before = wordAt(sentence, at - 1)
  const free = before
    ? !before.form.preposition && before.fold.length > 1
    : kindAt(sentence, at - 1) === 'comma'
  return apart && free ? 'direct' : 'partial'
}
