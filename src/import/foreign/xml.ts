import type { SaxesTagNS } from 'saxes'
import { limits } from '../../limits.ts'
import { libraries } from '../libraries.ts'

/** An element of a document, with what stands in it in order. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  /** The name of its namespace; empty without one. */
  readonly space: string
  /** By name without prefix; those of XML itself, such as `xml:lang`, with it. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
  /** Where it begins, counted from 1. */
  readonly line: number
}

/** A document as far as it could be read, and what was wrong behind that. */
export interface XmlDocument {
  /** The outermost element, open elements closed where the document broke off. */
  readonly root: XmlElement | undefined
  /** Elements that the document itself did not close. */
  readonly open: ReadonlySet<XmlElement>
  readonly fault?: { readonly reason: string; readonly line?: number }
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** Saxes reports a fault and reads on; here the first one ends it. */
class Fault extends Error {}

/**
 * Read XML with namespaces. It ends at the first place that is not well formed. Entities that a document declares are
 * never resolved, so that nothing expands and nothing is fetched; depth and number of elements and attributes are
 * bounded. White space before the XML declaration is passed over, and what has a prefix that nobody declared is in no
 * namespace that is known: both come from software that puts feeds together as text. A reason never repeats what came
 * in. Linear; never throws.
 */
export function readXml(text: string): XmlDocument {
  const { SaxesParser } = libraries.saxes()
  const parser = new SaxesParser({ xmlns: true })
  const start = /^[ \t\r\n]*/.exec(text)?.[0].length ?? 0
  const linesBefore = text.slice(0, start).split(/\r\n|[\r\n]/).length - 1
  const open: Growing[] = []
  let root: Growing | undefined
  let elements = 0
  let attributes = 0
  let reason = 'not well-formed XML'
  const stop = (words: string): never => {
    reason = words
    throw new Fault()
  }
  const write = (words: string): void => {
    const parent = open.at(-1)
    if (parent === undefined) return
    const last = parent.children.at(-1)
    if (typeof last === 'string') parent.children[parent.children.length - 1] = last + words
    else parent.children.push(words)
  }
  parser.on('error', ({ message }) => {
    if (!UNBOUND.test(message)) stop(reason)
  })
  parser.on('doctype', (words) => {
    if (words.includes('<!ENTITY')) stop('it declares entities of its own, which are not read')
  })
  parser.on('attribute', () => {
    if (++attributes > limits.xml_attributes_max)
      stop(`it has more than ${limits.xml_attributes_max} attributes`)
  })
  parser.on('opentag', (tag) => {
    if (open.length >= limits.xml_depth_max) stop(`it nests elements deeper than ${limits.xml_depth_max}`)
    if (++elements > limits.xml_elements_max) stop(`it has more than ${limits.xml_elements_max} elements`)
    const element = growing(tag, linesBefore + parser.line)
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', write)
  parser.on('cdata', write)
  try {
    // In parts: what is behind a fault is not looked at.
    for (let at = start; at < text.length; at += PART_UNITS) parser.write(text.slice(at, at + PART_UNITS))
    parser.close()
  } catch (error) {
    if (!(error instanceof Fault)) reason = 'not XML that can be read'
    return { root, open: new Set(open), fault: { reason, line: linesBefore + parser.line } }
  }
  return { root, open: new Set() }
}

const PART_UNITS = 16 * 1024

/** What saxes says of a prefix without a declaration, behind line and column; it takes the prefix for its namespace. */
const UNBOUND = /^\d+:\d+: unbound namespace prefix: /

function growing({ local, uri, attributes }: SaxesTagNS, line: number): Growing {
  const named = Object.values(attributes).map(({ prefix, local: name, value }): [string, string] => [
    prefix === 'xml' ? `xml:${name}` : name,
    value,
  ])
  return { name: local, space: uri, attributes: new Map(named), children: [], line }
}

/** The elements right inside one, those of a name and namespace where these are given. */
export function childrenOf(
  { children }: XmlElement,
  name?: string,
  spaces?: readonly string[],
): XmlElement[] {
  return children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' &&
      (name === undefined || child.name === name) &&
      (spaces === undefined || spaces.includes(child.space)),
  )
}

/** All text inside an element, letter by letter. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

/** What stands inside an element of XHTML, written as HTML. */
export function htmlIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? escape(child) : htmlOf(child))).join('')
}

function htmlOf(element: XmlElement): string {
  const { name, attributes } = element
  const written = [...attributes].map(([key, value]) => ` ${key}="${escape(value)}"`).join('')
  return VOID.has(name) ? `<${name}${written}>` : `<${name}${written}>${htmlIn(element)}</${name}>`
}

/** Elements without an end tag. Source: HTML Standard, 13.1.2. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** Text as HTML that shows it. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
