import type { NewsItem } from '../../schemas/news-item.ts'
import { outline, type Part, type PartGroup } from './outline.ts'

/**
 * An item as plain text: what was supplied beside the text first, then every block in order, letter by letter, a blank
 * line between them. List items stand on lines of their own behind a bullet. Ends with a line break.
 */
export function plainText(item: NewsItem): string {
  return `${textOfGroups(outline(item))}\n`
}

/** The lines of some groups as plain text. */
export function textOfGroups(groups: readonly PartGroup[]): string {
  const parts = groups.flatMap(({ parts }) => parts)
  return parts.map((part, at) => separator(parts[at - 1], part) + lineOf(part)).join('')
}

/** What stands between two parts. */
export function separator(before: Part | undefined, { type }: Part): string {
  if (!before) return ''
  return before.type === 'bullet' && type === 'bullet' ? '\n' : '\n\n'
}

function lineOf({ type, text }: Part): string {
  return type === 'bullet' ? `• ${text}` : text
}
