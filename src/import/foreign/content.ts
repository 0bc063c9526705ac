import { limits } from '../../limits.ts'
import { libraries } from '../libraries.ts'
import { articleOnly } from '../page/part.ts'

/** What an article consists of: plain text, or a page. */
export type Content = { readonly text: string } | { readonly html: string }

/** Elements that begin a line; with one of them, line breaks of the source are none of the article. */
const BLOCKS: ReadonlySet<string> = new Set(
  'article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td tr ul'.split(
    ' ',
  ),
)

/** Elements that show no words. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'title'])

/** What a piece of HTML is made of, without a document being built of it. */
interface Survey {
  readonly tags: number
  /** Some element begins a line. */
  readonly blocks: boolean
  /** It has too many elements, or too many inside one another, to be read as a page: what follows was not looked at. */
  readonly heavy: boolean
  /** Its lines as they are shown, white space as it stands. */
  readonly lines: readonly { readonly words: string; readonly linked: boolean }[]
}

/** Look a piece of HTML through once. Linear; never throws. */
export function surveyHtml(html: string): Survey {
  const lines: { words: string; linked: boolean }[] = []
  let line = { words: '', linked: true }
  let tags = 0
  let blocks = false
  let silent = 0
  let links = 0
  let depth = 0
  let heavy = false
  const finish = (name: string): void => {
    if (!BLOCKS.has(name)) return
    blocks = true
    if (line.words.trim() !== '') lines.push(line)
    line = { words: '', linked: true }
  }
  const { Parser } = libraries.htmlparser2()
  const parser = new Parser({
    onopentagname: () => {
      tags++
    },
    onopentag(name) {
      if (++depth > limits.page_depth_max || tags > limits.page_elements_max) heavy = true
      if (SILENT.has(name)) silent++
      if (name === 'a') links++
      finish(name)
    },
    ontext(words) {
      if (silent > 0) return
      line.words += words
      if (links === 0 && /\S/.test(words)) line.linked = false
    },
    onclosetag(name) {
      depth--
      if (SILENT.has(name)) silent--
      if (name === 'a') links--
      finish(name)
    },
  })
  // In parts: the parser takes ever longer for elements inside one another.
  for (let at = 0; at < html.length && !heavy; at += PART_UNITS) parser.write(html.slice(at, at + PART_UNITS))
  if (!heavy) parser.end()
  if (line.words.trim() !== '') lines.push(line)
  return { tags, blocks, heavy, lines }
}

const PART_UNITS = 4 * 1024

/** The words that a piece of HTML shows, on one line. For titles and names. */
export function wordsInHtml(html: string): string {
  const { lines, heavy } = surveyHtml(html)
  if (heavy) return html
  return lines.map(({ words }) => words.replace(/[ \t\n\r\f]+/g, ' ').trim()).join(' ')
}

/** The same of a value that may be HTML or not: one without tags and references is left as it is. */
export function wordsInEither(value: string): string {
  return MARKED.test(value) ? wordsInHtml(value) : value
}

/** A character reference, or a tag. */
const MARKED = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});|<\/?[a-zA-Z]/

/**
 * HTML that came as the content of an article: all of it is the article. Without a tag it is text, whose references are
 * read; where no element begins a line, its line breaks do; where every tag is escaped once more than it should be, it
 * is unescaped.
 */
export function contentOfHtml(html: string): Content {
  const plain = unescapeTwice(html) ?? html
  const { tags, blocks, lines } = surveyHtml(plain)
  if (tags === 0)
    return {
      text: lines
        .map(({ words }) => words)
        .join('')
        .trim(),
    }
  if (/<(html|body)[\s>]/i.test(plain)) return { html: plain }
  return { html: articleOnly(blocks ? plain : plain.replace(/\r\n|\n|\r/g, '<br>')) }
}

/**
 * What HTML says when it shows nothing but the source of HTML: no tag of its own, and paragraphs or other blocks that
 * are opened and closed. An article about HTML has tags of its own.
 */
function unescapeTwice(html: string): string | undefined {
  if (!ESCAPED_BLOCK.test(html)) return undefined
  const { tags, lines } = surveyHtml(html)
  if (tags > 0) return undefined
  const shown = lines.map(({ words }) => words).join('')
  return surveyHtml(shown).blocks ? shown : undefined
}

const ESCAPED_BLOCK = /&lt;\/(p|div|h[1-6]|li|blockquote)&gt;/i

/** The lines that an article shows, for a choice between two versions of it. */
export function countLines(content: Content): number {
  if ('html' in content) return surveyHtml(content.html).lines.length
  return content.text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((line) => line.trim() !== '').length
}

/** Whole articles are longer than this, UTF-16 units. */
const WHOLE_UNITS_MIN = 400

/** What a teaser ends with: it goes on elsewhere. */
const BROKEN_OFF = /(\.\.\.|…)\s{0,9}[\])]?\s{0,9}$/

/**
 * Whether a description is the article and no summary of it: several lines that are more than a link, as long as a
 * short article, none of which breaks off.
 */
export function isWhole(content: Content): boolean {
  const lines =
    'html' in content
      ? surveyHtml(content.html).lines
      : content.text.split('\n').map((words) => ({ words, linked: false }))
  const prose = lines.filter(({ words, linked }) => !linked && words.trim() !== '')
  const units = prose.reduce((sum, { words }) => sum + words.trim().length, 0)
  return prose.length >= 2 && units >= WHOLE_UNITS_MIN && !prose.some(({ words }) => BROKEN_OFF.test(words))
}

/** The words of content, to tell its letters by. */
export function shownWords(content: Content): string {
  if ('text' in content) return content.text
  return surveyHtml(content.html)
    .lines.map(({ words }) => words)
    .join('\n')
}

/** Whether some line of a summary that is HTML breaks off; what stands below it is about the page. */
export function breaksOff(summary: string): boolean {
  return surveyHtml(summary).lines.some(({ words }) => BROKEN_OFF.test(words))
}

/** Whether a summary only repeats how the article begins, or breaks off: then it is nothing printed above it. */
export function isTeaser(summary: string, content: Content): boolean {
  const letters = (words: string): string => words.replace(/[\s\u00a0]+/g, '')
  return BROKEN_OFF.test(summary) || letters(shownWords(content)).startsWith(letters(summary))
}
