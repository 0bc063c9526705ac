import { attributes, type PageDocument, type PageElement } from './dom.ts'
import { readPageLines } from './lines.ts'

/** What the networks’ embedding scripts look for in a page. Source: their own embedding instructions. */
const POSTS: readonly { readonly selector: string; readonly provider: string }[] = [
  { selector: 'blockquote.twitter-tweet, blockquote.twitter-video', provider: 'twitter' },
  { selector: 'blockquote.instagram-media', provider: 'instagram' },
  { selector: 'blockquote.tiktok-embed', provider: 'tiktok' },
  { selector: '.fb-post, .fb-video', provider: 'facebook' },
]

/** Frames that hold a post or a film, by host; the same hosts also frame buttons. */
const FRAMES: ReadonlyMap<string, { readonly provider: string; readonly path: RegExp }> = new Map([
  ['youtube.com', { provider: 'youtube', path: /^\/embed\// }],
  ['youtube-nocookie.com', { provider: 'youtube', path: /^\/embed\// }],
  ['facebook.com', { provider: 'facebook', path: /^\/plugins\/(post|video)\.php$/ }],
  ['instagram.com', { provider: 'instagram', path: /^\/(p|reel|tv)\// }],
  ['platform.twitter.com', { provider: 'twitter', path: /^\/embed\// }],
  ['tiktok.com', { provider: 'tiktok', path: /^\/embed\// }],
  ['t.me', { provider: 'telegram', path: /^\/\w+\/\d+$/ }],
])

/**
 * Put a paragraph in place of every embedded post: its words on one line, or its address where the page has no words of
 * it. Changes the document.
 */
export function markEmbeds(document: PageDocument): void {
  for (const { selector, provider } of POSTS) {
    for (const post of [...document.querySelectorAll(selector)]) {
      const words = readPageLines(post).map((line) => line.words)
      put(document, post, provider, words.join(' '), addressOf(post))
    }
  }
  for (const frame of [...document.querySelectorAll('iframe')]) {
    const address = webAddress(frame.getAttribute('src'))
    if (address === undefined) continue
    const { hostname, pathname, searchParams } = new URL(address)
    const known = FRAMES.get(hostname.replace(/^(www|m)\./, ''))
    if (!known?.path.test(pathname)) continue
    // Some frames are told the address of the post.
    put(document, frame, known.provider, '', webAddress(searchParams.get('href')) ?? address)
  }
}

function put(
  document: PageDocument,
  post: PageElement,
  provider: string,
  words: string,
  address: string | undefined,
): void {
  if (words === '' && address === undefined) return
  const paragraph = document.createElement('p')
  paragraph.setAttribute(attributes.embed, provider)
  if (address !== undefined) paragraph.setAttribute(attributes.embedUrl, address)
  paragraph.textContent = words === '' ? (address ?? '') : words
  post.replaceWith(paragraph)
}

/** Where a post stands: what the script is told, else the last link, which is its date. */
function addressOf(post: PageElement): string | undefined {
  for (const name of ['data-instgrm-permalink', 'data-href', 'cite']) {
    const address = webAddress(post.getAttribute(name))
    if (address !== undefined) return address
  }
  return webAddress([...post.querySelectorAll('a[href]')].at(-1)?.getAttribute('href') ?? null)
}

/** An absolute address of the web, or one that leaves the scheme to the page. */
function webAddress(address: string | null): string | undefined {
  const full = address?.startsWith('//') ? `https:${address}` : address
  return full && /^https?:\/\//i.test(full) && URL.canParse(full) ? full : undefined
}
