import { isTold, skipAddressee, skipAdverbs, skipInserted, skipToVerb } from './asides.ts'
import type { Cue, Lexicon } from './lexicon/lexicon.ts'
import { type Mention, mentionWith, rangeOf, readJoinedMention, readMention } from './mention.ts'
import { contextWith, isPreposition, type MentionContext } from './phrase.ts'
import { kindAt, phraseAt, readTokens, type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** A cue where it stands in its sentence. */
export interface CueSite {
  readonly sentence: readonly Token[]
  readonly at: number
  readonly cue: Cue
  readonly context: MentionContext
}

/** How far before a verb its subject may begin: tokens. Keeps long sentences linear. */
export const SUBJECT_TOKENS_MAX = 40

/** Verb, then subject; adverbs and a short adverbial may stand between. */
export function subjectAfter({ sentence, at, cue, context }: CueSite): Mention | undefined {
  const { lexicon } = context
  // A verb before its subject stays in the singular: in the dual and plural, what follows is no subject.
  if (cue.number === 'dual' || cue.number === 'plural') return undefined
  let from = skipAdverbs(sentence, at + 1, context)
  if (sentence[from]?.kind === 'comma') from = skipAdverbs(sentence, from + 1, context)
  const named = nameInMarks(sentence, from, context)
  const object =
    named &&
    cue.takes?.has('noun') &&
    (named.words.every(({ form }) => form.common || form.definite) || !isTold(sentence, named.next))
  if (named && !object) return named
  const addressed = skipAddressee(sentence, from, context)
  // «ويقول لـ«الواحة»، سهيل قطان …»
  const apart = addressed > from && sentence[addressed]?.kind === 'comma'
  from = apart ? addressed + 1 : addressed
  // «وأجمع كل من الوزير والمدير على …»
  const each = phraseAt(sentence, from, lexicon.distributives)?.length ?? 0
  from += each
  const first = wordAt(sentence, from)
  if (!first || isPreposition(first, context)) return undefined
  // «أكد علي أهمية …»: misprinted all the same, where an ordinary word follows what the verb governs.
  if (first.form.preposition && cue.takes?.has(first.fold) && isOrdinary(wordAt(sentence, from + 1)))
    return undefined
  // «أمر الله أن …»: what is prayed to commands, and is quoted behind a plain “said” alone.
  if (lexicon.prayed.has(first.fold) && (cue.takes || cue.weak)) return undefined
  const oblique = first.head?.oblique && (cue.transitive || cue.takes?.has('object'))
  if (oblique) return undefined
  const telling = cue.manner === 'saying' && !cue.transitive && !cue.takes?.has('object')
  const governing = cue.takes || telling ? contextWith({ ...context, governed: cue.takes, telling }) : context
  const mention = readMention(sentence, from, governing)
  if (!mention || !isSure(sentence, mention, telling, context)) return undefined
  if (each > 0 && !mention.words.slice(1).some(({ joined }) => joined?.head)) return undefined
  return agrees(mention, cue) || isTelling(sentence, mention, cue) ? mention : undefined
}

function isOrdinary(word: Word | undefined): boolean {
  if (!word) return true
  const { form, withoutArticle } = word
  return form.common || form.complementizer || withoutArticle.form.contentNoun
}

/** «كشفت مستشفى … أنها»: right between a verb and “that” a body is the subject, though the verb takes the other gender. */
function isTelling(sentence: readonly Token[], { form, next }: Mention, cue: Cue): boolean {
  if (form !== 'organization' || cue.transitive || cue.takes?.has('object')) return false
  const token = sentence[next]
  return token?.kind === 'colon' || (token?.kind === 'word' && token.form.complementizer)
}

/** One bare word behind a verb is a name if the article knows it as one, or if speech, a sign or an adverb follows. */
function isSure(
  sentence: readonly Token[],
  { name, role, next }: Mention,
  telling: boolean,
  { surnames, lexicon }: MentionContext,
): boolean {
  const [only, second] = name ?? []
  // «عبر الـ«…»»: an article that hugs marks has the letters of a link.
  if (only?.form.nameLink && !second && !role) return false
  // «بنبرة حزينة»: a preposition's noun and its adjective, both feminine.
  if (
    !role &&
    only?.form.unpreposed &&
    second &&
    [only, second].every(({ bare }) => lexicon.isFeminine(bare))
  )
    return false
  if (role || !only || second || only.form.definite || surnames.has(only.fold) || lexicon.isName(only))
    return true
  const token = sentence[next]
  if (token?.kind !== 'word') return token !== undefined
  const { complementizer, preposition, adverb, contentNoun, unpreposed, barred, joined } = token.form
  // «وقال سرحون عقب اللقاء: …», «وقال سرحون وهو يغادر: …»
  if (
    telling &&
    !only.form.inflected &&
    !lexicon.isManner(only) &&
    !only.form.nameLink &&
    (barred || joined?.form.barred) &&
    isTold(sentence, next)
  )
    return true
  const goesOn =
    complementizer ||
    preposition ||
    adverb ||
    contentNoun ||
    unpreposed !== undefined ||
    token.fold.length === 1
  return goesOn || lexicon.relatives.has(token.fold)
}

/** A speaker's name may stand in marks of its own before what he says: «أوضح "الحجازي": "…"». Longer marks are speech. */
const NAME_IN_MARKS_WORDS_MAX = 4

function nameInMarks(sentence: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const token = sentence[at]
  const next = sentence[at + 1]
  if (token?.kind !== 'stretch' || !next) return undefined
  const { words } = token
  if (words.length === 0 || words.length > NAME_IN_MARKS_WORDS_MAX) return undefined
  const follows = wordAt(sentence, at + 1)
  const proper = words.every(({ form }) => !form.common && !form.barred)
  const goesOn = next.kind === 'colon' || next.kind === 'stretch' || follows !== undefined
  if (!(next.kind === 'comma' ? proper : goesOn)) return undefined
  const inner = readTokens(context.text, token.stretch, [], words)
  const mention = readMention(inner, 0, context)
  const name = mention?.next === inner.length ? mention : ({ form: 'name', name: words } as const)
  // An adjective outside the marks belongs to it: "…" الإسرائيلية.
  const described = follows?.form.definite === true
  const after = described ? at + 2 : at + 1
  const place = { words, start: token.stretch.start, end: token.stretch.end, next: after }
  return mentionWith(described ? { form: 'organization', label: words, ...place } : { ...name, ...place })
}

const BOTH = [false, true]

/** The first mentions before a verb that can be its subject. */
interface Standing {
  readonly adjacent?: Mention | undefined
  /** A comma stands between it and the verb. */
  readonly apart?: Mention | undefined
}

/** Subject, then verb: mentions at the start of a clause that end where the verb begins. */
export function subjectsBefore(site: CueSite): Standing {
  const { sentence, at, context } = site
  let apart: Mention | undefined
  for (let from = Math.max(0, at - SUBJECT_TOKENS_MAX); from < at; from++) {
    if (!startsClause(sentence, from)) continue
    for (const joined of BOTH) {
      const mention = joined
        ? readJoinedMention(sentence, from, context)
        : readMention(sentence, from, context)
      if (!mention || !reachesVerb(site, mention)) continue
      if (!hasComma(sentence, mention.next, at)) return { adjacent: mention, apart }
      apart ??= mention
    }
  }
  return { apart }
}

/** In front of its verb a subject of two takes the dual. */
export function isOfNumber({ number }: Mention, cue: Cue): boolean {
  return !(number === 'dual' && cue.form === 'verb' && cue.number === 'singular')
}

/** Whether a mention agrees with a verb, and only what may stand between the two does. */
function reachesVerb({ sentence, at, cue, context }: CueSite, mention: Mention): boolean {
  if (mention.next > at || !agrees(mention, cue) || !isOfNumber(mention, cue)) return false
  return skipToVerb(sentence, skipInserted(sentence, mention.next, at, context), context) === at
}

function hasComma(sentence: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence[at]?.kind === 'comma') return true
  return false
}

