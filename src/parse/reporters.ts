import type { Act } from './acts.ts'
import type { Member } from './cast.ts'
import type { Mention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import type { Turn } from './turns.ts'
import type { UtteranceSetting } from './utterances.ts'

/**
 * Who passes the words on: the sentence's speaker who tells of another's words, or a source named beside the speaker.
 * A newspaper or agency is the article's source, not a party to what it reports.
 */
export function reporterOf(
  turn: Turn | undefined,
  governing: number,
  spoken: number,
  { acts, taken, context, turns }: UtteranceSetting,
): Member | undefined {
  const act = acts[governing]
  const relayed = act?.teller ?? (act?.form === 'noun' ? acts[governing - 1]?.teller : undefined)
  if (relayed) return turns.whoever(relayed)
  if (act?.quoting && spoken >= 0) return taken[spoken]?.members[0]
  const told = isToldOf(act, acts[governing - 1]) ? taken[governing - 1] : undefined
  const source = acts.findIndex((other, i) => other.form === 'source' && i !== governing)
  const named = acts[source]?.subject
  const teller = told ?? (named && !isMedium(named, context) ? taken[source] : undefined)
  const member = teller?.members[0]
  return member && turn && !turn.members.includes(member) ? member : undefined
}

/** Somebody's words told by whoever spoke just before in the sentence: owned speech, or a subject after “that”. */
function isToldOf(act: Act | undefined, earlier: Act | undefined): boolean {
  if (!act || !earlier?.subject || earlier.form === 'source') return false
  if (act.order === 'owner') return true
  return act.told === true && act.subject !== undefined && act.subject.start > earlier.span.end
}

function isMedium({ role }: Mention, { lexicon }: MentionContext): boolean {
  const noun = role?.[0]
  return noun !== undefined && lexicon.media.has(noun.withoutArticle.fold)
}
