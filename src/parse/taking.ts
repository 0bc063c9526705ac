import type { Lexicon } from './lexicon/lexicon.ts'
import type { Act } from './shapes.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Turn, Turns } from './turns.ts'
import type { Word } from './word.ts'

/** Who speaks by each act of a sentence, in order; undefined where nobody can be shown to. */
export function takeTurns(
  sentence: readonly Token[],
  acts: readonly Act[],
  turns: Turns,
  lexicon: Lexicon,
): (Turn | undefined)[] {
  const taken: (Turn | undefined)[] = []
  const asides = new Set<Act>()
  /** The first place from which somebody with the word tells something. */
  let telling = Number.POSITIVE_INFINITY
  for (const act of acts) {
    if (act.told && act.subject && act.at >= telling) {
      taken.push(turns.aside(act))
      asides.add(act)
      continue
    }
    // Only an act without a subject goes by the turns before it.
    const earlier = act.subject
      ? []
      : taken.filter(
          (turn, i) =>
            turn !== undefined &&
            mayGoOn(acts[i]) &&
            !acts[i]?.cited &&
            !(!act.told && acts[i] && asides.has(acts[i])),
        )
    const turn = turns.take(act, earlier as Turn[], textOf(sentence, act, lexicon))
    taken.push(turn)
    if (turn && act.form !== 'source' && act.from !== undefined) telling = Math.min(telling, act.from)
  }
  return taken
}

/** The text in which somebody speaks is named so soon behind him: tokens. */
const TEXT_TOKENS_MAX = 4

/** «قال النادي، في بيان …»: the noun of the text in which an act's subject speaks. */
function textOf(sentence: readonly Token[], { subject, next }: Act, lexicon: Lexicon): Word | undefined {
  if (!subject) return undefined
  for (let at = next; at < next + TEXT_TOKENS_MAX; at++) {
    const word = wordAt(sentence, at)
    const before = wordAt(sentence, at - 1)
    if (
      word?.head?.kind === 'document' &&
      !word.form.definite &&
      before &&
      lexicon.bodyPrepositions.has(before.fold)
    )
      return word
  }
  return undefined
}

/** A source tells nothing itself; nor does somebody who is told to have spoken, and not what. */
function mayGoOn(act: Act | undefined): boolean {
  return act?.form !== 'source' && !(act?.told && act.from === undefined)
}
