import type { LineMark, Markup, PageField } from '../../../schemas/markup.ts'
import { libraries } from '../libraries.ts'
import { markCaptions } from './captions.ts'
import { isElement, type PageDocument, type PageNode, wordsOf } from './dom.ts'
import { markEmbeds } from './embeds.ts'
import { findHeadline, sameLetters } from './headline.ts'
import { type PageLine, readPageLines } from './lines.ts'
import { chooseLang, readPageLangs, readPageMeta, readPageTitles } from './metadata.ts'
import { isArticleOnly } from './part.ts'
import { whyTooHeavy } from './weight.ts'

/** The article of a page: its canonical text, what the page states of it, and what the markup says of its lines. */
export interface PageArticle {
  readonly text: string
  readonly meta: { readonly [Field in PageField]?: string }
  readonly lines: Markup['lines']
}

/** A page that declares its article's body with fewer letters declares a part of it. */
const BODY_UNITS_MIN = 200
/** With less than this the search is repeated less strictly; news in brief are not much longer. */
const ARTICLE_UNITS_MIN = 150
/** A headline printed again stands among the first lines. */
const REPEATED_WITHIN_LINES = 4

/**
 * Find the article of a page, or say in one English clause why there is none. Scripts are never run and nothing is
 * fetched. The work is bounded by the limits of a page; never throws.
 */
export function readPage(html: string): PageArticle | { readonly reason: string } {
  const heavy = whyTooHeavy(html)
  if (heavy !== undefined) return { reason: heavy }
  try {
    const document = openDocument(html)
    return isArticleOnly(html) ? readPart(document) : readDocument(document)
  } catch (error) {
    // The libraries promise nothing about pages made to break them.
    const words = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : ''
    return { reason: `the page cannot be read: ${words.slice(0, 100)}` }
  }
}

function readDocument(document: PageDocument): PageArticle | { readonly reason: string } {
  // The article is found by taking the document apart, so that everything else is read before.
  const headline = findHeadline(document, readPageTitles(document))
  const meta = readPageMeta(document)
  const langs = readPageLangs(document)
  markEmbeds(document)
  markCaptions(document)
  narrowToBody(document)
  const printed = headline !== undefined && 'printed' in headline ? headline.printed : undefined
  const body = findArticle(document).filter(
    ({ words }, at) => at >= REPEATED_WITHIN_LINES || printed === undefined || !sameLetters(words, printed),
  )
  if (body.length === 0) return { reason: 'the page has nothing to read' }
  const { text, lines } = joinLines(printed === undefined ? body : [headlineOf(printed), ...body])
  const lang = chooseLang(langs, text)
  return {
    text,
    lines,
    meta: {
      ...(headline !== undefined && 'called' in headline && { title: headline.called }),
      ...meta,
      ...(lang !== undefined && { lang }),
    },
  }
}

/** The article of a document that holds nothing beside it: no line of it is the page's own. */
function readPart(document: PageDocument): PageArticle | { readonly reason: string } {
  markEmbeds(document)
  markCaptions(document)
  const root = document.documentElement
  const body = root === null ? [] : withoutNavigation(readPageLines(root))
  return body.length === 0 ? { reason: 'it has nothing to read' } : { ...joinLines(body), meta: {} }
}

/** A document, also of a part of a page. */
function openDocument(html: string): PageDocument {
  const whole = /<(body|frameset)[\s>]/i.test(html)
  const { document } = libraries
    .linkedom()
    .parseHTML(whole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
  return document as unknown as PageDocument
}

/** Where the page itself says what the body of its article is, only that is looked at, and the summary above it. */
function narrowToBody(document: PageDocument): void {
  const bodies = [...document.querySelectorAll('[itemprop~="articleBody"]')]
  const [body] = bodies
  if (bodies.length !== 1 || !body || wordsOf(body).length < BODY_UNITS_MIN) return
  const [summary] = document.querySelectorAll('div[itemprop~="description"], p[itemprop~="description"]')
  const inside = [...body.querySelectorAll('[itemprop~="description"]')].length > 0
  if (summary && !inside) body.replaceChildren(summary, ...body.childNodes)
  document.body.replaceChildren(body)
}

function findArticle(document: PageDocument): PageLine[] {
  const { Readability } = libraries.readability()
  const article = new Readability<PageNode>(document as never, {
    serializer: (node) => node as never,
    charThreshold: ARTICLE_UNITS_MIN,
    keepClasses: true,
    disableJSONLD: true,
  }).parse()
  const root = article?.content
  return root && isElement(root) ? withoutNavigation(readPageLines(root)) : []
}

/**
 * Lines without what only leads elsewhere: lists of nothing but links, and links and times before the first line and
 * behind the last one that is something else.
 */
function withoutNavigation(lines: readonly PageLine[]): PageLine[] {
  const reading = new Set(lines.filter(({ linked }) => !linked).map(({ list }) => list))
  const kept = lines.filter(({ list }) => list === undefined || reading.has(list))
  const tells = ({ linked, timed, mark }: PageLine): boolean =>
    mark?.role === 'heading' || (!linked && !timed) || mark?.role === 'embed'
  const first = kept.findIndex(tells)
  return first < 0 ? [] : kept.slice(first, kept.findLastIndex(tells) + 1)
}

function headlineOf(words: string): PageLine {
  return { words, mark: { role: 'headline' }, linked: false, timed: false, list: undefined }
}

/** The canonical text, a line break between lines, and where each line that the markup speaks of starts. */
function joinLines(found: readonly PageLine[]): Pick<PageArticle, 'text' | 'lines'> {
  const lines: LineMark[] = []
  let start = 0
  for (const { words, mark } of found) {
    if (mark !== undefined) lines.push({ start, ...mark })
    start += words.length + 1
  }
  return { text: found.map(({ words }) => words).join('\n'), lines }
}
