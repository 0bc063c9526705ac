import type { Cast } from './cast.ts'
import { FoldSet } from './fold-set.ts'
import type { Mention } from './mention.ts'
import { mentionWith, rangeOf, readMention } from './mention.ts'
import type { Passage } from './passage.ts'
import { contextWith, endsPhrase, type MentionContext } from './phrase.ts'
import { headed, Readings } from './reading.ts'
import { kindAt, type Marked, readSentences, readTokens, type Token, wordAt } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readWords, type Word } from './word.ts'

/**
 * Names and offices stand together once, often after the words are used: read them before anybody speaks.
 * First the full names, whose last words are surnames; then, knowing these, everybody with an office and a name.
 */
export function introduce(
  passages: readonly Passage[],
  cast: Cast,
  context: MentionContext,
  title = '',
): Readings {
  const surnames = new FoldSet()
  const first = new Readings(context)
  const titled = readTitle(title, context.vocabulary)
  for (const mention of [...mentions(passages, first), ...titleMentions(title, titled, context)]) {
    for (const name of mention.members ?? (mention.name ? [mention.name] : [])) {
      const last = name.at(-1)
      const held = last && context.lexicon.nameLinks.has(last.fold)
      if (last && !held && mention.form !== 'organization') surnames.add(last.fold)
    }
  }
  const readings = new Readings(
    contextWith({ ...context, surnames, bodies: goneBackTo(passages, first) }),
    first,
  )
  const inTitle = titleMentions(title, titled, readings.context)
  const guesses: Mention[] = []
  for (const mention of mentions(passages, readings)) {
    if (mention.form === 'name' && mention.guessed) guesses.push(mention)
    else if (introduces(mention)) cast.meet(mention)
  }
  // What could as well be a verb is a first name only where the article gives the surname no other.
  for (const mention of guesses) {
    const name = mention.words.slice(-1)
    const known = cast.find(mentionWith({ ...mention, ...rangeOf(name), name, words: name }))
    if ((known?.name.length ?? 0) < 2) cast.meet(mention)
  }
  for (const mention of inTitle) cast.meetInTitle(mention, title)
  return readings
}

/** The kinds of bodies that speak by one noun with the article alone: whose they are stands elsewhere. */
function goneBackTo(passages: readonly Passage[], readings: Readings): Set<string> {
  const bodies = new Set<string>()
  for (const { sentences } of passages) {
    for (const sentence of sentences) {
      for (const { subject } of readings.of(sentence).acts) {
        const [noun, more] = subject?.form === 'organization' ? subject.words : []
        if (noun?.form.definite && !more) bodies.add(noun.form.stem)
      }
    }
  }
  return bodies
}

/** Whether a mention tells who somebody is: people by name, documents and bodies by more than their kind. */
function introduces({ form, name, role, label, members }: Mention): boolean {
  if (form === 'document') return (role?.length ?? 0) > 1
  if (form === 'organization') return label !== undefined || (role?.length ?? 0) > 2
  return members !== undefined || name !== undefined
}

/** Mentions that an office, a title or a document opens, and the subjects of cues. */
function mentions(passages: readonly Passage[], readings: Readings): Mention[] {
  const { lexicon } = readings.context
  const found: Mention[] = []
  for (const { sentences } of passages) {
    for (const sentence of sentences) {
      const { titled, acts, named: hasNames } = readings.of(sentence)
      found.push(...titled)
      if (lexicon.grammar) continue
      if (hasNames) {
        for (const mention of named(sentence, readings.context)) {
          // «رئيس نادي فلان سعيد النجار»: what belongs to an office is no part of the name behind it.
          const within = titled.some((other) => other.start <= mention.start && mention.start < other.end)
          if (!within) found.push(mention)
        }
      }
      for (const { subject } of acts) {
        if (subject?.name && endsCleanly(sentence, subject)) found.push(subject)
      }
    }
  }
  return found
}

/** Longest first names before a surname. */
const FIRST_NAMES_MAX = 3

/**
 * A surname of the article with the first names before it. A sign or the article shows where they begin; without either
 * one word is taken, since what stands before it could be a verb.
 */
