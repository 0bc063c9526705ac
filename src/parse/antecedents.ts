import { type Mention, mentionWith, rangeOf, readMention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import { agrees, type CueSite, isOfNumber, SUBJECT_TOKENS_MAX } from './subjects.ts'
import { kindAt, type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** How far before a clause that tells of somebody his mention may begin: tokens. */
const ANTECEDENT_TOKENS_MAX = 10

/**
 * Whom a clause tells of, that begins at a token: «المدير الذي قال …»، «تقرير صحفي أشار إلى …». Only a mention whose
 * first noun says what it is.
 */
export function antecedent(site: CueSite, clause: number): Mention | undefined {
  const { sentence, at, cue, context } = site
  // «…، وقال»: a conjunction begins a clause of its own.
  if (clause === at && wordAt(sentence, at)?.form.joined?.form.cue) return undefined
  for (let from = Math.max(0, clause - ANTECEDENT_TOKENS_MAX); from < clause; from++) {
    const word = wordAt(sentence, from)
    if (!word) continue
    const known = word.head ?? (context.surnames.has(word.fold) ? word : undefined)
    const mention = known
      ? readMention(sentence, from, context)
      : preposedMention(sentence, from, word, context)
    if (!mention || mention.next > clause) continue
    // Without a relative only what no article makes known is told of: «تقرير صحفي أشار …».
    // The form of a verb of several shows that what stands before it is its subject.
    if (clause === at && isKnown(mention) && cue.number !== 'plural') continue
    const next = sentence[mention.next]?.kind === 'comma' ? mention.next + 1 : mention.next
    if (next === clause) return agrees(mention, cue) && isOfNumber(mention, cue) ? mention : undefined
    from = mention.next - 1
  }
  return clause === at ? undefined : nameBefore(sentence, clause, context)
}

/** «التقرير»، «تقرير اللجنة»: a noun with the article, or with one behind it before any preposition. */
function isKnown({ words }: Mention): boolean {
  const to = words.findIndex(({ form }, i) => i > 0 && (form.preposition || form.unpreposed !== undefined))
  const own = to < 0 ? words : words.slice(0, to)
  return own.some(({ form }, i) => form.definite || (i === 0 && form.place))
}

/** «… جوزيف العلي الذي أعلن»: words right before a clause that are nothing else are a name. */
function nameBefore(
  sentence: readonly Token[],
  clause: number,
  { lexicon }: MentionContext,
): Mention | undefined {
  const end = kindAt(sentence, clause - 1) === 'comma' ? clause - 1 : clause
  let from = end
  for (let word = wordAt(sentence, from - 1); word && end - from < 3; word = wordAt(sentence, from - 1)) {
    const { form, head } = word
    const proper = !form.common && !form.barred && !form.preposition && !form.place && !head && !form.thing
    if (!proper || (form.definite && from < end && !lexicon.nameLinks.has(word.fold))) break
    from--
  }
  const name = sentence.slice(from, end).filter((token) => token.kind === 'word')
  return name.length > 1
    ? mentionWith({ form: 'name', ...rangeOf(name), words: name, name, next: end })
    : undefined
}

/** A mention behind a preposition glued to its noun: «للوزير الذي …»، «بتقرير صحفي …». */
function preposedMention(
  sentence: readonly Token[],
  at: number,
  word: Word,
  context: MentionContext,
): Mention | undefined {
  const form = word.form.unpreposed?.form
  if (!form?.head || !(form.definite || form.head.kind === 'document')) return undefined
  const inner = word.unpreposed
  return inner ? readMention(sentence.with(at, inner), at, context) : undefined
}

/** «… المدير الذي أشاد بـ…، وقال»: whom the last relative clause before a joined verb tells of. */
export function relatedBefore(site: CueSite): Mention | undefined {
  const { sentence, at, context } = site
  if (!wordAt(sentence, at)?.form.joined?.form.cue) return undefined
  for (let place = at - 1; place > 0 && place > at - SUBJECT_TOKENS_MAX; place--) {
    const word = wordAt(sentence, place)
    if (!word || !context.lexicon.relatives.has(word.fold)) continue
    const said = wordAt(sentence, place + 1)?.cue
    return said?.form === 'verb' && !said.weak ? antecedent(site, place) : undefined
  }
  return undefined
}

/** «أصدر المدير بياناً أعلن فيه …»: whoever issued what a verb's words stand in. */
export function issuer(site: CueSite): Mention | undefined {
  const { sentence, at, cue, context } = site
  const within = wordAt(sentence, at + 1)
  if (!within || !context.lexicon.withinIt.has(within.fold)) return undefined
  let first: Mention | undefined
  let nearest: Mention | undefined
  for (let from = Math.max(0, at - SUBJECT_TOKENS_MAX); from < at; from++) {
    const word = wordAt(sentence, from)
    if (!word) continue
    const mention = word.head
      ? readMention(sentence, from, context)
      : preposedMention(sentence, from, word, context)
    if (!mention || mention.next > at || mention.form === 'document' || !agrees(mention, cue)) continue
    // «… أنّ الوزير أصدر تعميماً شدد فيه»: the subject of the verb nearest before, if one is seen.
    const acts = isVerb(sentence, mention.next) || isVerb(sentence, from - 1)
    // «خطاب للوزير … قال فيه»: whose the text is.
    const owns = word.form.unpreposed !== undefined && wordAt(sentence, from - 1)?.head?.kind === 'document'
    if (owns) return mention
    if (acts) nearest = mention
    first ??= mention
  }
  return nearest ?? first
}

function isVerb(sentence: readonly Token[], at: number): boolean {
  const word = wordAt(sentence, at)
  return (
    word !== undefined &&
    (word.form.verb || word.form.joined?.form.verb === true || word.cue?.form === 'verb')
  )
}
