import type { Lexicon } from './lexicon/lexicon.ts'
import {
  endsPhrase,
  isBareNoun,
  isJoinedOn,
  isNounOf,
  isOccasion,
  isPreposition,
  type MentionContext,
  type Phrase,
} from './phrase.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/**
 * «… فائز العلي»: the letters of a trade or a rank without the article and without anything that could complete them
 * are a first name.
 */
export function isNameLike(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (word?.head?.kind !== 'office' || word.head.closed || word.form.definite || !next) return false
  const { form, head } = next
  return (
    !form.definite &&
    !form.common &&
    !form.barred &&
    !form.preposition &&
    !form.place &&
    !head &&
    !form.unpreposed
  )
}

/**
 * Read a personal name: words that are nothing else, a surname with the article after the first, and links between
 * them (بن، آل). A conjunction ends it.
 */
export function readName(
  tokens: readonly Token[],
  from: number,
  context: MentionContext,
  max: number,
): Phrase {
  const { lexicon, surnames, text } = context
  const words: Word[] = []
  let at = from
  while (words.length < max) {
    const word = wordAt(tokens, at)
    const before = words.at(-1)
    // «ابن شرح»: behind a link a verb's letters are a name's.
    const behind = word?.cue !== undefined && before !== undefined && before.form.nameLink
    // «يزيد بن مرشود»: so it is before one.
    const held =
      behind ||
      (before ? isLinkHere(tokens, at, before) : word?.cue !== undefined && isLinked(tokens, at, lexicon))
    if (!word || (endsPhrase(word, context) && !held) || (!before && isJoinedOn(tokens, at, context))) break
    if (isPreposition(word, context) && !isNamePrinted(tokens, at, lexicon)) break
    if (
      !before && word.form.definite
        ? isOccasion(word)
        : word.form.thing && !isPluralName(tokens, at, words, context)
    )
      break
    if (
      word.form.common &&
      !isKnownName(word, before, context) &&
      !isFamilyName(tokens, at, words, context) &&
      !isMiddleName(tokens, at, words) &&
      !isLastName(tokens, at, words)
    )
      break
    if (!before && word.form.verbShape && !surnames.has(word.fold)) break
    // «المسؤول لرويترز»: a preposition before a body of one name.
    if (!before && word.form.unpreposed?.form.head?.closed && !surnames.has(word.fold)) break
    // «سامر لحل مشكلة»: a preposition before what is done.
    if (before && word.form.unpreposed?.form.contentNoun && !surnames.holds(word.form)) break
    if (words.length > 1 && beginsObject(tokens, at, context)) break
    if (!before && word.form.unpreposed && surnames.has(word.form.unpreposed.form.fold)) break
    if (word.form.preposed && !surnames.holds(word.form)) break
    const linked = before !== undefined && before.form.nameLink
    if (
      !linked &&
      word.head &&
      !isNameLike(tokens, at) &&
      !word.form.nameLink &&
      !isSurname(tokens, at, words.length, context)
    )
      break
    if (before && (isJoined(tokens, at, words, context) || !isNextOfName(tokens, at, before, context))) break
    words.push(word)
    at++
    // A surname of the article ends the name, unless the next word is one too.
    const next = wordAt(tokens, at)
    const goesOn = next !== undefined && next.form.nameLink
    if (context.surnames.holds(word.form) && !goesOn && !(next && context.surnames.has(next.fold))) break
  }
  return { words, next: at }
}

/** «محمد علي قطان»: what a preposition is never printed as by most, before a word that is nothing but a name. */
function isNamePrinted(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (!word || !next || !lexicon.printedNames.has(word.bare)) return false
  const { common, barred, definite, place, preposition, unpreposed, thing, contentNoun, verb } = next.form
  if (next.head || next.cue) return false
  return !(common || barred || definite || place || preposition || unpreposed || thing || contentNoun || verb)
}

/**
 * An ordinary word with the article that is a family name by its place: right behind a bare first name, as an adjective
 * that names no nation, or as any noun where the name ends with it. In a count over 30,000 articles an adjective there
 * was a family name in all but two of a hundred places.
 */
