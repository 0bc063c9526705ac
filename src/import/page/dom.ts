/** As much of the DOM as pages are read with; no library's types reach further than this. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number
  readonly childNodes: Iterable<PageNode>
  readonly textContent: string | null
}

export interface PageElement extends PageNode {
  /** In capitals. */
  readonly tagName: string
  textContent: string | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  replaceWith(...nodes: PageNode[]): void
  replaceChildren(...nodes: PageNode[]): void
}

export interface PageDocument {
  readonly documentElement: PageElement | null
  readonly body: PageElement
  createElement(name: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Attributes by which captions and posts are known again after the article has been found. */
export const attributes = {
  caption: 'data-khabar-caption',
  embed: 'data-khabar-embed',
  embedUrl: 'data-khabar-url',
} as const

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** Text as a page shows it: white space is one space. No-break spaces stay. Source: CSS Text 3, 4.1.1. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim()
}

/** The words an element shows, on one line. */
export function wordsOf(element: PageElement): string {
  return collapse(element.textContent ?? '')
}
