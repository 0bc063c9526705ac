import type { NewsItem } from '../../schemas/news-item.ts'
import { type Inlay, inlaysByBlock, quoteOfBlock } from './inlays.ts'
import { outline, type Part } from './outline.ts'
import { separator } from './plain-text.ts'

/**
 * An item as Markdown. Source: CommonMark 0.31, https://spec.commonmark.org/; read the same by GitHub's Markdown.
 *
 * | item | Markdown |
 * | --- | --- |
 * | headline, heading | `#`, `##`; without a headline the headings are `#` |
 * | list item | `-` |
 * | a block that consists of one quotation | `>` |
 * | every other block | a paragraph |
 *
 * Every sign with a meaning is escaped, so that what is printed is what is read: no emphasis, link, HTML, entity or
 * list of the article's own. Quotation marks are those printed. Ends with a line break.
 */
export function markdownText(item: NewsItem): string {
  const inlays = inlaysByBlock(item)
  const parts = outline(item).flatMap(({ parts }) => parts)
  const title = parts.find(({ type, text }) => type === 'headline' && text.trim() !== '')
  const lines = parts.map((part, at) => {
    const prefix = prefixOf(part, title, inlays)
    return `${separator(parts[at - 1], part)}${prefix}${escapeLine(part.text)}`
  })
  return `${lines.join('')}\n`
}

function prefixOf(
  part: Part,
  title: Part | undefined,
  inlays: ReadonlyMap<string, readonly Inlay[]>,
): string {
  const { type, block } = part
  if (part === title) return '# '
  if (type === 'heading') return title ? '## ' : '# '
  if (type === 'bullet') return '- '
  return block && quoteOfBlock(block, inlays.get(block.id) ?? []) ? '> ' : ''
}

/** One line of text that means itself wherever it stands. Source: CommonMark, “Backslash escapes”. */
function escapeLine(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]<>#|~$&!@]/g, '\\$&')
      // A list, a rule or an underline begins with these; GitHub makes links of addresses.
      .replace(/^[-+=:]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
  )
}
