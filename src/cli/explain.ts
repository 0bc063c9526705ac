import { parseArticle } from '../parse/article.ts'
import type { ExplainCommand } from './command.ts'
import { explainItem } from './explanation.ts'
import { type Look, readLook } from './look.ts'
import { printArticles } from './printing.ts'

/** Print every article with its quotations explained. Gives the exit code, as `printArticles` does. */
export async function runExplain(command: ExplainCommand): Promise<number> {
  const look: Look = readLook(process.stdout, process.env)
  let gap = ''
  return printArticles(command, ({ raw, received, markup }) => {
    const words = explainItem(parseArticle(raw, received, markup), raw.text ?? '', command.lang, look)
    const printed = gap + words
    gap = '\n\n'
    return printed
  })
}
