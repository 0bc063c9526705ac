import { sourced, withContent, withContentBefore } from './clause-contents.ts'
import { endingAt, openingOf, type Site, subjectOf } from './clause-subjects.ts'
import type { Grammar } from './lexicon/lexicon.ts'
import { readMention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import type { Act } from './shapes.ts'
import { readSource } from './sources.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** How far “quoted” may stand before “as saying”: tokens. */
const QUOTED_TOKENS_MAX = 14

/** The acts of speech of a sentence, in order, in a language whose subjects stand before the verb or right behind it. */
export function readClauseActs(sentence: readonly Token[], context: MentionContext, grammar: Grammar): Act[] {
  const acts: Act[] = []
  let at = 0
  while (at < sentence.length) {
    const word = wordAt(sentence, at)
    const source = word?.form.source ? readSource(sentence, at, context) : undefined
    const act = source
      ? sourced(sentence, source, acts, context)
      : word?.cue && cued({ sentence, at, cue: word.cue, context, grammar, acts }, word)
    if (act) acts.push(act)
    at = act ? Math.max(act.next, at + 1) : at + 1
  }
  return acts.map((act, k) => withContentBefore(sentence, act, acts.slice(0, k), context))
}

function cued(site: Site, word: Word): Act | undefined {
  const { sentence, at, cue, context, grammar } = site
  const { lexicon } = context
  const before = wordAt(sentence, at - 1)
  const quoted = cue.form === 'participle' && before && lexicon.likeness.has(before.fold)
  if (quoted) return quotedAct(site, word)
  if (before && (lexicon.nominal.has(before.fold) || grammar.isOwner(before))) return undefined
  if (cue.form === 'participle') return participle(site, word)
  const found = subjectOf(site)
  if (!found) return undefined
  const { subject, order, start, next } = found
  const told = isTold(site, start)
  const act: Act = {
    ...{ at, next, start, form: 'verb', cue, span: { start: word.start, end: word.end } },
    ...(subject && { subject }),
    ...(order && { order }),
    ...(told && { told: true as const }),
  }
  return withContent(site, act)
}

/** Whether a cue stands inside what an earlier act tells: nothing sets its clause off from that. */
function isTold({ sentence, at, acts, context: { lexicon }, grammar }: Site, start: number): boolean {
  const open = acts.findLast((act) => act.from !== undefined && act.form !== 'source' && !act.told)
  if (open?.from === undefined || open.from > start) return false
  const before = sentence[start - 1]
  const word = wordAt(sentence, start - 1)
  if (!word) return before?.kind === 'stretch' && open.from < start - 1
  // “… and said”: the telling goes on; “… and the union said”: what is told does.
  const { fold } = word
  const apart = sentence[start - 2]?.kind === 'comma'
  if (grammar.conjunctions.has(fold)) return !(apart || start === at)
  const told = lexicon.relatives.has(fold) || lexicon.connectives.has(fold)
  return !(apart && lexicon.links.has(fold) && !told)
}

/** “…, adding that”: goes on with the sentence; behind a document it is what the document says. */
function participle(site: Site, word: Word): Act | undefined {
  const { sentence, at, cue, acts } = site
  const before = sentence[at - 1]
  const act: Act = {
    ...{ at, next: at + 1, start: at, form: 'participle', cue },
    span: { start: word.start, end: word.end },
  }
  if (before?.kind === 'word') {
    const link = site.context.lexicon.links.has(before.fold)
    const written = link ? undefined : endingAt(site, at)
    if (written?.mention.form === 'document')
      return withContent(site, { ...act, subject: written.mention, order: 'antecedent', start: written.from })
    if (!link) return undefined
  }
  if (!before) return undefined
  if (acts.some((earlier) => earlier.form !== 'source')) return withContent(site, act)
  const opening = openingOf(site)
  return opening && withContent(site, { ...act, subject: opening, order: 'sentence' })
}

/** “Marlow was quoted by the newspaper as saying”: another passes the words on. */
function quotedAct(site: Site, word: Word): Act | undefined {
  const { sentence, at, cue, context, grammar } = site
  let quoted = at - 2
  while (
    quoted > 0 &&
    at - quoted <= QUOTED_TOKENS_MAX &&
    !grammar.quoted.has(wordAt(sentence, quoted)?.fold ?? '')
  )
    quoted--
  if (!grammar.quoted.has(wordAt(sentence, quoted)?.fold ?? '')) return undefined
  let verb = quoted
  while (
    context.lexicon.nominal.has(wordAt(sentence, verb - 1)?.fold ?? '') ||
    grammar.auxiliaries.has(wordAt(sentence, verb - 1)?.fold ?? '')
  )
    verb--
  const found = endingAt(site, verb)
  if (!found) return undefined
  const by = wordAt(sentence, quoted + 1)
  const teller = by && grammar.agents.has(by.fold) ? readMention(sentence, quoted + 2, context) : undefined
  return withContent(site, {
    ...{ at, next: at + 1, start: found.from, form: 'verb', cue, subject: found.mention, order: 'before' },
    span: { start: word.start, end: word.end },
    ...(teller && { teller }),
  })
}
