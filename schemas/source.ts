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
    name: z.string(),
    named: z.boolean().meta({ description: 'False for words such as “agencies” that name none.' }),
    kind: z.enum(['credit', 'cited']),
    span: Span.optional(),
  })
  .meta({ id: 'Agency', description: 'A news agency credited for the article or cited in it.' })
export type Agency = z.infer<typeof Agency>

/** Where an article comes from and what it names as its own sources. */
export const Source = z
  .object({
    creditLine: Span.optional(),
    publisher: z.object({ name: z.string(), basis: Basis }).optional(),
    agencies: z.array(Agency),
    attributions: z
      .array(z.object({ span: Span, to: z.string() }))
      .meta({ description: 'Stretches such as “according to …” and whom they name.' }),
    url: z.string().optional(),
    retrievedAt: z.string().optional(),
    file: z.string().optional(),
    format: z.enum(['text', 'html']),
    bytes: Offset.meta({ description: 'Size of the file or record as received.' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'Of the file or record as received.' }),
    rights: z.string().optional(),
  })
  .meta({ id: 'Source', description: 'Where the article comes from and what it names as its sources.' })
export type Source = z.infer<typeof Source>
