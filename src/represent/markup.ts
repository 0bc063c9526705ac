/** Markup that is ready to be sent: every text in it has been escaped. Only this file makes it. */
export interface Markup {
  readonly markup: string
}

/** What an element holds: text, which is escaped, or markup. */
export type Content = string | Markup

/** Values of attributes; an absent one is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>

/**
 * An element of HTML or XML. Without `content` it is empty, `<meta …/>`, as both languages write their empty elements;
 * what may hold something gets a list, perhaps an empty one. Names are ours and are not checked.
 */
export function element(name: string, attributes: Attributes, content?: readonly Content[]): Markup {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeText(value)}"`,
  )
  const start = `<${name}${pairs.join('')}`
  return { markup: content ? `${start}>${join(content).markup}</${name}>` : `${start}/>` }
}

/** Elements on lines of their own, for where white space between them means nothing. */
export function onLines(content: readonly Content[]): Content[] {
  return content.length === 0 ? [] : [...content.flatMap((piece) => ['\n', piece]), '\n']
}

/** Pieces one after the other. */
export function join(content: readonly Content[]): Markup {
  return {
    markup: content.map((piece) => (typeof piece === 'string' ? escapeText(piece) : piece.markup)).join(''),
  }
}

/**
 * A value as JSON in a `script` element, whose text HTML does not unescape: without `<`, nothing in it can end the
 * element or open a comment. Source: HTML, “Restrictions for contents of script elements”.
 */
export function jsonScript(type: string, value: unknown): Markup {
  return { markup: `<script type="${type}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>` }
}

/** A style sheet of our own, which holds no `<`. */
export function styleSheet(css: string): Markup {
  return { markup: `<style>${css}</style>` }
}

/** What stands before the root element, and the root. */
export function documentOf(
  declaration: '<!doctype html>' | '<?xml version="1.0" encoding="utf-8"?>',
  root: Markup,
) {
  return `${declaration}\n${root.markup}\n`
}

/** Text that means itself in HTML and XML, between elements and inside quotation marks. */
function escapeText(text: string): string {
  return text.replace(special, (sign) => ESCAPES[sign] ?? REPLACEMENT)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** U+FFFD, REPLACEMENT CHARACTER. */
const REPLACEMENT = '\ufffd'

/**
 * Signs with a meaning, and those that XML 1.0 forbids even as references (production 2, Char): controls but tab and
 * line ends, halves of surrogate pairs, U+FFFE and U+FFFF. HTML forbids them too. A carriage return is read as a line
 * feed by both.
 */
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu
