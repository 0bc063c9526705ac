/**
 * What is written together with an Arabic word without being part of it: the article ال, the conjunctions و and ف, the
 * prepositions ب, ك and ل. Only letters can be seen, so وزير could be و and زير: what is found here makes a lighter
 * match beside the word as it stands, never a match in its place. Words are folded.
 */

/** Shorter remains are letters, not words. */
const REMAINS_MIN = 3

/** What a folded word may be without what is written together with it, the longest first; empty for most words. */
export function lightForms(word: string): string[] {
  const forms: string[] = []
  let rest = word
  if (JOINING.has(rest.charAt(0)) && isLong(rest, 1)) {
    rest = rest.slice(1)
    forms.push(rest)
  }
  const bare = withoutArticle(rest)
  if (bare !== undefined) forms.push(bare)
  else if (LEADING.has(rest.charAt(0)) && isLong(rest, 1)) forms.push(rest.slice(1))
  return forms
}

/** A folded word without the article, with or without a preposition before it; `undefined` when it has none. */
export function withoutArticle(word: string): string | undefined {
  for (const prefix of ARTICLES) {
    if (word.startsWith(prefix) && isLong(word, prefix.length)) return word.slice(prefix.length)
  }
  return undefined
}

function isLong(word: string, from: number): boolean {
  return word.length - from >= REMAINS_MIN
}

const JOINING = new Set('وف')
const LEADING = new Set('بكل')
const ARTICLES = ['ال', 'بال', 'كال', 'لل']
