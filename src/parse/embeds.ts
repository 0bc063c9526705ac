import { foldPhrase } from '../text/fold.ts'
import type { Range } from '../text/range.ts'
import { DEAD_WIDGETS, POST_HOSTS } from './lexicon/widgets.ts'

/** What a line shows of foreign content: a dead widget's message, or the address of a post. */
export interface EmbedFound {
  readonly provider: string
  readonly status: 'available' | 'unavailable'
  readonly url?: string
}

/** A widget's message is one or two sentences; longer lines are prose that talks of it. UTF-16 units. */
const MESSAGE_UNITS_MAX = 200

/** The embed that a line is; undefined for every other line. */
export function readEmbed(text: string, { start, end }: Range): EmbedFound | undefined {
  if (end - start > MESSAGE_UNITS_MAX) return undefined
  const printed = text.slice(start, end)
  const folded = foldPhrase(printed)
  const dead = DEAD_WIDGETS.find(({ opening }) => folded.startsWith(opening))
  if (dead) return { provider: dead.provider, status: 'unavailable' }
  return readPostAddress(printed)
}

function readPostAddress(printed: string): EmbedFound | undefined {
  if (!/^https?:\/\/\S+$/i.test(printed) || !URL.canParse(printed)) return undefined
  const { hostname, pathname } = new URL(printed)
  const provider = POST_HOSTS.get(hostname.replace(/^(www|m|mobile)\./, ''))
  // A bare host is a link to the network, not a post.
  return provider && pathname.length > 1 ? { provider, status: 'available', url: printed } : undefined
}
