import { skipAdverbs } from './asides.ts'
import { readSomebody } from './capitals.ts'
import type { Cue, Grammar } from './lexicon/lexicon.ts'
import { readMention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import { isCapital } from './runs.ts'
import type { Act, Mention } from './shapes.ts'
import { type Token, wordAt } from './tokens.ts'

/** How far before a verb its subject may begin, and how far behind it “that” may stand: tokens. */
const SUBJECT_TOKENS_MAX = 40

/** A cue's place, and what it is read with. */
export interface Site {
  readonly sentence: readonly Token[]
  readonly at: number
  readonly cue: Cue
  readonly context: MentionContext
  readonly grammar: Grammar
  readonly acts: readonly Act[]
}

export interface Found {
  readonly subject?: Mention
  readonly order?: Act['order']
  /** The first token of subject and cue, and the token behind both. */
  readonly start: number
  readonly next: number
}

/** The subject of a verb: right before it, right behind it where marks or a comma precede, or the sentence's. */
export function subjectOf(site: Site): Found | undefined {
  const { sentence, at, cue, context, grammar } = site
  const { lexicon } = context
  const before = sentence[at - 1]
  const word = wordAt(sentence, at - 1)
  if (word && lexicon.relatives.has(word.fold)) {
    const subject = endingAt(site, at - 1)
    return subject && { subject: subject.mention, order: 'antecedent', start: at - 1, next: at + 1 }
  }
  const plain = endingAt(site, at)
  if (plain) return { subject: plain.mention, order: 'before', start: plain.from, next: at + 1 }
  const behind = behindCue(site)
  if (behind) return behind
  const apart = setApart(site)
  if (apart) return { subject: apart.mention, order: 'before', start: apart.from, next: at + 1 }
  // “Opened the port and said …”, “…, then added”: goes on with the sentence's own subject.
  const joined =
    word && (grammar.conjunctions.has(word.fold) || lexicon.openings.has(word.fold) || word.form.adverb)
  if (!joined) return undefined
  if (site.acts.some((act) => act.form === 'verb' && !act.told)) return { start: at, next: at + 1 }
  const opening = openingOf(site)
  return opening && { subject: opening, order: 'sentence', start: at, next: at + 1 }
}

/** “…,” said Marlow: behind the verb, where marks, a comma or “as” stand before it and the clause ends with the subject. */
function behindCue({ sentence, at, cue, context, grammar }: Site): Found | undefined {
  const before = sentence[at - 1]
  const like = before?.kind === 'word' && context.lexicon.likeness.has(before.fold)
  const marks =
    before?.kind === 'stretch' || (before?.kind === 'comma' && sentence[at - 2]?.kind === 'stretch')
  const free = !before || before.kind === 'comma' || before.kind === 'dash'
  if (!like && !marks && !free) return undefined
  const named = readMention(sentence, at + 1, context)
  const subject = named ?? (marks ? readSomebody(sentence, at + 1, context, grammar) : undefined)
  if (!subject || subject.form === 'document') return undefined
  const ends = wordAt(sentence, subject.next)
  // “…, said the port would close”: a verb behind it makes it the subject of what is said.
  if (ends && (cue.transitive || (!marks && !ends.form.preposition && !ends.form.adverb))) return undefined
  if (!marks && sentence[subject.next]?.kind === 'stretch') return undefined
  return { subject, order: 'after', start: at, next: subject.next }
}

/** The mention that ends right before a token, adverbs and auxiliaries between; the longest that begins a clause. */
export function endingAt({ sentence, context, grammar }: Site, at: number) {
  for (let from = Math.max(0, at - SUBJECT_TOKENS_MAX); from < at; from++) {
    if (!beginsPhrase(sentence, from, context, grammar)) continue
    const marks = isRightBehindMarks(sentence, from)
    const mention =
      readMention(sentence, from, context) ??
      (marks ? readSomebody(sentence, from, context, grammar) : undefined)
    if (!mention || mention.next > at) continue
    // An apposition inside it is closed by a comma.
    const closed = sentence[mention.next]?.kind === 'comma' && hasComma(sentence, from, mention.next)
    const next = closed ? mention.next + 1 : mention.next
    if (reaches(sentence, next, at, context, grammar)) return { mention, from }
  }
  return undefined
}

/** Whether marks, perhaps with a comma behind them, stand right before a token. */
export function isRightBehindMarks(sentence: readonly Token[], at: number): boolean {
  const before = sentence[at - 1]
  return before?.kind === 'stretch' || (before?.kind === 'comma' && sentence[at - 2]?.kind === 'stretch')
}

function hasComma(sentence: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence[at]?.kind === 'comma') return true
  return false
}

