import type { Range } from '../text/range.ts'
import type { Cue, Lexicon } from './lexicon/lexicon.ts'
import { type Mention, readMention } from './mention.ts'
import { type MentionContext, opensAside } from './phrase.ts'
import {
  type CueSite,
  companionAfter,
  openingSubject,
  ownerBefore,
  subjectAfter,
  subjectBefore,
} from './subjects.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** A place in a sentence where somebody speaks: the cue, and the subject the sentence gives it. */
export interface Act {
  /** The cue's token in the sentence, and the token after the cue and its subject. */
  readonly at: number
  readonly next: number
  readonly span: Range
  readonly form: Cue['form'] | 'source'
  readonly cue?: Cue
  readonly subject?: Mention
  /** Where the subject stands; `owner`: it owns the noun of speech before; `sentence`: of the verb the sentence opens with. */
  readonly order?: 'after' | 'before' | 'owner' | 'sentence'
  /** Who passes the subject's words on: reported Teller from Subject. */
  readonly teller?: Mention
  /** The cue stands inside what an earlier act of the sentence tells. */
  readonly told?: true
  /** A source whose own words are quoted, whoever tells of it. */
  readonly quoting?: true
  /** Whom the subject does it with: talked with … */
  readonly companion?: Mention
}

/** The acts of speech of a sentence, in order. */
export function readActs(sentence: readonly Token[], context: MentionContext): Act[] {
  const acts: Act[] = []
  let at = 0
  while (at < sentence.length) {
    // «طلب عدم …» is said of a source, and no cue.
    const aside = opensAside(sentence, at, context.lexicon)
    const act = aside
      ? undefined
      : (readSource(sentence, at, context) ?? readCued(sentence, at, context, acts))
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
    const inner = glued ? unglued(sentence, from) : sentence
    const subject = inner && readMention(inner, from, context)
    if (!subject || (glued && isUnknownNoun(subject, context))) return undefined
    const start = sentence[at]?.start ?? 0
    const quoting = lexicon.quotingPrepositions.has(phrase.join(' '))
    const span = { start, end: sentence[from - 1]?.end ?? start }
    return {
      at,
      next: subject.next,
      span,
      form: 'source',
      subject,
      ...(quoting && { quoting: true as const }),
    }
  }
  return undefined
}

function matchesWord(sentence: readonly Token[], at: number, fold: string, lexicon: Lexicon): boolean {
  const word = wordAt(sentence, at)
  return word !== undefined && (word.fold === fold || word.joined?.fold === fold)
}

/** The sentence with the preposition taken off one word. */
function unglued(sentence: readonly Token[], at: number): readonly Token[] | undefined {
  const inner = wordAt(sentence, at)?.unpreposed
  return inner && sentence.with(at, inner)
}

/** «وفقاً للنظام»: a noun with the article that nothing shows to be a speaker. */
function isUnknownNoun(subject: Mention, { lexicon, surnames }: MentionContext): boolean {
  const first = subject.name?.[0]
  return first !== undefined && first.form.definite && !surnames.has(first.fold)
}

function readCued(
  sentence: readonly Token[],
  at: number,
  context: MentionContext,
  acts: readonly Act[],
): Act | undefined {
  const word = wordAt(sentence, at)
  const cue = word && word.cue
  if (!word || !cue) return undefined
  const site: CueSite = { sentence, at, cue, context }
  if (!isCueHere(site, word)) return undefined
  if (cue.form === 'verb') {
    const through = cue.through && readThrough(site, cue.through)
    // A form that shows a gender is a verb of its own where the preposition does not follow.
    return through || (cue.through && !cue.gender ? undefined : readVerb(site, acts))
  }
  const opening = cue.form === 'participle' && acts.length === 0 ? openingSubject(site) : undefined
  const act: Act = { at, next: at + 1, span: { start: word.start, end: word.end }, form: cue.form, cue }
  return opening ? { ...act, subject: opening, order: 'sentence' } : act
}

