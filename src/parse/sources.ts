import { cueEntry } from './lexicon/entries.ts'
import { type Mention, mentionWith, readMention } from './mention.ts'
import type { MentionContext } from './phrase.ts'
import { type Act, actOf } from './shapes.ts'
import { subjectAfter } from './subjects.ts'
import { type Token, wordAt } from './tokens.ts'

/** A verb of whatever meaning, in either gender. */
const TELLING = cueEntry({ form: 'verb', manner: 'saying' })

/** “According to …”, with the mention it names; undefined where no such words stand, or what they name is no source. */
export function readSource(sentence: readonly Token[], at: number, context: MentionContext): Act | undefined {
  const phrases = wordAt(sentence, at)?.form.source
  if (!phrases) return undefined
  const joined = wordAt(sentence, at)?.form.joined?.form.fold
  for (const phrase of phrases) {
    const glued = phrase.at(-1)?.length === 1
    const whole = glued ? phrase.slice(0, -1) : phrase
    if (!whole.every((fold, i) => matches(sentence, at + i, fold, i === 0 ? joined : undefined))) continue
    const from = at + whole.length
    const clause = context.lexicon.relatingEnds.has(phrase.at(-1) ?? '')
    const subject = subjectOf(sentence, from, glued ? phrase.at(-1) : undefined, clause, context)
    if (!subject || (at > NORM_FROM && isNorm(sentence, subject, context))) continue
    const start = sentence[at]?.start ?? 0
    return actOf({
      at,
      next: subject.next,
      span: { start, end: sentence[from - 1]?.end ?? start },
      form: 'source',
      subject,
      quoting: context.lexicon.quotingPrepositions.has(phrase.join(' ')) ? true : undefined,
    })
  }
  return undefined
}

/** «تصرف المكافآت وفق لائحة …»: a rule that a thing goes by tells nothing where the sentence does not open with it. */
const NORM_FROM = 2

function isNorm(
  sentence: readonly Token[],
  { form, words: [first], next }: Mention,
  { lexicon }: MentionContext,
): boolean {
  const opens = wordAt(sentence, sentence[next]?.kind === 'comma' ? next + 1 : next)
  // «…، وبحسب الخطة فإن …»
  if (!first || form === 'name' || (opens && lexicon.fronted.has(opens.fold))) return false
  return lexicon.norms.has((first.unpreposed ?? first).withoutArticle.fold)
}

function matches(sentence: readonly Token[], at: number, fold: string, joined: string | undefined): boolean {
  return wordAt(sentence, at)?.fold === fold || (joined !== undefined && joined === fold)
}

/** Whom the words name: right behind them, behind the preposition glued to the noun, or as the subject of a verb. */
function subjectOf(
  sentence: readonly Token[],
  from: number,
  glued: string | undefined,
  clause: boolean,
  context: MentionContext,
): Mention | undefined {
  const word = wordAt(sentence, from)
  // «بحسب "…"»: a body by its name in marks alone, before a comma or at the end.
  if (!word) return glued || clause ? undefined : bodyAlone(sentence, from)
  if (glued) {
    if (word.fold === glued) return bodyInMarks(sentence, from + 1)
    const inner = word.unpreposed
    const subject = inner && readMention(sentence.with(from, inner), from, context)
    return subject && isSource(subject, context) ? subject : undefined
  }
  // «بحسب ما ذكرت الوكالة»، «وفق ما نقلته الوكالة»: behind “what” any verb tells.
  const cue = clause && !word.head ? TELLING : word.cue
  if (cue?.form === 'verb') return subjectAfter({ sentence, at: from, cue, context })
  // «بحسب تأكيد الوزارة»: whose words they are.
  const owner = context.lexicon.speechNouns.has(word.fold)
    ? readMention(sentence, from + 1, context)
    : undefined
  if (owner && owner.form !== 'document' && isSource(owner, context)) return owner
  const subject = readMention(sentence, from, context)
  // A capital shows a name to be one.
  const shown = context.lexicon.grammar !== undefined
  return subject && (shown || isSource(subject, context)) ? subject : undefined
}

/** «بحسب "…"، فإن …»: a few words in marks that end with what names the source. */
function bodyAlone(sentence: readonly Token[], at: number): Mention | undefined {
  const body = bodyInMarks(sentence, at)
  const behind = sentence[at + 1]?.kind
  return body && body.words.length <= BODY_ALONE_WORDS_MAX && (behind === 'comma' || behind === undefined)
    ? body
    : undefined
}

/** A body's name in marks, without the noun that says what it is, is short. */
const BODY_ALONE_WORDS_MAX = 3

/** «وفقاً لـ«…»»: a body by its name in marks. */
function bodyInMarks(sentence: readonly Token[], at: number): Mention | undefined {
  const token = sentence[at]
  if (token?.kind !== 'stretch' || token.words.length === 0) return undefined
  const { words, start, end } = token
  return mentionWith({ form: 'organization', words, label: words, start, end, next: at + 1 })
}

/** «وفقاً للنظام»، «حسب المواعيد»: a noun that nothing shows to be somebody is what a thing goes by. */
function isSource({ name, role }: Mention, { surnames }: MentionContext): boolean {
  if (role) return true
  const [first, second] = name ?? []
  if (!first) return true
  if (surnames.has(first.fold)) return true
  return !first.form.definite && second !== undefined && !first.form.thing
}
