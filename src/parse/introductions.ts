import { readActs } from './acts.ts'
import type { Cast } from './cast.ts'
import type { Mention } from './mention.ts'
import { readMention } from './mention.ts'
import type { Passage } from './passage.ts'
import type { MentionContext } from './phrase.ts'
import { type Token, wordAt } from './tokens.ts'

/**
 * Names and offices stand together once, often after the words are used: read them before anybody speaks.
 * First the full names, whose last words are surnames; then, knowing these, everybody with an office and a name.
 */
export function introduce(passages: readonly Passage[], cast: Cast, context: MentionContext): MentionContext {
  const surnames = new Set<string>()
  for (const mention of mentions(passages, context)) {
    for (const name of mention.members ?? (mention.name ? [mention.name] : [])) {
      const last = name.at(-1)
      if (last && name.length > 1 && mention.form !== 'organization') surnames.add(last.fold)
    }
  }
  const known = { ...context, surnames }
  for (const mention of mentions(passages, known)) {
    if (mention.members || (mention.name && mention.form !== 'organization')) cast.meet(mention)
  }
  return known
}

/** Mentions that an office or a title opens, and the subjects of cues. */
function* mentions(passages: readonly Passage[], context: MentionContext): Generator<Mention> {
  for (const { sentences } of passages) {
    for (const sentence of sentences) {
      yield* headed(sentence, context)
      for (const { subject } of readActs(sentence, context)) {
        if (subject && (subject.name?.length ?? 0) > 1) yield subject
      }
    }
  }
}

function* headed(sentence: readonly Token[], context: MentionContext): Generator<Mention> {
  let at = 0
  while (at < sentence.length) {
    const word = wordAt(sentence, at)
    const head = word && context.lexicon.head(word)
    const mention =
      head?.kind === 'office' || head?.kind === 'honorific' || head?.number === 'dual'
        ? readMention(sentence, at, context)
        : undefined
    if (mention) yield mention
    at = Math.max(at + 1, mention?.next ?? 0)
  }
}
