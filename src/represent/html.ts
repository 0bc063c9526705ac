import { createHash } from 'node:crypto'
import type { NewsItem } from '../../schemas/news-item.ts'
import type { Quote } from '../../schemas/quote.ts'
import type { Speaker } from '../../schemas/speaker.ts'
import { type Inlay, inlayPieces, inlaysByBlock, type Piece, quoteOfBlock } from './inlays.ts'
import {
  type Attributes,
  type Content,
  documentOf,
  element,
  join,
  jsonScript,
  type Markup,
  onLines,
  styleSheet,
} from './markup.ts'
import { webUri } from './names.ts'
import { bodyOutline, oneLine, outline, type Part, type PartGroup, titleOf } from './outline.ts'
import { schemaOrgArticle } from './schema-org.ts'

// Printed quotation marks are text; the browser adds none of its own.
const css =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.8 serif}q{quotes:none}q::before,q::after{content:none}.question{font-weight:bold}.embed,.boilerplate,.credit{color:#555}@media(prefers-color-scheme:dark){html{color-scheme:dark}.embed,.boilerplate,.credit{color:#aaa}}'

/** What a page may load: nothing. Its own style is known by its digest; the JSON in it is not run. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * An item as a page. Source: the HTML standard.
 *
 * | item | page |
 * | --- | --- |
 * | `lang`, `dir` | of `html`; of an element where its block differs |
 * | headline, heading | `h1`; `h2` of a `section`, which has the section's id |
 * | other blocks | `p`, list items in `ul`, each with its id, and its type as class where it is no paragraph |
 * | quotation | `q`, or `blockquote` around a block that consists of it; `id`, `data-kind`, `data-speakers`; `cite` leads to the speaker below |
 * | date that is known | `time` |
 * | `publishedAt` | `time` under the head of the article |
 * | speakers | a list behind the article |
 * | the whole | once more as schema.org JSON-LD |
 *
 * Text is escaped; nothing printed is left out; quotation marks are those printed.
 */
export function htmlPage(item: NewsItem): string {
  const url = webUri(item.source.url)
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, [oneLine(titleOf(item))]),
    ...(url === undefined ? [] : [element('link', { rel: 'canonical', href: url })]),
    styleSheet(css),
    jsonScript('application/ld+json', schemaOrgArticle(item)),
  ]
  const groups = outline(item)
  const page = pageOf(item, groups, true)
  const body = [articleElement(page, groups), ...speakerList(page)]
  const main = element('main', {}, onLines(body))
  const content = [element('head', {}, onLines(head)), element('body', {}, onLines([main]))]
  return documentOf('<!doctype html>', element('html', { lang: item.lang, dir: item.dir }, onLines(content)))
}

/**
 * The body of an article as a piece of HTML for other formats, which show headline and standfirst themselves. The same
 * elements as in a page, without ids, since several such pieces may stand in one page.
 */
export function htmlBody(item: NewsItem): string {
  const groups = bodyOutline(item)
  return articleElement(pageOf(item, groups, false), groups).markup
}

/** What the elements of one article have in common. */
interface Page {
  readonly item: NewsItem
  readonly inlays: ReadonlyMap<string, readonly Inlay[]>
  readonly named: boolean
  /** The line that is its title. */
  readonly title: Part | undefined
  readonly headingName: 'h1' | 'h2'
}

function pageOf(item: NewsItem, groups: readonly PartGroup[], named: boolean): Page {
  const title = named ? groups.flatMap(({ parts }) => parts).find(isTitle) : undefined
  return { item, inlays: inlaysByBlock(item), named, title, headingName: title || !named ? 'h2' : 'h1' }
}

function articleElement(page: Page, groups: readonly PartGroup[]): Markup {
  const { item, named } = page
  const content = groups.map((group, at) => groupElement(page, group, at))
  const dated = named ? publicationLine(item) : []
  // Behind the head, where there is one.
  const at = groups[0] && !groups[0].section ? 1 : 0
  const attributes = named ? {} : { lang: item.lang, dir: item.dir }
  return element('article', attributes, onLines([...content.slice(0, at), ...dated, ...content.slice(at)]))
}

const isTitle = ({ type, text }: Part): boolean => type === 'headline' && text.trim() !== ''

