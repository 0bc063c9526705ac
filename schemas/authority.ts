import { z } from 'zod'
import { Id } from './raw-article.ts'

const Name = z.string().min(1).max(200).regex(/\p{L}/u)
const Names = z.array(Name).max(200)

/** One speaker as an authority file knows him. */
export const AuthorityEntry = z
  .strictObject({
    id: Id.meta({ description: 'Id under which the speaker is served across items.' }),
    name: Name.meta({ description: 'The name served across items.' }),
    kind: z
      .enum(['person', 'organization'])
      .default('person')
      .meta({ description: 'Speakers of this kind alone are joined.' }),
    variants: Names.default([]).meta({ description: 'Other spellings and names; compared folded.' }),
    sameAs: z
      .array(z.url({ protocol: /^https?$/ }).max(2_000))
      .max(20)
      .default([])
      .meta({ description: 'Web addresses that stand for the same speaker, such as a Wikidata entity.' }),
    when: z
      .strictObject({
        roles: Names.min(1).optional().meta({ description: 'Words in one of the roles the article gives.' }),
        publishers: Names.min(1).optional().meta({ description: 'Publishers of the item; compared folded.' }),
        items: z.array(Id).min(1).max(10_000).optional().meta({ description: 'Ids of items.' }),
      })
      .optional()
      .meta({
        description: 'Tells homonyms apart: the entry stands for the name only where all of this holds.',
      }),
  })
  .meta({ id: 'AuthorityEntry', description: 'One speaker as an authority file knows him.' })
export type AuthorityEntry = z.infer<typeof AuthorityEntry>

/**
 * `speakers.json` in the data folder: it joins spellings of a name across items and keeps homonyms apart. Of several
 * entries with one name the first whose `when` holds is taken; an entry without `when` holds everywhere.
 */
export const Authority = z
  .strictObject({
    speakers: z.array(AuthorityEntry).max(100_000).meta({ description: 'Every id stands once.' }),
  })
  .superRefine(({ speakers }, context) => {
    const seen = new Set<string>()
    for (const [at, { id }] of speakers.entries()) {
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: ['speakers', at, 'id'], message: 'This id stands twice.' })
      seen.add(id)
    }
  })
  .meta({ id: 'Authority', description: 'An authority file: who is who across items.' })
export type Authority = z.infer<typeof Authority>
