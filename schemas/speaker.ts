import { z } from 'zod'
import { Span } from './span.ts'

export const SpeakerKind = z
  .enum(['person', 'organization', 'group', 'document', 'unknown-person'])
  .meta({ id: 'SpeakerKind', description: 'What kind of speaker it is.' })
export type SpeakerKind = z.infer<typeof SpeakerKind>

/** Who speaks in an item, with every form by which the article names him. */
export const Speaker = z
  .object({
    id: z.string().meta({
      description: 'Stable; shared across items by persons with two name words and named organisations.',
    }),
    name: z
      .string()
      .meta({ description: 'The fullest proper form printed, without honorifics; never corrected.' }),
    kind: SpeakerKind,
    roles: z.array(z.string()).meta({ description: 'Offices and titles, as printed.' }),
    variants: z
      .array(z.object({ text: z.string(), count: z.int().min(1).max(1_000_000) }))
      .meta({ description: 'Every form of the name, and how often it stands.' }),
    mentions: z.array(Span).meta({ description: 'Every place that names the speaker.' }),
    members: z.array(z.string()).optional().meta({ description: 'Speaker ids of a group’s known members.' }),
    quoteCount: z
      .int()
      .min(0)
      .max(1_000_000)
      .meta({ description: 'Quotations of the item, joint ones among them.' }),
  })
  .meta({ id: 'Speaker', description: 'Who speaks, with every form by which the article names him.' })
export type Speaker = z.infer<typeof Speaker>