/** “Lena Marlow, who has led the port since 2019, said”: commas set something off between subject and verb. */
function setApart({ sentence, at, context, grammar }: Site) {
  const verb = skipBack(sentence, at, context, grammar)
  const sign = sentence[verb]?.kind
  if (sign !== 'comma' && sign !== 'dash') return undefined
  for (let from = Math.max(0, verb - SUBJECT_TOKENS_MAX); from < verb; from++) {
    if (!beginsPhrase(sentence, from, context, grammar)) continue
    const mention = readMention(sentence, from, context)
    if (!mention) continue
    if (sentence[mention.next]?.kind === sign && mention.next < verb) return { mention, from }
    from = Math.max(from, mention.next - 1)
  }
  return undefined
}

/** The token before adverbs and auxiliaries that stand before a verb. */
function skipBack(
  sentence: readonly Token[],
  at: number,
  { lexicon }: MentionContext,
  grammar: Grammar,
): number {
  let before = at - 1
  for (let word = wordAt(sentence, before); word; word = wordAt(sentence, --before)) {
    const { weekdays, days } = lexicon.calendar
    const time = weekdays.has(word.fold) || days.has(word.fold)
    if (!(word.form.adverb || grammar.auxiliaries.has(word.fold) || time)) break
  }
  return before
}

function reaches(
  sentence: readonly Token[],
  from: number,
  at: number,
  context: MentionContext,
  grammar: Grammar,
): boolean {
  let next = from
  for (;;) {
    next = skipAdverbs(sentence, next, context)
    const word = wordAt(sentence, next)
    if (next >= at || !word || !grammar.auxiliaries.has(word.fold)) return next === at
    next++
  }
}

/** Whether a noun phrase may begin at a token: at a sign, behind a small word that governs nothing, or with its article. */
function beginsPhrase(
  sentence: readonly Token[],
  from: number,
  { lexicon }: MentionContext,
  { determiners, conjunctions }: Grammar,
): boolean {
  const word = wordAt(sentence, from)
  const before = wordAt(sentence, from - 1)
  if (!word) return false
  if (!before) return true
  const { form, fold } = before
  if (lexicon.openings.has(fold) || conjunctions.has(fold) || form.complementizer) return true
  if (lexicon.relatives.has(fold) || lexicon.connectives.has(fold)) return true
  if (lexicon.calendar.weekdays.has(fold) || lexicon.calendar.days.has(fold)) return true
  if (form.preposition) return false
  if (form.cue && !form.head) return true
  if (word.head?.kind === 'pronoun') return true
  return (
    (determiners.has(word.fold) || isCapital(word)) &&
    !determiners.has(fold) &&
    !isCapital(before) &&
    !before.head
  )
}

/** Whoever the sentence opens with, openings and a fronted phrase left out. */
export function openingOf({ sentence, at, context, grammar }: Site): Mention | undefined {
  for (let from = 0; from < Math.min(at, SUBJECT_TOKENS_MAX); from++) {
    if (!beginsPhrase(sentence, from, context, grammar)) continue
    const mention = readMention(sentence, from, context)
    if (mention && mention.next < at && mention.form !== 'document') return mention
  }
  return undefined
}

/** Whom a sentence without acts of speech is about: the person, by name or office, with whom a clause of it begins first. */
export function topicOf(sentence: readonly Token[], context: MentionContext): Mention | undefined {
  const { grammar } = context.lexicon
  if (!grammar) return undefined
  for (let from = 0; from < Math.min(sentence.length, SUBJECT_TOKENS_MAX); from++) {
    if (!beginsPhrase(sentence, from, context, grammar)) continue
    const mention = readMention(sentence, from, context)
    if (!mention || mention.form === 'pronoun') continue
    return mention.form === 'name' || mention.form === 'role' ? mention : undefined
  }
  return undefined
}