function isFamilyName(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
  { lexicon }: MentionContext,
): boolean {
  const word = wordAt(tokens, at)
  const before = words.at(-1)
  if (!word || !before || words.some(({ form }) => form.definite)) return false
  if (!word.form.definite || word.form.preposed || word.form.place || lexicon.isNational(word)) return false
  const next = tokens[at + 1]
  if (lexicon.qualifies(word, before) && words.length > 1) return true
  if (!next || next.kind === 'comma' || next.kind === 'colon' || next.kind === 'stretch') return true
  if (next.kind !== 'word') return false
  // «سعيد النخلة الناطق باسم …»
  const office = next.form.definite && next.head?.kind === 'office'
  return office || next.form.complementizer || next.form.preposition
}

/** «رودي فان كنبورخ»: the letters of “for” between two bare words that are nothing else are a link of a name. */
function isLinkHere(tokens: readonly Token[], at: number, before: Word): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (!word?.form.nameLink || !next || before.form.definite) return false
  const { common, barred, definite, preposition, unpreposed, inflected } = next.form
  const glued = unpreposed !== undefined && (unpreposed.form.common || unpreposed.form.definite)
  return !(common || barred || definite || preposition || glued || inflected || next.head)
}

/** Whether “son of” follows. */
function isLinked(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = wordAt(tokens, at + 1)
  return next !== undefined && lexicon.descent.has(next.fold)
}

/** «أبدى سعيد النجار دعمه للخطة»: behind a whole name what is done, unless the name ends with the word or a bare name follows. */
function beginsObject(tokens: readonly Token[], at: number, { surnames }: MentionContext): boolean {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (!word?.form.contentNoun || surnames.holds(word.form) || endsName(tokens[at + 1])) return false
  return !(next?.form.definite && !next.form.common && !next.form.preposed)
}

/** «سعيد أخضر ناصري»: a bare ordinary word between a bare first name and a bare word that is nothing else. */
function isMiddleName(tokens: readonly Token[], at: number, words: readonly Word[]): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (words.length !== 1 || !word || word.head || !isBareNoun(word)) return false
  if (!next || next.head) return false
  const { form } = next
  return !(
    form.common ||
    form.barred ||
    form.definite ||
    form.preposition ||
    form.unpreposed ||
    form.joined ||
    form.place
  )
}

/** «الطباخ مالك شديد: …»: an ordinary bare word behind a bare first name, where the name ends before a sign. */
function isLastName(tokens: readonly Token[], at: number, words: readonly Word[]): boolean {
  const [first] = words
  const word = wordAt(tokens, at)
  const next = tokens[at + 1]
  const sign = next?.kind === 'comma' || next?.kind === 'colon'
  if (words.length !== 1 || !sign || !first || !word || word.head) return false
  if (first.form.definite || first.form.unpreposed || first.form.joined) return false
  return isBareNoun(word) && !word.form.verbShape
}

/** «سامر عرقات الجمعة إنّ»: letters of a plural behind a bare first name, where the name ends, are a surname's. */
function isPluralName(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
  { surnames }: MentionContext,
): boolean {
  const word = wordAt(tokens, at)
  if (!word || word.form.common) return false
  if (surnames.holds(word.form)) return true
  const next = tokens[at + 1]
  const ends = endsName(next) || (next?.kind === 'word' && (next.form.day || next.form.adverb))
  // «قال فرحات إنّ»: between a masculine verb of saying and “that”, a colon or marks.
  const marked = next?.kind === 'colon' || next?.kind === 'stretch'
  const told = marked || (next?.kind === 'word' && next.form.complementizer)
  if (words.length === 0)
    return told && !word.form.inflected && !word.form.unpreposed?.form.thing && isSaid(wordAt(tokens, at - 1))
  return words.length === 1 && ends && !word.form.definite && !word.form.inflected && !words[0]?.form.definite
}

function isSaid(word: Word | undefined): boolean {
  return (
    word?.cue?.form === 'verb' &&
    word.cue.manner === 'saying' &&
    !(word.cue.takes || word.cue.weak || word.cue.gender === 'f')
  )
}

