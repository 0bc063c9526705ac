import { z } from 'zod'

const Role = z.string().optional().meta({ description: 'What it is here.' })
const Words = (description: string) => z.string().optional().meta({ description })

const NinjsText = z
  .object({
    role: Role,
    contentType: Words('Media type of the value.'),
    value: z.string().meta({ description: 'The words.' }),
  })
  .meta({ id: 'NinjsText', description: 'A headline or description of ninjs.' })

const NinjsBody = NinjsText.extend({
  charCount: z
    .int()
    .min(0)
    .max(100_000_000)
    .optional()
    .meta({ description: 'UTF-16 code units of the value.' }),
  wordCount: z.int().min(0).max(100_000_000).optional().meta({ description: 'As `counts.words`.' }),
}).meta({ id: 'NinjsBody', description: 'The text of an article in one media type, as ninjs has it.' })

const NinjsConcept = z
  .object({
    name: z.string().meta({ description: 'As printed.' }),
    rel: Words('What it is to the article: `speaker`.'),
    uri: Words('Its name, as a URI.'),
    literal: Words('Its id in the item.'),
  })
  .meta({ id: 'NinjsConcept', description: 'A person, organisation or subject of ninjs.' })
export type NinjsConcept = z.infer<typeof NinjsConcept>

/** The members of ninjs 3.1 that are used here. Source: IPTC, https://iptc.org/standards/ninjs/ */
export const NinjsItem = z
  .object({
    uri: z.string().meta({ description: 'Name of the item, as a URI.' }),
    type: z.literal('text').meta({ description: 'What this is.' }),
    representationType: z.literal('full').meta({ description: 'Nothing is left out.' }),
    versionCreated: Words('When it entered the store.'),
    contentCreated: Words('When it was published, where the instant is known.'),
    edNote: Words('When it was published, where less than the instant is known.'),
    language: z.string().meta({ description: 'BCP 47 language tag.' }),
    headlines: z.array(NinjsText).meta({ description: 'The headline, if there is one.' }),
    descriptions: z.array(NinjsText).meta({ description: 'The standfirst, if there is one.' }),
    bodies: z.array(NinjsBody).meta({ description: 'The text as plain text and as HTML.' }),
    by: Words('The byline.'),
    located: Words('Where and by which agency, where that is a line of its own.'),
    usageTerms: Words('Terms of use, as given by the publisher.'),
    people: z.array(NinjsConcept).meta({ description: 'People who speak.' }),
    organisations: z.array(NinjsConcept).meta({ description: 'Organisations that speak.' }),
    subjects: z.array(NinjsConcept).meta({ description: 'Groups and documents that speak.' }),
    infoSources: z
      .array(z.object({ name: z.string(), role: z.string() }))
      .meta({ description: 'Publisher and agencies.' }),
    altIds: z
      .array(z.object({ role: z.string(), value: z.string() }))
      .meta({ description: 'Id of the item and digest of its text.' }),
    renditions: z
      .array(z.object({ name: z.string(), href: z.string() }))
      .optional()
      .meta({ description: 'Where it was published.' }),
    standard: z
      .object({ name: z.string(), version: z.string(), schema: z.string() })
      .meta({ description: 'The standard and its schema.' }),
  })
  .meta({ id: 'NinjsItem', description: 'An item in ninjs 3.1 of the IPTC.' })
export type NinjsItem = z.infer<typeof NinjsItem>