function named(sentence: readonly Token[], context: MentionContext): Mention[] {
  const found: Mention[] = []
  const { surnames } = context
  for (let at = 0; at < sentence.length; at++) {
    const token = sentence[at]
    if (token?.kind === 'stretch') found.push(...namedInMarks(token, at, context))
    const last = wordAt(sentence, at)
    if (!last || !surnames.holds(last.form)) continue
    let from = at
    while (at - from < FIRST_NAMES_MAX && isFirstName(sentence, from - 1, context)) from--
    // «… العلي ووليد سعد»: a conjunction after a surname is one, whatever letters follow.
    const before = wordAt(sentence, from - 1)
    if (from === at || (before && (surnames.has(before.fold) || isVerbal(before, context)))) continue
    const sure = begins(sentence, from, at + 1, context)
    // «وبدا العلي»: behind a conjunction stands a verb sooner than a first name.
    if (!sure && wordAt(sentence, at - 1)?.form.joined) continue
    const name = sentence.slice(sure ? from : at - 1, at + 1).filter((part) => part.kind === 'word')
    found.push(
      mentionWith({
        form: 'name',
        ...rangeOf(name),
        words: name,
        name,
        guessed: sure ? undefined : true,
        next: at + 1,
      }),
    )
  }
  return found
}

/** «الذي أعاده العلي»، «لم يشأ العلي»: behind a relative or a particle of verbs stands a verb. */
function isVerbal({ fold, form }: Word, { lexicon }: MentionContext): boolean {
  if (lexicon.relatives.has(fold)) return true
  return lexicon.irrealis.has(fold) && !form.complementizer
}

/** «…»: a name in marks whose last word is a surname of the article. */
function namedInMarks({ words }: Marked, at: number, { surnames }: MentionContext): Mention[] {
  const last = words.at(-1)
  const whole =
    words.length > 1 && words.length <= FIRST_NAMES_MAX + 1 && words.every(({ form }) => !form.common)
  return last && whole && surnames.has(last.fold)
    ? [mentionWith({ form: 'name', ...rangeOf(words), words, name: words, next: at + 1 })]
    : []
}

/** Whether a name is seen to begin at a token: after a word with the article, “that”, a title, or between commas. */
function begins(
  sentence: readonly Token[],
  from: number,
  next: number,
  { lexicon }: MentionContext,
): boolean {
  const before = wordAt(sentence, from - 1)
  // «ويتسلق العلي»: a conjunction at the start of a sentence stands before a verb.
  if (!before)
    return (
      (from === 0 && !wordAt(sentence, from)?.joined) ||
      (kindAt(sentence, from - 1) === 'comma' && sentence[next]?.kind === 'comma')
    )
  if (before.form.definite || before.head?.kind === 'honorific') return true
  return lexicon.nounComplementizers.has(before.fold)
}

function isFirstName(sentence: readonly Token[], at: number, context: MentionContext): boolean {
  const { lexicon } = context
  const word = wordAt(sentence, at)
  if (!word || context.surnames.has(word.fold) || word.form.definite || word.form.thing) return false
  if (word.form.common || word.form.verbShape || word.form.place || word.form.unpreposed?.form.place)
    return false
  if (isJoinedWord(word, context)) return false
  if (word.form.nameLink) return true
  if (lexicon.misprinted(word) !== undefined) return true
  if (word.form.preposition || word.cue) return false
  return !word.head && !word.form.opening && !endsPhrase(word, context) && word.fold.length > 1
}

/** A conjunction before a word that the parser knows; a name may begin with the same letter. */
function isJoinedWord(word: Word, context: MentionContext): boolean {
  const inner = word.joined
  return inner !== undefined && (inner.head !== undefined || endsPhrase(inner, context))
}

/**
 * A name without an office is believed when speech follows it: a colon, a mark, “that”, or where and when it was said.
 * Anything else could be an object of the verb.
 */
function endsCleanly(sentence: readonly Token[], { role, name, guessed, next }: Mention): boolean {
  if (role && !guessed) return true
  const word = wordAt(sentence, next)
  if (!word) return sentence[next]?.kind === 'colon' || sentence[next]?.kind === 'stretch'
  const { complementizer, preposition, adverb, unpreposed } = word.form
  // Behind two words an object could be one of them.
  if (name && name.length > 1) return complementizer
  return complementizer || preposition || adverb || unpreposed !== undefined || word.fold.length === 1
}

/** The sentences of a supplied title. */
function readTitle(title: string, vocabulary: Vocabulary): readonly (readonly Token[])[] {
  const whole = { start: 0, end: title.length }
  return readSentences(readTokens(title, whole, [], readWords(title, whole, vocabulary)))
}

/** A supplied title names people too; only their surnames are taken from it, since it is not part of the text. */
function titleMentions(
  title: string,
  sentences: readonly (readonly Token[])[],
  context: MentionContext,
): Mention[] {
  const own = contextWith({ ...context, text: title })
  return sentences.flatMap((sentence) => {
    const opening = readMention(sentence, 0, own)
    const speaks = opening && sentence[opening.next]?.kind === 'colon'
    return [...headed(sentence, own), ...named(sentence, own), ...(speaks ? [opening] : [])]
  })
}
