import type { QuoteKind, QuoteMarks } from '../../schemas/quote.ts'
import { contains, type Range } from '../text/range.ts'
import { type Act, mainOf, readActs } from './acts.ts'
import type { Member } from './cast.ts'
import {
  INSIDE_WORDS_MIN,
  introducerOf,
  isJoinedWord,
  isSpeech,
  isTitle,
  kindOf,
  opensWithBody,
} from './introducer.ts'
import { isNamer } from './marked-names.ts'
import { type Mention, readMention } from './mention.ts'
import { type Passage, readInnerPassage } from './passage.ts'
import type { MentionContext } from './phrase.ts'
import type { Readings } from './reading.ts'
import { reporterOf } from './reporters.ts'
import { readStatements } from './statements.ts'
import type { Stretch } from './stretches.ts'
import { takeTurns } from './taking.ts'
import { kindAt, type Marked, type Token, wordAt } from './tokens.ts'
import { topicOf } from './topics.ts'
import type { Turn, Turns } from './turns.ts'
import { type Follows, followOn, readUtterance, type UtteranceSetting } from './utterances.ts'

/** A quotation with whoever speaks it, before ids are given. */
export interface QuoteFound extends Range {
  readonly kind: QuoteKind
  readonly outer?: Range | undefined
  readonly marks: QuoteMarks
  readonly turn: Turn | undefined
  readonly cue?: Range | undefined
  readonly reportedBy?: Member | undefined
  /** Told without marks behind “that” or a colon. */
  readonly clear?: true | undefined
  /** One mark closes it and the stretch inside it. */
  readonly shared?: true | undefined
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

/** A stretch that stands alone with fewer words is a title. */
const ALONE_WORDS_MIN = 5

/** The quotations of a passage and who speaks them, in order. */
export function readSpeech(passage: Passage, turns: Turns, readings: Readings): SpeechFound {
  const { context } = readings
  const quotes: QuoteFound[] = []
  const sources: SourceFound[] = []
  const subjects: Mention[] = []
  const { open } = turns
  let follows: Follows | undefined
  /** The quotation that is the whole sentence before. */
  let alonePrevious: QuoteFound | undefined
  turns.open = false
  passage.sentences.forEach((sentence) => {
    const { acts } = readings.of(sentence)
    const taken = takeTurns(sentence, acts, turns, context.lexicon)
    const spoken = saidBehind(sentence, acts, taken[0])
    const before = quotes.at(-1)
    if (spoken && before && before === alonePrevious) quotes[quotes.length - 1] = { ...before, ...spoken }
    const quotesBefore = quotes.length
    acts.forEach((act, k) => {
      const turn = taken[k]
      if (act.subject) subjects.push(act.subject)
      if (act.form === 'source' && turn && act.subject) {
        sources.push({ start: act.span.start, end: act.subject.end, act, turn })
      }
    })
    for (let at = 0; at < sentence.length; at++) {
      const token = sentence[at]
      if (token?.kind !== 'stretch' || isInSubject(token.stretch, acts)) continue
      const quote = readQuote(sentence, at, token, {
        acts,
        taken,
        turns,
        context,
        open,
        follows,
        before: quotes.at(-1),
      })
      if (!quote) continue
      turns.open = quote.marks === 'open-only'
      quotes.push(quote, ...readNested(token, quote, turns, context))
    }
    alonePrevious = sentence.every(({ kind }) => kind !== 'word') ? quotes.at(-1) : undefined
    follows = followOn(sentence, acts, taken, quotes[quotesBefore], turns, context)
    const silent = acts.length === 0 && quotes.length === quotesBefore
    if (!context.lexicon.grammar) turns.leadUp(silent ? topicOf(sentence, context) : undefined)
    for (const statement of readStatements(sentence, acts, context)) {
      const main = mainOf(acts, statement.act)
      const act = acts[main]
      const turn = taken[main] ?? taken[statement.act]
      if (!act || !turn) continue
      const teller = act.teller && turns.whoever(act.teller)
      quotes.push({
        start: statement.start,
        end: statement.end,
        outer: undefined,
        marks: 'none',
        kind: 'indirect',
        turn,
        cue: act.span,
        reportedBy: teller && !turn.members.includes(teller) ? teller : undefined,
        clear: statement.clear ? true : undefined,
        shared: undefined,
      })
    }
  })
  return { quotes, sources, subjects }
}

/** «… “…”. يقول الوزير، ويضيف: “…”»: a verb and its subject that open a sentence and tell nothing tell what stood alone before. */
function saidBehind(
  sentence: readonly Token[],
  [act]: readonly Act[],
  turn: Turn | undefined,
): Pick<QuoteFound, 'turn' | 'cue'> | undefined {
  if (act?.at !== 0 || act.form !== 'verb' || act.order !== 'after' || act.from !== undefined)
    return undefined
  const behind = sentence[act.next]
  if (
    !turn ||
    act.cue?.manner !== 'saying' ||
    act.cue.weak ||
    !(behind === undefined || behind.kind === 'comma')
  )
    return undefined
  return { turn: { ...turn, rule: 'cue-after-quote' }, cue: act.span }
}

/** Marks inside a mention hold a name. */
function isInSubject(stretch: Stretch, acts: readonly Act[]): boolean {
  return acts.some(({ subject }) => subject && contains(subject, stretch))
}

interface Setting extends UtteranceSetting {
  /** The block before left a quotation open. */
  readonly open: boolean
  /** The last quotation of the passage. */
  readonly before: QuoteFound | undefined
}

function readQuote(
  sentence: readonly Token[],
  at: number,
  token: Marked,
  setting: Setting,
): QuoteFound | undefined {
  const [stretch, words] = [token.stretch, token.words.length]
  if (words === 0) return undefined
  if (setting.context.lexicon.grammar) return eitherSide(sentence, at, token, setting)
  return (
    afterCue(sentence, at, stretch, words, setting) ??
    afterName(sentence, at, stretch, words, setting) ??
    beforeCue(sentence, at, stretch, words, setting) ??
    alone(sentence, at, stretch, words, setting)
  )
}

/** Where cues stand on either side of marks. */
function eitherSide(sentence: readonly Token[], at: number, token: Marked, setting: Setting) {
  const { stretch, words } = token
  const said = readUtterance(sentence, at, token, setting)
  if (!said) return alone(sentence, at, stretch, words.length, setting)
  const { kind, turn, act = -1 } = said
  const spoken = setting.acts.findIndex(({ form }) => form !== 'source')
  const teller = act < 0 ? undefined : reporterOf(turn, act, spoken, setting)
  return found(stretch, kind, turn, setting.acts[act]?.span, teller)
}

/** The nearest cue before the stretch governs it; a named source passes the words on. */
function afterCue(sentence: readonly Token[], at: number, stretch: Stretch, words: number, setting: Setting) {
  const { acts, taken, context } = setting
  const nearest = acts.findLastIndex((act) => act.at < at)
  const quoting = acts.findLastIndex((act) => act.at < at && act.quoting)
  const spoken = acts.findLastIndex((act) => act.at < at && act.form !== 'source')
  const governing = quoting >= 0 ? quoting : spoken >= 0 ? spoken : nearest
  const act = acts[governing]
  if (!act) return undefined
  const from = Math.max(act.next, acts[nearest]?.next ?? 0)
  const introducer = introducerOf(sentence, at, from, context)
  const cued = quoting >= 0 ? (acts[spoken] ?? act) : act
  const joined = setting.before !== undefined && isJoinedWord(sentence, at, setting.before, context)
  if (!joined && !isSpeech(sentence, at, words, introducer, cued, context)) return undefined
  // «بالقول» goes on with the verb before it: the verb is the cue.
  const main = mainOf(acts, governing)
  // A relayed speaker stays with the noun: «نقل فلان عن فلانة قولها»; «باعتبارها «ثورة»» is nobody's.
  const turn = taken[main] ?? taken[governing]
  if (!turn && act.cue?.labels && wordAt(sentence, act.at)?.unpreposed) return undefined
  return found(
    stretch,
    kindOf(sentence, at, introducer, cued, words),
    turn,
    (acts[main] ?? act).span,
    reporterOf(turn, governing, spoken, setting),
  )
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
  if (kindAt(sentence, at - 1) !== 'colon' || words < 2) return undefined
  const mention = readMention(sentence, 0, context)
  if (mention?.next !== at - 1) return undefined
  return found(stretch, 'direct', turns.give(mention, 'name-and-colon'))
}

/** `“…”, said X` and `“…”, according to X`. */
function beforeCue(
  sentence: readonly Token[],
  at: number,
  stretch: Stretch,
  words: number,
  setting: Setting,
) {
  const { acts, taken } = setting
  const k = acts.findIndex((act) => act.at > at)
  const act = acts[k]
  // At the start of its sentence a stretch before a cue is speech, however short.
  if (!act || (at > 0 && words < INSIDE_WORDS_MIN)) return undefined
  // «"…" تحدثت إلى …»: a few words before a verb without a subject of its own are its subject.
  if (act.form === 'verb' && !act.subject && words < INSIDE_WORDS_MIN) return undefined
  if (opensWithBody(sentence, at)) return undefined
  const before = wordAt(sentence, at - 1)
  if (before && isNamer(before, setting.context.lexicon)) return undefined
  const between = sentence.slice(at + 1, act.at)
  // A verb stands right behind the marks; a source may come later in the sentence.
  const apart = between.some(
    (token) =>
      token.kind === 'stretch' ||
      (token.kind === 'word' && !setting.context.lexicon.pointingBack.has(token.fold)),
  )
  if (act.form !== 'source' && apart) return undefined
  const turn = taken[k]
  const rule = act.form === 'source' ? 'source-named' : 'cue-after-quote'
  return found(stretch, at === 0 ? 'direct' : 'partial', turn && { ...turn, rule }, act.span)
}

/** A stretch that is its whole sentence goes on with who spoke before; so does one after a colon. */
function alone(sentence: readonly Token[], at: number, stretch: Stretch, words: number, setting: Setting) {
  // A quotation that the block before left open goes on, however short.
  const goesOn = at === 0 && setting.open
  if (words < ALONE_WORDS_MIN && !goesOn) return undefined
  const colon = kindAt(sentence, at - 1) === 'colon' && !isTitle(sentence, at, setting.context)
  const whole = sentence.every((token) => token.kind !== 'word')
  if (!colon && !whole) return undefined
  const turn = setting.turns.last
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
  return {
    start,
    end,
    outer,
    marks,
    kind,
    turn,
    cue,
    reportedBy,
    clear: undefined,
    shared: marks === 'nested' ? true : undefined,
  }
}

/** Others quoted inside a quotation, where a cue with a subject of its own names them. */
function readNested(
  { stretch, words }: Marked,
  outer: QuoteFound,
  turns: Turns,
  context: MentionContext,
): QuoteFound[] {
  const inner = stretch.inner.filter((part) => contains(stretch, part.outer) && part.marks === 'balanced')
  if (inner.length === 0) return []
  const passage = readInnerPassage(context.text, { ...stretch, inner }, words)
  const teller = outer.turn?.members[0]
  return passage.sentences.flatMap((sentence) => {
    const acts = readActs(sentence, context)
    return sentence.flatMap((token, at) => {
      if (token.kind !== 'stretch') return []
      const act = acts.findLast((other) => other.at < at && other.subject && other.subject.form !== 'pronoun')
      const words = token.words.length
      if (!act) return []
      const introducer = introducerOf(sentence, at, act.next, context)
      if (!isSpeech(sentence, at, words, introducer, act, context)) return []
      const turn = turns.aside(act)
      if (!turn) return []
      const quote = found(token.stretch, kindOf(sentence, at, introducer, act, words), turn, act.span, teller)
      return [{ ...quote, marks: 'nested' as const }]
    })
  })
}
