import { z } from 'zod'

/** Ids of items, speakers and the like. */
export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/)
  .meta({ id: 'Id', description: 'Lower-case letters, digits, dot, underscore, hyphen; at most 64.' })

const shape = {
  id: Id.optional(),
  text: z.string().optional(),
  html: z.string().optional(),
  title: z.string().optional(),
  standfirst: z.string().optional(),
  byline: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  publishedAt: z.string().optional(),
  retrievedAt: z.string().optional(),
  lang: z.string().optional(),
  rights: z.string().optional(),
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
