import type { Range } from '../text/range.ts'
import type { Act } from './acts.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { MentionContext } from './phrase.ts'
import { kindAt, type Token, wordAt } from './tokens.ts'

/** What somebody is told to have said, without marks: from the first to the last word of the content. */
export interface Statement extends Range {
  /** Number of the act that tells it. */
  readonly act: number
  /** “That” or a colon stands before it. */
  readonly clear: boolean
}

/** Fewer words of content say nothing. */
const CONTENT_WORDS_MIN = 2
/** Fewer words before a source are no content of its own. */
const SOURCED_WORDS_MIN = 4

/** The reported speech of a sentence, in order of its acts. */
export function readStatements(
  sentence: readonly Token[],
  acts: readonly Act[],
  context: MentionContext,
): Statement[] {
  return acts.flatMap((act, k) => {
    const found =
      act.before !== undefined
        ? rangeOfContent(sentence, act.before, act.start ?? act.at)
        : act.form === 'source' && act.start === undefined
          ? sourceContent(sentence, acts, k, context)
          : contentOf(sentence, acts, k, context)
    if (!found) return []
    return [
      {
        act: k,
        clear: isClear(sentence, act.from),
        ...withSigns(context.text, found),
      },
    ]
  })
}

/** “That” stands no further behind what is done by speech and whoever does it: tokens. */
const THAT_NEAR_TOKENS = 3

function tellsToo(sentence: readonly Token[], { cue, from, next }: Act): boolean {
  const near = from !== undefined && from - next <= THAT_NEAR_TOKENS
  return near && cue?.mutual !== true && kindAt(sentence, from - 1) === 'word' && isClear(sentence, from)
}

function isClear(sentence: readonly Token[], from: number | undefined): boolean {
  const before = from === undefined ? undefined : sentence[from - 1]
  return before?.kind === 'colon' || (before?.kind === 'word' && before.form.complementizer)
}

/** What hugs the first and the last word is content too: £40m, 4%. */
function withSigns(text: string, { start, end }: Range): Range {
  const before = /^\p{Sc}$/u.test(text.charAt(start - 1)) ? start - 1 : start
  return { start: before, end: text.charAt(end) === '%' ? end + 1 : end }
}

/** From where the content begins to where the telling goes on; nothing where marks hold all that is said. */
function contentOf(
  sentence: readonly Token[],
  acts: readonly Act[],
  k: number,
  context: MentionContext,
): Range | undefined {
  const act = acts[k]
  // «رفض أن …»: what is done by speech is told behind “that” alone.
  if (act?.from === undefined || (act.cue?.stance && !tellsToo(sentence, act))) return undefined
  if (isThing(sentence, act, act.from)) return undefined
  const opens = sentence[act.from]
  // Marks right behind a colon or a cue hold all that is said; behind “that” they do where nothing follows them.
  // Where cues stand on either side, so do marks with nothing or a comma before them.
  if (opens?.kind === 'stretch' && act.start !== undefined && act.from === act.next) return undefined
  if (
    opens?.kind === 'stretch' &&
    (kindAt(sentence, act.from - 1) !== 'word' || !goesOn(sentence, act.from, acts))
  )
    return undefined
  return rangeOfContent(sentence, act.from, contentEnd(sentence, act.from, acts, k, context))
}

/** «وجهت البلدية ضربة …»: what a verb of many meanings does to a thing is not told. */
function isThing(sentence: readonly Token[], { cue, form }: Act, from: number): boolean {
  const [before, word] = [wordAt(sentence, from - 1), wordAt(sentence, from)]
  if (form !== 'verb' || !cue?.weak || !cue.takes?.has('object') || isClear(sentence, from)) return false
  const governed = before && cue.takes.has(before.fold)
  return word !== undefined && !governed && !word.unpreposed && !word.form.contentNoun
}

/** Whether words that are no new act stand right behind marks: «إنّ «…» في كل مكان». */
function goesOn(sentence: readonly Token[], at: number, acts: readonly Act[]): boolean {
  return wordAt(sentence, at + 1) !== undefined && !acts.some((act) => act.at === at + 1)
}

/** The token behind the content: the next act of the sentence's own telling, or where the reporter adds something. */
function contentEnd(
  sentence: readonly Token[],
  from: number,
  acts: readonly Act[],
  k: number,
  { lexicon }: MentionContext,
): number {
  const next = acts.find((other, i) => i > k && other.at > from && !(other.told && !acts[k]?.told))
  const end = next?.start ?? next?.at ?? sentence.length
  const loose = acts[k]?.form !== 'source' && !isClear(sentence, from) && !wordAt(sentence, from)?.form.verb
  let inner = false
  for (let at = from + 1; at < end; at++) {
    if (loose && beginsClause(sentence, at, inner, lexicon)) return withoutComma(sentence, at)
    inner ||= holdsClause(sentence, at, lexicon)
    if (acts[k]?.inClause && kindAt(sentence, at) === 'comma') return at
    const word = wordAt(sentence, at)
    if (word && kindAt(sentence, at - 1) === 'comma') {
      if (lexicon.turns.has(word.fold)) return at
      // «…، في إشارة إلى …»: what the reporter takes the words for.
      if (word.form.preposition && lexicon.comments.has(wordAt(sentence, at + 1)?.fold ?? '')) return at
    }
    if (word && namesSource(sentence, at, lexicon)) return at
    if (!word || !word.form.asideOpener) continue
    const second = wordAt(sentence, at + 1)
    if (second && lexicon.pointers.has(second.fold)) return at
  }
  return withoutLink(sentence, end, lexicon.links)
}

