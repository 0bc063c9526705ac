import { z } from 'zod'

/** Ids of items, speakers and the like. */
export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/)
  .meta({ id: 'Id', description: 'Lower-case letters, digits, dot, underscore, hyphen; at most 64.' })

const shape = {
  id: Id.optional().meta({
    description: 'Id of the item; without it, the first 16 hex digits of the text’s SHA-256.',
  }),
  text: z.string().optional().meta({ description: 'The article as plain text.' }),
  html: z.string().optional().meta({
    description:
      'The article as a page, of which the readable text is taken and what it states of itself fills what is not supplied.',
  }),
  title: z
    .string()
    .optional()
    .meta({ description: 'The headline; without it, the headline is looked for in the text.' }),
  standfirst: z.string().optional().meta({ description: 'The lines under the headline.' }),
  byline: z.string().optional().meta({ description: 'Who wrote it, as printed.' }),
  publisher: z.string().optional().meta({ description: 'Name of the publisher.' }),
  url: z
    .string()
    .optional()
    .meta({ description: 'Where it was published; dropped with a warning when it is no web address.' }),
  publishedAt: z
    .string()
    .optional()
    .meta({ description: 'When it was published: an ISO 8601 date or date-time.' }),
  retrievedAt: z
    .string()
    .optional()
    .meta({ description: 'When it was fetched: an ISO 8601 date or date-time.' }),
  lang: z
    .string()
    .optional()
    .meta({ description: 'BCP 47 language tag; without it, the language is told from the letters.' }),
  rights: z.string().optional().meta({ description: 'Terms of use, as given by the publisher.' }),
}

/**
 * An article as it comes in: one line of JSONL, the JSON body of `POST /v1/parse`, or a file and its `.meta.json`.
 * Exactly one of `text` and `html`. An empty string is as absent.
 */
export const RawArticle = z
  .strictObject(shape)
  .refine((raw) => (raw.text === undefined) !== (raw.html === undefined), {
    message: 'Exactly one of text and html is needed.',
    path: ['text'],
  })
  .meta({ id: 'RawArticle', description: 'An article as it comes in. Exactly one of `text` and `html`.' })
export type RawArticle = z.infer<typeof RawArticle>

/** What may stand in `NAME.meta.json` beside `NAME.txt`: the metadata of a RawArticle and its file name as received. */
export const ArticleMeta = z.strictObject({
  ...Object.fromEntries(Object.entries(shape).filter(([key]) => key !== 'text' && key !== 'html')),
  file: z.string().optional(),
} as Omit<typeof shape, 'text' | 'html'> & { file: z.ZodOptional<z.ZodString> })
export type ArticleMeta = z.infer<typeof ArticleMeta>
