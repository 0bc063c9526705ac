import { chooseLang } from '../page/metadata.ts'
import { type Content, shownWords } from './content.ts'

/** The language that a feed says all its entries are in, where an entry has its letters; often it is its software's. */
export function feedLang(lang: string | undefined, content: Content): string | undefined {
  return lang === undefined ? undefined : chooseLang([lang.trim()], shownWords(content))
}
