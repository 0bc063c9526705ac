import { skipAdverbs } from './asides.ts'
import { type Mention, readMention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import { type Act, actOf, mentionOf, mentionWith } from './shapes.ts'
import { type CueSite, companionAfter } from './subjects.ts'
import { type Token, wordAt } from './tokens.ts'

/** «نُقل أمس عن فلان قوله»، «نُقل عنه قوله»: whose words are passed on, by nobody who is named. */
export function relayed({ sentence, at, cue, context }: CueSite): Mention | undefined {
  if (!cue.from) return undefined
  const from = skipAdverbs(sentence, at + 1, context)
  return wordAt(sentence, from)?.fold === cue.from
    ? readMention(sentence, from + 1, context)
    : fromPronoun(sentence, from, context)
}

function fromPronoun(
  sentence: readonly Token[],
  at: number,
  { lexicon }: MentionContext,
): Mention | undefined {
  const word = wordAt(sentence, at)
  const gender = word && lexicon.fromPronouns.get(word.fold)
  return gender && mentionWith({ ...mentionOf('pronoun', sentence, at, at + 1), gender, stands: 'person' })
}

/** What stands behind verb and subject: whom he tells of («نقل فلان عن فلانة»), or whom he does it with. */
export function readBehind(act: Act, subject: Mention, { sentence, cue, context }: CueSite): Act {
  if (cue.from) {
    const at = sentence[subject.next]?.kind === 'comma' ? subject.next + 1 : subject.next
    const source =
      wordAt(sentence, at)?.fold === cue.from
        ? readMention(sentence, at + 1, context)
        : fromPronoun(sentence, at, context)
    return source ? actOf({ ...act, next: source.next, subject: source, teller: subject }) : act
  }
  const companion = cue.mutual && companionAfter(sentence, subject.next, context)
  return companion ? actOf({ ...act, companion, next: companion.next }) : act
}
