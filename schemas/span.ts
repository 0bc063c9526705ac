import { z } from 'zod'

/** An offset into the canonical text. The unit is UTF-16 code units unless the payload's `offsetUnit` says otherwise. */
export const Offset = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)

const Start = Offset.meta({ description: 'Where it begins.' })
const End = Offset.meta({ description: 'Where it has ended: the first place after it.' })
const Printed = z.string().meta({ description: 'Letter by letter.' })

/** Where something stands in the canonical text; `end` is exclusive. */
export const Position = z
  .object({ start: Start, end: End })
  .meta({ id: 'Position', description: 'A place in the canonical text; `end` is exclusive.' })
export type Position = z.infer<typeof Position>

/** A piece of the canonical text that has no id of its own: `text.slice(start, end)` equals its `text`. */
export const Span = z
  .object({ start: Start, end: End, text: Printed })
  .meta({ id: 'Span', description: 'A piece of the canonical text, letter by letter.' })
export type Span = z.infer<typeof Span>

/** A headline, standfirst or byline: it has a place when it was found in the text, none when it was supplied. */
export const Line = z.object({ text: Printed, start: Start.optional(), end: End.optional() }).meta({
  id: 'Line',
  description: 'A line of the article; without a place when it was supplied beside the text.',
})
export type Line = z.infer<typeof Line>

/** In what unit the offsets of a payload count. */
export const OffsetUnit = z.enum(['utf-16', 'code-point', 'utf-8']).meta({
  id: 'OffsetUnit',
  description:
    'The unit of every offset in the payload: UTF-16 code units, Unicode code points or UTF-8 bytes.',
})
export type OffsetUnit = z.infer<typeof OffsetUnit>

export const Direction = z
  .enum(['rtl', 'ltr'])
  .meta({ id: 'Direction', description: 'Base direction of the text.' })
export type Direction = z.infer<typeof Direction>

/** A BCP 47 language tag; `und` when the text does not tell. */
export const Lang = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/)
  .meta({ id: 'Lang', description: 'BCP 47 language tag.', examples: ['ar'] })
