import { z } from 'zod'

const Id = z.string().meta({ description: 'Name of the thing, as an IRI.' })
const Words = (description: string) => z.string().optional().meta({ description })

const named = {
  '@id': Id.optional(),
  name: z.string().meta({ description: 'As printed.' }),
  alternateName: z.array(z.string()).optional().meta({ description: 'Other forms of the name.' }),
}

/** Source: https://schema.org/Person */
export const SchemaOrgPerson = z
  .object({
    '@type': z.literal('Person').meta({ description: 'Type of schema.org.' }),
    ...named,
    jobTitle: z.array(z.string()).optional().meta({ description: 'Offices, as printed.' }),
  })
  .meta({ id: 'SchemaOrgPerson', description: 'A person who speaks, as schema.org has it.' })
export type SchemaOrgPerson = z.infer<typeof SchemaOrgPerson>

/** A speaker, a publisher or an agency. Source: https://schema.org/Organization */
export const SchemaOrgOrganization = z
  .object({ '@type': z.literal('Organization').meta({ description: 'Type of schema.org.' }), ...named })
  .meta({ id: 'SchemaOrgOrganization', description: 'An organisation or a group, as schema.org has it.' })
export type SchemaOrgOrganization = z.infer<typeof SchemaOrgOrganization>

/** A text that speaks. Source: https://schema.org/CreativeWork */
export const SchemaOrgDocument = z
  .object({ '@type': z.literal('CreativeWork').meta({ description: 'Type of schema.org.' }), ...named })
  .meta({ id: 'SchemaOrgDocument', description: 'A text that speaks, as schema.org has it.' })

/** Who speaks. */
export const SchemaOrgSpeaker = z.union([SchemaOrgPerson, SchemaOrgOrganization, SchemaOrgDocument])
export type SchemaOrgSpeaker = z.infer<typeof SchemaOrgSpeaker>

/** Source: https://schema.org/Quotation */
export const SchemaOrgQuotation = z
  .object({
    '@type': z.literal('Quotation').meta({ description: 'Type of schema.org.' }),
    '@id': Id,
    text: z.string().meta({ description: 'The words, without the marks.' }),
    description: z.string().meta({ description: 'The kind of quotation; `indirect` is reported speech.' }),
    position: z.int().min(1).max(1_000_000).meta({ description: 'Its number in the article.' }),
    creator: z
      .array(z.union([SchemaOrgPerson, SchemaOrgOrganization]))
      .optional()
      .meta({ description: 'Who speaks; absent when unknown.' }),
    isBasedOn: z.array(SchemaOrgDocument).optional().meta({ description: 'Texts that the words are from.' }),
  })
  .meta({ id: 'SchemaOrgQuotation', description: 'A quotation, as schema.org has it.' })
export type SchemaOrgQuotation = z.infer<typeof SchemaOrgQuotation>

/** Source: https://schema.org/CreativeWork */
export const SchemaOrgSection = z
  .object({
    '@type': z.literal('CreativeWork').meta({ description: 'Type of schema.org.' }),
    '@id': Id,
    name: Words('Its heading; the lead has none.'),
    position: z.int().min(0).max(1_000_000).meta({ description: 'Its number; the lead is 0.' }),
    text: z.string().meta({ description: 'Its paragraphs, a blank line between them.' }),
    hasPart: z.array(SchemaOrgQuotation).meta({ description: 'Its quotations, in order.' }),
  })
  .meta({ id: 'SchemaOrgSection', description: 'A section of an article, as schema.org has it.' })
export type SchemaOrgSection = z.infer<typeof SchemaOrgSection>

/** Source: https://schema.org/NewsArticle */
export const SchemaOrgArticle = z
  .object({
    '@context': z.literal('https://schema.org').meta({ description: 'The vocabulary.' }),
    '@type': z.literal('NewsArticle').meta({ description: 'Type of schema.org.' }),
    '@id': Id,
    identifier: z.string().meta({ description: 'Id of the item.' }),
    url: Words('Where it was published.'),
    inLanguage: z.string().meta({ description: 'BCP 47 language tag.' }),
    headline: Words('The headline.'),
    description: Words('The standfirst.'),
    datePublished: Words('ISO 8601, as far as it is known; absent without a year.'),
    dateline: Words('Where and by which agency, where that is a line of its own.'),
    creditText: Words('The byline.'),
    publisher: SchemaOrgOrganization.optional().meta({ description: 'Who published it.' }),
    sourceOrganization: z
      .array(SchemaOrgOrganization)
      .optional()
      .meta({ description: 'Agencies credited for it.' }),
    copyrightNotice: Words('Terms of use, as given by the publisher.'),
    wordCount: z.int().min(0).max(100_000_000).meta({ description: 'As `counts.words` of the item.' }),
    articleBody: z.string().meta({ description: 'All its lines but headline and standfirst.' }),
    mentions: z.array(SchemaOrgSpeaker).meta({ description: 'Who speaks, each once.' }),
    hasPart: z
      .array(z.union([SchemaOrgSection, SchemaOrgQuotation]))
      .meta({ description: 'Its sections in order, then the quotations outside of them.' }),
  })
  .meta({ id: 'SchemaOrgArticle', description: 'An item as a NewsArticle of schema.org.' })
export type SchemaOrgArticle = z.infer<typeof SchemaOrgArticle>
