import { parseArticle } from '../parse/article.ts'
import type { ParseCommand } from './command.ts'
import { printArticles } from './printing.ts'

/** Print one item a line for every article of the files. Gives the exit code, as `printArticles` does. */
export async function runParse(command: ParseCommand): Promise<number> {
  return printArticles(
    command,
    ({ raw, received, markup }) => `${JSON.stringify(parseArticle(raw, received, markup))}\n`,
  )
}
