import type { NewsItem } from '../../schemas/news-item.ts'
import type { Section } from '../../schemas/section.ts'
import type { SectionEntry } from '../../schemas/views.ts'

export const sectionParts = ['blocks', 'quotes'] as const

/** A section, with the parts that are asked for as objects in place of ids. */
export function expandSection(
  item: NewsItem,
  section: Section,
  include: readonly string[] | undefined,
): SectionEntry {
  return {
    ...section,
    blocks: include?.includes('blocks') ? pick(item.blocks, section.blocks) : section.blocks,
    quotes: include?.includes('quotes') ? pick(item.quotes, section.quotes) : section.quotes,
  }
}

function pick<T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  const byId = new Map(all.map((part) => [part.id, part]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
