import { nameAfter, readSecond } from './appositions.ts'
import type { Head } from './lexicon/lexicon.ts'
import type { MentionContext } from './phrase.ts'
import { isPeople, readRole } from './roles.ts'
import { type Mention, mentionOf, mentionWith, widened } from './shapes.ts'
import { type Token, wordAt } from './tokens.ts'

/** Several people as one: two ministers by name, or a group that has none. */
export function readGroup(
  tokens: readonly Token[],
  at: number,
  head: Head,
  context: MentionContext,
): Mention | undefined {
  const role = readRole(tokens, at, context)
  if (head.quantifier && role.words.length > 1 && !role.words.slice(1, 3).some(isPeople)) return undefined
  const base = mentionOf('group', tokens, at, role.next, head, role.words)
  if (head.number !== 'dual') return base
  const first = nameAfter(tokens, role.next, role.glued, context)
  if (!first) return base
  const second = readSecond(tokens, first.next, context)
  if (!second) return base
  return mentionWith({ ...widened(base, tokens, at, second.next), members: [first.words, second.words] })
}

/** An organisation, a document or somebody without a name: the noun and what belongs to it. */
export function readPhrase(
  tokens: readonly Token[],
  at: number,
  head: Head,
  context: MentionContext,
): Mention {
  const phrase = readRole(tokens, at, context, true)
  const form =
    head.kind === 'anonymous' ? 'anonymous' : head.kind === 'document' ? 'document' : 'organization'
  // «قال أحد السكان، سعيد النجار، إنّ»، «وقال الجار بشير حلاق:»: somebody has a name after all.
  const apart = tokens[phrase.next]?.kind === 'comma'
  const named = form === 'anonymous' ? nameAfter(tokens, phrase.next, true, context) : undefined
  const name = apart || named === undefined || named.words.length > 1 ? named : undefined
  if (name && (!apart || tokens[name.next]?.kind === 'comma')) {
    return mentionOf('role', tokens, at, name.next, head, phrase.words, name.words)
  }
  const behind = tokens[at + 1]
  const after = wordAt(tokens, at + 2)
  const last = wordAt(tokens, at)
  // «إذاعة "جيش" البلاد»: a noun behind the marks makes them part of the phrase; an adjective does not.
  const whole =
    !after?.form.definite ||
    after.form.preposed ||
    (last !== undefined && context.lexicon.qualifies(after, last))
  const label = behind?.kind === 'stretch' && phrase.next > at + 1 && whole ? behind.words : undefined
  const mention = mentionOf(form, tokens, at, phrase.next, head, phrase.words)
  return label ? mentionWith({ ...mention, label }) : mention
}

/** «البيت الكبير»: the noun with the adjectives that follow it. */
export function readInstitution(tokens: readonly Token[], at: number, context: MentionContext): Mention {
  const phrase = readRole(tokens, at, context)
  const form = phrase.words.length > 1 ? 'organization' : 'name'
  return mentionOf(form, tokens, at, phrase.next, undefined, undefined, phrase.words)
}
