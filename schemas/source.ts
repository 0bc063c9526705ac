import { z } from 'zod'
import { Offset, Span } from './span.ts'

/** How a value is known: printed in the article, supplied beside it, or worked out. */
export const Basis = z.enum(['stated', 'supplied', 'inferred']).meta({
  id: 'Basis',
  description: 'How the value is known: printed in the article, supplied beside it, or worked out from it.',
})
export type Basis = z.infer<typeof Basis>

export const Agency = z
  .object({
    name: z.string().meta({ description: 'As printed.' }),
    named: z.boolean().meta({ description: 'False for words such as “agencies” that name none.' }),
    kind: z
      .enum(['credit', 'cited'])
      .meta({ description: '`credit`: in the credit line; `cited`: in the text.' }),
    span: Span.optional(),
  })
  .meta({ id: 'Agency', description: 'A news agency credited for the article or cited in it.' })
export type Agency = z.infer<typeof Agency>

/** Where an article comes from and what it names as its own sources. */
export const Source = z
  .object({
    creditLine: Span.optional(),
    publisher: z
      .object({ name: z.string(), basis: Basis })
      .optional()
      .meta({ description: 'Who published it, and how that is known.' }),
    agencies: z.array(Agency).meta({ description: 'Agencies credited for the article or cited in it.' }),
    attributions: z
      .array(z.object({ span: Span, to: z.string() }))
      .meta({ description: 'Stretches such as “according to …” and whom they name.' }),
    url: z.string().optional().meta({ description: 'Where it was published.' }),
    retrievedAt: z.string().optional().meta({ description: 'When it was fetched.' }),
    file: z.string().optional().meta({ description: 'Name of the file it came in.' }),
    format: z.enum(['text', 'html']).meta({ description: 'What came in.' }),
    bytes: Offset.meta({ description: 'Size of the file or record as received.' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'Of the file or record as received.' }),
    rights: z.string().optional().meta({ description: 'Terms of use, as given by the publisher.' }),
  })
  .meta({ id: 'Source', description: 'Where the article comes from and what it names as its sources.' })
export type Source = z.infer<typeof Source>
