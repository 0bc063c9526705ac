import type { Range } from '../text/range.ts'
import { antecedent, interviewed, issuer, relatedBefore } from './antecedents.ts'
import { citedAt } from './citations.ts'
import { readClauseActs } from './clauses.ts'
import { contentStart, frontedStart } from './contents.ts'
import { isCueHere } from './cues.ts'
import { contrastBefore, isJoining, isOthers, turnBefore } from './joins.ts'
import type { Cue } from './lexicon/lexicon.ts'
import { type Mention, readMention } from './mention.ts'
import { hasNobody, isAddressee, isCounted, isDescribing, isSpeakerAlone, isUnread } from './nobody.ts'
import { type MentionContext, opensAside } from './phrase.ts'
import { readBehind, relayed } from './relays.ts'
import { type Act, actOf, by } from './shapes.ts'
import { readSource } from './sources.ts'
import {
  agrees,
  type CueSite,
  clauseSubject,
  contentSubject,
  markedBefore,
  openingSubject,
  ownerBefore,
  subjectAfter,
  subjectsBefore,
} from './subjects.ts'
import { kindAt, type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

export type { Act } from './shapes.ts'

/** The acts of speech of a sentence, in order. */
export function readActs(sentence: readonly Token[], context: MentionContext): Act[] {
  const { grammar } = context.lexicon
  if (grammar) return readClauseActs(sentence, context, grammar)
  const acts: Act[] = []
  let at = 0
  while (at < sentence.length) {
    const act = actAt(sentence, at, acts, context)
    if (act) settle(sentence, acts, act.at, context)
    if (act) acts.push(act)
    at = act ? Math.max(act.next, at + 1) : at + 1
  }
  settle(sentence, acts, sentence.length, context)
  return acts
}

function actAt(
  sentence: readonly Token[],
  at: number,
  acts: Act[],
  context: MentionContext,
): Act | undefined {
  const word = wordAt(sentence, at)
  if (!word || !(word.form.cue || word.form.source)) return undefined
  // «طلب عدم …» is said of a source, and no cue.
  if (opensAside(sentence, at, context.lexicon)) return undefined
  if (goesOnWithVerb(sentence, at, word, acts, context)) return undefined
  return readSource(sentence, at, context) ?? readCued(sentence, at, word, context, acts)
}

/** How far behind a verb and its subject a noun of speech goes on with it: tokens. */
const NOUN_BEHIND_TOKENS_MAX = 12

/** «وختم الوزير، أمس، بالقول إنّ»: a noun of speech without an owner belongs to the verb before it. */
function goesOnWithVerb(
  sentence: readonly Token[],
  at: number,
  { cue }: Word,
  acts: readonly Act[],
  context: MentionContext,
): boolean {
  const last = acts.at(-1)
  if (cue?.form !== 'noun' || last?.form !== 'verb') return false
  // «أكد الجيش التزامه بالهدنة»: what is done by speech is what is told, right behind a verb that takes such a noun.
  if (cue.stance && last.at + 1 < last.next && last.next === at && last.cue?.takes?.has('noun')) return true
  if (cue.gender || cue.number) return false
  if (last.from !== undefined || at - last.next > NOUN_BEHIND_TOKENS_MAX) return false
  return contentStart(sentence, last, at, context) === undefined
}

/** Now that the next act is known, the content of the one before it is. */
function settle(sentence: readonly Token[], acts: Act[], next: number, context: MentionContext): void {
  const last = acts.at(-1)
  if (!last || last.from !== undefined) return
  if (last.form === 'source') {
    const quotes = last.quoting && acts.at(-2)?.form === 'verb' && acts.at(-2)?.from === undefined
    const from = quotes ? contentStart(sentence, last, next, context) : frontedStart(sentence, last, context)
    if (from !== undefined) acts[acts.length - 1] = actOf({ ...last, from })
    return
  }
  const from = contentStart(sentence, last, next, context)
  // «التي تبث صور …»: a clause with a verb of many meanings tells speech behind “that” or in marks alone.
  const loose = last.told && last.order === 'antecedent' && last.cue?.weak === 'content'
  // «وتقدر المبيعات بـ…»: nor does one without a subject.
  const bare = last.form === 'verb' && !last.subject && last.cue?.weak === 'content'
  if ((loose || bare) && !isSetOff(sentence, from)) acts.pop()
  else if (from !== undefined) acts[acts.length - 1] = actOf({ ...last, from })
  else if (isParenthesis(sentence, last, context) && !marksFollow(sentence, last.next, next))
    acts[acts.length - 1] = actOf({ ...last, form: 'source' })
  // «التقارير التي تتحدث عن …»: inside what is told, whoever tells nothing himself is only told of.
  else if (last.told && last.order === 'antecedent') {
    // «…، الذي أفاد بقوله: …»
    if (wordAt(sentence, next)?.cue?.form !== 'noun' || next - last.next > SAYING_TOKENS_MAX) acts.pop()
  } else if (needsContent(last) && !(last.cue?.weak === 'marks' && marksFollow(sentence, last.next, next)))
    acts.pop()
}

/** A noun of speech that a verb goes on with stands so near behind it: tokens. */
const SAYING_TOKENS_MAX = 2

/** “That”, a colon or marks before content. */
function isSetOff(sentence: readonly Token[], from: number | undefined): boolean {
  if (from === undefined) return false
  const before = sentence[from - 1]
  if (sentence[from]?.kind === 'stretch' || before?.kind === 'colon') return true
  return before?.kind === 'word' && before.form.complementizer
}

function needsContent({ cue, form }: Act): boolean {
  return cue?.weak !== undefined || form === 'noun'
}

/** «…، كما قالت الوزارة، …»: a verb with its subject and nothing told behind it names the source of what stands around. */
function isParenthesis(sentence: readonly Token[], act: Act, { lexicon }: MentionContext): boolean {
  const before = wordAt(sentence, act.at - 1)
  // «كما ندد المجلس …» opens a sentence with “also”.
  const alike = act.at > 1 || sentence[act.next]?.kind === 'comma'
  const like = before && (lexicon.likeness.has(before.fold) || (alike && lexicon.alike.has(before.fold)))
  return like === true && act.form === 'verb' && act.order === 'after'
}

/** Whether marks stand between two tokens: what a cue is about may be in them. */
function marksFollow(sentence: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence[at]?.kind === 'stretch') return true
  return false
}

