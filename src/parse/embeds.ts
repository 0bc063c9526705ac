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
/** A post and its signature; the longest post of most accounts is 280 units. */
const POST_UNITS_MAX = 400
/** The end of a post: its author's name and account, its day or its picture's address. */
const SIGNATURE_UNITS_MAX = 80

/** The embed that a line is; undefined for every other line. */
export function readEmbed(text: string, { start, end }: Range): EmbedFound | undefined {
  if (end - start > POST_UNITS_MAX) return undefined
  const first = text.charCodeAt(start)
  // Most lines begin with a letter that begins no address and no message.
  if (toLower(first) === H && /^https?:/i.test(text.slice(start, start + 'https:'.length)))
    return readPostAddress(text.slice(start, end))
  // A post ends with its day or an address.
  if (isAsciiWord(text.charCodeAt(end - 1)) && isPost(text, start, end))
    return { provider: 'twitter', status: 'available' }
  if (end - start > MESSAGE_UNITS_MAX || !maybeMessage(first)) return undefined
  const folded = foldPhrase(text.slice(start, end))
  const dead = DEAD_WIDGETS.find(({ opening }) => folded.startsWith(opening))
  return dead && { provider: dead.provider, status: 'unavailable' }
}

const MESSAGE_STARTS = new Set(DEAD_WIDGETS.map(({ opening }) => opening.charCodeAt(0)))
const H = 0x68
const ALEF = 0x627
const TA_MARBUTA = 0x629
const WAW = 0x648

/** Latin letters in either case; letters that fold to others, and signs before the first letter, are let through. */
function maybeMessage(unit: number): boolean {
  return isPlainLetter(unit) ? MESSAGE_STARTS.has(toLower(unit)) : true
}

/** An ASCII letter, or an Arabic one that folds to itself. */
function isPlainLetter(unit: number): boolean {
  return (
    (toLower(unit) >= 0x61 && toLower(unit) <= 0x7a) || (unit >= ALEF && unit <= WAW && unit !== TA_MARBUTA)
  )
}

function toLower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

function readPostAddress(printed: string): EmbedFound | undefined {
  if (!/^https?:\/\/\S+$/i.test(printed) || !URL.canParse(printed)) return undefined
  const { hostname, pathname } = new URL(printed)
  const provider = POST_HOSTS.get(hostname.replace(/^(www|m|mobile)\./, ''))
  // A bare host is a link to the network, not a post.
  return provider && pathname.length > 1 ? { provider, status: 'available', url: printed } : undefined
}

/** A post of X copied with its text: its signature «— Name (@handle) May 7, 2021», or the address of its picture. */
function isPost(text: string, start: number, end: number): boolean {
  const signature = text.slice(Math.max(start, end - SIGNATURE_UNITS_MAX), end)
  return / pic\.twitter\.com\/\w{1,20}$/.test(signature) || SIGNED.test(signature)
}

const SIGNED = /\(@\w{1,15}\) \p{L}{1,12} \d{1,2}, \d{4}$/u