/** Whether a subject before the verb may begin at a token: the sentence's first, or behind a comma, “that” or an opening word. */
function startsClause(sentence: readonly Token[], from: number): boolean {
  if (sentence[from]?.kind !== 'word') return false
  const word = wordAt(sentence, from - 1)
  if (!word) return from === 0 || kindAt(sentence, from - 1) === 'comma'
  return word.form.complementizer || word.form.opening
}

/** «… إلى كلام الوزير …، حيث قال»: the owner of a noun of speech is the subject of a relative verb after it. */
export function ownerBefore({ sentence, at, cue, context }: CueSite, from: number): Mention | undefined {
  const { lexicon } = context
  const relative = wordAt(sentence, at - 1)
  if (!relative || !(lexicon.relatives.has(relative.fold) || lexicon.connectives.has(relative.fold)))
    return undefined
  for (let noun = at - 2; noun >= from; noun--) {
    const word = wordAt(sentence, noun)
    if (!word || !lexicon.speechNouns.has(word.fold)) continue
    const owner = readMention(sentence, noun + 1, context)
    if (owner && agrees(owner, cue)) return owner
  }
  return undefined
}

/** «أما «…» فيقول»: a name in marks right before the verb; a body's also where it opens a sentence that goes on with “that”. */
export function markedBefore(site: CueSite): Mention | undefined {
  const { sentence, at, context } = site
  const token = at > 0 ? sentence[at - 1] : undefined
  if (token?.kind !== 'stretch' || token.words.length === 0 || token.words.length > NAME_IN_MARKS_WORDS_MAX)
    return undefined
  const { words, stretch } = token
  const place = { words, start: stretch.start, end: stretch.end, next: at }
  if (words.every(({ form }) => !form.common && !form.barred && !form.head))
    return mentionWith({ form: 'name', name: words, ...place })
  const named = at === 1 && wordAt(sentence, skipAdverbs(sentence, at + 1, context))?.form.complementizer
  return named ? mentionWith({ form: 'organization', label: words, ...place }) : undefined
}