function readCued(
  sentence: readonly Token[],
  at: number,
  word: Word,
  context: MentionContext,
  acts: Act[],
): Act | undefined {
  const { cue } = word
  if (!cue) return undefined
  const site: CueSite = { sentence, at, cue, context }
  if (!isCueHere(site, word)) return undefined
  const last = acts.at(-1)
  settle(sentence, acts, at, context)
  const span = { start: word.start, end: word.end }
  // Whoever does a verb that told nothing of its own: «علّق سهيل على الحكم قائلاً: …».
  const doer = acts.length === 0 && last?.order === 'after' && !last.told ? last.subject : undefined
  // Who cites is looked for only where something is cited.
  const cited = citedAt(site, span)
  if (cited) return acts.length > 0 ? cited : actOf({ ...cited, teller: doer ?? openingSubject(site) })
  if (cue.form === 'verb') {
    const through = cue.through && readThrough(site, cue.through)
    // A form that shows a gender is a verb of its own where the preposition does not follow.
    return through || (cue.through && !cue.gender ? undefined : readVerb(site, word, acts))
  }
  // «ودّعت الحكواتية جمهورها بقولها: …»: her words are whoever’s does what the sentence opens with.
  const owned =
    cue.form === 'participle' ||
    word.form.preposed ||
    (cue.gender !== undefined && cue.number !== 'plural' && !cue.labels)
  const own = doer && agrees(doer, cue) ? doer : undefined
  const opening = owned && acts.length === 0 ? (own ?? openingSubject(site)) : undefined
  // A prayer of nobody that the sentence names is nobody's words.
  const prays = context.lexicon.prayed.has(wordAt(sentence, at + 1)?.fold ?? '')
  if (prays && !opening && acts.length === 0) return undefined
  return actOf({
    at,
    next: at + 1,
    span,
    form: cue.form,
    cue,
    subject: opening,
    order: opening && 'sentence',
  })
}

