import type { Head } from './lexicon/lexicon.ts'
import { isBareName } from './marked-names.ts'
import { isNameLike, readName } from './personal-names.ts'
import type { MentionContext, Phrase } from './phrase.ts'
import { phraseAt, type Token, wordAt } from './tokens.ts'
import { firstBare } from './trades.ts'

/** Longest name in words: four generations with the links between them and a family name. */
export const NAME_WORDS_MAX = 10

/** The token behind honorifics: words of respect, ranks with what goes on them, styles of several words. */
export function skipHonorifics(tokens: readonly Token[], from: number, { lexicon }: MentionContext): number {
  let at = from
  for (;;) {
    const style = phraseAt(tokens, at, lexicon.longStyles)
    if (style) at += style.length
    else if (headAt(tokens, at)?.kind === 'honorific') at++
    else if (at > from && lexicon.rankWords.has(wordAt(tokens, at)?.fold ?? '')) at++
    else return at
  }
}

/** The name that follows a role, directly or after a comma. */
export function nameAfter(
  tokens: readonly Token[],
  at: number,
  glued: boolean,
  context: MentionContext,
): Phrase | undefined {
  const comma = tokens[at]?.kind === 'comma'
  const open = comma ? at + 1 : at
  const respected = skipHonorifics(tokens, open, context)
  const from = isTitleOf(tokens, respected) ? respected + 1 : respected
  const honored = from > open
  if (!comma && !glued && !honored) return undefined
  if (headAt(tokens, from) && !isNameLike(tokens, from)) return undefined
  const read = readName(tokens, from, context, NAME_WORDS_MAX)
  // «رئيس النادي المستقيل السويسري جان …»: what has the article before a bare name still describes the office.
  const name = { words: read.words.slice(firstBare(read.words, context)), next: read.next }
  if (name.words.length === 0) return undefined
  // «الحارس لبرهة …»: a preposition and its noun are no name.
  const [only, more] = name.words
  if (!comma && !more && only?.form.unpreposed && context.lexicon.isFeminine(only.bare)) return undefined
  if (!comma) return name
  // After a comma one word alone may be anything; a surname of the article or a second comma says that it is a name.
  const first = name.words[0]
  const alone = name.words.length === 1
  const known = first && context.surnames.has(first.fold)
  if (alone && !known && tokens[name.next]?.kind !== 'comma') {
    // «…، رامون لي، إنّ»: what stands between two commas right before “that” is all of it a name.
    const last = wordAt(tokens, name.next)
    const apart =
      tokens[name.next + 1]?.kind === 'comma' && wordAt(tokens, name.next + 2)?.form.complementizer
    if (!apart || !last || last.cue) return undefined
    return { words: [...name.words, last], next: name.next + 1 }
  }
  if (first && first.form.definite && !known) return undefined
  return name
}

/** The second of two names, with the conjunction glued to its first word. */
export function readSecond(
  tokens: readonly Token[],
  at: number,
  context: MentionContext,
): Phrase | undefined {
  const inner = wordAt(tokens, at)?.joined
  if (!inner) return undefined
  const name = readName(tokens.with(at, inner), at, context, NAME_WORDS_MAX)
  return name.words.length > 0 ? name : undefined
}

/** What the word at a token says of a phrase that it opens. */
export function headAt(tokens: readonly Token[], at: number): Head | undefined {
  const word = wordAt(tokens, at)
  return word && word.head
}

/** «المتحدث باسم الهيئة المستشار سعيد …»: an office with the article right before two bare words is how they are addressed. */
function isTitleOf(tokens: readonly Token[], at: number): boolean {
  const office = wordAt(tokens, at)
  if (office?.head?.kind !== 'office' || !office.form.definite || office.head.closed) return false
  return [at + 1, at + 2].every((place) => {
    const word = wordAt(tokens, place)
    return word !== undefined && isBareName(word, place > at + 1)
  })
}
