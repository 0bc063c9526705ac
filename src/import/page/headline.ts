import { foldPhrase } from '../../text/fold.ts'
import { type PageDocument, wordsOf } from './dom.ts'
import type { PageTitles } from './metadata.ts'

/** The headline of a page: as printed above the article, or only as the page calls it. */
export type PageHeadline = { readonly printed: string } | { readonly called: string } | undefined

/** A heading with fewer letters may stand in many titles. */
const LETTERS_MIN = 8

/** Headings looked at, from the top. */
const HEADINGS_MAX = 50

/**
 * Find the headline: the first heading whose words are, or stand in, what the page calls its article, level one before
 * the others. A page whose headings are others’ has only its title, without the name of the site at either end.
 */
export function findHeadline(document: PageDocument, { titles, site }: PageTitles): PageHeadline {
  const called = titles.map(lettersOf)
  for (const level of ['h1', 'h2, h3']) {
    const headings = [...document.querySelectorAll(level)].slice(0, HEADINGS_MAX).map(wordsOf)
    const printed = headings.find((words) => {
      const letters = lettersOf(words)
      return letters.length >= LETTERS_MIN && called.some((title) => title.includes(letters))
    })
    if (printed !== undefined) return { printed }
  }
  const [title] = titles
  const [only, other] = document.querySelectorAll('h1')
  // A part of a page calls itself nothing.
  if (title === undefined && only && !other && wordsOf(only) !== '') return { printed: wordsOf(only) }
  return title === undefined ? undefined : { called: withoutSite(title, site) }
}

/** Whether two lines have the same letters. */
export function sameLetters(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b)
}

function lettersOf(words: string): string {
  return foldPhrase(words).replaceAll(' ', '')
}

/** A sign with space around it parts a title from the site's name. */
const PARTING = / [|–—-] /

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(PARTING)
  if (site === undefined || parts.length < 2) return title
  const own = parts.filter((part) => !sameLetters(part, site))
  // What is between the parts is kept, so the title is cut where the site's name stands.
  if (own.length === parts.length || own.length === 0) return title
  const [first = '', last = ''] = [own[0], own.at(-1)]
  return title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length)
}