/** A verb with the subject that stands nearest to being sure: before it, kept from the sentence, after it, further off. */
function readVerb(site: CueSite, acts: readonly Act[]): Act | undefined {
  const { sentence, at, cue, context } = site
  const told = isTold(sentence, at, acts, context.lexicon)
  const span = { start: sentence[at]?.start ?? 0, end: sentence[at]?.end ?? 0 }
  const verb: Act = { at, next: at + 1, span, form: 'verb', cue, ...(told && { told: true as const }) }
  const by = (subject: Mention, order: Act['order']): Act => ({ ...verb, subject, ...(order && { order }) })

  // Right before the verb a subject is sure; after it, an object could be taken for one.
  const adjacent = subjectBefore(site, false)
  if (adjacent) return by(adjacent, 'before')
  // «رفض الرئيس …، واتهم المجلس …»: a later verb of the sentence with an object keeps the sentence's subject.
  const kept = cue.transitive && at > 0 ? keptSubject(site, acts) : undefined
  if (kept) return kept === 'earlier' ? verb : by(kept, 'sentence')
  const after = subjectAfter(site)
  if (after) return readBehind({ ...by(after, 'after'), next: after.next }, after, site)
  const before = subjectBefore(site, true)
  if (before) return by(before, 'before')
  const owner = ownerBefore(site, acts.at(-1)?.next ?? 0)
  if (owner) return by(owner, 'owner')
  if (told) return undefined
  const opening = acts.length === 0 && at > 0 ? openingSubject(site) : undefined
  return opening ? by(opening, 'sentence') : verb
}

/** What stands behind verb and subject: whom he tells of («نقل فلان عن فلانة»), or whom he does it with. */
function readBehind(act: Act, subject: Mention, { sentence, cue, context }: CueSite): Act {
  if (cue.from) {
    const at = sentence[subject.next]?.kind === 'comma' ? subject.next + 1 : subject.next
    const source =
      wordAt(sentence, at)?.fold === cue.from ? readMention(sentence, at + 1, context) : undefined
    return source ? { ...act, next: source.next, subject: source, teller: subject } : act
  }
  const companion = cue.mutual && companionAfter(sentence, subject.next, context)
  return companion ? { ...act, companion, next: companion.next } : act
}

/** The subject that a joined verb with an object goes on with: an earlier act's, or the opening verb's. */
function keptSubject(site: CueSite, acts: readonly Act[]): Mention | 'earlier' | undefined {
  const word = wordAt(site.sentence, site.at)
  if (!word || !word.joined) return undefined
  const earlier = acts.findLast((act) => act.form === 'verb' && act.subject)
  if (earlier) return earlier.cue?.gender === site.cue.gender ? 'earlier' : undefined
  return openingSubject(site)
}

/** “It came in the statement”: the cue reaches to the preposition, the speaker stands after it. */
function readThrough({ sentence, at, cue, context }: CueSite, preposition: string): Act | undefined {
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
  return since.slice(comma + 1).some((token) => token.kind === 'word' && token.form.complementizer)
}

/** Whether a word that looks like a cue is one in this place. */
function isCueHere({ sentence, at, cue, context: { lexicon } }: CueSite, word: Word): boolean {
  const before = wordAt(sentence, at - 1)
  const next = wordAt(sentence, at + 1)
  if (before && (before.form.preposition || lexicon.nominal.has(before.fold))) return false
  if (word.form.definite) return cue.form === 'noun'
  const leads = next !== undefined && (next.form.complementizer || next.form.preposition)
  const bare = word.joined
  // «يذكر أنّ» opens background of the reporter's own.
  if (leads && [word, bare].some((form) => form && lexicon.impersonal.has(form.fold))) return false
  if (cue.form === 'participle') {
    // The masculine form in the table is the accusative of circumstance; the others are also plain nouns and need more.
    if (cue.gender === 'm' && cue.number === 'singular') return true
    const [left, right] = [sentence[at - 1]?.kind, sentence[at + 1]?.kind]
    const marked = word.form.adverb
    return leads || marked || left === 'comma' || right === 'colon' || right === 'stretch'
  }
  if (!word.form.preposition && !(bare && bare.form.preposition)) return true
  // «بين» and «عبر» are prepositions unless another preposition follows, or “that” does soon.
  if (next && next.form.preposition) return true
  return sentence.slice(at + 1, at + 8).some((token) => token.kind === 'word' && token.form.complementizer)
}
