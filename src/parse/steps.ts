import type { Head, Lexicon } from './lexicon/lexicon.ts'
import { type Closed, namesNext } from './marked-names.ts'
import { isNameLike } from './personal-names.ts'
import {
  endsPhrase,
  isBareNoun,
  isNounOf,
  isOccasion,
  isOverseen,
  isPreposition,
  type MentionContext,
} from './phrase.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** What a word does to a phrase that it goes on with; undefined when it does not belong to it. */
export interface Step {
  readonly closed: Closed
  /** The name of somebody whom a body is called after follows. */
  readonly bearer?: true
}

/** What the word at a token does to the phrase that the words before it began. */
export function stepOf(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
  closed: Closed,
  head: Head | undefined,
  context: MentionContext,
  whole: boolean,
): Step | undefined {
  const { lexicon } = context
  const word = wordAt(tokens, at)
  const before = words.at(-1)
  if (!word || !before) return undefined
  if (isPreposition(word, context) || (word.form.rolePreposition && lexicon.misprinted(word) === undefined)) {
    if (head?.quantifier && words.length === 1) return { closed: false }
    if (isOverseen(tokens, at, words, lexicon)) return { closed: false }
    if (head?.kind === 'organization' && !lexicon.bodyPrepositions.has(word.fold)) return undefined
    return leadsOn(tokens, at, context) || namesNext(tokens, at, lexicon) ? { closed: false } : undefined
  }
  if (word.form.definite) {
    // «مدير ميدان الملك فلان»: behind an office whatever noun waits for its complement is called after him.
    const named =
      isBody(before) || (words.length > 1 && !before.form.definite && lexicon.bearers.has(word.fold))
    if (!closed && word.head?.kind === 'honorific' && named) return { closed: 'name', bearer: true }
    // «سكان المدينة الاستفادة من …»: what people do is no part of who they are.
    if (closed && head?.kind === 'group' && word.withoutArticle.form.contentNoun && !word.joined)
      return undefined
    // After a closed phrase, the article stands on an adjective; on anything else a name or an object begins.
    return closed && !goesOn(tokens, at, before, head, context) ? undefined : { closed: 'article' }
  }
  // A bare noun of a kind of its own behind a whole phrase begins another: «الجيش قوات …»، «شهود عيان إصابة …».
  if (head?.kind !== 'office') {
    if (closed === 'article' && word.head && !word.form.unpreposed?.form.head) return undefined
    if (head?.kind === 'group' && word.form.contentNoun && !word.form.field) return undefined
  }
  // «المدرب نتائج …»: what is written is no part of an office.
  if (closed === 'article' && word.head?.kind === 'document' && !word.form.definite) return undefined
  // «رئيس المكتب سلامة معروف»: behind a whole phrase a field without a complement of its own is a name.
  const field = closed === 'article' && word.form.field && !word.head && !isNounOf(tokens, at, context)
  if (closed === 'article' && isNameLike(tokens, at)) return undefined
  if (!field && (continues(word, closed !== false, lexicon) || isComplement(tokens, at, context)))
    return { closed: false }
  if (closed) {
    // «صحيفة كوبر ميل الدنماركية»: a medium's foreign name goes on to its adjective, whatever its words mean here.
    const next = wordAt(tokens, at + 1)
    const medium = words[0] && lexicon.media.has(words[0].withoutArticle.fold)
    if (medium && closed === 'name' && isBareNoun(word) && next?.form.definite && lexicon.isNational(next))
      return { closed }
    // Two office holders share a complement: «وزيرا خارجية فلان وفلان».
    const pair = head?.number === 'dual' && closed === 'name' && word.form.joined !== undefined
    return pair || (whole && closed === 'name' && !word.form.common) ? { closed } : undefined
  }
  // An ordinary noun waits for its own complement, a proper name fills the one before it.
  return { closed: isNounOf(tokens, at, context) || word.form.common ? false : 'name' }
}

function isBody({ head, unpreposed }: Word): boolean {
  return (head ?? unpreposed?.head)?.kind === 'organization'
}

/** After a closed phrase: an adjective, a second office, or one more complement after a conjunction; never a surname. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  before: Word,
  head: Head | undefined,
  { surnames, lexicon }: MentionContext,
): boolean {
  const word = wordAt(tokens, at)
  if (!word || surnames.holds(word.form) || word.head?.kind === 'honorific') return false
  const { joined } = word
  if (joined?.form.definite) return joined.head?.kind !== 'office'
  // «طالب سكان الحي البلدية بالحل»: behind people a body's noun is whom they speak to.
  if (head?.kind === 'group' && word.head?.kind === 'organization' && !word.form.preposed) return false
  // «المدير العام المشرف على …»: an office beside an office, with a complement of its own.
  const next = wordAt(tokens, at + 1)
  const second = head?.kind === 'office' && word.head?.kind === 'office' && next !== undefined
  if (second && (next.form.rolePreposition || next.form.preposed)) return true
  if (word.form.preposed) {
    const noun = word.unpreposed?.withoutArticle
    // «طالب التجار بالحل»: what people do is no part of who they are, where they are is.
    if (head?.kind === 'group')
      return (
        noun?.head !== undefined ||
        [lexicon.fields, lexicon.namers].some((nouns) => nouns.has(noun?.fold ?? ''))
      )
    // «الوكيل المساعد للتطوير»: what an office is for.
    return !noun?.form.contentNoun || (head?.kind === 'office' && lexicon.addressing.has(word.fold.charAt(0)))
  }
  return lexicon.qualifies(word, before)
}

/** Whether a preposition goes on with the role: not when it opens an occasion (in a statement) or a date. */
function leadsOn(tokens: readonly Token[], at: number, context: MentionContext): boolean {
  const { lexicon } = context
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (!word || !word.form.rolePreposition) return false
  if (!next) return false
  const abstract = next.form.contentNoun || (next.form.thing && !next.form.definite && !next.head)
  return !endsPhrase(next, context) && !isOccasion(next) && !abstract
}

/** «لكرة القدم»: a noun with a preposition glued to it, whose own complement follows. */
function isComplement(tokens: readonly Token[], at: number, context: MentionContext): boolean {
  const word = wordAt(tokens, at)
  const noun = word?.form.unpreposed?.form
  if (!noun || noun.contentNoun || !isNounOf(tokens, at, context)) return false
  // «الشركة بنهاية العام»: when is no part of who.
  if (word?.unpreposed && isOccasion(word.unpreposed)) return false
  // «المدير العام لطفي الحمدان»: what no ordinary noun remains of is a name.
  return noun.common || noun.thing || noun.head !== undefined || noun.field
}

/** Common nouns that go on with a phrase: another office, a body, a field, a preposition glued to one of them. */
function continues(word: Word, closed: boolean, lexicon: Lexicon): boolean {
  const head = word.head
  if (head) return !(closed && (head.kind === 'honorific' || head.kind === 'pronoun'))
  if (word.form.field) return true
  const inner = (word.form.joined ?? word.form.unpreposed)?.form
  if (!inner || inner.contentNoun) return false
  if (inner.head || inner.field) return true
  return lexicon.namers.has(inner.fold) || inner.thing
}
