import type { NewsItem, Warning } from '../../schemas/news-item.ts'
import type { Quote } from '../../schemas/quote.ts'
import type { Speaker } from '../../schemas/speaker.ts'
import { isolate, type Look, paint, showSafely } from './look.ts'
import { type Mark, writeMarked } from './marked.ts'
import { type ExplainLang, type Words, words } from './words.ts'

/**
 * An item in words for people: block by block its text with the quotations and cues marked, and under each block a line
 * for every quotation that says who speaks, by which words the article says so, and which rule decided.
 * Without a terminal's colours and isolates it adds no character that is not seen. Ends with a line break.
 */
export function explainItem(item: NewsItem, text: string, lang: ExplainLang, look: Look): string {
  const said = words[lang]
  const context: Context = {
    said,
    look,
    speakers: new Map(item.speakers.map((speaker) => [speaker.id, speaker])),
    warnings: item.warnings,
  }
  const marks = marksByBlock(item)
  const quotes = new Map<string, Quote[]>()
  for (const quote of item.quotes) {
    const own = quotes.get(quote.block)
    if (own) own.push(quote)
    else quotes.set(quote.block, [quote])
  }
  const line = (content: string): string => isolate(content, look, said.dir)
  const blocks = item.blocks.map((block) => {
    const heading = paint(said.block(said.blocks[block.type], block.id), 'quiet', look)
    const body = writeMarked(text, block.position, marks.get(block.id) ?? [], look)
    return [
      line(heading),
      isolate(body, look, block.dir ?? item.dir),
      ...(quotes.get(block.id) ?? []).map((quote) => `  ${line(explainQuote(quote, context))}`),
    ].join('\n')
  })
  const { headline } = item
  const title = headline.start === undefined && headline.text !== '' ? [showSafely(headline.text)] : []
  const head = [
    line(paint(said.article(item.id, item.quotes.length, item.speakers.length), 'strong', look)),
    ...title.map((supplied) => isolate(paint(supplied, 'strong', look), look, item.dir)),
  ]
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`
}

interface Context {
  readonly said: Words
  readonly look: Look
  readonly speakers: ReadonlyMap<string, Speaker>
  readonly warnings: readonly Warning[]
}

function explainQuote(quote: Quote, context: Context): string {
  const { said, look } = context
  const rule = quote.evidence.rule
  const parts = [
    `${paint(numberOf(quote), 'quote', look)} ${said.kinds[quote.kind]}`,
    speakersOf(quote, context),
    ...namingOf(quote, context),
    ...(quote.cue ? [`${said.cue} ${piece(quote.cue.text, context, 'cue')}`] : []),
    ...(quote.reportedBy === undefined ? [] : [`${said.teller} ${nameOf(quote.reportedBy, context)}`]),
    ...(quote.confidence === undefined ? [] : [`${said.confidence} ${quote.confidence}`]),
    ...warningsOf(quote, context.warnings).map((warning) =>
      paint(`${said.warning}: ${said.warnings[warning.code] ?? warning.detail}`, 'warning', look),
    ),
    // Its warning says the same.
    ...(rule === 'unattributed' ? [] : [ruleOf(rule, said)]),
  ]
  return parts.join(' · ')
}

function speakersOf({ speakers }: Quote, context: Context): string {
  const { said, look } = context
  if (speakers.length === 0) return paint(said.nobody, 'warning', look)
  return `${said.speaker} ${speakers.map((id) => nameOf(id, context)).join(said.and)}`
}

/** A speaker's name, and the fullest of his roles where it says more than the name. */
function nameOf(id: string, { speakers, look }: Context): string {
  const speaker = speakers.get(id)
  if (speaker === undefined) return id
  const { name } = speaker
  const [role] = [...speaker.roles].filter((one) => one !== name).sort((a, b) => b.length - a.length)
  return isolate(showSafely(role === undefined ? name : `${name} (${role})`), look)
}

/** How the article leads to the speakers, each way and each mention once. */
function namingOf({ attributions }: Quote, context: Context): string[] {
  const ways = attributions.map(({ via, mention }) =>
    mention === undefined
      ? context.said.vias[via]
      : `${context.said.vias[via]} ${piece(mention.text, context)}`,
  )
  return [...new Set(ways)]
}

/** The warnings about a quotation itself; they stand at the same place. */
function warningsOf({ outer, position }: Quote, warnings: readonly Warning[]): Warning[] {
  const { start, end } = outer ?? position
  return warnings.filter(({ span }) => span?.start === start && span.end === end)
}

function ruleOf(rule: string, { rules }: Words): string {
  const sentence = Object.hasOwn(rules, rule) ? rules[rule as keyof typeof rules] : undefined
  return sentence === undefined ? rule : `${sentence} [${rule}]`
}

/** Words of the article in quotation marks, apart from the words around them. */
function piece(printed: string, { said, look }: Context, colour?: 'cue'): string {
  const [opening, closing] = said.marks
  return isolate(opening + paint(showSafely(printed), colour, look) + closing, look)
}

/** `q12` is 12 in the text and under it. */
function numberOf({ id }: Quote): string {
  return id.replace(/^q/, '')
}

/** Quotations and cues, under the block in which they stand; a cue that serves several quotations is marked once. */
function marksByBlock({ quotes, blocks }: NewsItem): ReadonlyMap<string, readonly Mark[]> {
  const cues = new Map<string, Mark>()
  for (const quote of quotes) {
    if (quote.cue === undefined) continue
    const { start, end } = quote.cue
    const key = `${start}-${end}`
    const label = [cues.get(key)?.label, numberOf(quote)].filter((one) => one !== undefined).join(',')
    cues.set(key, { start, end, kind: 'cue', label })
  }
  const marks: Mark[] = [
    ...quotes.map((quote): Mark => ({ ...quote.position, kind: 'quote', label: numberOf(quote) })),
    ...cues.values(),
  ].sort((a, b) => a.start - b.start)
  const grouped = new Map<string, Mark[]>()
  let next = 0
  for (const { id, position } of blocks) {
    const own: Mark[] = []
    for (; (marks[next]?.start ?? Number.POSITIVE_INFINITY) < position.end; next++)
      own.push(...marks.slice(next, next + 1))
    grouped.set(id, own)
  }
  return grouped
}
