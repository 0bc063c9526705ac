import type { LineMark, Markup } from '../../schemas/markup.ts'
import { readLines } from '../text/lines.ts'
import type { Range } from '../text/range.ts'
import { countLetters } from '../text/script.ts'
import type { PrintedLine } from './blocks.ts'
import { type EmbedFound, readEmbed } from './embeds.ts'

/** The lines as they are printed, foreign content among them: it does not tell the language. */
export function readPrintedLines(text: string, markup?: Markup): PrintedLine[] {
  const marks = new Map(markup?.lines.map((mark) => [mark.start, mark]))
  return readLines(text).map((line) => {
    const mark = marks.get(line.start)
    return { embed: readEmbed(text, line) ?? embedOf(mark), letters: countLetters(text, line), mark, ...line }
  })
}

/** An address and nothing else: it does not tell the language either. */
export function isAddress(text: string, { start, end }: Range): boolean {
  return text.startsWith('http', start) && /^https?:\/\/\S+$/.test(text.slice(start, end))
}

/** A post by the markup around it. One that is not there says so by its words. */
function embedOf(mark: LineMark | undefined): EmbedFound | undefined {
  if (mark?.role !== 'embed') return undefined
  const { provider = 'unknown', url } = mark
  return { provider, status: 'available', ...(url !== undefined && { url }) }
}
