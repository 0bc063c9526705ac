import { z } from 'zod'
import { Position, Span } from './span.ts'

/** The lead (`s0`) or what stands under one heading. Ids refer to the item's blocks, quotes and speakers. */
export const Section = z
  .object({
    id: z.string().meta({ description: 'Id in the item: `s0` is the lead.' }),
    kind: z
      .enum(['lead', 'section'])
      .meta({ description: '`lead` for what stands before the first heading.' }),
    heading: Span.optional(),
    position: Position,
    blocks: z
      .array(z.string())
      .meta({ description: "Block ids in order; the heading's own block is left out." }),
    quotes: z.array(z.string()).meta({ description: 'Quote ids in order.' }),
    speakers: z.array(z.string()).meta({ description: 'Who speaks here, in order of first word.' }),
    words: z.int().min(0).max(10_000_000).meta({ description: 'Words, its heading left out.' }),
  })
  .meta({ id: 'Section', description: 'The lead, or a heading and what stands under it.' })
export type Section = z.infer<typeof Section>
