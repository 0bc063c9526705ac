import type { RawArticle } from '../../schemas/raw-article.ts'
import type { Agency, Source } from '../../schemas/source.ts'
import { type Cut, cut, type Range, trim } from '../text/range.ts'
import type { RoledLine } from './blocks.ts'
import { readSupplied } from './dates/anchor.ts'
import type { Mention } from './mention.ts'
import { isCreditLine } from './sideline.ts'
import { nameOf } from './speakers.ts'
import type { Speech } from './speech.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readWords } from './word.ts'

/** What is known of the file or record an article came in. */
export interface Received {
  /** File name as received. */
  readonly file?: string
  readonly format: 'text' | 'html'
  readonly bytes: number
  /** Hex digest of these bytes. */
  readonly sha256: string
}

interface Credit {
  readonly line: Cut
  readonly publisher?: string
  readonly agencies: readonly Agency[]
}

/** Signs between the parts of a credit line: Al-Sharq + agencies. */
const JOINTS = '+،,/|&'

/** Where an article comes from: its credit line, what was supplied, and the sources it cites. */
export function readSource(
  text: string,
  lines: readonly RoledLine[],
  speech: Speech,
  vocabulary: Vocabulary,
  raw: RawArticle,
  publisherBasis: 'stated' | 'supplied',
  received: Received,
): Source {
  const credit = readCredit(text, lines, vocabulary)
  const cited = readCited(text, speech, vocabulary)
  const publisher = raw.publisher
    ? { name: raw.publisher, basis: publisherBasis }
    : credit?.publisher && { name: credit.publisher, basis: 'stated' as const }
  return {
    ...(credit && { creditLine: credit.line }),
    ...(publisher && { publisher }),
    agencies: [...(credit?.agencies ?? []), ...cited],
    attributions: speech.sources.map((source) => ({
      span: cut(text, source),
      to:
        agencyName(text, source.act.subject, vocabulary)?.text ??
        speakerName(text, source.turn.members[0], vocabulary),
    })),
    ...(isWebAddress(raw.url) && { url: raw.url }),
    ...(isDate(raw.retrievedAt) && { retrievedAt: raw.retrievedAt }),
    ...received,
    ...(raw.rights && { rights: raw.rights }),
  }
}

/** An address that a browser may be sent to: http or https, nothing that runs. */
function isWebAddress(url: string | undefined): url is string {
  if (url === undefined || !URL.canParse(url)) return false
  // White space before the scheme is passed over in an address: only then its parts are asked for.
  return /^https?:/i.test(url) || /^https?:$/.test(new URL(url).protocol)
}

function isDate(value: string | undefined): value is string {
  return value !== undefined && readSupplied(value) !== undefined
}

function speakerName(
  text: string,
  member: Parameters<typeof nameOf>[0] | undefined,
  vocabulary: Vocabulary,
): string {
  return member ? nameOf(member, { text, vocabulary }) : ''
}

/** The parts of the last credit line: the first that is no agency is the publisher. */
function readCredit(text: string, lines: readonly RoledLine[], vocabulary: Vocabulary): Credit | undefined {
  const line = lines.findLast(
    (candidate) => candidate.type === 'credit' && isCreditLine(text, candidate, vocabulary.lexicon.lines),
  )
  const label = line?.words[0]
  if (!line || !label) return undefined
  const from = text.indexOf(':', label.end)
  const parts = readParts(text, { start: (from < 0 ? label.end : from) + 1, end: line.end }, vocabulary)
  const agencies: Agency[] = []
  let publisher: string | undefined
  for (const part of parts) {
    const words = readWords(part.text, { start: 0, end: part.text.length }, vocabulary)
    const unnamed = words.every((word) => vocabulary.lexicon.lines.agencies.has(word.fold))
    const head = words[0] && vocabulary.lexicon.lines.agencyHeads.has(words[0].fold)
    if (unnamed || head || publisher !== undefined) {
      agencies.push({ name: part.text, named: !unnamed, kind: 'credit', span: part })
    } else publisher = part.text
  }
  return { line: cut(text, line), ...(publisher && { publisher }), agencies }
}

/** Divided by signs, and before a conjunction glued to the word for agencies: «… ووكالات». */
function readParts(text: string, range: Range, vocabulary: Vocabulary): Cut[] {
  const parts: Cut[] = []
  let start = range.start
  const push = (end: number) => {
    const part = trim(text, { start, end })
    if (part.end > part.start) parts.push(cut(text, part))
  }
  const joined = new Map(
    readWords(text, range, vocabulary).flatMap((word) => {
      const inner = word.joined
      return inner && vocabulary.lexicon.lines.agencies.has(inner.fold)
        ? [[word.start, inner.start] as const]
        : []
    }),
  )
  for (let at = range.start; at < range.end; at++) {
    const inner = joined.get(at)
    if (inner === undefined && !JOINTS.includes(text.charAt(at))) continue
    push(at)
    start = inner ?? at + 1
  }
  push(range.end)
  return parts
}

/** News agencies that the text names as a source or lets speak, each once. */
function readCited(text: string, speech: Speech, vocabulary: Vocabulary): Agency[] {
  const found = new Map<string, Agency>()
  for (const subject of speech.subjects) {
    const name = agencyName(text, subject, vocabulary)
    if (name && !found.has(name.text))
      found.set(name.text, { name: name.text, named: true, kind: 'cited', span: name })
  }
  return [...found.values()]
}

/** «وكالة "…"»: what stands after the word for agency, without marks. */
function agencyName(text: string, subject: Mention | undefined, vocabulary: Vocabulary): Cut | undefined {
  const head = subject?.role?.[0]
  if (
    !subject ||
    !head ||
    !(
      vocabulary.lexicon.lines.agencyHeads.has(head.fold) ||
      vocabulary.lexicon.lines.agencyHeads.has(head.fold.slice(1))
    )
  )
    return undefined
  const [first, ...rest] = readWords(text, { start: head.end, end: subject.end }, vocabulary)
  return first && cut(text, { start: first.start, end: rest.at(-1)?.end ?? first.end })
}