/** An ordinary word that is a name here: the article has it as a surname, or a link holds it to the name before it. */
function isKnownName(word: Word, before: Word | undefined, { lexicon, surnames }: MentionContext): boolean {
  return surnames.holds(word.form) || (before !== undefined && before.form.nameLink)
}

/** Whether a word can stand behind another in a name: no bracket between, nobody addressed, no season or year. */
function isNextOfName(
  tokens: readonly Token[],
  at: number,
  before: Word,
  { lexicon, text }: MentionContext,
): boolean {
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (!word || text.slice(before.end, word.start).includes('(')) return false
  if (next && lexicon.calendar.directions.has(next.fold)) return false
  const addressed = word.form.unpreposed?.form
  // «قال عمر الزين لقاضي المحكمة»
  const to = addressed?.head?.kind
  return to !== 'organization' && to !== 'office' && to !== 'group'
}

/**
 * An office or title that is a surname: known as one, or with the article after a first name and nothing after it that
 * would complete an office. «حسّان القاضي:» against «حسّان المدير التنفيذي».
 */
function isSurname(tokens: readonly Token[], at: number, length: number, context: MentionContext): boolean {
  const { lexicon, surnames } = context
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (!word) return false
  if (surnames.holds(word.form)) return true
  if (length === 0) return false
  // «سعيد النجار المشرف على …»: behind a family name an office is an office.
  const held = wordAt(tokens, at - 2)?.form.nameLink
  if (length > 1 && !held && word.form.definite && wordAt(tokens, at - 1)?.form.definite) return false
  // «سعيد وزيري، …»، «بشير حلاق:»: an office that nothing completes, where the name ends, is a surname.
  if (!word.form.definite) return word.head?.kind === 'office' && endsName(tokens[at + 1])
  // «أبلغ فارس الصحفيين أنّ»
  if (word.head?.number === 'plural') return false
  if (!next) return true
  // «زارني المدير وقال»: a verb joined to it shows that it was the subject of another.
  const joined = next.form.joined?.form
  if (joined?.cue) return false
  // «فارس النجار وميرا كوستان»
  if (joined && !joined.common && !joined.head && !joined.definite && joined.fold.length > 2) return true
  // «حسّان المدير في …» is an office, «حسّان القاضي في بيان» a name.
  const leads = lexicon.bodyPrepositions.has(next.fold) && !isOccasion(wordAt(tokens, at + 2) ?? next)
  if (leads || next.form.preposed) return false
  return endsPhrase(next, context) || next.form.preposition
}

function endsName(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === 'comma' ||
    token.kind === 'colon' ||
    (token.kind === 'word' && token.form.complementizer)
  )
}

/** A conjunction glued to a word that the article, or the shape of what follows, shows to be a word of its own. */
function isJoined(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
  context: MentionContext,
): boolean {
  const word = wordAt(tokens, at)
  const inner = word?.form.joined?.form
  if (!word || !inner) return false
  if (context.surnames.has(inner.fold) || inner.head || inner.cue) return true
  // «سهيل فالكون …»: “and so” joins clauses.
  if (context.lexicon.sequels.has(word.fold.charAt(0))) return false
  // After a full name, one more with two words: «أحمد العلي ووليد سعد»; «أحمد وليد» is one, and so is «الحارس أحمد وليد».
  const begins = words.findIndex(({ form }) => !form.definite)
  if (words.length - Math.max(begins, 0) < 2) return false
  const next = wordAt(tokens, at + 1)
  if (!next || endsPhrase(next, context) || next.form.preposition) return false
  // «… وليد النجار» is one more name, «سهيل ويلسون المدير الفني» is not.
  return !next.head || isSurname(tokens, at + 1, 1, context)
}

/** «الفنانة التونسية أنها …»: behind an honorific an adjective in the feminine is no surname, which keeps its masculine. */
export function isFeminineAdjective(
  tokens: readonly Token[],
  at: number,
  { lexicon }: MentionContext,
): boolean {
  const [before, word, next] = [at - 1, at, at + 1].map((place) => wordAt(tokens, place))
  if (!before || !word?.form.definite || !lexicon.isFeminine(word.bare)) return false
  const named = next !== undefined && !next.form.barred && !next.form.common && !next.form.preposition
  return !named && lexicon.qualifies(word, before)
}
