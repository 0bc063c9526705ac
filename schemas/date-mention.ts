import { z } from 'zod'
import { Position } from './span.ts'

export const DatePrecision = z
  .enum(['minute', 'day', 'week', 'month', 'year', 'vague'])
  .meta({ id: 'DatePrecision', description: 'How much of a date is known.' })
export type DatePrecision = z.infer<typeof DatePrecision>

/** A date named in the text. `resolved` is an ISO 8601 date, month, year or week, or `--MM-DD` without a known year. */
export const DateMention = z
  .object({
    id: z.string().meta({ description: 'Id in the item: `d1`, `d2` …' }),
    text: z.string().meta({ description: 'The words, as printed.' }),
    position: Position,
    kind: z.enum(['explicit', 'weekday', 'deictic', 'relative', 'vague']).meta({
      description: 'How it is named: in full, by its weekday, by “today”, from another date, or loosely.',
    }),
    resolved: z
      .string()
      .optional()
      .meta({ description: 'ISO 8601 date, month, year or week; `--MM-DD` when no year can be shown.' }),
    precision: DatePrecision,
    anchor: z.string().optional().meta({ description: 'The date it was counted from.' }),
    quote: z.string().optional().meta({ description: 'Id of the quotation it stands in.' }),
  })
  .meta({ id: 'DateMention', description: 'A date named in the text.' })
export type DateMention = z.infer<typeof DateMention>