/** A verb with the subject that stands nearest to being sure: before it, kept from the sentence, after it, further off. */
function readVerb(site: CueSite, word: Word, acts: readonly Act[]): Act | undefined {
  const { sentence, at, cue, context } = site
  const { lexicon } = context
  const open = acts.findLast((act) => act.from !== undefined && act.from <= at)
  const before = wordAt(sentence, at - 1)
  const relative = before !== undefined && lexicon.relatives.has(before.fold)
  const passedOn = relative ? undefined : relayed(site)
  const behind = relative || passedOn ? undefined : subjectAfter(site)
  const urged = behind !== undefined && isAddressee(site, behind)
  // «اتهم المدير بـ…»: at the head of its sentence that is done to him, and nobody tells it.
  if (
    urged &&
    cue.stance === undefined &&
    cue.manner === 'acting' &&
    !word.form.joined?.form.cue &&
    !acts.length
  )
    return undefined
  const after = urged ? undefined : behind
  // «…، فيما دعا النائب فلان»: with a subject of its own it goes on beside what is told, whoever tells that.
  const aim = after?.form === 'organization' && word.form.unpreposed?.form.cue !== undefined
  const own = aim || after?.name !== undefined || after?.form === 'role'
  const joins =
    isJoining(sentence, at, word, open !== undefined, lexicon) && (own || !(open && isOthers(site, open)))
  const span = { start: word.start, end: word.end }
  const inside = relative || (open !== undefined && !joins)
  const start = open && joins ? turnBefore(sentence, at, lexicon) : undefined
  const verb = actOf({ at, next: at + 1, span, form: 'verb', cue, told: inside ? true : undefined, start })

  if (relative) {
    // «الذي قالت الشرطة إنه …»: what the reporter tells of the one before, by whoever stands behind the verb.
    const teller = subjectAfter(site)
    if (teller && wordAt(sentence, teller.next)?.form.complementizer)
      return actOf({
        ...by(verb, teller, 'after'),
        next: teller.next,
        told: undefined,
        inClause: true,
      })
    const told = antecedent(site, at - 1) ?? ownerBefore(site, acts.at(-1)?.next ?? 0)
    return told && by(verb, told, 'antecedent')
  }
  if (passedOn) return by(verb, passedOn, 'after', passedOn.next)
  // «علمت الصحيفة من مصادر»: without a source nothing is told.
  if (cue.from && cue.weak) {
    const learned = after && readBehind(by(verb, after, 'after', after.next), after, site)
    return learned?.teller && learned
  }
  // Right before the verb a subject is sure; after it, an object could be taken for one.
  const standing = subjectsBefore(site)
  const adjacent = standing.adjacent ?? (after ? undefined : markedBefore(site))
  // «ملاك السوق وذكر أحد الباعة …»: a joined verb with a subject of its own begins a clause.
  const begins = after !== undefined && word.form.joined?.form.cue !== undefined
  // «قال إنّ القرار أظهر …»: inside what is told, what a document shows is told by nobody else.
  if (adjacent?.form === 'document' && inside && cue.weak === 'content') return undefined
  if (adjacent && !begins) {
    const act = by(verb, adjacent, 'before')
    const contrast = inside ? contrastBefore(sentence, site, adjacent) : undefined
    return contrast === undefined ? act : actOf({ ...act, told: undefined, start: contrast })
  }
  // «رفض الرئيس …، واتهم المجلس …»: a later verb of the sentence with an object keeps the sentence's subject.
  const kept = cue.transitive && at > 0 && !isSpeakerAlone(after) ? keptSubject(site, word, acts) : undefined
  if (kept) return kept === 'earlier' ? verb : by(verb, kept, 'sentence')
  // «تنبيه يخبر المستخدم أنّ»: what tells of a thing tells it to whoever stands behind.
  if (after && cue.transitive && cue.imperfect && isDescribing(sentence, at, word, lexicon)) return undefined
  if (after) return readBehind(by(verb, after, 'after', after.next), after, site)
  // «…، فيما رأى 40 في المئة أنّ …» goes on with what is told of them.
  const share = acts.length > 0 && isCounted(wordAt(sentence, at + 1))
  if (isUnread(site)) return inside || share ? undefined : actOf({ ...verb, unread: true })
  const author = issuer(site)
  if (author) return by(verb, author, 'antecedent')
  if (standing.apart) return by(verb, standing.apart, 'before')
  const owner = ownerBefore(site, acts.at(-1)?.next ?? 0)
  if (owner) return by(verb, owner, 'owner')
  const described = lexicon.passive.has(word.fold) ? undefined : antecedent(site, at)
  if (described) return actOf({ ...by(verb, described, 'antecedent'), told: true })
  if (inside) {
    const subject = open?.from === undefined ? undefined : contentSubject(site, open.from)
    return subject && by(verb, subject, 'before')
  }
  const opening = acts.length === 0 && at > 0 ? openingSubject(site) : undefined
  if (opening) return by(verb, opening, 'sentence')
  const going = acts.length === 0 ? clauseSubject(site) : undefined
  if (going) return by(verb, going, 'sentence')
  const asked = acts.length === 0 ? interviewed(site) : undefined
  if (asked) return by(verb, asked, 'antecedent')
  const related = relatedBefore(site)
  if (related?.name || related?.form === 'role') return by(verb, related, 'antecedent')
  // «يأتي آخر ليقول»: an aim without a subject is whoever's does what stands before it.
  if (word.form.unpreposed?.form.cue?.imperfect) return undefined
  return isDescribing(sentence, at, word, lexicon) || hasNobody(sentence, site, lexicon) ? undefined : verb
}

