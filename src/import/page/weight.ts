import { limits } from '../../limits.ts'
import { libraries } from '../libraries.ts'

/** What an element weighs beside its text: units of text that take as long to look at. */
const ELEMENT_UNITS = 20

/** Elements whose text is nothing to read. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style'])

/**
 * Why a page would take too long to read, if it would. A reader of pages looks at the text of an element once for every
 * element around it, so each unit of text is counted as often as elements hold it. Linear in `html.length`.
 */
export function whyTooHeavy(html: string): string | undefined {
  let depth = 0
  let elements = 0
  let weight = 0
  let silent = 0
  let reason: string | undefined
  const refuse = (words: string): void => {
    reason ??= words
    parser.pause()
  }
  const { Parser } = libraries.htmlparser2()
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent++
      weight += ++depth * ELEMENT_UNITS
      if (depth > limits.page_depth_max)
        refuse(`the page nests elements deeper than ${limits.page_depth_max}`)
      if (++elements > limits.page_elements_max)
        refuse(`the page has more than ${limits.page_elements_max} elements`)
    },
    ontext(text) {
      if (silent === 0) weight += text.length * depth
      if (weight > limits.page_weight_max) refuse('the page has too much text inside too many elements')
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--
      depth--
    },
  })
  // In parts: what is behind the part that is too heavy is not looked at.
  for (let at = 0; at < html.length && reason === undefined; at += PART_UNITS)
    parser.write(html.slice(at, at + PART_UNITS))
  if (reason === undefined) parser.end()
  return reason
}

const PART_UNITS = 16 * 1024
