import type { Range } from '../text/range.ts'
import { headAt, NAME_WORDS_MAX, nameAfter, readSecond, skipHonorifics } from './appositions.ts'
import { readGroup, readInstitution, readPhrase } from './bodies.ts'
import { readCapitalMention } from './capitals.ts'
import type { Agreement, Head, Lexicon } from './lexicon/lexicon.ts'
import { nameInMarksAt } from './marked-names.ts'
import { isFeminineAdjective, isNameLike, readName } from './personal-names.ts'
import { endsPhrase, type MentionContext, type Phrase } from './phrase.ts'
import { isPeople, readRole } from './roles.ts'
import { type Mention, mentionOf, mentionWith, roleOnly, widened } from './shapes.ts'
import { phraseAt, type Token, wordAt } from './tokens.ts'
import { firstBare, isFirstName, tradeWords } from './trades.ts'
import type { Word } from './word.ts'

export { type Mention, type MentionForm, mentionWith, rangeOf } from './shapes.ts'

/**
 * Read the mention that starts at a token: honorifics, an office with what belongs to it, a name, and a role in
 * apposition on either side of the name. Undefined when no speaker can start there.
 *
 * ```
 * المتحدثة باسم المجلس، سلمى العارف، إنّ      الدكتور سعيد النجار مدير المركز
 * ^ role               ^ name                 ^ honorific ^ name  ^ role
 * ```
 */
export function readMention(
  tokens: readonly Token[],
  from: number,
  context: MentionContext,
): Mention | undefined {
  const { grammar } = context.lexicon
  if (grammar) return readCapitalMention(tokens, from, context, grammar)
  const first = wordAt(tokens, from)
  if (!first || first.form.preposed) return undefined
  if (context.surnames.holds(first.form)) return readNamed(tokens, from, context)
  if (context.lexicon.demonstratives.has(first.fold)) {
    const pointed = readPointed(tokens, from, context)
    if (pointed) return pointed
  }
  const body =
    first.head?.kind === 'organization' && !first.head.closed
      ? undefined
      : readLongBody(tokens, from, context)
  if (body) return body
  const at = skipHonorifics(tokens, from, context)
  const honored = at > from
  if (honored && isFeminineAdjective(tokens, at, context))
    return roleOnly(tokens, from, at + 1, headAt(tokens, from))
  const read = readHeaded(tokens, at, headAt(tokens, at), context)
  const mention = read && isFurther(tokens, read, context) ? mentionWith({ ...read, fresh: true }) : read
  if (mention) return honored ? widened(mention, tokens, from, mention.next) : mention
  // An honorific alone is how somebody known is named again: قال الشيخ.
  return honored ? roleOnly(tokens, from, at, headAt(tokens, from)) : undefined
}

/** «دبلوماسي آخر»، «ممرضة أخرى»: one more, who is nobody known. */
function isFurther(
  tokens: readonly Token[],
  { name, words, next }: Mention,
  { lexicon: { further } }: MentionContext,
): boolean {
  if (name) return false
  return [words.at(-1), wordAt(tokens, next)].some((word) => word !== undefined && further.has(word.fold))
}

/** «هذا الناطق باسم …»: somebody pointed back to. A text or a body behind a verb tells with “that” or a colon alone. */
function readPointed(tokens: readonly Token[], from: number, context: MentionContext): Mention | undefined {
  const noun = wordAt(tokens, from + 1)
  if (!noun?.form.definite || !noun.head || noun.head.quantifier || noun.form.barred) return undefined
  const mention = readMention(tokens, from + 1, context)
  if (!mention) return undefined
  const people = mention.form !== 'document' && mention.form !== 'organization'
  const after = tokens[mention.next]
  const tells = after?.kind === 'colon' || (after?.kind === 'word' && after.form.complementizer)
  if (!people && !tells && wordAt(tokens, from - 1)?.cue) return undefined
  return mentionWith({ ...mention, pointed: true })
}