/** The subject that a joined verb with an object goes on with: an earlier act's, or the opening verb's. */
function keptSubject(site: CueSite, word: Word, acts: readonly Act[]): Mention | 'earlier' | undefined {
  if (!word.form.joined?.form.cue) return undefined
  const earlier = acts.findLast((act) => act.form === 'verb' && act.subject)
  const goesOn = earlier?.cue?.gender === site.cue.gender
  // «قالت الوزارة إنّ المدير وصف …، وحث …»: inside what is told it is whoever's is told before it.
  if (earlier) return goesOn ? (earlier.told && earlier.subject) || 'earlier' : undefined
  return openingSubject(site)
}

/** “It came in the statement”: the cue reaches to the preposition, the speaker stands after it. */
function readThrough({ sentence, at, cue, context }: CueSite, preposition: string): Act | undefined {
  if (wordAt(sentence, at + 1)?.fold !== preposition) return undefined
  const subject = readMention(sentence, at + 2, context)
  // «يراعي ما جاء في القرار من …»: what a text holds is named, and told with a colon or marks alone.
  const before = wordAt(sentence, at - 1)
  const sourced = wordAt(sentence, at - 2)?.form.source !== undefined
  if (subject && at > 1 && !sourced && before && context.lexicon.resulting.has(before.fold)) {
    const sign = kindAt(sentence, subject.next)
    if (sign !== 'colon' && sign !== 'stretch') return undefined
  }
  const span = { start: sentence[at]?.start ?? 0, end: sentence[at + 1]?.end ?? 0 }
  return subject && actOf({ at, next: subject.next, span, form: 'verb', cue, subject, order: 'after' })
}

/** The act whose words they are: for a noun of speech that of the verb before it, if it tells of nothing else. */
export function mainOf(acts: readonly Act[], k: number): number {
  if (acts[k]?.form !== 'noun' || acts[k]?.cited) return k
  const verb = acts.findLastIndex((other, i) => i < k && other.form === 'verb')
  return verb >= 0 && acts[verb]?.from === undefined ? verb : k
}