/** The subject with which somebody's content opens, of a verb further on in it: «إنّ الإدارة، بعد …، أكدت …». */
export function contentSubject(site: CueSite, from: number): Mention | undefined {
  const { sentence, at, cue, context } = site
  const mention = readMention(sentence, from, context)
  if (!mention || mention.next > at || !agrees(mention, cue)) return undefined
  return kindAt(sentence, at - 1) === 'comma' || skipToVerb(sentence, mention.next, context) === at
    ? mention
    : undefined
}

/** «بحث الوزير مع …»: whom the subject does it with. */
export function companionAfter(
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

/** Whether a subject can belong to a verb: its gender must fit; groups take either, of bare names it is not known. */
export function agrees(mention: Mention, cue: Cue): boolean {
  if (mention.form === 'name' || mention.form === 'group' || mention.form === 'pronoun') return true
  // «قالت النائب سعاد …»: beside a name an office keeps its masculine.
  if (mention.form === 'role' && mention.name?.length && mention.gender === 'm') return true
  // «قال تقرير لصحيفة …»: the verb goes by the document.
  const gender = mention.issued ? mention.issued.head?.gender : mention.gender
  return !gender || !cue.gender || gender === cue.gender
}

/** Where the clause begins behind its setting: after the first comma, else at the first verb: «قبل الزيارة كتبت الوزيرة …». */
function behindSetting(sentence: readonly Token[], from: number, end: number): number {
  let verb = end + 1
  for (let at = from; at < end; at++) {
    if (sentence[at]?.kind === 'comma') return at + 1
    const word = wordAt(sentence, at)
    if (verb > end && at > from && word && (word.form.verb || word.cue?.form === 'verb')) verb = at
  }
  return verb
}

/** A preposition or a time of day: what it opens says what the sentence is about, or when it was. */
function isSetting({ form }: Word): boolean {
  const inner = form.joined?.form
  return form.preposition || inner?.preposition === true || inner?.adverb === true
}

/**
 * The subject of the verb that opens the sentence, whatever it does: «استقبل الوزير الوفد، وقال …». Only somebody with
 * an office or a known name; any other noun there may be an object.
 */
export function openingSubject({ sentence, at, cue, context }: CueSite, start = 0): Mention | undefined {
  const { lexicon } = context
  let skipped = start
  let set = false
  for (let word = wordAt(sentence, start); word; word = wordAt(sentence, skipped)) {
    // «إلا أنّ المدير رفض …، وأوضح»
    const turns = lexicon.breaks.has(word.fold) && wordAt(sentence, skipped + 1)?.form.complementizer
    // «لم يبالغ المدير حين قال»
    const negated = lexicon.irrealis.has(word.fold) && !word.form.complementizer
    const passes = word.form.opening || word.form.adverb || word.form.joined?.form.opening
    if (!passes && !turns && !negated) break
    skipped += turns ? 2 : 1
    if (sentence[skipped]?.kind === 'comma') skipped++
  }
  // «وعن الزبائن، تقول …»، «صباح الإعلان، ظهر الوزير …»: the clause begins behind what it is about or when it was.
  const opens = wordAt(sentence, skipped)
  if (opens && isSetting(opens)) {
    skipped = behindSetting(sentence, skipped, at)
    set = true
  }
  for (const from of set ? [skipped + 1] : [skipped, skipped + 1]) {
    const mention =
      readMention(sentence, from, context) ??
      (from === skipped ? readJoinedMention(sentence, from, context) : undefined)
    if (!mention || mention.next > at || !agrees(mention, cue)) continue
    // A name there must be a surname of the article; where the verb itself could stand, that alone.
    const titled = from > skipped && (mention.name?.length ?? 0) > 1 && mention.role !== undefined
    const bare = (mention.form === 'name' && !titled) || mention.guessed
    const last = mention.name?.at(-1)
    const known = last !== undefined && context.surnames.has(last.fold)
    const whole = from > skipped || mention.name?.length === 1
    // «كان سعيد بن كعب أصدق حين قال»: a link holds names alone together.
    const linked = mention.name?.slice(1, -1).some((word) => lexicon.nameLinks.has(word.fold)) === true
    if (!bare || (known && whole) || linked) return mention
  }
  return undefined
}

/** «…، بينما خرج التجار إلى الساحة، واتهموها بـ…»: the subject of the clause that a joined verb of several goes on with. */
export function clauseSubject(site: CueSite): Mention | undefined {
  const { sentence, at, cue, context } = site
  if (cue.number !== 'plural' || !wordAt(sentence, at)?.form.joined?.form.cue) return undefined
  for (let place = at - 1; place > 0 && place > at - SUBJECT_TOKENS_MAX; place--) {
    const word = wordAt(sentence, place)
    if (word && context.lexicon.links.has(word.fold)) return openingSubject(site, place + 1)
  }
  return undefined
}