/** «الأمم المتحدة»: a body known by several words, with the adjectives behind them. */
function readLongBody(
  tokens: readonly Token[],
  from: number,
  { lexicon }: MentionContext,
): Mention | undefined {
  const phrase = phraseAt(tokens, from, lexicon.longBodies)
  if (!phrase) return undefined
  let next = from + phrase.length
  for (let word = wordAt(tokens, next); word; word = wordAt(tokens, next)) {
    const before = wordAt(tokens, next - 1)
    if (!before || !word.form.definite || word.form.preposed || !lexicon.qualifies(word, before)) break
    next++
  }
  return mentionOf('organization', tokens, from, next)
}

/** The same, for a mention that a conjunction may be glued to: والوزير. */
export function readJoinedMention(
  tokens: readonly Token[],
  from: number,
  context: MentionContext,
): Mention | undefined {
  const word = wordAt(tokens, from)
  const inner = word?.joined
  if (!inner || endsPhrase(word, context)) return undefined
  return readMention(tokens.with(from, inner), from, context)
}

function readHeaded(
  tokens: readonly Token[],
  at: number,
  head: Head | undefined,
  context: MentionContext,
): Mention | undefined {
  switch (head?.kind) {
    case 'pronoun':
      return mentionWith({ ...roleOnly(tokens, at, at + 1, head), form: 'pronoun', styles: head.styles })
    case 'office':
      return readOffice(tokens, at, head, context)
    case 'group':
      return readGroup(tokens, at, head, context)
    case 'document':
      return readIssued(tokens, at, context) ?? readPhrase(tokens, at, head, context)
    case 'organization':
    case 'anonymous':
      return readPhrase(tokens, at, head, context)
    default:
      return readNamed(tokens, at, context)
  }
}

/** An office, and the name after it. */
function readOffice(
  tokens: readonly Token[],
  at: number,
  head: Head,
  context: MentionContext,
): Mention | undefined {
  const role = readRole(tokens, at, context)
  const name = nameAfter(tokens, role.next, role.glued, context) ?? nameInMarksAt(tokens, role.next)
  const base = mentionOf('role', tokens, at, role.next, head, role.words)
  if (!name) return withJoinedOffice(tokens, at, base, context) ?? withSecondOffice(tokens, at, base, context)
  const next = behindApposition(tokens, name.next, context)
  return mentionOf('role', tokens, at, next, head, role.words, name.words)
}

/** «رئيس اللجنة والمتحدث باسمها سهيل قطان»: one person holds both offices, whose name stands behind the second. */
function withJoinedOffice(
  tokens: readonly Token[],
  from: number,
  base: Mention,
  context: MentionContext,
): Mention | undefined {
  const second = wordAt(tokens, base.next)?.joined
  if (second?.head?.kind !== 'office') return undefined
  const seen = tokens.with(base.next, second)
  const role = readRole(seen, base.next, context)
  const name = nameAfter(seen, role.next, role.glued, context)
  if (!name || name.words.length < 2) return undefined
  return withName(base, tokens, from, name, role.words)
}

/** An office with the name that stands behind another office, which may be the same person's second. */
function withName(
  base: Mention,
  tokens: readonly Token[],
  from: number,
  { words, next }: Phrase,
  second?: readonly Word[],
): Mention {
  return mentionWith({ ...widened(base, tokens, from, next), name: words, second })
}

/** «المتهم الأول، أمين المخازن سهيل قطان، …»: the name stands behind a second office, set off by commas. */
function withSecondOffice(
  tokens: readonly Token[],
  from: number,
  base: Mention,
  context: MentionContext,
): Mention {
  const apart = tokens[base.next]?.kind === 'comma'
  const at = apart ? base.next + 1 : base.next
  if (headAt(tokens, at)?.kind !== 'office') return base
  const role = readRole(tokens, at, context)
  const name = nameAfter(tokens, role.next, role.glued, context)
  // «قال الناطق باسم الإدارة الوكيل المساعد الدكتور سهيل قطان إنّ»: where nobody is the verb's object.
  if (!apart && context.telling && name && name.words.length >= 2)
    return withName(base, tokens, from, name, role.words)
  if (!apart || !name || name.words.length < 2 || tokens[name.next]?.kind !== 'comma') return base
  return withName(base, tokens, from, name)
}

