/** What the markup of a page says of one line of its text, beside the words. */
export interface LineMark {
  /** Where the line starts in the canonical text, in UTF-16 units. */
  readonly start: number
  readonly role: 'headline' | 'heading' | 'bullet' | 'caption' | 'quotation' | 'embed'
  /** Of an embed: whose content it is, as a word, and where it stands. */
  readonly provider?: string
  readonly url?: string
}

/** Metadata that a page may state of itself. */
export type PageField = 'title' | 'byline' | 'publisher' | 'url' | 'publishedAt' | 'lang' | 'rights'

/**
 * What is known of an article that came as a page, beside its text and metadata. Plain data: import makes it, the parser
 * goes by it.
 */
export interface Markup {
  /** By place, at most one a line; a line without one is prose. */
  readonly lines: readonly LineMark[]
  /** Which metadata was taken from the page; the rest was supplied beside it. */
  readonly stated: readonly PageField[]
}
