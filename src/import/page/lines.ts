import type { LineMark } from '../../../schemas/markup.ts'
import { attributes, collapse, isElement, type PageElement, type PageNode } from './dom.ts'

/** A line of the article as the page shows it, with what its markup says of it. */
export interface PageLine {
  readonly words: string
  readonly mark: Omit<LineMark, 'start'> | undefined
  /** All of its words are links. */
  readonly linked: boolean
  /** All of its words are a time. */
  readonly timed: boolean
  /** Which list it is an item of. */
  readonly list: number | undefined
}

type Mark = PageLine['mark']

/** Elements that stand on lines of their own. Source: HTML Standard, 15.3, elements shown as blocks. */
const BLOCKS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM
  H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(
    /\s+/,
  ),
)

/** Elements that show no words of the article. */
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT BUTTON SELECT TEXTAREA'.split(' '),
)

/** What is true of the words that are being read. */
interface Inside {
  readonly mark: Mark
  readonly link: boolean
  readonly time: boolean
  /** In the source of a quotation, which says whose words it has. */
  readonly cite: boolean
  readonly list: number | undefined
}

/**
 * The lines of an article, in order: every block and every line break begins one. Its depth is that of the element,
 * which is bounded.
 */
export function readPageLines(article: PageElement): PageLine[] {
  const lines: PageLine[] = []
  let words = ''
  let linked = true
  let timed = true
  let cited = true
  let lists = 0

  const finish = ({ mark, list }: Inside): void => {
    const shown = collapse(words)
    // Who is quoted is no quotation.
    const own = cited && mark?.role === 'quotation' ? undefined : mark
    if (shown !== '') lines.push({ words: shown, mark: own, linked, timed, list })
    words = ''
    linked = true
    timed = true
    cited = true
  }
  const read = (node: PageNode, inside: Inside): void => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? ''
      words += text
      if (/\S/.test(text)) {
        linked &&= inside.link
        timed &&= inside.time
        // A dash before the name is no word.
        if (/[\p{L}\p{N}]/u.test(text)) cited &&= inside.cite
      }
    } else if (isElement(node)) readElement(node, inside)
  }
  const readElement = (element: PageElement, inside: Inside): void => {
    const { tagName } = element
    if (SILENT.has(tagName)) return
    if (tagName === 'BR' || tagName === 'HR') return finish(inside)
    // Cells of a row stand side by side.
    if (tagName === 'TD' || tagName === 'TH') words += ' '
    const block = BLOCKS.has(tagName)
    if (block) finish(inside)
    const list = tagName === 'UL' || tagName === 'OL' ? ++lists : inside.list
    const own: Inside = {
      mark: markOf(element, inside.mark),
      link: inside.link || tagName === 'A',
      time: inside.time || tagName === 'TIME',
      cite: inside.cite || tagName === 'CITE' || tagName === 'FOOTER',
      list,
    }
    for (const child of element.childNodes) read(child, own)
    if (block) finish(own)
  }
  const outside: Inside = { mark: undefined, link: false, time: false, cite: false, list: undefined }
  read(article, outside)
  finish(outside)
  return lines
}

/** What an element says of the words inside it; an outer quotation, caption or embed holds. */
function markOf(element: PageElement, outer: Mark): Mark {
  const provider = element.getAttribute(attributes.embed)
  if (provider !== null) {
    const url = element.getAttribute(attributes.embedUrl)
    return { role: 'embed', provider, ...(url !== null && { url }) }
  }
  const { tagName } = element
  if (tagName === 'BLOCKQUOTE') return { role: 'quotation' }
  const captioned = element.getAttribute(attributes.caption) !== null
  if (captioned || tagName === 'FIGCAPTION' || tagName === 'CAPTION') return { role: 'caption' }
  if (outer?.role === 'quotation' || outer?.role === 'caption') return outer
  if (tagName === 'LI') return { role: 'bullet' }
  if (/^H[1-6]$/.test(tagName)) return { role: 'heading' }
  return outer
}
