import { type Act, readActs } from './acts.ts'
import { capitalMentions } from './capitals.ts'
import { type Mention, readMention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import { type Token, wordAt } from './tokens.ts'
import type { Word } from './word.ts'

/** What a sentence shows by itself: whom it introduces by an office, and who speaks in it. */
export interface Reading {
  readonly tokens: readonly Token[]
  /** Mentions that an office, a title, a document or a body opens. */
  readonly titled: readonly Mention[]
  readonly acts: readonly Act[]
  /** Whether it has a word that is a surname of the article. */
  readonly named: boolean
}

/**
 * The readings of an article's sentences. A surname tells a name from an adjective, so what was read before the surnames
 * were known is read again where one of them stands, and there alone.
 */
export class Readings {
  readonly context: MentionContext
  readonly #known = new Map<readonly Token[], Reading>()
  readonly #before: Readings | undefined

  constructor(context: MentionContext, before?: Readings) {
    this.context = context
    this.#before = before
  }

  of(tokens: readonly Token[]): Reading {
    const known = this.#known.get(tokens)
    if (known) return known
    const { grammar } = this.context.lexicon
    const named = hasSurname(tokens, this.context)
    const earlier = named ? undefined : this.#before?.of(tokens)
    const reading = earlier ?? {
      tokens,
      titled: grammar ? [...capitalMentions(tokens, this.context, grammar)] : headed(tokens, this.context),
      acts: readActs(tokens, this.context),
      named,
    }
    this.#known.set(tokens, reading)
    return reading
  }
}

function hasSurname(tokens: readonly Token[], { surnames, bodies }: MentionContext): boolean {
  if (surnames.size === 0 && bodies.size === 0) return false
  for (const token of tokens) {
    if (token.kind === 'stretch') {
      if (token.words.some((word) => surnames.holds(word.form))) return true
    } else if (token.kind === 'word') {
      const { form } = token
      if (surnames.holds(form) || form.conjoined(surnames) || (form.body && bodies.has(form.stem)))
        return true
    }
  }
  return false
}

/** A body is introduced by its name in marks, or where the article goes back to one of its kind: «قالت الهيئة». */
function tells(tokens: readonly Token[], at: number, { form }: Word, { bodies }: MentionContext): boolean {
  return !form.body || tokens[at + 1]?.kind === 'stretch' || bodies.has(form.stem)
}

/** Mentions that an office, a title, a document or a body opens, also behind a conjunction or a preposition. */
export function headed(tokens: readonly Token[], context: MentionContext): Mention[] {
  const found: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const word = wordAt(tokens, at)
    const opener = word?.form.opener
    // Nearly all words open nothing.
    // «وطالب ممثل الادعاء …»: before a noun that names its subject a verb's letters are no office.
    const verb = opener && word?.form.cue?.form === 'verb' && wordAt(tokens, at + 1)?.head !== undefined
    if (!word || !opener || verb || !tells(tokens, at, word, context)) {
      at++
      continue
    }
    let mention: Mention | undefined
    if (opener === 'itself') mention = readMention(tokens, at, context)
    else {
      const inner = opener === 'joined' ? word.joined : word.unpreposed
      if (inner) mention = readMention(tokens.with(at, inner), at, context)
    }
    if (mention) found.push(mention)
    // «قرار هيئة …»: whose a document is stands inside its phrase.
    at = mention?.form === 'document' ? at + 1 : Math.max(at + 1, mention?.next ?? 0)
  }
  return found
}
