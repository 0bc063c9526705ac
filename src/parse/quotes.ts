import type { QuoteKind, QuoteMarks } from '../../schemas/quote.ts'
import { contains, type Range } from '../text/range.ts'
import { countWords } from '../text/words.ts'
import { type Act, readActs, skipAdverbs } from './acts.ts'
import type { Member } from './cast.ts'
import { type Mention, readMention } from './mention.ts'
import { type Passage, readInnerPassage } from './passage.ts'
import { isNamer, type MentionContext } from './phrase.ts'
import type { Stretch } from './stretches.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Turn, Turns } from './turns.ts'

/** A quotation with whoever speaks it, before ids are given. */
export interface QuoteFound extends Range {
  readonly kind: QuoteKind
  readonly outer?: Range
  readonly marks: QuoteMarks
  readonly turn: Turn | undefined
  readonly cue?: Range
  readonly reportedBy?: Member
}

/** A source that a sentence names: “according to …”. */
export interface SourceFound extends Range {
  readonly act: Act
  readonly turn: Turn
}

/** What a passage says, and whom it names as its sources. */
export interface SpeechFound {
  readonly quotes: readonly QuoteFound[]
  readonly sources: readonly SourceFound[]
  /** Whom the cues name. */
  readonly subjects: readonly Mention[]
}

/** How a stretch is tied to the words before it. */
type Introducer = 'colon' | 'that' | 'clause' | 'bare' | 'inside'

/** A stretch inside the reporter's sentence with fewer words is a name or a term, whoever speaks around it. */
const INSIDE_WORDS_MIN = 4
/** After “that” so few words with the sentence going on are a name: قال إنّ «…» ستتوسع. */
const NAME_WORDS_MAX = 3
/** A stretch that stands alone with fewer words is a title. */
const ALONE_WORDS_MIN = 5
/** Words after a verb of saying and its subject are speech if there are this many, else what the verb is about. */
const CLAUSE_WORDS_MIN = 5
/** How far behind a quotation its cue may stand: tokens. */
const CUE_AFTER_TOKENS_MAX = 4

/** The quotations of a passage and who speaks them, in order. */
export function readSpeech(passage: Passage, turns: Turns, context: MentionContext): SpeechFound {
  const quotes: QuoteFound[] = []
  const sources: SourceFound[] = []
  const subjects: Mention[] = []
  passage.sentences.forEach((sentence) => {
    const acts = readActs(sentence, context)
    const before = turns.last
    const taken = takeTurns(acts, turns)
    acts.forEach((act, k) => {
      const turn = taken[k]
      if (act.subject) subjects.push(act.subject)
      if (act.form === 'source' && turn && act.subject) {
        sources.push({ start: act.span.start, end: act.subject.end, act, turn })
      }
    })
    sentence.forEach((token, at) => {
      if (token.kind !== 'stretch') return
      const quote = readQuote(sentence, at, token.stretch, {
        acts,
        taken,
        before,
        turns,
        context,
      })
      if (!quote) return
      quotes.push(quote, ...readNested(token.stretch, quote, turns, context))
    })
  })
  return { quotes, sources, subjects }
}

interface Setting {
  readonly acts: readonly Act[]
  readonly taken: readonly (Turn | undefined)[]
  /** Who had the word before the sentence. */
  readonly before: Turn | undefined
  readonly turns: Turns
  readonly context: MentionContext
}

function takeTurns(acts: readonly Act[], turns: Turns): (Turn | undefined)[] {
  const taken: (Turn | undefined)[] = []
  for (const act of acts) {
    const earlier = taken.filter((turn, i) => turn !== undefined && acts[i]?.form !== 'source')
    taken.push(turns.take(act, earlier as Turn[]))
  }
  return taken
}

function readQuote(
  sentence: readonly Token[],
  at: number,
  stretch: Stretch,
  setting: Setting,
): QuoteFound | undefined {
  const { context } = setting
  const words = countWords(context.text, stretch)
  if (words === 0) return undefined
  return (
    afterCue(sentence, at, stretch, words, setting) ??
    afterName(sentence, at, stretch, words, setting) ??
    beforeCue(sentence, at, stretch, words, setting) ??
    alone(sentence, at, stretch, words, setting)
  )
}

/** The nearest cue before the stretch governs it; a named source passes the words on. */
function afterCue(sentence: readonly Token[], at: number, stretch: Stretch, words: number, setting: Setting) {
  const { acts, taken, context } = setting
  const spoken = acts.findLastIndex((act) => act.at < at && act.form !== 'source')
  const nearest = acts.findLastIndex((act) => act.at < at)
  const governing = spoken >= 0 ? spoken : nearest
  const act = acts[governing]
  if (!act) return undefined
  const from = Math.max(act.next, acts[nearest]?.next ?? 0)
  const introducer = introducerOf(sentence, at, from, context)
  if (!isSpeech(sentence, at, words, introducer, context)) return undefined
  const source = acts.findIndex((other, i) => other.form === 'source' && i !== governing)
  const kind = kindOf(introducer, act, words)
  // «بالقول» goes on with the verb before it: the verb is the cue.
  const main =
    act.form === 'noun' ? acts.findLastIndex((other, i) => i < governing && other.form === 'verb') : governing
  const cue = (acts[main] ?? act).span
  const turn = taken[governing]
  return found(stretch, kind, turn, cue, reporterOf(turn, governing, source, setting))
}

/**
 * Who passes the words on: the sentence's speaker who tells of another's words, or a source named beside the speaker.
 * A newspaper or agency is the article's source, not a party to what it reports.
 */
