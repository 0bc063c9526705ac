import type { Account, Mistake } from './mistake.ts'

/** Characters of the article that are shown on either side. */
const around = 100
/** A longer span is shown by its two ends. */
const spanMax = 300

/** A mistake as a debugging reader needs it: both sides, then the place in the article's text. */
export function writeMistake(mistake: Mistake, outlet: string, text: string): string[] {
  const { article, problem, gold, got } = mistake
  return [
    `${article} (${outlet}) ${problem}`,
    `  gold  ${gold ? writeAccount(gold) : 'nothing'}`,
    `  got   ${got ? writeAccount(got) : 'nothing'}`,
    `  text  ${contextOf(mistake, text)}`,
    '',
  ]
}

/**
 * The text around a mistake on one line. `⟦ ⟧` hold the gold's span, `⟨ ⟩` the parser's where it is another one.
 */
export function contextOf({ gold, got }: Mistake, text: string): string {
  const spans = [gold, got].flatMap((account) => account ?? [])
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  if (spans.length === 0) return ''
  const same = gold && got && gold.start === got.start && gold.end === got.end
  const signs = [
    ...(gold
      ? [
          { at: gold.start, sign: '⟦' },
          { at: gold.end, sign: '⟧' },
        ]
      : []),
    ...(got && !same
      ? [
          { at: got.start, sign: '⟨' },
          { at: got.end, sign: '⟩' },
        ]
      : []),
  ].sort((a, b) => a.at - b.at)
  let line = text.slice(Math.max(0, start - around), start)
  let from = start
  for (const { at, sign } of signs) {
    line += shorten(text.slice(from, at)) + sign
    from = at
  }
  return oneLine(line + text.slice(end, end + around))
}

function writeAccount({ start, end, ...account }: Account): string {
  const { id, kind, speaker, mention, cue, rule, confidence } = account
  return [
    `${start}–${end}${id === undefined ? '' : ` ${id}`} ${kind}`,
    ...(speaker === undefined ? [] : [`speaker: ${speaker}`]),
    ...(mention === undefined ? [] : [`mention: ${mention}`]),
    ...(cue === undefined ? [] : [`cue: ${cue}`]),
    ...(rule === undefined ? [] : [`rule: ${rule}`]),
    ...(confidence === undefined ? [] : [`confidence: ${confidence}`]),
  ].join(' · ')
}

function shorten(words: string): string {
  if (words.length <= spanMax) return words
  return `${words.slice(0, spanMax / 2)} … ${words.slice(-spanMax / 2)}`
}

function oneLine(words: string): string {
  return words
    .split(/[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ⏎ ')
}
