import { skipAdverbs } from './asides.ts'
import { type MentionContext, opensAside } from './phrase.ts'
import type { Act } from './shapes.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** How far behind a cue and its subject the “that” of its content may stand: tokens. Nine in ten stand within 13. */
const THAT_TOKENS_MAX = 30

/**
 * The token at which the content of a cue begins, before the next act: behind “that” or a colon, at marks, or at what
 * the cue governs. Undefined when it has none.
 */
export function contentStart(
  sentence: readonly Token[],
  act: Act,
  next: number,
  context: MentionContext,
): number | undefined {
  const reach = Math.min(next, act.next + THAT_TOKENS_MAX, sentence.length)
  const governed = governedStart(sentence, act, reach, context)
  if (governed !== undefined) return governed
  if (clauseFollows(sentence, act, context)) return act.next
  for (let at = act.next; at < reach; at++) {
    const token = sentence[at]
    if (token?.kind === 'word' && token.form.complementizer) {
      // «بمعنى أنّ»، «شريطة أن»: “that” belongs to the word before it.
      if (belongsTo(sentence, at, context) || isIntention(sentence, at, act)) return undefined
      return behindThat(sentence, at)
    }
    if (token?.kind === 'colon') {
      const that = wordAt(sentence, at + 1)?.form.complementizer
      return that ? behindThat(sentence, at + 1) : at + 1
    }
    if (token?.kind === 'stretch' && isBehindCue(sentence, act.next, at, context)) return at
  }
  return undefined
}

/** «وأضاف بلغت التكلفة …»: a verb right behind a verb of saying, or its subject, opens what is said without “that”. */
function clauseFollows(
  sentence: readonly Token[],
  { at, cue, form, next, told }: Act,
  { lexicon }: MentionContext,
): boolean {
  // «هذا ما أوضحته دراسة أجريت …»: it is told before.
  if (lexicon.pointingBack.has(wordAt(sentence, at - 1)?.fold ?? '')) return false
  const word = wordAt(sentence, next)
  return (
    form === 'verb' &&
    !told &&
    cue?.manner === 'saying' &&
    !cue.weak &&
    !cue.takes?.has('noun') &&
    !cue.takes?.has('object') &&
    word !== undefined &&
    (word.form.verb || lexicon.calendar.future(word))
  )
}

function belongsTo(sentence: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  const before = wordAt(sentence, at - 1)
  if (!before || !lexicon.thatOwners.has(before.fold)) return false
  // «قبل ذلك أنّ»: what a preposition points to owns nothing.
  return !(wordAt(sentence, at - 2)?.form.preposition && lexicon.demonstratives.has(before.fold))
}

/** «قرر أن يسافر»: what is meant to be done is not told. */
function isIntention(sentence: readonly Token[], at: number, { cue }: Act): boolean {
  const next = wordAt(sentence, at + 1)
  if (!cue?.intends || !next) return false
  if (next.form.verb || next.cue?.imperfect) return true
  // Behind the plain word what is bare and nothing else is a verb.
  const { definite, place, contentNoun, common, unpreposed } = next.form
  return !definite && !place && !contentNoun && !common && !unpreposed && !next.head
}

function behindThat(sentence: readonly Token[], at: number): number {
  return sentence[at + 1]?.kind === 'colon' ? at + 2 : at + 1
}

/** Marks right behind a cue and its subject, adverbs and commas apart. */
function isBehindCue(sentence: readonly Token[], from: number, at: number, context: MentionContext): boolean {
  const reached = skipAdverbs(sentence, from, context)
  return (
    reached >= at ||
    (sentence[reached]?.kind === 'comma' && skipAdverbs(sentence, reached + 1, context) >= at)
  )
}