/** The token behind a second office set off by commas: «…، الخبير في …،». */
function behindApposition(tokens: readonly Token[], at: number, context: MentionContext): number {
  if (tokens[at]?.kind !== 'comma' || headAt(tokens, at + 1)?.kind !== 'office') return at
  const { next } = readRole(tokens, at + 1, context, true)
  return tokens[next]?.kind === 'comma' ? next : at
}

/** How far behind a document's noun it may be told who issued it: tokens. */
const ISSUED_TOKENS_MAX = 4

/** «بيان صحفي صادر عن الوزارة»، «تقرير نشرته صحيفة «…»»: whoever issued a document speaks by it. */
function readIssued(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const { lexicon } = context
  const issued = wordAt(tokens, at)
  const paper = issued && mediumOf(tokens, at + 1, context)
  if (paper) return mentionWith({ ...paper, issued })
  for (let next = at + 1; next <= at + ISSUED_TOKENS_MAX; next++) {
    const word = wordAt(tokens, next)
    if (!word || word.form.complementizer) return undefined
    const from = lexicon.issuedFrom.has(word.fold)
      ? wordAt(tokens, next + 1)?.fold === lexicon.issuedThrough
        ? next + 2
        : -1
      : lexicon.issuing.has(word.fold)
        ? next + 1
        : -1
    if (from < 0) continue
    const issuer = readMention(tokens, from, context)
    if (!issuer || !issued || issuer.form === 'document') return undefined
    return mentionWith({ ...issuer, issued })
  }
  return undefined
}

/** «تقرير صحيفة «…»»، «تقرير في موقع «…»»، «مقال لمجلة «…»»: the medium that printed a document. */
function mediumOf(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const { lexicon } = context
  const first = wordAt(tokens, at)
  if (!first) return undefined
  const from = lexicon.bodyPrepositions.has(first.fold) ? at + 1 : at
  const word = wordAt(tokens, from)
  const noun = from === at ? (word?.unpreposed ?? word) : word
  if (!word || !noun || !lexicon.media.has(noun.withoutArticle.fold)) return undefined
  return readMention(noun === word ? tokens : tokens.with(from, noun), from, context)
}

/** A name without an office before it; an office may follow, directly or after a comma. */
function readNamed(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const { lexicon, surnames } = context
  const first = wordAt(tokens, at)
  if (!first || first.form.opening) return undefined
  const name = readName(tokens, at, context, NAME_WORDS_MAX)
  if (name.words.length === 0) return undefined
  const second = name.words[1]
  const trade = tradeWords(name.words, context)
  const glued = name.words.length - trade === 1 && name.words[trade]?.form.unpreposed !== undefined
  if (trade > 0 && !glued && !isFirstName(name.words, context))
    return titled(tokens, at, name.words, trade, name.next)
  if (
    second &&
    !second.form.unpreposed &&
    first.form.definite &&
    !surnames.has(first.fold) &&
    !isFirstName(name.words, context)
  ) {
    // A noun and an adjective, both with the article, name an institution.
    return readInstitution(tokens, at, context)
  }
  const comma = tokens[name.next]?.kind === 'comma'
  const from = comma ? name.next + 1 : name.next
  const head = headAt(tokens, from)
  const base = mentionOf('name', tokens, at, name.next, undefined, undefined, name.words)
  if (head?.kind !== 'office') return base
  // «زارني المدير»: one bare word before an office with the article is a verb sooner than a name.
  const office = wordAt(tokens, from)
  if (!comma && name.words.length === 1 && office && office.form.definite) return base
  const role = readRole(tokens, from, context, true)
  // After a comma an apposition is closed by another; without one a new clause has begun.
  const after = tokens[role.next]?.kind
  if (comma && after !== 'comma' && after !== 'colon' && !isCue(tokens, role.next, lexicon)) return base
  return mentionOf('name', tokens, at, role.next, head, role.words, name.words)
}

/** A trade and a name. */
function titled(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
  trade: number,
  next: number,
): Mention {
  const [role, name] = [words.slice(0, trade), words.slice(trade)]
  return mentionWith({ ...mentionOf('role', tokens, at, next, undefined, role, name), guessed: true })
}

function isCue(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = wordAt(tokens, at)
  if (!word) return false
  return word.form.complementizer || word.cue !== undefined || lexicon.auxiliaries.has(word.fold)
}
