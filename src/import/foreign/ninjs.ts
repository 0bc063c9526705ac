import type { Fields } from '../fields.ts'
import { type Content, contentOfHtml, countLines } from './content.ts'
import { type Found, isAddress, objectsOf, wordsOf } from './draft.ts'

/**
 * An item of ninjs, versions 1 to 3, as an article. Source: IPTC, https://iptc.org/std/ninjs/. The versions differ in
 * how they write names (`body_text`; `contentcreated`; `contentCreated`) and in `headlines`, `bodies` and `descriptions`
 * being lists since 2.0; a name is read in any of these ways.
 *
 * | article | ninjs |
 * | --- | --- |
 * | `title` | `headlines`, the main one; `headline`; `title` |
 * | `text`, `html` | `bodies`; `body_text`, `body_html`, `body_xhtml`. Of plain text and HTML the one that has more lines, plain text of two that have as many |
 * | `standfirst` | `descriptions`, a summary or without a role; `description_text` |
 * | `byline` | `by`; `byline` |
 * | `publisher` | `infoSources` with the role `publisher`, else `copyrightHolder`, else the only source, which has no role |
 * | `publishedAt` | `contentCreated`, `firstCreated`, `versionCreated`: the first that is there |
 * | `rights` | `copyrightNotice` and `usageTerms` |
 * | `lang`, `id` or `url` | `language`; `uri`; `renditions` named `web` |
 */
export function readNinjs(item: Fields, now: Date = new Date()): Found {
  const fields = foldNames(item)
  const status = wordsOf(fields.get('pubstatus'))?.toLowerCase()
  if (status === 'canceled' || status === 'withheld') return { reason: `its pubStatus is ${status}` }
  const type = wordsOf(fields.get('type'))?.toLowerCase()
  if (type !== undefined && NO_ARTICLES.has(type)) return { reason: `it is of the type ${type}` }
  const until = wordsOf(fields.get('embargoeduntil')) ?? wordsOf(fields.get('embargoed'))
  if (until !== undefined && !(Date.parse(until) <= now.getTime())) return { reason: 'it is under embargo' }
  const content = chooseBody(fields)
  if (content === undefined) return { reason: 'it has no body that is text or HTML' }
  const uri = wordsOf(fields.get('uri'))
  const ours = uri?.startsWith('urn:khabar:')
  return {
    draft: {
      content,
      names: [uri],
      title: headlineOf(fields),
      standfirst: standfirstOf(fields),
      byline: firstWords(fields, 'by', 'byline'),
      publisher: publisherOf(fields),
      url: isAddress(uri) ? uri : webRendition(fields),
      // Our own items state there when they were taken in.
      publishedAt: firstWords(fields, 'contentcreated', 'firstcreated', ...(ours ? [] : ['versioncreated'])),
      lang: firstWords(fields, 'language'),
      rights: rightsOf(fields),
    },
  }
}

/** Whether an object is an item of ninjs: it has a body as ninjs names it, or a `uri` beside a headline or a type. */
export function isNinjs(item: Fields): boolean {
  const fields = foldNames(item)
  if (['bodytext', 'bodyhtml', 'bodyxhtml', 'bodies'].some((name) => fields.has(name))) return true
  return (
    fields.has('uri') && ['type', 'headline', 'headlines', 'versioncreated'].some((name) => fields.has(name))
  )
}

/** What such an item has as its body is a caption or a script, no article. Source: ninjs, `type`. */
const NO_ARTICLES: ReadonlySet<string> = new Set([
  'picture',
  'graphic',
  'audio',
  'video',
  'event',
  'planning',
])

type Folded = ReadonlyMap<string, unknown>

function foldNames(item: Fields): Folded {
  return new Map(Object.entries(item).map(([name, value]) => [name.toLowerCase().replaceAll('_', ''), value]))
}

function firstWords(fields: Folded, ...names: readonly string[]): string | undefined {
  return names.map((name) => wordsOf(fields.get(name))).find((words) => words !== undefined)
}

/** One version of a text among several. */
interface Version {
  readonly role: string
  readonly type: string
  readonly value: string
}

function versionsOf(fields: Folded, name: string): Version[] {
  return objectsOf(fields.get(name)).flatMap((object) => {
    const folded = foldNames(object)
    const value = wordsOf(folded.get('value'))
    if (value === undefined) return []
    const type = wordsOf(folded.get('contenttype'))?.toLowerCase() ?? ''
    return { role: wordsOf(folded.get('role'))?.toLowerCase() ?? '', type, value }
  })
}

const MAIN = /^(main|full|body|headline)?$/

/** A headline that is HTML is a markup of the same words; a plain one is there first. */
function headlineOf(fields: Folded): string | undefined {
  const plain = versionsOf(fields, 'headlines').filter(({ type }) => !type.includes('html'))
  return (
    (plain.find(({ role }) => MAIN.test(role)) ?? plain[0])?.value ?? firstWords(fields, 'headline', 'title')
  )
}

function standfirstOf(fields: Folded): string | undefined {
  const told = versionsOf(fields, 'descriptions').filter(({ type }) => !type.includes('html'))
  return told.find(({ role }) => SUMMARY.test(role))?.value ?? firstWords(fields, 'descriptiontext')
}

const SUMMARY = /^(standfirst|summary|abstract|)$/

function chooseBody(fields: Folded): Content | undefined {
  const versions = [
    ...versionsOf(fields, 'bodies'),
    ...['text', 'html', 'xhtml'].flatMap((kind): Version[] => {
      const value = wordsOf(fields.get(`body${kind}`))
      return value === undefined ? [] : [{ role: '', type: kind, value }]
    }),
  ]
  const best = (of: readonly Version[]) => of.find(({ role }) => MAIN.test(role)) ?? of[0]
  const marked = best(versions.filter(({ type }) => type.includes('html')))
  const plain = best(versions.filter(({ type }) => /^(text|text\/plain\b.{0,40}|)$/.test(type)))
  const html = marked && contentOfHtml(marked.value)
  const text = plain && { text: plain.value }
  if (html === undefined || text === undefined) return text ?? html
  return countLines(html) > countLines(text) ? html : text
}

function publisherOf(fields: Folded): string | undefined {
  const sources = [...objectsOf(fields.get('infosources')), ...objectsOf(fields.get('infosource'))]
  const named = sources.find(({ role }) => wordsOf(role)?.toLowerCase() === 'publisher')
  const only = sources.length === 1 && wordsOf(sources[0]?.role) === undefined ? sources[0] : undefined
  return wordsOf(named?.name) ?? firstWords(fields, 'copyrightholder') ?? wordsOf(only?.name)
}

function rightsOf(fields: Folded): string | undefined {
  const terms = ['copyrightnotice', 'usageterms'].flatMap((name) => wordsOf(fields.get(name)) ?? [])
  return terms.length === 0 ? undefined : [...new Set(terms)].join('\n')
}

function webRendition(fields: Folded): string | undefined {
  const web = objectsOf(fields.get('renditions')).find(({ name }) => name === 'web')
  return wordsOf(web?.href)
}
