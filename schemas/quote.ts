import { z } from 'zod'
import { Position, Span } from './span.ts'

export const QuoteKind = z.enum(['direct', 'partial', 'indirect', 'heading']).meta({
  id: 'QuoteKind',
  description:
    '`direct`: after a colon, after a bare cue, or standing alone. `partial`: grammatically inside the reporter’s sentence. `indirect`: reported speech without marks. `heading`: “name: words” in a headline, bullet or heading.',
})
export type QuoteKind = z.infer<typeof QuoteKind>

/** How the words that name the speaker lead to him. */
export const AttributionVia = z
  .enum(['name', 'role', 'pronoun', 'carried', 'group', 'heading', 'metonym'])
  .meta({ id: 'AttributionVia', description: 'How the text leads from the quotation to the speaker.' })
export type AttributionVia = z.infer<typeof AttributionVia>

export const QuoteMarks = z
  .enum(['balanced', 'open-only', 'close-only', 'nested', 'none'])
  .meta({ id: 'QuoteMarks', description: 'The state of the quotation marks in the source.' })
export type QuoteMarks = z.infer<typeof QuoteMarks>

/** Who speaks a quotation, and by which words the article says so. */
export const Attribution = z
  .object({
    speaker: z.string().meta({ description: 'Speaker id.' }),
    mention: Span.optional().meta({ description: 'The words that name the speaker; absent when none do.' }),
    via: AttributionVia,
  })
  .meta({ id: 'Attribution', description: 'One speaker of a quotation and the words that name him.' })
export type Attribution = z.infer<typeof Attribution>

/** Words that somebody said or wrote, as printed. */
export const Quote = z
  .object({
    id: z.string().meta({ description: 'Id in the item, by position: `q1`, `q2` …' }),
    kind: QuoteKind,
    text: z.string().meta({ description: 'The words, letter by letter, without the marks.' }),
    position: Position.meta({ description: 'Inside the marks.' }),
    outer: Position.optional().meta({ description: 'With the marks.' }),
    marks: QuoteMarks,
    speakers: z.array(z.string()).meta({ description: 'Speaker ids; empty when the text does not say.' }),
    attributions: z.array(Attribution).meta({ description: 'Each speaker, with the words that name him.' }),
    reportedBy: z.string().optional().meta({ description: 'Id of the speaker who passes the words on.' }),
    cue: Span.optional().meta({ description: 'The words that tie the quotation to its speaker.' }),
    section: z.string().optional().meta({ description: 'Id of its section.' }),
    block: z.string().meta({ description: 'Id of its block.' }),
    duplicateOf: z
      .string()
      .optional()
      .meta({ description: 'Id of the earlier quotation with the same words.' }),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .meta({ description: 'Calibrated on annotated articles; absent until it is.' }),
    evidence: z.object({ rule: z.string() }).meta({ description: 'The rule that decided, by name.' }),
  })
  .meta({ id: 'Quote', description: 'Words that somebody said or wrote, as printed.' })
export type Quote = z.infer<typeof Quote>