/** Content that a preposition or the verb itself governs: «دعا إلى وقف …»، «أعلنت تسليم …»، «طالب الوزارة بـ…». */
function governedStart(
  sentence: readonly Token[],
  act: Act,
  reach: number,
  context: MentionContext,
): number | undefined {
  const { cue, form, subject } = act
  const takes = cue?.takes
  const before = wordAt(sentence, act.at - 1)
  if (
    !takes ||
    form === 'noun' ||
    (cue.labels && form === 'verb') ||
    (before && context.lexicon.likeness.has(before.fold))
  )
    return undefined
  const at = skipAsides(sentence, act.next, context)
  const word = wordAt(sentence, at)
  if (!word || at >= reach || word.form.complementizer) return undefined
  if (cue.shows && context.lexicon.isMood(word)) return undefined
  const governed = behindPreposition(sentence, at, takes, context)
  // Inside what somebody tells, only what opens like content is told again, or what another is said to say.
  if (act.told) {
    if (takes.has('noun') && word.form.contentNoun) return at
    if (act.order === 'antecedent' || cue.weak || subject?.form === 'document') return undefined
    // «تهدد عشر بلدات»: a first letter is a preposition for sure before what is done.
    const sure = governed !== at || word.unpreposed?.withoutArticle.form.contentNoun === true
    if (governed !== undefined) return sure ? governed : undefined
    if (!cue.transitive || !takes.has('object')) return undefined
    const behind = behindObject(sentence, at, reach, takes, context)
    return behind === at ? undefined : behind
  }
  if (governed !== undefined) return governed
  const opens = opensContent(sentence, at)
  const far = opens || form === 'participle' ? undefined : behindOccasion(sentence, at, reach, takes, context)
  if (far !== undefined) return far
  if (!opens && (word.form.preposition || word.form.cue || isOccasion(word, context)))
    return takes.has('noun') ? nounBehindApposition(sentence, at, reach, context) : undefined
  // A participle has no subject behind it: whatever noun follows is its object.
  const free = form === 'participle'
  // «واصفاً الوضع بأنه …»: what is labelled and its label.
  if (cue.labels && free && !word.unpreposed) return at
  if (takes.has('object') && (free || subject !== undefined || cue.transitive) && !(cue.labels && !free))
    return behindObject(sentence, at, reach, takes, context)
  // «نفت الوزارة الاتهامات»: what is denied is told, whatever noun it is.
  if (cue.denies && form === 'verb' && subject !== undefined && !word.unpreposed && !word.head) return at
  if (!takes.has('noun') || (word.unpreposed && word.form.common && !opens)) return undefined
  return free || opens ? at : nounBehindApposition(sentence, at, reach, context)
}

/** A noun that opens content, bare or with the article before what it governs: «أعلنت الكشف عن …». */
function opensContent(sentence: readonly Token[], at: number): boolean {
  const word = wordAt(sentence, at)
  if (!word) return false
  if (!word.form.definite) return word.form.contentNoun || (word.form.thing && !word.head && !word.unpreposed)
  const next = wordAt(sentence, at + 1)?.form
  return (
    word.withoutArticle.form.contentNoun && (next?.preposition === true || next?.unpreposed !== undefined)
  )
}

/** The token at which what a preposition governs begins, where it stands at a token: the noun, or the clitic on it. */
function behindPreposition(
  sentence: readonly Token[],
  at: number,
  takes: ReadonlySet<string>,
  context: MentionContext,
): number | undefined {
  const word = wordAt(sentence, at)
  if (!word || (isOccasion(word, context) && !word.form.contentNoun)) return undefined
  if (takes.has(word.fold)) {
    const behind = wordAt(sentence, at + 1)
    if (!behind) return sentence[at + 1]?.kind === 'stretch' ? at + 1 : undefined
    return behind.form.complementizer || (isOccasion(behind, context) && !behind.form.contentNoun)
      ? undefined
      : at + 1
  }
  // «أشاد بما …»
  if (context.lexicon.governedRelatives.has(word.fold) && takes.has(word.fold.charAt(0))) return at
  // «طالب بلدية …»: a noun of its own begins with no preposition.
  const noun = word.head || word.form.source ? undefined : word.unpreposed
  const occasion = noun && isOccasion(noun, context) && !noun.form.contentNoun
  return noun && takes.has(word.fold.charAt(0)) && !occasion ? at : undefined
}

