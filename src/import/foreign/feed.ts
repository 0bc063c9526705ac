import { ATOM, readAtomEntry } from './atom.ts'
import type { Found } from './draft.ts'
import { RSS, readRssItem } from './rss.ts'
import { childrenOf, readXml, type XmlElement } from './xml.ts'

/** An article of a feed, or why it is none, and the line at which its entry begins; none where the feed is meant. */
export type FeedEntry = Found & { readonly line?: number }

/**
 * The articles of a feed of XML: RSS 2.0 and 1.0, Atom, and a document that is one Atom entry. What is not well formed
 * ends it, behind all entries that were whole. Never throws.
 */
export function readFeed(text: string): FeedEntry[] {
  const { root, open, fault } = readXml(text)
  const known = root && read(root, open)
  const entries = known ?? []
  if (fault !== undefined) {
    const { line } = fault
    return [...entries, { reason: fault.reason, ...(line !== undefined && { line }) }]
  }
  if (known === undefined) return [{ reason: 'its outermost element is that of no feed' }]
  return known.length > 0 ? known : [{ reason: 'the feed has no entries' }]
}

function read(root: XmlElement, open: ReadonlySet<XmlElement>): FeedEntry[] | undefined {
  const whole = (element: XmlElement): boolean => !open.has(element)
  const { name } = root
  if (ATOM.includes(root.space)) {
    if (name === 'entry') return whole(root) ? [at(root, readAtomEntry(root, undefined))] : []
    if (name !== 'feed') return undefined
    return childrenOf(root, 'entry', ATOM)
      .filter(whole)
      .map((entry) => at(entry, readAtomEntry(entry, root)))
  }
  if (name !== 'rss' && name !== 'RDF') return undefined
  const [channel] = childrenOf(root, 'channel', RSS)
  // Items of RSS 1.0 stand beside the channel.
  const items = [root, ...(channel ? [channel] : [])].flatMap((parent) => childrenOf(parent, 'item', RSS))
  return items.filter(whole).map((item) => at(item, readRssItem(item, channel)))
}

function at({ line }: XmlElement, found: Found): FeedEntry {
  return { ...found, line }
}
