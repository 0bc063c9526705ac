import type { Range } from '../text/range.ts'
import type { Cue, Lexicon } from './lexicon/lexicon.ts'
import { type Mention, readJoinedMention, readMention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import { type Token, wordAt } from './tokens.ts'

/** A place in a sentence where somebody speaks: the cue, and the subject the sentence gives it. */
export interface Act {
  /** The cue's token in the sentence, and the token after the cue and its subject. */
  readonly at: number
  readonly next: number
  readonly span: Range
  readonly form: Cue['form'] | 'source'
  readonly cue?: Cue
  readonly subject?: Mention
  readonly order?: 'after' | 'before' | 'owner'
  /** Whom the subject does it with: talked with … */
  readonly companion?: Mention
}

/** How far before a verb its subject may begin: tokens. Keeps long sentences linear. */
const SUBJECT_TOKENS_MAX = 40

/** The acts of speech of a sentence, in order. */
export function readActs(sentence: readonly Token[], context: MentionContext): Act[] {
  const acts: Act[] = []
  let at = 0
  while (at < sentence.length) {
    const act = readSource(sentence, at, context) ?? readCued(sentence, at, context, acts)
    if (act) acts.push(act)
    at = act ? Math.max(act.next, at + 1) : at + 1
  }
  return acts
}

/** “According to …”, with the mention it names. */
function readSource(sentence: readonly Token[], at: number, context: MentionContext): Act | undefined {
  const { lexicon } = context
  for (const phrase of lexicon.sourcePrepositions) {
    const glued = phrase.at(-1)?.length === 1
    const whole = glued ? phrase.slice(0, -1) : phrase
    if (!whole.every((word, i) => matchesWord(sentence, at + i, word, lexicon))) continue
    const from = at + whole.length
    const inner = glued ? unglued(sentence, from, lexicon) : sentence
    const subject = inner && readMention(inner, from, context)
    if (!subject || (glued && isUnknownNoun(subject, context))) return undefined
    const start = sentence[at]?.start ?? 0
    return {
      at,
      next: subject.next,
      span: { start, end: sentence[from - 1]?.end ?? start },
      form: 'source',
      subject,
    }
  }
  return undefined
}

function matchesWord(sentence: readonly Token[], at: number, fold: string, lexicon: Lexicon): boolean {
  const word = wordAt(sentence, at)
  return word !== undefined && (word.fold === fold || lexicon.withoutConjunction(word)?.fold === fold)
}

/** The sentence with the preposition taken off one word. */
function unglued(sentence: readonly Token[], at: number, lexicon: Lexicon): readonly Token[] | undefined {
  const token = sentence[at]
  const inner = token?.kind === 'word' ? lexicon.withoutPreposition(token.word) : undefined
  return token?.kind === 'word' && inner
    ? sentence.with(at, { ...token, word: inner, start: inner.start })
    : undefined
}

/** «وفقاً للنظام»: a noun with the article that nothing shows to be a speaker. */
function isUnknownNoun(subject: Mention, { lexicon, surnames }: MentionContext): boolean {
  const first = subject.name?.[0]
  return first !== undefined && lexicon.isDefinite(first) && !surnames.has(first.fold)
}

function readCued(
  sentence: readonly Token[],
  at: number,
  context: MentionContext,
  acts: readonly Act[],
): Act | undefined {
  const { lexicon } = context
  const word = wordAt(sentence, at)
  const cue = word && lexicon.cue(word)
  if (!word || !cue || !isCueHere(sentence, at, cue, lexicon)) return undefined
  const span = { start: word.start, end: word.end }
  if (cue.form !== 'verb') return { at, next: at + 1, span, form: cue.form, cue }
  if (cue.through) return readThrough(sentence, at, cue, cue.through, context)
  const after = subjectAfter(sentence, at, cue, context)
  if (after) {
    const companion = cue.mutual && companionAfter(sentence, after.next, context)
    const act: Act = { at, next: after.next, span, form: 'verb', cue, subject: after, order: 'after' }
    return companion ? { ...act, companion, next: companion.next } : act
  }
  const before = subjectBefore(sentence, at, cue, context)
  if (before) return { at, next: at + 1, span, form: 'verb', cue, subject: before, order: 'before' }
  const owner = ownerBefore(sentence, at, cue, context, acts)
  if (!owner && isTold(sentence, at, acts, lexicon)) return undefined
  return {
    at,
    next: at + 1,
    span,
    form: 'verb',
    cue,
    ...(owner && { subject: owner, order: 'owner' as const }),
  }
}

/** “It came in the statement”: the cue reaches to the preposition, the speaker stands after it. */
function readThrough(
  sentence: readonly Token[],
  at: number,
  cue: Cue,
  preposition: string,
  context: MentionContext,
): Act | undefined {
  if (wordAt(sentence, at + 1)?.fold !== preposition) return undefined
  const subject = readMention(sentence, at + 2, context)
  const span = { start: sentence[at]?.start ?? 0, end: sentence[at + 1]?.end ?? 0 }
  return subject && { at, next: subject.next, span, form: 'verb', cue, subject, order: 'after' }
}

/**
 * Whether a verb without a subject of its own stands inside what somebody tells, or in a relative clause: then it is
 * no new act. «… أنّ الرسالة تشير إلى …»، «التقارير التي تتحدث عن …».
 */
function isTold(sentence: readonly Token[], at: number, acts: readonly Act[], lexicon: Lexicon): boolean {
  const before = wordAt(sentence, at - 1)
  if (before && lexicon.relatives.has(before.fold)) return true
  const act = acts.at(-1)
  if (!act) return false
  const since = sentence.slice(act.at + 1, at)
  const comma = since.findLastIndex((token) => token.kind === 'comma')
  return since.slice(comma + 1).some((token) => token.kind === 'word' && lexicon.isComplementizer(token.word))
}

/** Whether a word that looks like a cue is one in this place. */
function isCueHere(sentence: readonly Token[], at: number, cue: Cue, lexicon: Lexicon): boolean {
  const word = wordAt(sentence, at)
  const before = wordAt(sentence, at - 1)
  const next = wordAt(sentence, at + 1)
  if (!word) return false
  if (before && lexicon.prepositions.has(before.fold)) return false
  if (lexicon.isDefinite(word)) return cue.form === 'noun'
  const leads = next !== undefined && (lexicon.isComplementizer(next) || lexicon.prepositions.has(next.fold))
  const bare = lexicon.withoutConjunction(word)
  // «يذكر أنّ» opens background of the reporter's own.
  if (leads && [word, bare].some((form) => form && lexicon.impersonal.has(form.fold))) return false
  if (cue.form === 'participle') {
    const follows = sentence[at + 1]?.kind
    return (
      leads || follows === 'colon' || follows === 'stretch' || lexicon.isAdverb(word, `${word.bare}\u064b`)
    )
  }
  if (!lexicon.prepositions.has(word.fold)) return true
  // «بين» and «عبر» are prepositions unless another preposition follows, or “that” does soon.
  if (next && lexicon.prepositions.has(next.fold)) return true
  return sentence
    .slice(at + 1, at + 8)
    .some((token) => token.kind === 'word' && lexicon.isComplementizer(token.word))
}

/** Verb, then subject; adverbs and a short adverbial may stand between. */
function subjectAfter(
  sentence: readonly Token[],
  at: number,
  cue: Cue,
  context: MentionContext,
): Mention | undefined {
  const { lexicon } = context
  // A verb before its subject stays in the singular: in the dual and plural, what follows is no subject.
  if (cue.number === 'dual' || cue.number === 'plural') return undefined
  let from = skipAdverbs(sentence, at + 1, context)
  if (sentence[from]?.kind === 'comma') from = skipAdverbs(sentence, from + 1, context)
  const first = wordAt(sentence, from)
  if (!first || lexicon.prepositions.has(first.fold)) return undefined
  const mention = readMention(sentence, from, context)
  return mention && agrees(mention, cue) ? mention : undefined
}

/** Subject, then verb: a mention at the start of the sentence or of a clause that ends where the verb begins. */
function subjectBefore(
  sentence: readonly Token[],
  at: number,
  cue: Cue,
  context: MentionContext,
): Mention | undefined {
  for (const from of clauseStarts(sentence, at, context)) {
    for (const read of [readMention, readJoinedMention]) {
      const mention = read(sentence, from, context)
      if (mention && agrees(mention, cue) && skipToVerb(sentence, mention.next, context) === at)
        return mention
    }
  }
  return undefined
}

/** Where a subject before the verb may begin: the sentence, or what follows a comma or an opening word; nearest last. */
function clauseStarts(sentence: readonly Token[], at: number, { lexicon }: MentionContext): number[] {
  const starts: number[] = []
  for (let from = Math.max(0, at - SUBJECT_TOKENS_MAX); from < at; from++) {
    const before = sentence[from - 1]
    const word = wordAt(sentence, from - 1)
    const opens =
      from === 0 || before?.kind === 'comma' || (word !== undefined && lexicon.openings.has(word.fold))
    if (opens && sentence[from]?.kind === 'word') starts.push(from)
  }
  return starts
}

/** «… إلى كلام الوزير …، حيث قال»: the owner of a noun of speech is the subject of a relative verb after it. */
function ownerBefore(
  sentence: readonly Token[],
  at: number,
  cue: Cue,
  context: MentionContext,
  acts: readonly Act[],
): Mention | undefined {
  const { lexicon } = context
  const relative = wordAt(sentence, at - 1)
  if (!relative || !(lexicon.relatives.has(relative.fold) || lexicon.connectives.has(relative.fold)))
    return undefined
  const from = acts.at(-1)?.next ?? 0
  for (let noun = at - 2; noun >= from; noun--) {
    const word = wordAt(sentence, noun)
    if (!word || !lexicon.speechNouns.has(word.fold)) continue
    const owner = readMention(sentence, noun + 1, context)
    if (owner && agrees(owner, cue)) return owner
  }
  return undefined
}

function companionAfter(
  sentence: readonly Token[],
  from: number,
  context: MentionContext,
): Mention | undefined {
  const at = skipAdverbs(sentence, from, context)
  const word = wordAt(sentence, at)
  return word && context.lexicon.companions.has(word.fold)
    ? readMention(sentence, at + 1, context)
    : undefined
}

/** The token after adverbs and words of time. */
export function skipAdverbs(
  sentence: readonly Token[],
  from: number,
  { lexicon, text }: MentionContext,
): number {
  let at = from
  for (;;) {
    const word = wordAt(sentence, at)
    const { days, weekdays, dayWords } = lexicon.calendar
    const isTime = word && (days.has(word.fold) || weekdays.has(word.fold) || dayWords.has(word.fold))
    if (!word || !(isTime || lexicon.isAdverb(word, text.slice(word.start, word.end)))) return at
    at++
  }
}

/** The token after adverbs, dates, commas and auxiliaries. */
function skipToVerb(sentence: readonly Token[], from: number, context: MentionContext): number {
  let at = from
  for (;;) {
    const skipped = skipAdverbs(sentence, at, context)
    const word = wordAt(sentence, skipped)
    const passes = sentence[skipped]?.kind === 'comma' || (word && context.lexicon.openings.has(word.fold))
    if (!passes) return skipped
    at = skipped + 1
  }
}

/** Whether a subject can belong to a verb: a person's gender must fit; groups and bodies take either. */
function agrees(mention: Mention, cue: Cue): boolean {
  if (mention.form !== 'role' && mention.form !== 'anonymous') return true
  return !mention.gender || !cue.gender || mention.gender === cue.gender
}
