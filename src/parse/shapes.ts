import type { Range } from '../text/range.ts'
import type { Agreement, Cue, Head } from './lexicon/lexicon.ts'
import type { Token } from './tokens.ts'
import type { Word } from './word.ts'

/** What the words of a mention show of whom they name. */
export type MentionForm = 'name' | 'role' | 'organization' | 'document' | 'group' | 'anonymous' | 'pronoun'

/** Words that name or describe somebody: a name, a role, or both. */
export interface Mention extends Range, Agreement {
  readonly form: MentionForm
  /** All its words, honorifics and names in marks among them. */
  readonly words: readonly Word[]
  readonly name?: readonly Word[] | undefined
  readonly role?: readonly Word[] | undefined
  /** A second office of the same person. */
  readonly second?: readonly Word[] | undefined
  /** The name in marks right behind a body's noun: صحيفة «…». */
  readonly label?: readonly Word[] | undefined
  /** The people of a joint mention, each by name. */
  readonly members?: readonly (readonly Word[])[] | undefined
  /** Of an honorific with a pronoun: the styles of whoever it stands for. */
  readonly styles?: readonly string[] | undefined
  /** The text by which a body or person speaks: «بيان صادر عن …»; the mention names whoever issued it. */
  readonly issued?: Word | undefined
  /** The role is known by its place alone: any word with the article before a bare one. */
  readonly guessed?: true | undefined
  /** Somebody new: “another resident”. */
  readonly fresh?: true | undefined
  /** It points back: “this spokesman”. */
  readonly pointed?: true | undefined
  /** Of a pronoun: what it can stand for. */
  readonly stands?: Head['stands'] | undefined
  /** The token after its last one. */
  readonly next: number
}

/** A place in a sentence where somebody speaks: the cue, the subject the sentence gives it, and where its content begins. */
export interface Act {
  /** The cue's token in the sentence, and the token after the cue and its subject. */
  readonly at: number
  readonly next: number
  readonly span: Range
  readonly form: Cue['form'] | 'source'
  readonly cue?: Cue | undefined
  readonly subject?: Mention | undefined
  /**
   * Where the subject stands; `owner`: it owns the noun of speech before; `sentence`: of the verb the sentence opens
   * with; `antecedent`: the cue's clause tells of it: a report that says ….
   */
  readonly order?: 'after' | 'before' | 'owner' | 'sentence' | 'antecedent' | undefined
  /** A subject that cannot be read stands behind the cue: nobody speaks by it, nor by a later act without a subject. */
  readonly unread?: true | undefined
  /** What is told is cited from scripture: whoever has the word keeps it. */
  readonly cited?: true | undefined
  /** Who passes the subject's words on: reported Teller from Subject. */
  readonly teller?: Mention | undefined
  /** The cue stands inside what an earlier act of the sentence tells. */
  readonly told?: true | undefined
  /** A clause about the noun before it holds it: its content ends with the clause. */
  readonly inClause?: true | undefined
  /** A source whose own words are quoted, whoever tells of it. */
  readonly quoting?: true | undefined
  /** Whom the subject does it with: talked with … */
  readonly companion?: Mention | undefined
  /** The token at which its content begins, marked or not; undefined where none follows. */
  readonly from?: number | undefined
  /** Where subjects stand before their cue: the first token of both, and the token at which content before it begins. */
  readonly start?: number | undefined
  readonly before?: number | undefined
}

/** An act with what is known of it so far. All have one shape, as mentions do: what is learned later has its place. */
export function actOf(known: Act): Act {
  return {
    at: known.at,
    next: known.next,
    span: known.span,
    form: known.form,
    cue: known.cue,
    subject: known.subject,
    order: known.order,
    unread: known.unread,
    cited: known.cited,
    teller: known.teller,
    told: known.told,
    inClause: known.inClause,
    quoting: known.quoting,
    companion: known.companion,
    from: known.from,
    start: known.start,
    before: known.before,
  } satisfies Record<keyof Act, unknown>
}

/** A verb's act with its subject, where that stands, and the token behind both. */
export function by(verb: Act, subject: Mention, order: Act['order'], next = verb.next): Act {
  return actOf({ ...verb, subject, order, next })
}

/** Where words stand, from the first to the last. */
export function rangeOf(words: readonly Word[]): Range {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}

/** A mention with what is known of it. All have one shape, as acts do. */
export function mentionWith(known: Mention): Mention {
  return {
    form: known.form,
    gender: known.gender,
    number: known.number,
    start: known.start,
    end: known.end,
    words: known.words,
    role: known.role,
    name: known.name,
    next: known.next,
    second: known.second,
    label: known.label,
    members: known.members,
    styles: known.styles,
    issued: known.issued,
    guessed: known.guessed,
    fresh: known.fresh,
    pointed: known.pointed,
    stands: known.stands,
  } satisfies Record<keyof Mention, unknown>
}

/** A mention of the tokens of a range, in the same shape. */
export function mentionOf(
  form: MentionForm,
  tokens: readonly Token[],
  from: number,
  next: number,
  head?: Head,
  role?: readonly Word[],
  name?: readonly Word[],
): Mention {
  const start = tokens[from]?.start ?? 0
  return {
    form,
    gender: head?.gender,
    number: head?.number,
    start,
    end: next > from ? (tokens[next - 1]?.end ?? start) : start,
    words: wordsOf(tokens, from, next),
    role,
    name,
    next,
    second: undefined,
    label: undefined,
    members: undefined,
    styles: undefined,
    issued: undefined,
    guessed: undefined,
    fresh: undefined,
    pointed: undefined,
    stands: undefined,
  } satisfies Record<keyof Mention, unknown>
}

/** The same mention over other tokens. */
export function widened(mention: Mention, tokens: readonly Token[], from: number, next: number): Mention {
  const start = tokens[from]?.start ?? 0
  return mentionWith({
    ...mention,
    start,
    end: tokens[next - 1]?.end ?? start,
    words: wordsOf(tokens, from, next),
    next,
  })
}

/** The words of a range of tokens, those in marks among them. */
function wordsOf(tokens: readonly Token[], from: number, next: number): Word[] {
  const words: Word[] = []
  for (let at = from; at < next; at++) {
    const token = tokens[at]
    if (token?.kind === 'word') words.push(token)
    else if (token?.kind === 'stretch') for (const word of token.words) words.push(word)
  }
  return words
}

/** A mention by the words of a range alone, without those in marks. */
export function roleOnly(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: Head | undefined,
): Mention {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word')
  return mentionOf('role', tokens, from, to, head, words)
}
