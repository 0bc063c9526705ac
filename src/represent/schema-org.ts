import type { NewsItem } from '../../schemas/news-item.ts'
import type { Quote } from '../../schemas/quote.ts'
import type {
  SchemaOrgArticle,
  SchemaOrgOrganization,
  SchemaOrgQuotation,
  SchemaOrgSection,
  SchemaOrgSpeaker,
} from '../../schemas/schema-org.ts'
import type { Section } from '../../schemas/section.ts'
import type { Speaker } from '../../schemas/speaker.ts'
import { itemName, publicationDate, quoteName, sectionName, speakerName, webUri } from './names.ts'
import { bodyOutline, outline, type PartGroup } from './outline.ts'

/**
 * An item as schema.org JSON-LD. Source: https://schema.org/NewsArticle and the types it leads to.
 *
 * | item | schema.org |
 * | --- | --- |
 * | item | `NewsArticle`; its name is `urn:khabar:item:` and the id |
 * | headline, standfirst, byline, dateline | `headline`, `description`, `creditText`, `dateline` |
 * | `publishedAt` | `datePublished`, as precise as it is known |
 * | publisher, agencies credited, rights | `publisher`, `sourceOrganization`, `copyrightNotice` |
 * | every line but headline and standfirst | `articleBody` |
 * | section | `hasPart`: `CreativeWork` with `name` (the heading), `position`, `text` |
 * | quotation | `hasPart` of its section, or of the article outside of sections: `Quotation` with `creator` |
 * | speaker | `Person` (`person`, `unknown-person`), `Organization` (`organization`, `group`), with variants as `alternateName` and roles of people as `jobTitle`; each once in `mentions`, by name in `creator` |
 * | a speaker that is a document | `isBasedOn`: a text creates nothing |
 */
export function schemaOrgArticle(item: NewsItem): SchemaOrgArticle {
  const { headline, standfirst, byline, source, rights } = item
  const url = webUri(source.url)
  const date = publicationDate(item.publishedAt)
  const dateline = item.blocks.find(({ type }) => type === 'dateline')
  const credited = source.agencies.filter(({ kind, named }) => kind === 'credit' && named)
  const said = quotationsOf(item)
  const groups = new Map(outline(item).map((group) => [group.section, group]))
  // An article without a lead begins with its first section.
  const first = item.sections[0]?.kind === 'section' ? 1 : 0
  const outside = item.quotes.filter(({ section }) => !item.sections.some(({ id }) => id === section))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': itemName(item),
    identifier: item.id,
    ...(url !== undefined && { url }),
    inLanguage: item.lang,
    ...(headline.text !== '' && { headline: headline.text }),
    ...(standfirst && { description: standfirst.text }),
    ...(date !== undefined && { datePublished: date }),
    ...(dateline && { dateline: dateline.text }),
    ...(byline && { creditText: byline.text }),
    ...(source.publisher && { publisher: organization(source.publisher.name) }),
    ...(credited.length > 0 && { sourceOrganization: credited.map(({ name }) => organization(name)) }),
    ...(rights !== undefined && { copyrightNotice: rights }),
    wordCount: item.counts.words,
    articleBody: bodyOutline(item).map(textOf).join('\n\n'),
    mentions: item.speakers.map((speaker) => fullNode(speaker)),
    hasPart: [
      ...item.sections.map((section, at) =>
        sectionNode(item, section, at + first, groups.get(section), said),
      ),
      ...outside.flatMap(({ id }) => said.get(id) ?? []),
    ],
  }
}

function sectionNode(
  item: NewsItem,
  section: Section,
  position: number,
  group: PartGroup | undefined,
  said: ReadonlyMap<string, SchemaOrgQuotation>,
): SchemaOrgSection {
  const parts = group?.parts.filter(({ type }) => type !== 'heading') ?? []
  return {
    '@type': 'CreativeWork',
    '@id': sectionName(item, section.id),
    ...(section.heading && { name: section.heading.text }),
    position,
    text: textOf({ parts }),
    hasPart: section.quotes.flatMap((id) => said.get(id) ?? []),
  }
}

function textOf({ parts }: PartGroup): string {
  return parts.map(({ text }) => text).join('\n\n')
}

function quotationsOf(item: NewsItem): Map<string, SchemaOrgQuotation> {
  const speakers = new Map(item.speakers.map((speaker) => [speaker.id, speaker]))
  return new Map(item.quotes.map((quote, at) => [quote.id, quotation(item, quote, at + 1, speakers)]))
}

function quotation(
  item: NewsItem,
  { id, text, kind, speakers }: Quote,
  position: number,
  known: ReadonlyMap<string, Speaker>,
): SchemaOrgQuotation {
  const nodes = speakers.flatMap((speaker) => known.get(speaker) ?? []).map(shortNode)
  const creator = nodes.filter((node) => node['@type'] !== 'CreativeWork')
  const isBasedOn = nodes.filter((node) => node['@type'] === 'CreativeWork')
  return {
    '@type': 'Quotation',
    '@id': quoteName(item, id),
    text,
    description: kind,
    position,
    ...(creator.length > 0 && { creator }),
    ...(isBasedOn.length > 0 && { isBasedOn }),
  }
}

/** Name and type are repeated beside the reference, for readers who take one part alone. */
function shortNode({ id, name, kind }: Speaker): SchemaOrgSpeaker {
  const named = { '@id': speakerName(id), name }
  if (kind === 'document') return { '@type': 'CreativeWork', ...named }
  if (kind === 'person' || kind === 'unknown-person') return { '@type': 'Person', ...named }
  return { '@type': 'Organization', ...named }
}

function fullNode(speaker: Speaker): SchemaOrgSpeaker {
  const node = shortNode(speaker)
  const others = speaker.variants.map(({ text }) => text).filter((text) => text !== speaker.name)
  const alternateName = others.length > 0 && { alternateName: others }
  if (node['@type'] !== 'Person') return { ...node, ...alternateName }
  return { ...node, ...alternateName, ...(speaker.roles.length > 0 && { jobTitle: speaker.roles }) }
}

function organization(name: string): SchemaOrgOrganization {
  return { '@type': 'Organization', name }
}
