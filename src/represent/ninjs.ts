import type { NewsItem, PublishedAt } from '../../schemas/news-item.ts'
import type { NinjsConcept, NinjsItem } from '../../schemas/ninjs.ts'
import type { Speaker } from '../../schemas/speaker.ts'
import { htmlBody } from './html.ts'
import { itemName, publicationInstant, speakerName, webUri } from './names.ts'
import { bodyOutline } from './outline.ts'
import { textOfGroups } from './plain-text.ts'

/**
 * An item as ninjs. Source: IPTC, ninjs 3.1, https://iptc.org/std/ninjs/; it allows no further members.
 *
 * | item | ninjs |
 * | --- | --- |
 * | id | `uri`, `urn:khabar:item:` and the id; `altIds`, with the digest of the text |
 * | headline, standfirst, byline, dateline | `headlines`, `descriptions`, `by`, `located` |
 * | every other line | `bodies`, as plain text, and as HTML with quotations, dates and directions marked |
 * | `publishedAt` | `contentCreated` when the instant is known; a day is no instant and is told in `edNote` |
 * | `loadedAt` | `versionCreated` |
 * | speakers | `people` (`person`, `unknown-person`), `organisations`, `subjects` (`group`, `document`) with `rel: speaker`; `literal` is the id that `data-speakers` in the HTML holds |
 * | publisher, agencies | `infoSources` with the role `publisher`, `credit` or `cited` |
 * | `source.url`, rights | `renditions`, `usageTerms` |
 */
export function ninjsItem(item: NewsItem): NinjsItem {
  const { headline, standfirst, byline, publishedAt, source } = item
  const contentCreated = publicationInstant(publishedAt)
  const dateline = item.blocks.find(({ type }) => type === 'dateline')
  const url = webUri(source.url)
  const text = textOfGroups(bodyOutline(item))
  return {
    uri: itemName(item),
    type: 'text',
    representationType: 'full',
    ...(item.loadedAt !== undefined && { versionCreated: item.loadedAt }),
    ...(contentCreated !== undefined
      ? { contentCreated }
      : publishedAt && { edNote: publicationNote(publishedAt) }),
    language: item.lang,
    headlines: headline.text === '' ? [] : [{ value: headline.text }],
    descriptions: standfirst ? [{ role: 'standfirst', value: standfirst.text }] : [],
    bodies: [
      { contentType: 'text/plain', charCount: text.length, wordCount: item.counts.words, value: text },
      { contentType: 'text/html', value: htmlBody(item) },
    ],
    ...(byline && { by: byline.text }),
    ...(dateline && { located: dateline.text }),
    ...(item.rights !== undefined && { usageTerms: item.rights }),
    people: speakersOf(item, ['person', 'unknown-person']),
    organisations: speakersOf(item, ['organization']),
    subjects: speakersOf(item, ['group', 'document']),
    infoSources: [
      ...(source.publisher ? [{ name: source.publisher.name, role: 'publisher' }] : []),
      ...source.agencies.filter(({ named }) => named).map(({ name, kind }) => ({ name, role: kind })),
    ],
    altIds: [
      { role: 'khabar', value: item.id },
      { role: 'sha256', value: item.sha256 },
    ],
    ...(url !== undefined && { renditions: [{ name: 'web', href: url }] }),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
  }
}

function speakersOf(item: NewsItem, kinds: readonly Speaker['kind'][]): NinjsConcept[] {
  return item.speakers
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, name }) => ({ name, rel: 'speaker', uri: speakerName(id), literal: id }))
}

function publicationNote({ value, precision, basis }: PublishedAt): string {
  return `Published ${value} (known to the ${precision}, ${basis}).`
}
