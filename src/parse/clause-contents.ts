import { skipAdverbs } from './asides.ts'
import { isRightBehindMarks, type Site } from './clause-subjects.ts'
import { readMention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import type { Act } from './shapes.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

const THAT_TOKENS_MAX = 14

/** Whom something is said to takes so many words at most. */
const OBJECT_TOKENS_MAX = 8

/** Fewer words before a cue are no content of its own. */
const CONTENT_WORDS_MIN = 3

const SOURCED_WORDS_MIN = 4

/** The act with what it tells behind it; undefined for a cue that needs content and has none. */
export function withContent(site: Site, act: Act): Act | undefined {
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

/** A cue that ends its sentence or a clause of it, behind a comma: what stands before it is what is told. */
export function withContentBefore(
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

/** A source named first stands before what it tells, one named last behind it; between commas it stands in its midst. */
export function sourced(
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

/** The token at which the content behind a cue begins: marks, a colon, “that”, a clause, what a preposition governs. */
function contentFrom({ sentence, cue, context }: Site, act: Act): number | undefined {
  const { lexicon } = context
  // “…,” he told the newspaper, “…”: marks before the cue and behind it hold all that is said.
  const { start = act.at } = act
  const marked =
    isRightBehindMarks(sentence, start) && !sentence.slice(0, start).some(({ kind }) => kind === 'word')
  if (cue.stance || marked) return undefined
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
  // “Urged witnesses to come forward”: the one spoken to belongs to what is asked of him.
  if (cue.transitive && cue.takes?.has('noun') && act.order !== 'after') return act.next
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

function marksFollow(sentence: readonly Token[], from: number): boolean {
  return sentence.some((token, at) => at >= from && token.kind === 'stretch')
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
