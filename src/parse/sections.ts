import type { Block } from '../../schemas/block.ts'
import type { Section } from '../../schemas/section.ts'
import type { RoledLine } from './blocks.ts'

/** A section before its quotes are known, with the numbers of its lines. */
export interface SectionFound extends Pick<Section, 'id' | 'kind'> {
  readonly heading?: number
  readonly lines: readonly number[]
}

/** What belongs to no section, wherever it stands. */
const OUTSIDE: ReadonlySet<Block['type']> = new Set([
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'credit',
  'boilerplate',
])

/** The lead and what stands under each heading. A lead without lines is left out. */
export function readSections(lines: readonly RoledLine[]): SectionFound[] {
  const keyPoints = new Set(keyPointLines(lines))
  const sections: { id: string; kind: Section['kind']; heading?: number; lines: number[] }[] = [
    { id: 's0', kind: 'lead', lines: [] },
  ]
  lines.forEach(({ type }, i) => {
    if (type === 'heading')
      sections.push({ id: `s${sections.length}`, kind: 'section', heading: i, lines: [] })
    else if (!OUTSIDE.has(type) && !keyPoints.has(i)) sections.at(-1)?.lines.push(i)
  })
  return sections.filter((section) => section.heading !== undefined || section.lines.length > 0)
}

/** List items between headline and lead: the article's key points. */
export function keyPointLines(lines: readonly RoledLine[]): number[] {
  const lead = lines.findIndex(({ type }) => type === 'paragraph' || type === 'heading')
  return lines.flatMap(({ type }, i) => (type === 'bullet' && i < lead ? [i] : []))
}

/** What is counted as words of the article: not foreign content, not who made it, not what surrounds it. */
export function countedWords(line: RoledLine): number {
  return ['embed', 'credit', 'boilerplate'].includes(line.type) ? 0 : line.words.length
}
