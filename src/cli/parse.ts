import { parseArticle } from '../parse/article.ts'
import { documentBreaks, writeItem } from '../represent/formats.ts'
import type { ParseCommand } from './command.ts'
import { printArticles } from './printing.ts'

/**
 * Print an item for every article of the files: one a line where the form is JSON, else one document after the other.
 * Gives the exit code, as `printArticles` does.
 */
export async function runParse(command: ParseCommand): Promise<number> {
  const { format } = command
  let printed = 0
  return printArticles(command, ({ raw, received }) => {
    const item = parseArticle(raw, received)
    if (format === undefined) return `${JSON.stringify(item)}\n`
    const document = writeItem(format, item, raw.text ?? '')
    return printed++ === 0 ? document : `${documentBreaks[format]}${document}`
  })
}