/** «طالب الوزارة بدعم …»: behind whomever it is said to, where the preposition stands soon; else from him on. */
function behindObject(
  sentence: readonly Token[],
  object: number,
  reach: number,
  takes: ReadonlySet<string>,
  context: MentionContext,
): number | undefined {
  const clitic = [...takes].some((frame) => frame.length === 1)
  for (let at = object + 1; at < Math.min(reach, object + FAR_OBJECT_TOKENS_MAX); at++) {
    const word = wordAt(sentence, at)
    // «أبلغ المسؤول الوكالة أنّ …»
    if (word?.form.complementizer && !belongsTo(sentence, at, context)) return undefined
    const far = at >= object + OBJECT_TOKENS_MAX
    // «حذر المرفأ الصيادين الذين يبحرون …، من …»: behind a clause about him, at a preposition that stands alone.
    if (far && !(word && takes.has(word.fold))) continue
    // «ناشد الرعاة القدامى الإسراع في …»: what whoever is described by an adjective should do.
    const before = wordAt(sentence, at - 1)
    const should = word?.form.contentNoun || (word?.form.definite && opensContent(sentence, at))
    if (clitic && should && before?.form.definite) return at
    const noun = word?.unpreposed?.withoutArticle.form.contentNoun
    if (word && !takes.has(word.fold) && !noun) continue
    const governed = behindPreposition(sentence, at, takes, context)
    if (governed !== undefined) return governed
  }
  return object
}

/**
 * «شدد فلان، خلال لقائه الوزير أمس، على …»: behind where and when it was said, at the preposition that the verb governs
 * standing alone. Not where “that” or a colon follows: then the content begins there.
 */
function behindOccasion(
  sentence: readonly Token[],
  from: number,
  reach: number,
  takes: ReadonlySet<string>,
  context: MentionContext,
): number | undefined {
  const first = wordAt(sentence, from)
  const setOff = first && (first.form.preposition || first.unpreposed || isOccasion(first, context))
  if (!setOff) return undefined
  let found: number | undefined
  for (let at = from + 1; at < Math.min(reach, from + OCCASION_TOKENS_MAX); at++) {
    const token = sentence[at]
    if (token?.kind === 'colon') return undefined
    if (token?.kind !== 'word') continue
    if (token.form.complementizer) return found
    if (takes.has(token.fold.length > 1 && token.form.preposition ? token.fold : token.fold.charAt(0)))
      found ??= behindPreposition(sentence, at, takes, context)
  }
  return found
}

/** Where and when something was said takes so many words at most. */
const OCCASION_TOKENS_MAX = 24

/** Whom something is said to takes so many words at most before what is said, or so many with a clause about him. */
const OBJECT_TOKENS_MAX = 12
const FAR_OBJECT_TOKENS_MAX = 30

/** The token behind adverbs, dates and the commas around them. */
function skipAsides(sentence: readonly Token[], from: number, context: MentionContext): number {
  let at = skipAdverbs(sentence, from, context)
  for (let commas = 0; commas < 2 && sentence[at]?.kind === 'comma'; commas++) {
    at = skipAdverbs(sentence, at + 1, context)
    // «محلل، طلب عدم نشر اسمه، …»
    if (!opensAside(sentence, at, context.lexicon)) continue
    while (at < sentence.length && sentence[at]?.kind !== 'comma') at++
  }
  return at
}

/** Where the content of a source that stands first begins; undefined for one that stands elsewhere. */
export function frontedStart(
  sentence: readonly Token[],
  act: Act,
  context: MentionContext,
): number | undefined {
  const { lexicon } = context
  const next = skipAdverbs(sentence, act.next, context)
  const comma = sentence[next]?.kind === 'comma' ? next + 1 : next
  const opens = wordAt(sentence, comma)
  if (opens && lexicon.fronted.has(opens.fold)) return comma + 1
  return act.at > FRONTED_TOKENS_MAX ? undefined : comma
}

/** A source named so early stands before what it tells. */
const FRONTED_TOKENS_MAX = 2

/** «أعلن النادي حامل اللقب أمس تمديد …»: the noun that opens the content, behind what describes the subject. */
function nounBehindApposition(
  sentence: readonly Token[],
  from: number,
  reach: number,
  { lexicon }: MentionContext,
): number | undefined {
  for (let at = from + 1; at < reach; at++) {
    const token = sentence[at]
    if (token?.kind === 'colon' || (token?.kind === 'word' && token.form.complementizer)) return undefined
    if (token?.kind !== 'word' || !token.form.contentNoun || token.form.definite) continue
    const before = sentence[at - 1]
    // «أكدت في بيان أنّ»: a preposition's noun is none of the verb's.
    if (before?.kind === 'word' && (before.form.preposition || lexicon.pointers.has(before.fold))) continue
    if (before?.kind !== 'word' || before.form.definite || before.form.adverb || before.form.barred) return at
  }
  return undefined
}

function isOccasion(word: Word, { lexicon }: MentionContext): boolean {
  return lexicon.occasions.has(word.fold)
}