function reporterOf(
  turn: Turn | undefined,
  governing: number,
  source: number,
  setting: Setting,
): Member | undefined {
  const { acts, taken, context } = setting
  const act = acts[governing]
  const told = act?.order === 'owner' ? taken[governing - 1] : undefined
  const named = acts[source]?.subject
  const teller = told ?? (named && !isMedium(named, context) ? taken[source] : undefined)
  const member = teller?.members[0]
  return member && turn && !turn.members.includes(member) ? member : undefined
}

function isMedium({ role }: Mention, { lexicon }: MentionContext): boolean {
  const noun = role?.[0]
  return noun !== undefined && lexicon.media.has(lexicon.withoutArticle(noun).fold)
}

/** `Name: “…”` without a verb. */
function afterName(
  sentence: readonly Token[],
  at: number,
  stretch: Stretch,
  words: number,
  setting: Setting,
) {
  const { context, turns } = setting
  if (sentence[at - 1]?.kind !== 'colon' || words < 2) return undefined
  const mention = readMention(sentence, 0, context)
  if (mention?.next !== at - 1) return undefined
  return found(stretch, 'direct', turns.give(mention, 'name-and-colon'))
}

/** `“…”, said X` and `“…”, according to X`. */
function beforeCue(
  _sentence: readonly Token[],
  at: number,
  stretch: Stretch,
  words: number,
  setting: Setting,
) {
  const { acts, taken } = setting
  const k = acts.findIndex(
    (act) => act.at > at && (act.at - at <= CUE_AFTER_TOKENS_MAX || act.form === 'source'),
  )
  const act = acts[k]
  if (!act || words < INSIDE_WORDS_MIN) return undefined
  const turn = taken[k]
  const rule = act.form === 'source' ? 'source-named' : 'cue-after-quote'
  return found(stretch, at === 0 ? 'direct' : 'partial', turn && { ...turn, rule }, act.span)
}

/** A stretch that is its whole sentence goes on with who spoke before; so does one after a colon. */
function alone(sentence: readonly Token[], at: number, stretch: Stretch, words: number, setting: Setting) {
  if (words < ALONE_WORDS_MIN) return undefined
  const colon = sentence[at - 1]?.kind === 'colon'
  const whole = sentence.every((token) => token.kind !== 'word')
  if (!colon && !whole) return undefined
  const turn = setting.turns.last ?? setting.before
  return found(stretch, 'direct', turn && { members: turn.members, via: 'carried', rule: 'standing-alone' })
}

function found(
  stretch: Stretch,
  kind: QuoteKind,
  turn: Turn | undefined,
  cue?: Range,
  reportedBy?: Member,
): QuoteFound {
  const { start, end, outer, marks } = stretch
  return { start, end, outer, marks, kind, turn, ...(cue && { cue }), ...(reportedBy && { reportedBy }) }
}

function introducerOf(
  sentence: readonly Token[],
  at: number,
  from: number,
  context: MentionContext,
): Introducer {
  const { lexicon } = context
  const word = wordAt(sentence, at - 1)
  if (sentence[at - 1]?.kind === 'colon') return 'colon'
  if (word && lexicon.isComplementizer(word)) return 'that'
  if (word && lexicon.clauseOpeners.has(word.fold)) return 'clause'
  const reached = sentence[from]?.kind === 'comma' ? from + 1 : from
  return skipAdverbs(sentence, reached, context) >= at ? 'bare' : 'inside'
}

/** Whether a stretch that a cue governs is speech, rather than a name or a term that stands in reported words. */
function isSpeech(
  sentence: readonly Token[],
  at: number,
  words: number,
  introducer: Introducer,
  context: MentionContext,
): boolean {
  const before = wordAt(sentence, at - 1)
  if (introducer === 'colon') return true
  if (before && isNamer(before, context.lexicon)) return false
  const goesOn = sentence[at + 1]?.kind === 'word'
  if (introducer === 'that') return words > NAME_WORDS_MAX || !goesOn
  if (introducer === 'clause') return words >= 2
  if (introducer === 'bare') return words >= 2
  return words >= INSIDE_WORDS_MIN
}

/** Direct after a colon, or right after a verb of saying when the words are a clause; partial otherwise. */
function kindOf(introducer: Introducer, act: Act, words: number): QuoteKind {
  if (introducer === 'colon') return 'direct'
  const says = act.cue?.manner === 'saying'
  return introducer === 'bare' && says && words >= CLAUSE_WORDS_MIN ? 'direct' : 'partial'
}

/** Others quoted inside a quotation, where a cue with a subject of its own names them. */
function readNested(
  stretch: Stretch,
  outer: QuoteFound,
  turns: Turns,
  context: MentionContext,
): QuoteFound[] {
  const inner = stretch.inner.filter((part) => contains(stretch, part.outer) && part.marks === 'balanced')
  if (inner.length === 0) return []
  const passage = readInnerPassage(context.text, { ...stretch, inner })
  const teller = outer.turn?.members[0]
  return passage.sentences.flatMap((sentence) => {
    const acts = readActs(sentence, context)
    return sentence.flatMap((token, at) => {
      if (token.kind !== 'stretch') return []
      const act = acts.findLast((other) => other.at < at && other.subject && other.subject.form !== 'pronoun')
      const words = countWords(context.text, token.stretch)
      if (!act) return []
      const introducer = introducerOf(sentence, at, act.next, context)
      if (!isSpeech(sentence, at, words, introducer, context)) return []
      const turn = turns.aside(act)
      if (!turn) return []
      const quote = found(token.stretch, kindOf(introducer, act, words), turn, act.span, teller)
      return [{ ...quote, marks: 'nested' as const }]
    })
  })
}