function groupElement(page: Page, { section, parts }: PartGroup, at: number): Markup {
  const content = onLines(partElements(page, parts))
  const id = page.named ? section?.id : undefined
  if (section) return element(section.heading ? 'section' : 'div', { id }, content)
  return element(at === 0 ? 'header' : 'footer', {}, content)
}

/** List items that follow each other are one list. */
function partElements(page: Page, parts: readonly Part[]): Markup[] {
  const elements: Markup[] = []
  let items: Markup[] = []
  parts.forEach((part, at) => {
    if (part.type === 'bullet') {
      items.push(element('li', partAttributes(page, part), partContent(page, part)))
      if (parts[at + 1]?.type === 'bullet') return
      elements.push(element('ul', {}, onLines(items)))
      items = []
    } else elements.push(partElement(page, part))
  })
  return elements
}

function partElement(page: Page, part: Part): Markup {
  const { type } = part
  const content = partContent(page, part)
  if (part === page.title) return element('h1', partAttributes(page, part), content)
  if (type === 'heading') return element(page.headingName, partAttributes(page, part), content)
  const classes = type === 'paragraph' ? {} : { class: type }
  const line = element('p', { ...partAttributes(page, part), ...classes }, content)
  const quote = quoteAround(page, part)
  return quote ? element('blockquote', quoteAttributes(page, quote), [line]) : line
}

/** The quotation that a paragraph consists of. A title, heading or list item stays what it is. */
function quoteAround({ title, inlays }: Page, part: Part): Quote | undefined {
  const { block, type } = part
  if (!block || part === title || type === 'heading' || type === 'bullet') return undefined
  return quoteOfBlock(block, inlays.get(block.id) ?? [])
}

function partAttributes({ named }: Page, { block }: Part): Attributes {
  return { id: named ? block?.id : undefined, lang: block?.lang, dir: block?.dir }
}

function partContent(page: Page, part: Part): Content[] {
  const { block, text } = part
  if (!block) return [text]
  const around = quoteAround(page, part)
  const inlays = (page.inlays.get(block.id) ?? []).filter(({ quote }) => !quote || quote !== around)
  return inlayPieces(block, inlays).map((piece) => pieceContent(page, piece))
}

function pieceContent(page: Page, piece: Piece): Content {
  if (typeof piece === 'string') return piece
  const { inlay, continued } = piece
  const content = piece.pieces.map((inner) => pieceContent(page, inner))
  if (inlay.date) return element('time', { datetime: inlay.date.resolved }, content)
  if (!inlay.quote) return join(content)
  const { id, ...attributes } = quoteAttributes(page, inlay.quote)
  return element('q', continued ? attributes : { id, ...attributes }, content)
}

function quoteAttributes({ named }: Page, { id, kind, speakers }: Quote): Attributes {
  const [first] = speakers
  return {
    id: named ? id : undefined,
    cite: named && first !== undefined ? `#${encodeURIComponent(first)}` : undefined,
    'data-kind': kind,
    'data-speakers': speakers.length > 0 ? speakers.join(' ') : undefined,
  }
}

/** Digits and hyphens read from the left, whatever the page does. */
function publicationLine({ publishedAt }: NewsItem): Markup[] {
  if (!publishedAt) return []
  const { value } = publishedAt
  return [element('p', { class: 'published' }, [element('time', { datetime: value, dir: 'ltr' }, [value])])]
}

/** What stands over the list of speakers: the only words in a page that are not the article's. */
const SPEAKERS: Readonly<Record<string, string>> = { ar: 'المتحدثون', en: 'Who speaks' }

function speakerList({ item, headingName }: Page): Markup[] {
  if (item.speakers.length === 0) return []
  const lang = item.lang.split('-')[0] === 'ar' ? 'ar' : 'en'
  const own = lang === 'ar' ? {} : { lang, dir: 'ltr' }
  const title = element(headingName, own, [SPEAKERS[lang] ?? ''])
  const list = element('ul', {}, onLines(item.speakers.map(speakerEntry)))
  return [element('aside', {}, onLines([title, list]))]
}

/** Each name keeps its own direction. */
function speakerEntry({ id, name, roles }: Speaker): Markup {
  const parts = [name, ...roles].map((words) => element('bdi', {}, [words]))
  return element(
    'li',
    { id },
    parts.flatMap((part, at) => (at === 0 ? [part] : [' – ', part])),
  )
}
