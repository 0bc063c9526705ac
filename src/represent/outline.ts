import type { Block } from '../../schemas/block.ts'
import type { NewsItem } from '../../schemas/news-item.ts'
import type { Section } from '../../schemas/section.ts'

/** A line of an article as a document shows it. */
export interface Part {
  readonly type: Block['type']
  readonly text: string
  /** The block it is; absent where the line was supplied beside the text and the text does not repeat it. */
  readonly block?: Block
}

/** Lines that belong together: those of a section, or what stands outside every section. */
export interface PartGroup {
  readonly section?: Section
  readonly parts: readonly Part[]
}

/**
 * An article as documents show it: every block once, in the order of the text, by section; before them the headline,
 * standfirst and byline that were supplied and that no block repeats. What stands outside of sections (headline,
 * credit, boilerplate) is a group of its own, unless its section goes on behind it.
 */
export function outline(item: NewsItem): PartGroup[] {
  const owners = sectionOfBlocks(item)
  const last = new Map(item.blocks.map((block, at) => [owners.get(block.id), at]))
  const groups: { section?: Section; parts: Part[] }[] = []
  const supplied = suppliedParts(item)
  if (supplied.length > 0) groups.push({ parts: supplied })
  item.blocks.forEach((block, at) => {
    const current = groups.at(-1)
    const own = owners.get(block.id)
    const goesOn =
      own === undefined && current?.section !== undefined && (last.get(current.section) ?? 0) > at
    const part: Part = { type: block.type, text: block.text, block }
    if (current && (goesOn || own === current.section)) current.parts.push(part)
    else groups.push({ ...(own && { section: own }), parts: [part] })
  })
  return groups
}

/** The parts of an outline without the first headline and the standfirst, for formats that show those apart. */
export function bodyOutline(item: NewsItem): PartGroup[] {
  const shown = new Set<Block['type']>()
  const isHead = ({ type, text }: Part): boolean => {
    const line = type === 'headline' ? item.headline : type === 'standfirst' ? item.standfirst : undefined
    if (!line || oneLine(line.text) !== text || shown.has(type)) return false
    shown.add(type)
    return true
  }
  return outline(item)
    .map((group) => ({ ...group, parts: group.parts.filter((part) => !isHead(part)) }))
    .filter(({ parts }) => parts.length > 0)
}

/** What to call an article where a title must be: its headline, else its first words. */
export function titleOf(item: NewsItem): string {
  if (item.headline.text.trim() !== '') return item.headline.text
  const { text } = item.blocks[0] ?? { text: item.id }
  if (text.length <= TITLE_UNITS_MAX) return text
  const space = text.lastIndexOf(' ', TITLE_UNITS_MAX)
  return `${text.slice(0, space > 0 ? space : wholeUntil(text, TITLE_UNITS_MAX))}…`
}

const TITLE_UNITS_MAX = 80

/** A place at or before `at` that is not inside a surrogate pair. */
function wholeUntil(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at
}

/** Parts of which none stands in the text. A headline has a place when it was found there. */
function suppliedParts(item: NewsItem): Part[] {
  const lines = [
    { type: 'headline', line: item.headline },
    { type: 'standfirst', line: item.standfirst },
    { type: 'byline', line: item.byline },
  ] as const
  return lines.flatMap(({ type, line }) => {
    if (!line || line.start !== undefined || line.text.trim() === '') return []
    const words = squeeze(line.text)
    const printed = item.blocks.some((block) => block.type === type && squeeze(block.text) === words)
    return printed ? [] : [{ type, text: oneLine(line.text) }]
  })
}

/** Text with its line breaks as blanks, for where there can be only one line. What was supplied may have several. */
export function oneLine(text: string): string {
  // U+0085 is a line break that `trim` does not take.
  return text.replace(/[\n\v\f\r\u0085\u2028\u2029]/g, ' ').trim()
}

function squeeze(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

function sectionOfBlocks(item: NewsItem): Map<string, Section> {
  const owners = new Map<string, Section>()
  const headings = new Map(
    item.blocks.filter(({ type }) => type === 'heading').map(({ id, position }) => [position.start, id]),
  )
  for (const section of item.sections) {
    const heading = section.heading && headings.get(section.heading.start)
    if (heading !== undefined) owners.set(heading, section)
    for (const id of section.blocks) owners.set(id, section)
  }
  return owners
}