/** «أعلن إقالة المدير لكنه …»، «أكد صرف المستحقات، وأصدر …»: a clause with a verb of its own goes on with no noun. */
function beginsClause(sentence: readonly Token[], at: number, inner: boolean, lexicon: Lexicon): boolean {
  const word = wordAt(sentence, at)
  if (!word) return false
  if (lexicon.breaksOff.has(word.fold)) return true
  // «غير أن …»
  const that = wordAt(sentence, at + 1)?.form.complementizer === true
  if (that && lexicon.breaks.has(word.fold)) return true
  const joined = word.form.joined?.form
  // «ترميم الجسر الذي انهار …، وسقطت …» goes on with the clause inside.
  return !inner && kindAt(sentence, at - 1) === 'comma' && joined?.verb === true && !joined.contentNoun
}

/** “Who”, “that”: a clause inside what is told. */
function holdsClause(sentence: readonly Token[], at: number, { relatives }: Lexicon): boolean {
  const word = wordAt(sentence, at)
  return word !== undefined && (word.form.complementizer || relatives.has(word.fold))
}

function withoutComma(sentence: readonly Token[], at: number): number {
  return kindAt(sentence, at - 1) === 'comma' ? at - 1 : at
}

/** «بحسب ما أوضح»، «على حد قوله»: a source told by a verb or noun alone. */
function namesSource(sentence: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const phrases = wordAt(sentence, at)?.form.source
  return (
    phrases?.some((phrase) => {
      const behind = wordAt(sentence, at + phrase.length)
      const told = behind?.cue?.form === (lexicon.relatingEnds.has(phrase.at(-1) ?? '') ? 'verb' : 'noun')
      return told && phrase.every((fold, i) => wordAt(sentence, at + i)?.fold === fold)
    }) === true
  )
}

/** A word that links the next act to this one belongs to neither: “as well as”, “while”. */
function withoutLink(sentence: readonly Token[], end: number, links: ReadonlySet<string>): number {
  const word = wordAt(sentence, end - 1)
  return end < sentence.length && word && links.has(word.fold) ? end - 1 : end
}

/** What a named source tells: behind it at the start of a sentence, before it anywhere else. */
function sourceContent(
  sentence: readonly Token[],
  acts: readonly Act[],
  k: number,
  context: MentionContext,
): Range | undefined {
  const act = acts[k]
  // What another tells is his, whatever he goes by.
  if (!act) return undefined
  const relays = act.quoting && act.from !== undefined && acts[k - 1]?.from === undefined
  if (!relays && acts.some((other, i) => i < k && other.form !== 'source')) return undefined
  if (act.from !== undefined)
    return rangeOfContent(sentence, act.from, contentEnd(sentence, act.from, acts, k, context))
  const before = sentence.slice(0, act.at).filter(isSaid).length
  if (before >= SOURCED_WORDS_MIN)
    return rangeOfContent(sentence, 0, withoutLink(sentence, act.at, context.lexicon.links))
  const from = sentence[act.next]?.kind === 'comma' ? act.next + 1 : act.next
  return rangeOfContent(sentence, from, contentEnd(sentence, from, acts, k, context))
}

/** From the first to the last word of a run of tokens; undefined for one that says nothing, or in marks alone. */
function rangeOfContent(sentence: readonly Token[], from: number, to: number): Range | undefined {
  let [first, last] = [from, to - 1]
  while (first <= last && !isSaid(sentence[first]) && sentence[first]?.kind !== 'bracket-open') first++
  while (last >= first && !isSaid(sentence[last])) last--
  const [start, end] = [sentence[first], sentence[last]]
  if (!start || !end || (first === last && start.kind === 'stretch')) return undefined
  let words = 0
  let own = false
  for (let at = first; at <= last && !(own && words >= CONTENT_WORDS_MIN); at++) {
    const token = sentence[at]
    if (isSaid(token)) words++
    if (token?.kind === 'word' && !token.form.complementizer && token.fold.length > 1) own = true
  }
  // «إنّ «…» وإنّ «…»»: the marks hold it all.
  return own && words >= CONTENT_WORDS_MIN ? { start: start.start, end: end.end } : undefined
}

function isSaid(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'stretch'
}
