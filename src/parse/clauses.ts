import type { Act } from './acts.ts'
import { isCapital, readSomebody } from './capitals.ts'
import type { Cue, Grammar } from './lexicon/lexicon.ts'
import { type Mention, readMention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import { readSource } from './sources.ts'
import { skipAdverbs } from './subjects.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** How far before a verb its subject may begin, and how far behind it “that” may stand: tokens. */
const SUBJECT_TOKENS_MAX = 40
const THAT_TOKENS_MAX = 14
/** Whom something is said to takes so many words at most. */
const OBJECT_TOKENS_MAX = 8
/** Fewer words before a cue are no content of its own. */
const CONTENT_WORDS_MIN = 3
const SOURCED_WORDS_MIN = 4

/** A cue's place, and what it is read with. */
interface Site {
  readonly sentence: readonly Token[]
  readonly at: number
  readonly cue: Cue
  readonly context: MentionContext
  readonly grammar: Grammar
  readonly acts: readonly Act[]
}

/** The acts of speech of a sentence, in order, in a language whose subjects stand before the verb or right behind it. */
export function readClauseActs(sentence: readonly Token[], context: MentionContext, grammar: Grammar): Act[] {
  const acts: Act[] = []
  let at = 0
  while (at < sentence.length) {
    const word = wordAt(sentence, at)
    const source = word?.form.source ? readSource(sentence, at, context) : undefined
    const act = source
      ? sourced(sentence, source, acts, context)
      : word?.cue && cued({ sentence, at, cue: word.cue, context, grammar, acts }, word)
    if (act) acts.push(act)
    at = act ? Math.max(act.next, at + 1) : at + 1
  }
  return acts.map((act, k) => withContentBefore(sentence, act, acts.slice(0, k), context))
}

/** A source named first stands before what it tells, one named last behind it; between commas it stands in its midst. */
function sourced(
  sentence: readonly Token[],
  act: Act,
  acts: readonly Act[],
  { lexicon }: MentionContext,
): Act {
  const placed = { ...act, start: act.at }
  const first = sentence.findIndex(
    (token) => token.kind !== 'word' || !(lexicon.openings.has(token.fold) || token.form.adverb),
  )
  const behind = behindAside(sentence, act.next, lexicon)
  if (act.at <= first) return behind < sentence.length ? { ...placed, from: behind } : placed
  // What another tells is his, whatever he goes by.
  if (acts.some((other) => other.form !== 'source')) return placed
  const enclosed = sentence[act.at - 1]?.kind === 'comma' && sentence[act.next]?.kind === 'comma'
  const next = wordAt(sentence, behind)
  if (enclosed && next) return next.cue || lexicon.links.has(next.fold) ? placed : { ...placed, from: 0 }
  return countSaid(sentence, act.at) >= SOURCED_WORDS_MIN ? { ...placed, before: 0 } : placed
}

/** The token behind a comma, and behind an apposition that another closes: “the Institute, a think tank, …”. */
function behindAside(sentence: readonly Token[], at: number, { grammar }: MentionContext['lexicon']): number {
  if (sentence[at]?.kind !== 'comma') return at
  const first = wordAt(sentence, at + 1)
  if (!first || !grammar?.indefinite.has(first.fold)) return at + 1
  for (let place = at + 2; place < at + OBJECT_TOKENS_MAX; place++) {
    if (sentence[place]?.kind === 'comma') return place + 1
    if (!wordAt(sentence, place) || wordAt(sentence, place)?.form.verb) break
  }
  return at + 1
}

function countSaid(sentence: readonly Token[], to: number): number {
  return sentence.slice(0, to).filter(({ kind }) => kind === 'word' || kind === 'stretch').length
}

function cued(site: Site, word: Word): Act | undefined {
  const { sentence, at, cue, context, grammar } = site
  const { lexicon } = context
  const before = wordAt(sentence, at - 1)
  const quoted = cue.form === 'participle' && before && lexicon.likeness.has(before.fold)
  if (quoted) return quotedAct(site, word)
  if (before && (lexicon.nominal.has(before.fold) || grammar.isOwner(before))) return undefined
  if (cue.form === 'participle') return participle(site, word)
  const found = subjectOf(site)
  if (!found) return undefined
  const { subject, order, start, next } = found
  const told = isTold(site, start)
  const act: Act = {
    ...{ at, next, start, form: 'verb', cue, span: { start: word.start, end: word.end } },
    ...(subject && { subject }),
    ...(order && { order }),
    ...(told && { told: true as const }),
  }
  return withContent(site, act)
}

interface Found {
  readonly subject?: Mention
  readonly order?: Act['order']
  /** The first token of subject and cue, and the token behind both. */
  readonly start: number
  readonly next: number
}

/** The subject of a verb: right before it, right behind it where marks or a comma precede, or the sentence's. */
function subjectOf(site: Site): Found | undefined {
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
function endingAt({ sentence, context, grammar }: Site, at: number) {
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

/** Whether a cue stands inside what an earlier act tells: nothing sets its clause off from that. */
function isTold({ sentence, at, acts, context: { lexicon }, grammar }: Site, start: number): boolean {
  const open = acts.findLast((act) => act.from !== undefined && act.form !== 'source' && !act.told)
  if (open?.from === undefined || open.from > start) return false
  const before = sentence[start - 1]
  const word = wordAt(sentence, start - 1)
  if (!word) return before?.kind === 'stretch' && open.from < start - 1
  // “… and said”: the telling goes on; “… and the union said”: what is told does.
  const { fold } = word
  const apart = sentence[start - 2]?.kind === 'comma'
  if (grammar.conjunctions.has(fold)) return !(apart || start === at)
  const told = lexicon.relatives.has(fold) || lexicon.connectives.has(fold)
  return !(apart && lexicon.links.has(fold) && !told)
}

/** “…, adding that”: goes on with the sentence; behind a document it is what the document says. */
function participle(site: Site, word: Word): Act | undefined {
  const { sentence, at, cue, acts } = site
  const before = sentence[at - 1]
  const act: Act = {
    ...{ at, next: at + 1, start: at, form: 'participle', cue },
    span: { start: word.start, end: word.end },
  }
  if (before?.kind === 'word') {
    const link = site.context.lexicon.links.has(before.fold)
    const written = link ? undefined : endingAt(site, at)
    if (written?.mention.form === 'document')
      return withContent(site, { ...act, subject: written.mention, order: 'antecedent', start: written.from })
    if (!link) return undefined
  }
  if (!before) return undefined
  if (acts.some((earlier) => earlier.form !== 'source')) return withContent(site, act)
  const opening = openingOf(site)
  return opening && withContent(site, { ...act, subject: opening, order: 'sentence' })
}

/** “Marlow was quoted by the newspaper as saying”: another passes the words on. */
function quotedAct(site: Site, word: Word): Act | undefined {
  const { sentence, at, cue, context, grammar } = site
  let quoted = at - 2
  while (
    quoted > 0 &&
    at - quoted <= THAT_TOKENS_MAX &&
    !grammar.quoted.has(wordAt(sentence, quoted)?.fold ?? '')
  )
    quoted--
  if (!grammar.quoted.has(wordAt(sentence, quoted)?.fold ?? '')) return undefined
  let verb = quoted
  while (
    context.lexicon.nominal.has(wordAt(sentence, verb - 1)?.fold ?? '') ||
    grammar.auxiliaries.has(wordAt(sentence, verb - 1)?.fold ?? '')
  )
    verb--
  const found = endingAt(site, verb)
  if (!found) return undefined
  const by = wordAt(sentence, quoted + 1)
  const teller = by && grammar.agents.has(by.fold) ? readMention(sentence, quoted + 2, context) : undefined
  return withContent(site, {
    ...{ at, next: at + 1, start: found.from, form: 'verb', cue, subject: found.mention, order: 'before' },
    span: { start: word.start, end: word.end },
    ...(teller && { teller }),
  })
}

/** Whoever the sentence opens with, openings and a fronted phrase left out. */
function openingOf({ sentence, at, context, grammar }: Site): Mention | undefined {
  for (let from = 0; from < Math.min(at, SUBJECT_TOKENS_MAX); from++) {
    if (!beginsPhrase(sentence, from, context, grammar)) continue
    const mention = readMention(sentence, from, context)
    if (mention && mention.next < at && mention.form !== 'document') return mention
  }
  return undefined
}

/** The act with what it tells behind it; undefined for a cue that needs content and has none. */
function withContent(site: Site, act: Act): Act | undefined {
  const { sentence, cue } = site
  const from = contentFrom(site, act)
  if (from !== undefined) return { ...act, from }
  if (cue.stance || cue.labels) return act.subject || marksFollow(sentence, act.next) ? act : undefined
  if (act.form === 'participle') return marksFollow(sentence, act.next) ? act : undefined
  // A weak cue counts behind marks or a comma: “…,” he added.
  const before = sentence[(act.start ?? act.at) - 1]?.kind
  if (cue.weak && before !== 'stretch' && before !== 'comma')
    return marksFollow(sentence, act.next) ? act : undefined
  return act
}

function marksFollow(sentence: readonly Token[], from: number): boolean {
  return sentence.some((token, at) => at >= from && token.kind === 'stretch')
}

/** The token at which the content behind a cue begins: marks, a colon, “that”, a clause, what a preposition governs. */
function contentFrom({ sentence, cue, context }: Site, act: Act): number | undefined {
  const { lexicon } = context
  if (cue.stance) return undefined
  const governed = wordAt(sentence, act.next)
  if (governed && governed.form.preposition && cue.takes?.has(governed.fold)) return act.next + 1
  if (cue.labels) return undefined
  const reach = Math.min(sentence.length, act.next + THAT_TOKENS_MAX)
  let at = act.next
  if (cue.transitive && act.order !== 'after') at = behindObject(sentence, at, context) ?? at
  at = skipAdverbs(sentence, at, context)
  const direct = marksAt(sentence, at)
  if (direct !== undefined) return direct
  const word = wordAt(sentence, at)
  if (word?.form.complementizer) return behindThat(sentence, at)
  const clause = word && !word.form.preposition && !isTime(word, context) && !lexicon.links.has(word.fold)
  if (clause) return cue.weak ? undefined : at
  // Where, when and how it was said stand between: look for “that”, a colon, or the day behind which a clause begins.
  for (let place = at; place < reach; place++) {
    const token = sentence[place]
    if (token?.kind === 'colon') return place + 1
    if (token?.kind === 'stretch') return undefined
    if (token?.kind === 'comma') return marksAt(sentence, place) ?? afterAside(sentence, place, context)
    if (token?.kind !== 'word') return undefined
    if (token.form.complementizer) return behindThat(sentence, place)
    if (place > at && isTime(token, context)) {
      const marks = marksAt(sentence, place + 1)
      if (marks !== undefined) return marks
      const next = wordAt(sentence, place + 1)
      if (next && !next.form.preposition && !next.form.complementizer && !isTime(next, context) && !cue.weak)
        return lexicon.links.has(next.fold) ? undefined : place + 1
    }
  }
  return undefined
}

/** “Said that was wrong”: before a verb it is a pronoun, and its clause's subject. */
function behindThat(sentence: readonly Token[], at: number): number {
  return wordAt(sentence, at + 1)?.form.verb ? at : at + 1
}

/** “Said, however, that”: an adverb between commas. */
function afterAside(sentence: readonly Token[], comma: number, context: MentionContext): number | undefined {
  const next = skipAdverbs(sentence, comma + 1, context)
  if (next === comma + 1 || sentence[next]?.kind !== 'comma') return undefined
  return wordAt(sentence, next + 1)?.form.complementizer ? next + 2 : undefined
}

/** Marks at a token, behind a comma, a colon or a dash. */
function marksAt(sentence: readonly Token[], at: number): number | undefined {
  const kind = sentence[at]?.kind
  if (kind === 'stretch') return at
  if (kind === 'colon') return at + 1
  return (kind === 'comma' || kind === 'dash') && sentence[at + 1]?.kind === 'stretch' ? at + 1 : undefined
}

function isTime({ fold }: Word, { lexicon }: MentionContext): boolean {
  return lexicon.calendar.weekdays.has(fold) || lexicon.calendar.days.has(fold)
}

/** The token behind whomever something is said to: a pronoun, one noun, a noun with its article, a name. */
function behindObject(sentence: readonly Token[], from: number, context: MentionContext): number | undefined {
  const first = wordAt(sentence, from)
  const { grammar } = context.lexicon
  if (!first || !grammar || first.form.complementizer || first.form.preposition) return undefined
  const mention = first.head?.kind === 'pronoun' ? undefined : readMention(sentence, from, context)
  let end =
    mention?.next ?? from + (grammar.determiners.has(first.fold) && !grammar.genders.has(first.fold) ? 2 : 1)
  // “Told a meeting of the council on Monday that”: whatever stands before “that” belongs to the one spoken to.
  for (let at = end; at < from + OBJECT_TOKENS_MAX; at++) {
    const word = wordAt(sentence, at)
    if (!word || word.cue) break
    if (word.form.complementizer) end = at
  }
  return end
}

/** A cue that ends its sentence or a clause of it, behind a comma: what stands before it is what is told. */
function withContentBefore(
  sentence: readonly Token[],
  act: Act,
  earlier: readonly Act[],
  context: MentionContext,
): Act {
  if (
    act.from !== undefined ||
    act.form !== 'verb' ||
    act.start === undefined ||
    act.cue?.manner !== 'saying'
  )
    return act
  if (act.told || earlier.some((other) => !other.told && other.form !== 'source')) return act
  if (sentence[act.start - 1]?.kind !== 'comma') return act
  const words = sentence
    .slice(0, act.start)
    .filter(({ kind }) => kind === 'word' || kind === 'stretch').length
  if (words < CONTENT_WORDS_MIN || context.lexicon.openings.has(wordAt(sentence, 0)?.fold ?? '')) return act
  return { ...act, before: 0 }
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
