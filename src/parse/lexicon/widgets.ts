/**
 * What embedding widgets leave in a text, in any language: the messages they print when they find nothing, and the
 * addresses of the posts they show. Compared folded, as the start of a line.
 * Source: the messages of the CMS widgets for posts of X (Twitter), Facebook, Instagram and YouTube.
 */
export const DEAD_WIDGETS: readonly { readonly provider: string; readonly opening: string }[] = [
  { provider: 'twitter', opening: 'an error occurred while retrieving the tweet' },
  { provider: 'twitter', opening: 'this tweet is unavailable' },
  { provider: 'twitter', opening: 'this post is unavailable' },
  { provider: 'twitter', opening: 'حدث خطا اثناء استرداد التغريده' },
  { provider: 'twitter', opening: 'هذه التغريده غير متوفره' },
  { provider: 'facebook', opening: 'this facebook post is no longer available' },
  { provider: 'facebook', opening: 'this content isn t available right now' },
  { provider: 'instagram', opening: 'this instagram post is no longer available' },
  { provider: 'instagram', opening: 'the link to this photo or video may be broken' },
  { provider: 'youtube', opening: 'this video is unavailable' },
  { provider: 'youtube', opening: 'video unavailable' },
]

/** Hosts whose posts stand in articles as a bare address on a line of its own. */
export const POST_HOSTS: ReadonlyMap<string, string> = new Map([
  ['twitter.com', 'twitter'],
  ['x.com', 'twitter'],
  ['facebook.com', 'facebook'],
  ['instagram.com', 'instagram'],
  ['youtube.com', 'youtube'],
  ['youtu.be', 'youtube'],
  ['t.me', 'telegram'],
  ['tiktok.com', 'tiktok'],
])
