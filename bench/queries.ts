interface Listed {
  readonly items: readonly { readonly id: string; readonly headline: { readonly text: string } }[]
  readonly links: { readonly next?: string }
}

interface Speakers {
  readonly items: readonly { readonly links: { readonly quotes: string } }[]
  readonly links: { readonly next?: string }
}

/** What people ask for, made from what is served, the same for the same data. */
export interface Queries {
  readonly pages: readonly string[]
  readonly searches: readonly string[]
  readonly speakers: readonly string[]
  /** Every page of the whole list, in order. */
  readonly walk: readonly string[]
}

/** Different paths of each sort; more than the cache of answers gives back at once would only measure the cache. */
const differentPaths = 2_000

/** Walk all items and take words of their headlines as searches: one word, two words, a phrase and a beginning in turn. */
export async function makeQueries(url: string): Promise<Queries> {
  const walk: string[] = []
  const headlines: string[] = []
  let next: string | undefined = '/v1/items?limit=100'
  while (next !== undefined && walk.length < 10_000) {
    walk.push(next)
    const list = (await (await fetch(`${url}${next}`)).json()) as Listed
    for (const { headline } of list.items) headlines.push(headline.text)
    next = list.links.next
  }
  const searches = headlines
    .filter((_, at) => at % Math.max(1, Math.floor(headlines.length / differentPaths)) === 0)
    .map((headline, at) => `/v1/items?q=${encodeURIComponent(searchOf(headline, at))}`)
  const speakers: string[] = []
  next = '/v1/speakers?kind=person&limit=100'
  for (let page = 0; page < 5 && next !== undefined; page++) {
    const list = (await (await fetch(`${url}${next}`)).json()) as Speakers
    speakers.push(...list.items.map(({ links }) => links.quotes))
    next = list.links.next
  }
  return {
    walk,
    pages: await pagePaths(url),
    searches,
    speakers,
  }
}

/** Pages of twenty all along the list. */
async function pagePaths(url: string): Promise<string[]> {
  const paths: string[] = []
  let next: string | undefined = '/v1/items'
  while (next !== undefined && paths.length < differentPaths) {
    paths.push(next)
    const list = (await (await fetch(`${url}${next}`)).json()) as Listed
    next = list.links.next
  }
  return paths
}

function searchOf(headline: string, at: number): string {
  const words = headline.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
  const [first = 'خبر', second = first] = words
  if (at % 4 === 0) return first
  if (at % 4 === 1) return `${first} ${second}`
  if (at % 4 === 2)
    return `"${
      headline
        .split(/[^\p{L}\p{N} ]/u, 1)[0]
        ?.trim()
        .split(' ')
        .slice(0, 2)
        .join(' ') || first
    }"`
  return `${first.slice(0, 4)}*`
}
