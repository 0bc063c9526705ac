/** What the document begins with when nothing but an article stands in it. */
const ARTICLE_ONLY = '<!doctype html><html data-khabar-part="article"><body>'

/**
 * A piece of HTML that is an article and nothing beside it, as a page that says so: all of it is read, and no search
 * for the article is made.
 */
export function articleOnly(html: string): string {
  // What stands behind the end of a document is no part of it.
  return `${ARTICLE_ONLY}${html.replace(/<\/(?:html|body)\s{0,9}>/gi, '')}</body></html>`
}

/** Whether a page is one that `articleOnly` made. */
export function isArticleOnly(html: string): boolean {
  return html.startsWith(ARTICLE_ONLY)
}
